/**
 * A ladder with both sides beside each other: as everybody has it, or compact, with columns no wider than what stands in
 * them.
 *
 * @import { Step } from "../engine/steps.js"
 * @import { Row } from "./ladder-rows.js"
 * @import { Ladder } from "./ladder-steps.js"
 * @import { Mark } from "./scene.js"
 */
import { bracketed, bracketedWidth, FOUND, glyph } from "./glyphs.js";
import { nameOf, sourcesOf } from "./ladder-rows.js";
import { BESIDE, cellMarks, countsOf, NUMBER, SIZE } from "./ladder-steps.js";
import { line, rect, text } from "./scene.js";
import { compactSheet, MARGIN, Sheet } from "./sheet.js";

const [MIDDLE, TOGETHER, SOURCES] = [170, 110, 100];
const [ROW, LINE] = [25, 15];
const MOST_LINES = 4; // of what stands over a side
/** @typedef {{ size: number, number: number, half: number, gap: number }} Look Letters, numbers, half a sign, and gaps. */
/** @type {Look} */
const WHOLE = { size: SIZE, number: NUMBER, half: 6, gap: 10 };
/** @type {Look} */
const COMPACT = { size: 10.5, number: 10, half: 5, gap: 4 };
/** Of the compact: what is between signs, what mediators have at least and at most. */
const [BETWEEN, LEAST, MOST] = [3, 104, 320];

/**
 * One side of the mediators: where it begins, how wide it is, and its columns.
 *
 * @typedef {{ x: number, width: number }} Span
 * @typedef {Span & { slots: readonly number[] }} Column Where each sign has its place, from where the column begins.
 * @typedef {Span & { columns: readonly Column[] }} Side
 * @typedef {object} Layout What stands where.
 * @property {Look} look
 * @property {Side} left
 * @property {Span} middle The mediators.
 * @property {Side} right
 * @property {Span} together
 * @property {Span} sources
 */

/**
 * As wide as it takes, the same as Python's.
 *
 * @param {Ladder} ladder
 */
export function wholeSides(ladder) {
  const sides = /** @type {const} */ ([wholeSide(ladder, ladder.firsts), wholeSide(ladder, ladder.lasts)]);
  const sources = Math.max(SOURCES, widest(ladder, citedIn(ladder)));
  const layout = laidOut(WHOLE, sides, [MIDDLE, TOGETHER, sources]);
  return new Sides(ladder, layout, new Sheet(ladder.words.ruler, layout.sources.x + sources + MARGIN));
}

/**
 * As wide as a place is; null where both sides have no room beside each other.
 *
 * @param {Ladder} ladder
 * @param {number} room
 */
export function compactSides(ladder, room) {
  const sheet = compactSheet(ladder.words.ruler, room);
  const sides = /** @type {const} */ ([compactSide(ladder, ladder.firsts), compactSide(ladder, ladder.lasts)]);
  const [together, sources] = compactEnds(ladder);
  const taken = sides[0].width + sides[1].width + together + sources + 3 * COMPACT.gap;
  const middle = Math.min(MOST, sheet.reach - taken);
  return middle < LEAST ? null : new Sides(ladder, laidOut(COMPACT, sides, [middle, together, sources]), sheet);
}

/**
 * @param {Look} look
 * @param {readonly [left: Side, right: Side]} sides
 * @param {readonly [middle: number, together: number, sources: number]} widths
 * @returns {Layout}
 */
function laidOut(look, [left, right], widths) {
  const x = MARGIN + left.width + look.gap;
  const behind = x + widths[0] + look.gap;
  const together = { x: behind + right.width + look.gap, width: widths[1] };
  return {
    look,
    left: moved(left, MARGIN),
    middle: { x, width: widths[0] },
    right: moved(right, behind),
    together,
    sources: { x: together.x + widths[1], width: widths[2] },
  };
}

/**
 * @param {Side} side
 * @param {number} by
 * @returns {Side}
 */
function moved({ x, width, columns }, by) {
  return { x: x + by, width, columns: columns.map((column) => ({ ...column, x: column.x + by })) };
}

/**
 * A side whose signs and heads have room.
 *
 * @param {Ladder} ladder
 * @param {readonly Step[]} steps
 * @returns {Side}
 */
