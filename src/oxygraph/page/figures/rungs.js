/**
 * The ladder where a window is narrow: the same rows, each with its two steps below its mediator, at the size of letters.
 *
 * @import { Finding } from "../engine/results.js"
 * @import { Step } from "../engine/steps.js"
 * @import { Row } from "./ladder-rows.js"
 * @import { Ladder } from "./ladder-steps.js"
 * @import { Mark } from "./scene.js"
 */
import { bracketed, bracketedWidth, FOUND, glyph } from "./glyphs.js";
import { nameOf, sourcesOf } from "./ladder-rows.js";
import { cellMarks } from "./ladder-steps.js";
import { line, rect, text } from "./scene.js";
import { compactSheet, MARGIN } from "./sheet.js";

const [SIZE, SMALL, NUMBER, HALF] = [13, 11, 11, 6]; // letters, numbers, and half a sign
const [LINE, CAPTION, CELLS, PAD] = [17, 17, 20, 6];
const KIND = 96; // how much room it has at the right

/** A ladder in a place that has not the width for both of its sides. */
export class Rungs {
  /**
   * @param {Ladder} ladder
   * @param {number} room
   */
  constructor(ladder, room) {
    const { ruler } = ladder.words;
    this.ladder = ladder;
    this.words = ladder.words;
    this.sheet = compactSheet(ruler, room);
    this.reach = this.sheet.reach;
    const steps = [...ladder.firsts, ...ladder.lasts];
    const slot = ladder.slot(steps, NUMBER);
    this.slots = FOUND.map((_, place) => place * slot + 2);
    /** How wide the signs of a cell are. */
    this.signs = ladder.signs(steps, NUMBER);
    const all = ladder.columns.length;
    const widest = Math.max(0, ...ladder.heads.flat().map((head) => ruler.width(head, SIZE, true) + 6));
    const least = Math.max(this.signs, Math.min(widest, this.reach / all));
    /** Columns that stand beside each other; where that is not all, each cell says its own. */
    this.beside = Math.max(1, Math.min(all, Math.floor((this.reach + 1) / least)));
    this.column = this.reach / this.beside;
    this.headed = this.beside === all && widest <= this.column;
  }

  scene() {
    return this.ladder.framed(this.sheet, () => this.#body(), NUMBER);
  }

  #body() {
    const { sheet, ladder } = this;
    const heads = this.headed ? this.#heads() : null;
    const first = ladder.rows[0]?.group ?? "";
    if (ladder.rows.some(({ sign }) => sign)) this.#together(first);
    let group = "";
    for (const row of ladder.rows) {
      if (row.group !== group) {
        group = row.group;
        const lines = this.words.ruler.wrapped(group, this.reach, 12);
        for (const said of lines) {
          sheet.y += 19;
          sheet.add(text(MARGIN, sheet.y, said, 12, { colour: "muted", italic: true }));
        }
        sheet.y += 5;
      }
      this.#row(row);
    }
    if (heads) sheet.group(heads, "", "", "heads"); // above the rows, over which a page moves them as it scrolls
  }

