/**
 * A picture as data: a small closed set of marks with coordinates, texts and links, and nothing that draws them.
 *
 * The twins of `oxygraph.figures.scene`; what a mark is made of has the same names there.
 *
 * @typedef {{ kind: "line", x1: number, y1: number, x2: number, y2: number, stroke: string, width: number,
 *   dash: string }} Line
 * @typedef {readonly (readonly [x: number, y: number])[]} Points
 * @typedef {{ kind: "polyline", points: Points, fill: string, stroke: string, width: number,
 *   closed: boolean }} Polyline
 * @typedef {{ kind: "circle", x: number, y: number, radius: number, fill: string, stroke: string,
 *   width: number }} Circle
 * @typedef {{ kind: "rect", x: number, y: number, width: number, height: number, fill: string, stroke: string,
 *   hatch: string, radius: number, dash: string }} Rect
 * @typedef {{ kind: "text", x: number, y: number, text: string, size: number, anchor: string, colour: string,
 *   bold: boolean, italic: boolean, turned: boolean }} Text
 * @typedef {{ kind: "group", marks: readonly Mark[], tooltip: string, href: string, name: string }} Group What a
 *   pointer reads of it, where a click leads, and what it stands for: `study …`, `row …`, `cell …`.
 * @typedef {Line | Polyline | Circle | Rect | Text | Group} Mark
 *
 * @typedef {object} Scene A whole picture.
 * @property {number} width
 * @property {number} height
 * @property {string} lang
 * @property {string} title
 * @property {string} description
 * @property {readonly Mark[]} marks From the back to the front.
 * @property {number} drawn How many pieces of evidence it shows.
 * @property {number} [spare] Where it is laid out for a place on the screen: how much of each margin is not seen there.
 */

/**
 * A straight line between two points; dashed where `dash` says how.
 *
 * @param {readonly [x1: number, y1: number, x2: number, y2: number]} ends
 * @param {string} [stroke]
 * @param {number} [width]
 * @param {string} [dash]
 * @returns {Line}
 */
export function line([x1, y1, x2, y2], stroke = "rule", width = 1, dash = "") {
  return { kind: "line", x1, y1, x2, y2, stroke, width, dash };
}

/**
 * Points joined by lines; a closed and filled one is a polygon.
 *
 * @param {Points} points
 * @param {Partial<Polyline>} [look]
 * @returns {Polyline}
 */
export function polyline(points, look = {}) {
  return { kind: "polyline", points, fill: "", stroke: "", width: 1, closed: false, ...look };
}

/**
 * A disc, or a ring where nothing fills it.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {Partial<Circle>} [look]
 * @returns {Circle}
 */
export function circle(x, y, radius, look = {}) {
  return { kind: "circle", x, y, radius, fill: "", stroke: "", width: 1.5, ...look };
}

/**
 * A rectangle, filled, outlined, or hatched with the colour that `hatch` names.
 *
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {Partial<Rect>} [look]
 * @returns {Rect}
 */
export function rect(x, y, width, height, look = {}) {
  return { kind: "rect", x, y, width, height, fill: "", stroke: "", hatch: "", radius: 0, dash: "", ...look };
}

/**
 * One line of text, which stays text; a turned one reads upwards.
 *
 * @param {number} x
 * @param {number} y
 * @param {string} said
 * @param {number} size
 * @param {Partial<Text>} [look]
 * @returns {Text}
 */
export function text(x, y, said, size, look = {}) {
  const plain = { anchor: "start", colour: "ink", bold: false, italic: false, turned: false };
  return { kind: "text", x, y, text: said, size, ...plain, ...look };
}

/**
 * Marks that are one thing.
 *
 * @param {readonly Mark[]} marks
 * @param {string} [tooltip]
 * @param {string} [href]
 * @param {string} [name]
 * @returns {Group}
 */
export function group(marks, tooltip = "", href = "", name = "") {
  return { kind: "group", marks, tooltip, href, name };
}