function wholeSide(ladder, steps) {
  const { ruler } = ladder.words;
  const slot = ladder.slot(steps, NUMBER);
  const heads = ladder.heads.flat().map((head) => ruler.width(head, SIZE, true) + 10);
  const signs = ladder.signs(steps, NUMBER);
  const width = Math.max(signs + BESIDE, ...heads);
  const slots = FOUND.map((_, place) => (width - signs) / 2 + place * slot + 2);
  const columns = ladder.columns.map((_, place) => ({ x: place * width, width, slots }));
  return { x: 0, width: width * columns.length, columns };
}

/**
 * A side whose columns are each as wide as its head and its signs.
 *
 * @param {Ladder} ladder
 * @param {readonly Step[]} steps
 * @returns {Side}
 */
function compactSide(ladder, steps) {
  const { ruler } = ladder.words;
  const { size, number, half } = COMPACT;
  let width = 0;
  const columns = ladder.columns.map((name, place) => {
    const counts = steps.map((step) => countsOf(ladder.told(step, name)));
    const reaches = FOUND.map((sign, nth) => {
      const most = Math.max(0, ...counts.map((one) => one[nth]));
      if (sign === "?" && !most) return 0;
      return 2 * half + BETWEEN + (most > 1 ? 1 + ruler.width(`×${most}`, number) : 0);
    });
    const signs = reaches.reduce((sum, one) => sum + one, 0);
    const heads = ladder.heads[place].map((head) => ruler.width(head, size, true) + 8);
    const asides = steps.map((step) => bracketedWidth(ladder.asideSigns(step, name), half));
    const column = { x: width, width: Math.max(signs + BESIDE, ...heads, ...asides) };
    let at = (column.width - signs + BETWEEN) / 2;
    const slots = reaches.map((reach) => {
      at += reach;
      return at - reach;
    });
    width += column.width;
    return { ...column, slots };
  });
  return { x: 0, width, columns };
}

/**
 * How wide the widest of some texts is.
 *
 * @param {Ladder} ladder
 * @param {readonly string[]} said
 */
function widest({ words }, said) {
  return Math.max(0, ...said.map((one) => words.ruler.width(one, 11)));
}

/**
 * The sources of each row, which are never cut: a part of a number is another number.
 *
 * @param {Ladder} ladder
 */
function citedIn({ rows }) {
  return rows.map(({ steps }) => sourcesOf(steps));
}

/**
 * How wide what stands behind both sides is.
 *
 * @param {Ladder} ladder
 */
function compactEnds(ladder) {
  const { rows, words } = ladder;
  const { ruler } = words;
  const heads = ["together", "sources"].map((name) => ruler.width(words.text(name), COMPACT.size, true));
  const kinds = rows.map(({ kind }) => kind);
  const together = 21 + Math.ceil(widest(ladder, kinds)); // a width that is no more than the text cuts it by a rounding
  const sources = widest(ladder, citedIn(ladder));
  return [Math.max(heads[0], Math.min(TOGETHER, together)) + COMPACT.gap, Math.max(heads[1], sources) + 4];
}

class Sides {
  /**
   * @param {Ladder} ladder
   * @param {Layout} layout
   * @param {Sheet} sheet
   */
  constructor(ladder, layout, sheet) {
    this.ladder = ladder;
    this.layout = layout;
    this.sheet = sheet;
  }

  scene() {
    return this.ladder.framed(this.sheet, () => this.#body(), this.layout.look.number);
  }

  #body() {
    const { sheet } = this;
    const heads = this.#headings();
    let group = "";
    for (const row of this.ladder.rows) {
      if (row.group !== group) {
        group = row.group;
        sheet.y += 26;
        sheet.add(text(MARGIN, sheet.y - 3, group, 11.5, { colour: "muted", italic: true }));
        sheet.y += 5;
      }
      this.#row(row);
    }
    sheet.group(heads, "", "", "heads"); // above the rows, over which a page moves them as it scrolls
  }

