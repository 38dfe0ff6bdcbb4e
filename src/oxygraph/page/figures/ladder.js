/**
 * The ladder: how A reaches B, a row for each mediator, and each stratum in a column of its own.
 *
 * Rows never cross. What a cell holds is counted in that stratum; only the column "together" follows the steps in one
 * context, which is why it may say less than the cells beside it seem to.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Edge } from "../engine/graph.js"
 * @import { Finding } from "../engine/results.js"
 * @import { Step } from "../engine/steps.js"
 * @import { Row } from "./ladder-rows.js"
 * @import { Mark, Scene } from "./scene.js"
 * @import { LegendItem } from "./sheet.js"
 * @import { FigureWords } from "./wording.js"
 */
import { fixedIn } from "../engine/context.js";
import { resultsOf } from "../engine/results.js";
import { begin, finished } from "./frame.js";
import { glyph } from "./glyphs.js";
import { nameOf, rowsOf, sourcesOf, TWO } from "./ladder-rows.js";
import { line, rect, text } from "./scene.js";
import { MARGIN, Sheet, SPARE } from "./sheet.js";
import { columnOf, columns, inAnimals, label } from "./strata.js";

const [SLOT, HEAD, MIDDLE, TOGETHER, SOURCES] = [28, 76, 212, 110, 100];
const WORD = 88; // how wide a word over a column may be; a longer one is parted
const [ROW, LINE, SIZE, NUMBER] = [25, 15, 12.5, 9];
/** Where a window has not the width of Python's ladder: letters, gaps, half a sign, and the least and most that gives way. */
const CLOSE = { number: 10, size: 10.5, gap: 4, between: 3, half: 5, middle: [104, 320], cited: 84 };
export const HALF = 6; // of a sign
const COLUMNS = 3; // strata that have a column, of keys that have many
export const SLOTS = ["-", "0", "+"];

/** @type {readonly (readonly [sign: string, text: string])[]} */
const MEANING = [
  ["-", "lowers"],
  ["0", "no_effect"],
  ["+", "raises"],
  ["?", "no_direction"],
  ["conflicting", "conflicting"],
  ["mixed", "mixed"],
];

/** @type {Record<string, string>} */
const MEANT = Object.fromEntries(MEANING);

/**
 * How the source of an answer reaches its target, by the strata of a key.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} [by]
 * @returns {Scene}
 */
export function ladder(words, answer, by = "sex") {
  return new Ladder(words, answer, by).scene();
}

/**
 * The same for a place that has not the width of that: columns no wider than what stands in them, at the size of letters;
 * null where both sides have no room beside each other.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} by
 * @param {number} room How wide the place is.
 * @returns {Scene | null}
 */
export function closeLadder(words, answer, by, room) {
  const drawn = new Ladder(words, answer, by, room);
  return drawn.middle.width < CLOSE.middle[0] ? null : { ...drawn.scene(), spare: SPARE };
}

/**
 * What the signs of each row say, column by column, for those who do not see them: `row amygdala ptsd` → its words.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} [by]
 * @returns {ReadonlyMap<string, string>}
 */
export function ladderSaid(words, answer, by = "sex") {
  return new Ladder(words, answer, by).said();
}

/**
 * One side of the mediators: where it begins, how wide it is, and its columns.
 *
 * @typedef {{ x: number, width: number }} Span
 * @typedef {Span & { slots: readonly number[] }} Column Where each sign has its place, from where the column begins.
 * @typedef {Span & { columns: readonly Column[] }} Side
 */

