/**
 * Signs as shapes, which no font can lack: ▲ increases, ▼ decreases, ∅ nothing, ⇅ both, ± mixed, ? no direction.
 *
 * @import { Mark } from "./scene.js"
 */
import { circle, line, polyline, text } from "./scene.js";

/** @type {Record<string, string>} Sign → the name of its colour. */
export const COLOUR_OF = {
  "+": "plus",
  "-": "minus",
  0: "null",
  "?": "muted",
  conflicting: "mixed",
  mixed: "mixed",
  "=": "muted",
};

/** What a study may find, from left to right; the last has a place where it was found. */
export const FOUND = ["-", "0", "+", "?"];

/** @type {ReadonlyMap<string, string>} Sign → the name of the text that says it, in the order of legends. */
export const MEANING = new Map([
  ["-", "decreases"],
  ["0", "no_effect"],
  ["+", "increases"],
  ["?", "no_direction"],
  ["conflicting", "conflicting"],
  ["mixed", "mixed"],
]);

/**
 * A sign in words.
 *
 * @param {{ text: (name: string) => string }} words
 * @param {string} sign
 */
export function meaning(words, sign) {
  return words.text(MEANING.get(sign) ?? sign);
}

/**
 * A sign around a point, `size` to each side; vermillion points up, blue down, and grey is an empty ring.
 *
 * @param {string} sign
 * @param {number} x
 * @param {number} y
 * @param {number} [size]
 * @returns {readonly Mark[]}
 */
export function glyph(sign, x, y, size = 6) {
  const colour = COLOUR_OF[sign];
  switch (sign) {
    case "+":
    case "-":
      return [triangle(sign, x, y, size, colour)];
    case "0": {
      const reach = size * 0.95;
      const ring = circle(x, y, size * 0.72, { stroke: colour, width: 1.6 });
      return [ring, line([x - reach * 0.8, y + reach, x + reach * 0.8, y - reach], colour, 1.4)];
    }
    case "conflicting":
      return [
        triangle("+", x - size * 0.62, y, size * 0.75, colour),
        triangle("-", x + size * 0.62, y, size * 0.75, colour),
      ];
    case "mixed": {
      const reach = size * 0.75;
      return [
        line([x - reach, y - 1.5, x + reach, y - 1.5], colour, 2),
        line([x, y - 1.5 - reach, x, y - 1.5 + reach], colour, 2),
        line([x - reach, y + size, x + reach, y + size], colour, 2),
      ];
    }
    default: {
      const look = { anchor: "middle", colour, bold: true };
      return [text(x, y + size * 0.7, sign === "?" ? "?" : "·", size * 2, look)];
    }
  }
}

/**
 * How far apart signs between brackets are, and how far the brackets are from the middle of all.
 *
 * @param {readonly string[]} signs
 * @param {number} size
 */
function spread(signs, size) {
  const pitch = 2 * size + 2;
  return { pitch, reach: (pitch * signs.length) / 2 + size * 0.4 };
}

/**
 * How wide signs between brackets are.
 *
 * @param {readonly string[]} signs
 * @param {number} size
 */
export function bracketedWidth(signs, size) {
  return signs.length ? 2 * spread(signs, size).reach + size : 0;
}

/**
 * Signs between brackets around a point: they were found, and are not counted.
 *
 * @param {readonly string[]} signs
 * @param {number} x
 * @param {number} y
 * @param {number} [size]
 * @returns {readonly Mark[]}
 */
export function bracketed(signs, x, y, size = 6) {
  const { pitch, reach } = spread(signs, size);
  const first = x - (pitch * (signs.length - 1)) / 2;
  const look = { anchor: "middle", colour: "muted" };
  return [
    text(x - reach, y + size * 0.75, "(", size * 2.2, look),
    ...signs.flatMap((sign, place) => glyph(sign, first + place * pitch, y, size)),
    text(x + reach, y + size * 0.75, ")", size * 2.2, look),
  ];
}

/**
 * A triangle that points up or down.
 *
 * @param {string} sign
 * @param {number} x
 * @param {number} y
 * @param {number} size
 * @param {string} colour
 */
function triangle(sign, x, y, size, colour) {
  const way = sign === "+" ? 1 : -1;
  /** @type {[number, number][]} */
  const points = [
    [x - size, y + way * size * 0.8],
    [x + size, y + way * size * 0.8],
    [x, y - way * size * 0.9],
  ];
  return polyline(points, { fill: colour, closed: true });
}