  /** What stands over both sides and their columns, on paper of its own. */
  #headings() {
    const { ladder, layout, sheet } = this;
    const { words, heads } = ladder;
    const { ruler } = words;
    const { size } = layout.look;
    const { source, target } = ladder.answer.question;
    const top = sheet.y + 4;
    /** @type {Mark[]} */
    const marks = [];
    sheet.y += 18;
    const left = ruler.wrapped(words.text("left", { source: words.node(source) }), layout.left.width, 12);
    const right = ruler.wrapped(words.text("right", { target: words.node(target) }), layout.right.width, 12);
    for (const [side, lines] of /** @type {const} */ ([
      [layout.left, left],
      [layout.right, right],
    ]))
      for (const [down, said] of lines.slice(0, MOST_LINES).entries()) {
        const last = lines.length > MOST_LINES && down === MOST_LINES - 1;
        const cut = ruler.fitted(said + (last ? " …" : ""), side.width, 12);
        marks.push(
          text(side.x + side.width / 2, sheet.y + down * LINE, cut, 12, { anchor: "middle", colour: "muted" }),
        );
      }
    sheet.y += LINE * (Math.min(MOST_LINES, Math.max(left.length, right.length)) - 1);
    sheet.y += 20 + LINE * (Math.max(...heads.map(({ length }) => length)) - 1);
    for (const side of [layout.left, layout.right])
      for (const [place, lines] of heads.entries())
        for (const [up, said] of [...lines].reverse().entries()) {
          const { x, width } = side.columns[place];
          marks.push(text(x + width / 2, sheet.y - up * LINE, said, size, { anchor: "middle", bold: true }));
        }
    for (const [x, name, anchor] of /** @type {const} */ ([
      [layout.middle.x + layout.middle.width / 2, "mediator", "middle"],
      [layout.together.x, "together", "start"],
      [layout.sources.x, "sources", "start"],
    ]))
      marks.push(text(x, sheet.y, words.text(name), size, { anchor, bold: true }));
    return [rect(0, top, sheet.width, sheet.y + 6 - top, { fill: "paper" }), ...marks];
  }

  /** @param {Row} row */
  #row(row) {
    const { ladder, sheet } = this;
    const { words } = ladder;
    const { left, middle, right, together, sources, look } = this.layout;
    const lines = words.ruler.wrapped(row.middle + ladder.animals(row), middle.width - 8, look.size);
    const height = ROW + (lines.length - 1) * LINE;
    const y = sheet.y + height / 2;
    const first = y + 4.3 - (LINE * (lines.length - 1)) / 2;
    const kind = words.ruler.fitted(row.kind, together.width - 25, 11);
    const marks = [
      ...this.#band(height),
      ...this.#cells(row.first, left, y),
      ...(row.last ? this.#cells(row.last, right, y) : []),
      ...lines.map((said, place) =>
        text(middle.x + middle.width / 2, first + LINE * place, said, look.size, { anchor: "middle" }),
      ),
      ...(row.sign ? glyph(row.sign, together.x + 7, y) : []),
      text(together.x + 21, y + 4, kind, 11, { colour: "muted" }),
      text(sources.x, y + 4, sourcesOf(row.steps), 11, { colour: "muted" }),
    ];
    sheet.group(marks, ladder.tooltip(row), "", nameOf(row));
    sheet.y += height;
  }

  /**
   * What a row lies on, the columns parted.
   *
   * @param {number} height
   * @returns {Mark[]}
   */
  #band(height) {
    const { left, right } = this.layout;
    const { y: top, reach } = this.sheet;
    const ends = (/** @type {Side} */ side) => side.columns.map(({ x, width }) => x + width);
    const parts = [...ends(left), right.x, ...ends(right)];
    return [
      rect(MARGIN, top + 2, reach, height - 4, { fill: "band", radius: 4 }),
      ...parts.map((at) => line([at, top + 2, at, top + height - 2], "paper", 3)),
    ];
  }

  /**
   * What is counted of a step, a column a stratum, each sign at a place of its own; structure in words.
   *
   * @param {Step} step
   * @param {Side} side
   * @param {number} y
   * @returns {readonly Mark[]}
   */
  #cells(step, side, y) {
    const { ladder, layout } = this;
    const said = ladder.unsigned(step);
    if (said) {
      const look = { anchor: "middle", colour: "muted", italic: true };
      return [text(side.x + side.width / 2, y + 4, said, 11, look)];
    }
    return ladder.columns.flatMap((name, place) => {
      const here = ladder.told(step, name);
      const { x, width, slots } = side.columns[place];
      if (here.length) return cellMarks(here, x, slots, y, layout.look);
      const aside = ladder.asideSigns(step, name);
      return aside.length ? bracketed(aside, x + width / 2, y, layout.look.half) : [];
    });
  }
}