/** A ladder in the making: its rows, its columns, and what is counted in each. */
export class Ladder {
  /**
   * @param {FigureWords} words
   * @param {Answer} answer
   * @param {string} by
   * @param {number} [room] How wide it may be; where nothing is said, as wide as Python's.
   */
  constructor(words, answer, by, room = 0) {
    this.words = words;
    this.answer = answer;
    this.by = by;
    this.number = room ? CLOSE.number : NUMBER;
    this.size = room ? CLOSE.size : SIZE;
    this.half = room ? CLOSE.half : HALF;
    const { rows, rest } = rowsOf(words, answer);
    this.rows = rows;
    this.rest = rest;
    const steps = this.rows.flatMap(({ first, last }) => (last ? [first, last] : [first]));
    this.edges = steps.flatMap((step) => step.speaking.map(({ edge }) => edge));
    this.columns = this.#asked(this.edges.filter(({ signed }) => signed));
    this.heads = this.columns.map((name) => this.#head(name));
    const firsts = this.rows.map(({ first }) => first);
    const lasts = this.rows.flatMap(({ last }) => (last ? [last] : []));
    const side = room ? this.#closeSide.bind(this) : this.#side.bind(this);
    this.left = side(MARGIN, firsts);
    const [together, sources] = room ? this.#ends() : [TOGETHER, SOURCES];
    const gap = room ? CLOSE.gap : 10;
    const taken = this.left.width + side(0, lasts).width + together + sources + 3 * gap;
    const between = Math.min(CLOSE.middle[1], room + 2 * SPARE - 2 * MARGIN - taken);
    /** The mediators. */
    this.middle = { x: MARGIN + this.left.width + gap, width: room ? between : MIDDLE };
    this.right = side(this.middle.x + this.middle.width + gap, lasts);
    this.together = { x: this.right.x + this.right.width + gap, width: together };
    this.sources = { x: this.together.x + together, width: sources };
    const width = room ? room + 2 * SPARE : this.sources.x + sources + MARGIN;
    this.sheet = new Sheet(words.ruler, width);
  }

  /** How wide what stands behind both sides is. */
  #ends() {
    const { ruler } = this.words;
    const widest = (/** @type {readonly string[]} */ said) => Math.max(0, ...said.map((one) => ruler.width(one, 11)));
    const heads = ["together", "sources"].map((name) => ruler.width(this.words.text(name), this.size, true));
    const kinds = 21 + widest(this.rows.map(({ kind }) => kind));
    const cited = Math.min(CLOSE.cited, widest(this.rows.map(({ steps }) => sourcesOf(steps))));
    return [Math.max(heads[0], Math.min(TOGETHER, kinds)) + CLOSE.gap, Math.max(heads[1], cited) + 4];
  }

