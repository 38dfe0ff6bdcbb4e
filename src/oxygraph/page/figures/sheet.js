/**
 * The sheet that every figure is drawn on: title and question above, legend, notes and the answer's name below.
 *
 * @import { Ruler } from "./metrics.js"
 * @import { Mark, Scene } from "./scene.js"
 *
 * @typedef {readonly [draw: (x: number, y: number) => readonly Mark[], meaning: string]} LegendItem
 */
import { roundEven } from "./numbers.js";
import { group, line, text } from "./scene.js";

export const MARGIN = 24;
/** A place of any width, as paper has and a picture that is taken away: a figure there is whole, as Python draws it. */
export const ANY = Number.POSITIVE_INFINITY;
/** As wide as a page lets a figure be. */
export const WIDEST = 1240;
/** The width of a place below which a compact figure is laid out for a phone: one thing below the other. */
export const PHONE = 560;
const LEGIBLE = 10; // pixels that letters are high, at least
const SPARE = 16; // of each margin, what is not seen of a compact figure
const [TITLE, LINE] = [20, 12.5];
const [SMALL, LEADING] = [11, 1.5];
const SAMPLE = 26; // how much room the sample of a legend takes

/**
 * Whether a whole figure can be read in a place; where not, it is laid out compact.
 *
 * @param {number} room How wide the place is; one that has no width yet shows nothing.
 * @param {number} width Of the figure.
 * @param {number} smallest How high its smallest letters are.
 */
export function legible(room, width, smallest) {
  return room === ANY || room <= 0 || (smallest * Math.min(room, WIDEST)) / width >= LEGIBLE;
}

/**
 * The sheet of a compact figure, which fills its place.
 *
 * @param {Ruler} ruler
 * @param {number} room
 */
export function compactSheet(ruler, room) {
  return new Sheet(ruler, room + 2 * SPARE, SPARE);
}

/**
 * The sheet of a figure: as wide as the whole where that can be read in its place, else compact.
 *
 * @param {Ruler} ruler
 * @param {number} room Pixels across of its place.
 * @param {number} width Pixels across of the whole.
 * @param {number} smallest The size of its smallest letters.
 */
export function sheetIn(ruler, room, width, smallest) {
  return legible(room, width, smallest) ? new Sheet(ruler, width) : compactSheet(ruler, room);
}

/** A canvas of fixed width that grows downwards. */
export class Sheet {
  /** @type {Mark[]} */
  #marks = [];
  #title = "";
  /** @type {string[]} */
  #said = [];

  /**
   * @param {Ruler} ruler
   * @param {number} width
   * @param {number} [spare] What of each margin is not seen.
   */
  constructor(ruler, width, spare = 0) {
    this.ruler = ruler;
    this.width = width;
    this.spare = spare;
    /** How wide it is between its margins. */
    this.reach = width - 2 * MARGIN;
    /** Down to where it is full. */
    this.y = MARGIN;
  }

  /** Whether it is of a compact figure. */
  get compact() {
    return this.spare > 0;
  }

  /** @param {readonly Mark[]} marks */
  add(...marks) {
    this.#marks.push(...marks);
  }

  /**
   * Put marks that are one thing where they say.
   *
   * @param {readonly Mark[]} marks
   * @param {string} [tooltip]
   * @param {string} [href]
   * @param {string} [name]
   */
  group(marks, tooltip, href, name) {
    this.#marks.push(group(marks, tooltip, href, name));
  }

  /**
   * The title, and below it what was asked and what was found.
   *
   * @param {string} title
   * @param {readonly string[]} lines
   */
  head(title, lines) {
    this.#title = title;
    this.#paragraph(title, TITLE, "ink", true);
    for (const [number, said] of lines.entries()) {
      this.#said.push(said);
      this.#paragraph(said, LINE, number ? "ink" : "muted");
    }
    this.y += 10;
  }

  /**
   * Samples and what they mean, as many in a line as fit; `leading` is how far lines are apart. On a sheet that is narrower
   * than any of Python's, a meaning goes on below.
   *
   * @param {readonly LegendItem[]} items
   * @param {number} [leading]
   */
  legend(items, leading = 20) {
    this.y += 12;
    this.add(line([MARGIN, this.y, this.width - MARGIN, this.y]));
    this.y += leading;
    let x = MARGIN;
    for (const [draw, meaning] of items) {
      const [said, ...more] = this.ruler.wrapped(meaning, this.reach - SAMPLE, SMALL);
      const reach = SAMPLE + this.ruler.width(said, SMALL);
      if (x > MARGIN && x + reach > this.width - MARGIN) {
        x = MARGIN;
        this.y += leading;
      }
      this.add(...draw(x + SAMPLE / 2 - 4, this.y - 4), text(x + SAMPLE, this.y, said, SMALL));
      x += reach + 20;
      for (const rest of more) {
        this.y += SMALL * LEADING;
        this.add(text(MARGIN + SAMPLE, this.y, rest, SMALL));
        x = this.width; // the next begins a line
      }
    }
    this.y += leading / 2;
  }

  /**
   * Small print, wrapped.
   *
   * @param {readonly string[]} lines
   * @param {string} [colour]
   */
  notes(lines, colour = "muted") {
    for (const said of lines) {
      this.#said.push(said);
      this.#paragraph(said, SMALL, colour);
    }
  }

  /**
   * A heading between parts.
   *
   * @param {string} said
   */
  heading(said) {
    this.y += 14;
    this.#paragraph(said, LINE, "ink", true);
  }

  /**
   * The scene, with the name of what it shows as its last line.
   *
   * @param {string} lang
   * @param {string} stamp
   * @param {number} drawn
   * @param {boolean} [said] Whether that is said.
   * @returns {Scene}
   */
  finish(lang, stamp, drawn, said = true) {
    if (said) this.notes([stamp]);
    return {
      width: this.width,
      height: roundEven(this.y + MARGIN / 2),
      lang,
      title: this.#title,
      description: this.#said.join(" "),
      marks: this.#marks,
      drawn,
      ...(this.spare ? { spare: this.spare } : {}),
    };
  }

  /**
   * @param {string} said
   * @param {number} size
   * @param {string} colour
   * @param {boolean} [bold]
   */
  #paragraph(said, size, colour, bold = false) {
    for (const part of this.ruler.wrapped(said, this.reach, size, bold)) {
      this.y += size * LEADING;
      this.add(text(MARGIN, this.y - size * 0.45, part, size, { colour, bold }));
    }
  }
}