  /**
   * What the signs at the right of all rows are: in the line of the first group, if there is room beside it.
   *
   * @param {string} group
   */
  #together(group) {
    const { words, sheet, reach } = this;
    const said = words.text("together");
    const y = sheet.y + 19;
    sheet.add(text(MARGIN + reach - PAD, y, said, 12, { anchor: "end", bold: true }));
    if (words.ruler.width(group, 12) + words.ruler.width(said, 12, true) + 3 * PAD > reach) sheet.y = y;
  }

  /** What stands over the columns. */
  #heads() {
    const { sheet, ladder } = this;
    const most = Math.max(...ladder.heads.map(({ length }) => length));
    const top = sheet.y;
    sheet.y += most * LINE + PAD;
    return [
      rect(0, top, sheet.width, most * LINE + PAD, { fill: "paper" }),
      ...ladder.heads.flatMap((lines, place) =>
        lines.map((said, down) =>
          text(MARGIN + (place + 0.5) * this.column, top + (most - lines.length + down + 1) * LINE - 2, said, SIZE, {
            anchor: "middle",
            bold: true,
          }),
        ),
      ),
    ];
  }

  /** @param {Row} row */
  #row(row) {
    const { words, sheet, reach } = this;
    const [left, right] = [MARGIN + 6, MARGIN + reach - 6];
    const top = sheet.y + 2;
    let y = top + PAD;
    /** @type {Mark[]} */
    const marks = [];
    const said = words.ruler.wrapped(row.middle + this.ladder.animals(row), reach - 12 - KIND, SIZE, true);
    const kind = words.ruler.fitted(row.kind, KIND - 22, SMALL);
    if (kind) marks.push(text(right, y + 11, kind, SMALL, { anchor: "end", colour: "muted" }));
    if (row.sign) marks.push(...glyph(row.sign, right - words.ruler.width(kind, SMALL) - 12, y + 7));
    for (const one of said) {
      marks.push(text(left, y + 11, one, SIZE, { bold: true }));
      y += LINE;
    }
    const steps = row.last ? [row.first, row.last] : [row.first];
    for (const [place, step] of steps.entries()) {
      const cited = place === steps.length - 1 ? sourcesOf(row.steps) : "";
      const ends = `${words.node(step.subject)} → ${words.node(step.object)}`;
      const room = reach - 18 - (cited ? words.ruler.width(cited, SMALL) : 0);
      marks.push(text(left, y + 10, words.ruler.fitted(ends, room, SMALL), SMALL, { colour: "muted" }));
      if (cited) marks.push(text(right, y + 10, cited, SMALL, { anchor: "end", colour: "muted" }));
      y += CAPTION;
      y += this.#cells(step, y, marks);
    }
    const height = y - top + 2;
    const band = rect(MARGIN, top, reach, height, { fill: "band", radius: 4 });
    sheet.group([band, ...marks], this.ladder.tooltip(row), "", nameOf(row));
    sheet.y = top + height + 2;
  }

  /**
   * What is counted of a step, a column a stratum; how much room it takes.
   *
   * @param {Step} step
   * @param {number} y
   * @param {Mark[]} marks
   */
  #cells(step, y, marks) {
    const { ladder, words, headed, beside, column, reach } = this;
    const said = ladder.unsigned(step);
    if (said) {
      const look = { anchor: "middle", colour: "muted", italic: true };
      marks.push(text(MARGIN + reach / 2, y + 12, said, SMALL, look));
      return CELLS;
    }
    const held = ladder.columns.flatMap((name, place) => {
      const [here, aside] = [ladder.told(step, name), ladder.asideSigns(step, name)];
      return here.length || aside.length ? [{ name, place, here, aside }] : [];
    });
    const room = Math.max(this.signs, column - 12);
    const names = headed ? [] : held.map(({ name }) => words.ruler.wrapped(ladder.columnName(name), room, SMALL));
    const most = Math.max(0, ...names.map(({ length }) => length));
    const high = CELLS + most * CAPTION;
    for (const [at, { place: stratum, here, aside }] of held.entries()) {
      const spot = headed ? stratum : at; // what says its own column closes up
      const x = MARGIN + (spot % beside) * column;
      const down = y + Math.floor(spot / beside) * high;
      const lines = names[at] ?? [];
      for (const [place, name] of lines.entries()) {
        const under = (most - lines.length + place) * CAPTION; // the last line stands next to the signs
        marks.push(text(x + (column - this.signs) / 2, down + under + 10, name, SMALL));
      }
      marks.push(...this.#signs(here, aside, x, down + high - 12));
    }
    for (let place = 1; headed && place < beside; place += 1) {
      const x = MARGIN + place * column;
      marks.push(line([x, y, x, y + CELLS - 4], "paper", 3));
    }
    return headed ? CELLS : Math.ceil(held.length / beside) * high;
  }

  /**
   * The signs of a cell: those that are counted, else, in brackets, those that are not.
   *
   * @param {readonly Finding[]} here
   * @param {readonly string[]} aside
   * @param {number} x Where its column begins.
   * @param {number} y
   */
  #signs(here, aside, x, y) {
    const start = x + (this.column - this.signs) / 2;
    if (here.length) return cellMarks(here, start, this.slots, y, { number: NUMBER, half: HALF });
    return bracketed(aside, this.headed ? x + this.column / 2 : start + bracketedWidth(aside, HALF) / 2, y, HALF);
  }
}