  /**
   * A side whose signs and heads have room.
   *
   * @param {number} x
   * @param {readonly Step[]} steps
   * @returns {Side}
   */
  #side(x, steps) {
    const { ruler } = this.words;
    const slot = this.slot(steps);
    const heads = this.heads.flat().map((head) => ruler.width(head, SIZE, true) + 10);
    const width = Math.max(slot * SLOTS.length, ...heads);
    const slots = SLOTS.map((_, place) => (width - slot * SLOTS.length) / 2 + place * slot + 2);
    const parts = this.columns.map((_, place) => ({ x: x + place * width, width, slots }));
    return { x, width: width * this.columns.length, columns: parts };
  }

  /**
   * A side whose columns are each as wide as its head and its signs.
   *
   * @param {number} x
   * @param {readonly Step[]} steps
   * @returns {Side}
   */
  #closeSide(x, steps) {
    const { ruler } = this.words;
    let start = x;
    const parts = this.columns.map((name, place) => {
      const counts = steps.map((step) => countsOf(this.told(step, name)));
      const reaches = SLOTS.map((_, sign) => {
        const most = Math.max(0, ...counts.map((one) => one[sign]));
        return 2 * CLOSE.half + CLOSE.between + (most > 1 ? 1 + ruler.width(`×${most}`, CLOSE.number) : 0);
      });
      const signs = reaches.reduce((sum, one) => sum + one, 0);
      const heads = this.heads[place].map((head) => ruler.width(head, CLOSE.size, true) + 8);
      const width = Math.max(signs, ...heads);
      let at = (width - signs + CLOSE.between) / 2;
      const slots = reaches.map((reach) => {
        at += reach;
        return at - reach;
      });
      start += width;
      return { x: start - width, width, slots };
    });
    return { x, width: start - x, columns: parts };
  }

  /**
   * How far the places of signs are apart, so that the largest number that stands behind one has room.
   *
   * @param {readonly Step[]} steps
   * @param {number} [size] Of the numbers.
   */
  slot(steps, size = NUMBER) {
    const told = steps.flatMap((step) => this.columns.flatMap((name) => countsOf(this.told(step, name))));
    return Math.max(SLOT, 16 + this.words.ruler.width(`×${Math.max(0, ...told)}`, size));
  }

  /**
   * The columns; where the question fixes a stratum, without those that nothing is left for.
   *
   * @param {readonly Edge[]} edges
   */
  #asked(edges) {
    const names = columns(edges, this.by, COLUMNS);
    if (!Object.hasOwn(fixedIn(this.answer.question.context), this.by)) return names;
    const held = new Set(edges.map((edge) => columnOf(edge, this.by, names)));
    return names.filter((name) => !name || held.has(name));
  }

  /** What the title says of the columns. */
  grouped() {
    const { words, columns: names } = this;
    const said = ["female", "male"].map((name) => label(words, name, "sex", this.edges));
    const animals = said[0] === words.text("female_animals") && said[1] === words.text("male_animals");
    const both = this.by === "sex" && names.includes("female") && names.includes("male");
    return both && !animals ? words.text("by_sex") : words.grouped(this.by);
  }

  /**
   * What a column is called.
   *
   * @param {string} name
   */
  columnName(name) {
    const { words, by, edges } = this;
    return by === "sex" && !name ? words.text("sex_untold") : label(words, name, by, edges);
  }

  /**
   * What stands over a column, in three lines at most; a longer name ends in an ellipsis.
   *
   * @param {string} name
   */
  #head(name) {
    const { ruler } = this.words;
    const said = this.columnName(name);
    const room = Math.min(WORD, Math.max(HEAD, ...said.split(" ").map((word) => ruler.width(word, SIZE, true))));
    const lines = ruler.parted(said, room, SIZE, true);
    const rest = lines.slice(TWO).join(" ");
    return [...lines.slice(0, TWO), ...(rest ? [ruler.fitted(rest, room, SIZE, true)] : [])];
  }

  said() {
    return new Map(this.rows.map((row) => [nameOf(row), this.#heard(row)]));
  }

  /**
   * Each step of a row, with what is counted of it in each column.
   *
   * @param {Row} row
   */
  #heard({ first, last, sign, kind }) {
    const { words } = this;
    const side = (/** @type {Step} */ step) => {
      const found = this.columns.flatMap((name) => {
        const counts = countsOf(this.told(step, name));
        const said = SLOTS.flatMap((one, at) => (counts[at] ? [`${words.text(MEANT[one])} ${counts[at]}`] : []));
        return said.length ? [`${this.columnName(name)} ${words.joined(said)}`] : [];
      });
      const ends = `${words.node(step.subject)} → ${words.node(step.object)}`;
      return words.headed(ends, words.joined(found, "clauses") || words.text("counted_nothing"));
    };
    const whole = [kind, sign ? words.text(MEANT[sign]) : ""].filter(Boolean).join(" ");
    const together = last && whole ? [words.headed(words.text("together"), whole)] : [];
    return [...(last ? [first, last] : [first]).map(side), ...together].join(". ");
  }

  /** @returns {Scene} */
  scene() {
    const { words, sheet, answer } = this;
    const { source, target } = answer.question;
    return this.framed(sheet, () => this.#body(words.node(source), words.node(target)), this.number);
  }

  /**
   * The rows on a sheet, between what stands above every ladder and what stands below.
   *
   * @param {Sheet} sheet
   * @param {() => void} draw
   * @param {number} [size] Of the numbers in cells.
   * @returns {Scene}
   */
  framed(sheet, draw, size = NUMBER) {
    const { words, answer, by, rows } = this;
    const figure = { words, answer, by, sheet };
    begin(figure, "ladder", { by: this.grouped(), more: words.text("hops", { hops: answer.question.max_hops }) });
    if (rows.length) draw();
    else sheet.notes([words.text("nothing")], "ink");
    sheet.legend(legend(words, size));
    const ways = rows.filter(({ nodes }) => nodes.length);
    const two = ways.filter(({ steps }) => steps.length === TWO).length;
    const counts = words.text("ladder_counts", { two, several: ways.length - two, rest: this.rest });
    sheet.notes([words.text("ladder_fan"), counts]);
    if (!answer.complete) sheet.notes([words.text("incomplete")], "ink");
    return finished(figure, rows.length);
  }

  /**
   * @param {string} source
   * @param {string} target
   */
  #body(source, target) {
    const { sheet } = this;
    this.#headings(source, target);
    let group = "";
    for (const row of this.rows) {
      if (row.group !== group) {
        group = row.group;
        sheet.y += 26;
        sheet.add(text(MARGIN, sheet.y - 3, group, 11.5, { colour: "muted", italic: true }));
        sheet.y += 5;
      }
      this.#row(row);
    }
  }

  /**
   * @param {string} source
   * @param {string} target
   */
  #headings(source, target) {
    const { words, sheet } = this;
    const { ruler } = words;
    sheet.y += 18;
    const left = ruler.wrapped(words.text("left", { source }), this.left.width, 12);
    const right = ruler.wrapped(words.text("right", { target }), this.right.width, 12);
    for (const [side, lines] of /** @type {const} */ ([
      [this.left, left],
      [this.right, right],
    ]))
      for (const [down, said] of lines.slice(0, TWO).entries()) {
        const cut = ruler.fitted(said + (lines.length > TWO && down === 1 ? " …" : ""), side.width, 12);
        sheet.add(text(side.x + side.width / 2, sheet.y + down * LINE, cut, 12, { anchor: "middle", colour: "muted" }));
      }
    sheet.y += LINE * (Math.min(TWO, Math.max(left.length, right.length)) - 1);
    sheet.y += 20 + LINE * (Math.max(...this.heads.map(({ length }) => length)) - 1);
    for (const side of [this.left, this.right])
      for (const [place, lines] of this.heads.entries())
        for (const [up, said] of [...lines].reverse().entries()) {
          const { x, width } = side.columns[place];
          sheet.add(text(x + width / 2, sheet.y - up * LINE, said, this.size, { anchor: "middle", bold: true }));
        }
    for (const [x, name, anchor] of /** @type {const} */ ([
      [this.middle.x + this.middle.width / 2, "mediator", "middle"],
      [this.together.x, "together", "start"],
      [this.sources.x, "sources", "start"],
    ]))
      sheet.add(text(x, sheet.y, words.text(name), this.size, { anchor, bold: true }));
  }

  /** @param {Row} row */
  #row(row) {
    const { words, sheet } = this;
    const { middle, together, sources } = this;
    const lines = words.ruler.wrapped(row.middle + this.animals(row), middle.width - 8, this.size);
    const height = ROW + (lines.length - 1) * LINE;
    const y = sheet.y + height / 2;
    const first = y + 4.3 - (LINE * (lines.length - 1)) / 2;
    const kind = words.ruler.fitted(row.kind, together.width - 25, 11);
    const cited = words.ruler.fitted(sourcesOf(row.steps), sources.width, 11);
    const marks = [
      ...this.#band(height),
      ...this.#cells(row.first, this.left, y),
      ...(row.last ? this.#cells(row.last, this.right, y) : []),
      ...lines.map((said, place) =>
        text(middle.x + middle.width / 2, first + LINE * place, said, this.size, { anchor: "middle" }),
      ),
      ...(row.sign ? glyph(row.sign, together.x + 7, y) : []),
      text(together.x + 21, y + 4, kind, 11, { colour: "muted" }),
      text(sources.x, y + 4, cited, 11, { colour: "muted" }),
    ];
    sheet.group(marks, this.tooltip(row), "", nameOf(row));
    sheet.y += height;
  }

  /**
   * What a pointer reads of a row: its way, and what was found on it.
   *
   * @param {Row} row
   */
  tooltip({ steps, nodes, middle }) {
    const { words } = this;
    const findings = steps.flatMap((step) => step.speaking);
    const edges = new Map(findings.map(({ edge }) => [edge.id, edge]));
    return `${nodes.map((node) => words.node(node)).join(" → ") || middle}\n${words.tooltip([...edges.values()])}`;
  }

  /**
   * Whether the steps of a row were found in animals alone, all of them or some.
   *
   * @param {Row} row
   */
  animals({ steps }) {
    const signed = steps.filter((step) => step.signed);
    const told = signed.map((step) => inAnimals(step.speaking.map(({ edge }) => edge)));
    if (!told.includes(true)) return "";
    return this.words.text(told.every(Boolean) ? "ladder_animals" : "ladder_part_animals");
  }

  /**
   * What a row lies on, the columns parted.
   *
   * @param {number} height
   * @returns {Mark[]}
   */
  #band(height) {
    const { sheet } = this;
    const [top, reach] = [sheet.y, sheet.width - 2 * MARGIN];
    const ends = (/** @type {Side} */ side) => side.columns.map(({ x, width }) => x + width);
    const parts = [...ends(this.left), this.right.x, ...ends(this.right)];
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
    const said = this.unsigned(step);
    if (said) {
      const look = { anchor: "middle", colour: "muted", italic: true };
      return [text(side.x + side.width / 2, y + 4, said, 11, look)];
    }
    return this.columns.flatMap((name, place) => {
      const here = this.told(step, name);
      const { x, slots } = side.columns[place];
      return here.length ? cellMarks(here, x, slots, y, this) : [];
    });
  }

  /**
   * What stands for a step of which no sign is counted; empty where one is.
   *
   * @param {Step} step
   */
  unsigned(step) {
    if (step.signed && step.speaking.some(({ edge }) => edge.signed)) return "";
    const { words } = this;
    const found = step.edges.some((edge) => edge.signed);
    return `— ${found ? words.text("counted_nothing") : words.say(step.edges[0].predicate)} —`;
  }

  /**
   * What is counted of a step in a column.
   *
   * @param {Step} step
   * @param {string} name
   */
  told(step, name) {
    return step.speaking.filter(({ edge }) => edge.signed && columnOf(edge, this.by, this.columns) === name);
  }
}

