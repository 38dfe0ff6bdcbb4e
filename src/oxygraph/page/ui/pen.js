/**
 * What is written on the canvas of the map: texts with a halo, and the badges of lines.
 *
 * @import { Box } from "./labels.js"
 * @import { Place } from "./layout.js"
 * @import { Badge } from "./picture.js"
 * @import { Colours } from "./strokes.js"
 */
import { FONT } from "./written.js";

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {string} text
 * @param {Place} place
 * @param {string} colour
 * @param {string} halo None within a frame, which it would cut.
 */
export function textOn(pen, text, { x, y }, colour, halo) {
  if (halo) {
    pen.strokeStyle = halo;
    pen.lineWidth = 3;
    pen.strokeText(text, x, y);
  }
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/**
 * What is written on a line; of one that is looked at on paper, since thick and dark lines may run below.
 *
 * @param {CanvasRenderingContext2D} pen
 * @param {{ text: string, lit: boolean, box: Box } & Place} label
 * @param {Colours} colours
 */
export function labelOn(pen, { text, lit, box: [x1, y1, x2, y2], x, y }, { paper, text: ink, halo }) {
  pen.fillStyle = paper;
  if (lit) pen.fillRect(x1 - 2, y1, x2 - x1 + 4, y2 - y1);
  textOn(pen, text, { x, y: y - 6 }, ink, halo);
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {Badge & Place} badge
 * @param {Colours} colours
 */
export function badgeMark(pen, { x, y, kind }, colours) {
  const opposite = kind === "opposite";
  pen.beginPath();
  pen.arc(x, y, 8, 0, 2 * Math.PI);
  pen.fillStyle = opposite ? colours.badge : colours.paper;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = colours.badge;
  pen.stroke();
  pen.font = `bold ${FONT}`;
  pen.fillStyle = opposite ? colours.paper : colours.badge;
  pen.fillText(opposite ? "⇅" : "∅", x, y - 6);
  pen.font = FONT;
}
