/** How wide a text is, in the widest font that a reader is likely to have; the widths of letters come from Python. */

const BOLD = 1.16;
const WIDE = 0x2e80; // from here on characters are as wide as they are high
const NARROW = 70;
const FULL = 100;
const CLOSING = "，。；：、）】》！？”’";

const [ASCENT, DESCENT] = [0.8, 0.22]; // how far letters reach above and below the line they stand on, in sizes

/** @import { Text } from "./scene.js" */

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Box A rectangle that something takes up. */

/** Measures texts. */
export class Ruler {
  /** @param {Record<string, string>} widths Width in hundredths of the size → the letters that have it. */
  constructor(widths) {
    /** @type {ReadonlyMap<string, number>} */
    this.widths = new Map(
      Object.entries(widths).flatMap(([width, letters]) => [...letters].map((one) => [one, +width])),
    );
  }

  /**
   * How far a text of a size reaches.
   *
   * @param {string} text
   * @param {number} size
   * @param {boolean} [bold]
   */
  width(text, size, bold = false) {
    let sum = 0;
    for (const letter of text) sum += this.widths.get(letter) ?? (isWide(letter) || letter === "…" ? FULL : NARROW);
    return (sum / 100) * size * (bold ? BOLD : 1);
  }

  /**
   * What a text that is not turned takes up.
   *
   * @param {Text} mark
   * @returns {Box}
   */
  box({ x, y, text, size, anchor, bold }) {
    const length = this.width(text, size, bold);
    const before = anchor === "start" ? 0 : anchor === "end" ? length : length / 2;
    return { left: x - before, top: y - ASCENT * size, right: x - before + length, bottom: y + DESCENT * size };
  }

  /**
   * What of a text stays on one line, however narrow: its words, and Chinese letters.
   *
   * @param {string} text
   */
  pieces(text) {
    return pieces(text).map((piece) => piece.trim());
  }

  /**
   * A text as it is where it fits, else its beginning with an ellipsis.
   *
   * @param {string} text
   * @param {number} width
   * @param {number} size
   * @param {boolean} [bold]
   */
  fitted(text, width, size, bold = false) {
    if (this.width(text, size, bold) <= width) return text;
    const letters = [...text];
    while (letters.length && this.width(`${letters.join("")}…`, size, bold) > width) letters.pop();
    return `${letters.join("").trimEnd()}…`;
  }

  /**
   * A text in lines that fit; it breaks at spaces, and Chinese anywhere but before what closes.
   *
   * @param {string} text
   * @param {number} width
   * @param {number} size
   * @param {boolean} [bold]
   * @returns {string[]}
   */
  wrapped(text, width, size, bold = false) {
    /** @type {string[]} */
    const lines = [];
    let line = "";
    for (const piece of pieces(text)) {
      if (line && this.width((line + piece).trimEnd(), size, bold) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else line += piece;
      while (this.width(line.trimEnd(), size, bold) > width && [...line].length > 1) {
        const cut = this.fitted(line, width, size, bold);
        const head = (cut.endsWith("…") ? cut.slice(0, -1) : cut) || [...line][0];
        lines.push(head);
        line = line.slice(head.length).trimStart();
      }
    }
    return line.trim() || !lines.length ? [...lines, line.trimEnd()] : lines;
  }

  /**
   * A name in narrow lines, as `parted` parts it.
   *
   * @param {string} text
   * @param {number} width
   * @param {number} size
   * @param {boolean} [bold]
   */
  parted(text, width, size, bold = false) {
    return parted(text, width, (said) => this.width(said, size, bold));
  }
}

const HYPHENS = /(?<=[-–])/;
const LEAST = 3; // letters of a word before a hyphen that it does not have, and behind it

/**
 * A name in narrow lines: a word goes on behind its hyphens; what is still too wide for a line is given one.
 *
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} measure
 */
export function parted(text, width, measure) {
  return filled(
    wordsOf(text).flatMap((word) => partsOf(word, width, measure)),
    width,
    measure,
  ).map((line) => line.trim());
}

/**
 * The words of a text, which may end a line: those with hyphens in their parts, Chinese letters one by one.
 *
 * @param {string} text
 */
export function wordsOf(text) {
  return pieces(text).flatMap((piece) => piece.split(HYPHENS));
}

/**
 * Lines of words, each as full as can be.
 *
 * @param {readonly string[]} words
 * @param {number} width
 * @param {(text: string) => number} measure
 */
export function filled(words, width, measure) {
  const lines = [""];
  for (const word of words) {
    const last = lines[lines.length - 1];
    if (!last || measure((last + word).trimEnd()) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}

/**
 * A word, or its parts with hyphens where it is too wide for a line.
 *
 * @param {string} word
 * @param {number} width
 * @param {(text: string) => number} measure
 * @returns {string[]}
 */
function partsOf(word, width, measure) {
  if (measure(word.trimEnd()) <= width) return [word];
  const letters = [...word];
  const begun = (/** @type {number} */ end) => `${letters.slice(0, end).join("")}-`;
  let at = [...word.trimEnd()].length - LEAST;
  while (at > LEAST && measure(begun(at)) > width) at -= 1;
  return at < LEAST ? [word] : [begun(at), ...partsOf(letters.slice(at).join(""), width, measure)];
}

/**
 * Whether a text has Chinese letters.
 *
 * @param {string} text
 */
export function isChinese(text) {
  return [...text].some(isWide);
}

/** @param {string} letter */
function isWide(letter) {
  return Number(letter.codePointAt(0)) >= WIDE;
}

/**
 * Where a line may break: after each piece.
 *
 * @param {string} text
 */
function pieces(text) {
  /** @type {string[]} */
  const found = [];
  let before = "";
  for (const letter of text) {
    const joins = found.length && (letter === " " || CLOSING.includes(letter) || !breaksAfter(before, letter));
    if (joins) found[found.length - 1] += letter;
    else found.push(letter);
    before = letter;
  }
  return found;
}

/**
 * @param {string} before
 * @param {string} letter
 */
function breaksAfter(before, letter) {
  if (before === "（") return false;
  return before === " " || isWide(before) || isWide(letter);
}