/**
 * What is counted in a cell, each sign at a place of its own, with how many studies found it.
 *
 * @param {readonly Finding[]} findings
 * @param {number} start
 * @param {readonly number[]} slots Where the places are.
 * @param {number} y
 * @param {{ number: number, half: number }} look How large numbers are, and half a sign.
 * @returns {Mark[]}
 */
export function cellMarks(findings, start, slots, y, { number, half }) {
  const counts = countsOf(findings);
  const marks = SLOTS.flatMap((sign, place) => {
    const count = counts[place];
    if (!count) return [];
    const x = start + slots[place] + half;
    const told = count > 1 ? [text(x + half + 0.5, y + 4, `×${count}`, number, { colour: "muted" })] : [];
    return [...glyph(sign, x, y, half), ...told];
  });
  return marks.length ? marks : [...glyph("?", start + slots[1] + half, y)];
}

/**
 * @param {FigureWords} words
 * @param {number} number
 * @returns {LegendItem[]}
 */
function legend(words, number) {
  /** @type {(said: string, size: number) => LegendItem[0]} */
  const small = (said, size) => (x, y) => [text(x, y + 4, said, size, { anchor: "middle", colour: "muted" })];
  return [
    ...MEANING.map(([sign, name]) => /** @type {LegendItem} */ ([(x, y) => glyph(sign, x, y), words.text(name)])),
    [small("×3", number), words.text("ladder_cell")],
    [small("+2", number + 1), words.text("ladder_sources")],
  ];
}

/**
 * How many studies found each of the signs that have a place.
 *
 * @param {readonly Finding[]} findings
 */
function countsOf(findings) {
  const results = resultsOf(findings);
  return SLOTS.map((sign) => results.filter(({ signs }) => [...signs].some((one) => one === sign)).length);
}
