/**
 * The harvest plot: every study of a pair, by what it found and in whom, and what the directions add up to.
 *
 * After Ogilvie et al. 2008 (harvest plot), Thomson & Thomas 2013 and Hilton Boon & Thomson 2021 (effect direction
 * plot); what stands below it after Campbell et al. 2020 (SWiM) and chapter 12 of the Cochrane Handbook.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Finding } from "../engine/results.js"
 * @import { Bar } from "./bars.js"
 * @import { Mark, Scene } from "./scene.js"
 * @import { LegendItem } from "./sheet.js"
 * @import { FigureWords } from "./wording.js"
 *
 * @typedef {object} Placed A bar with its texts, ready to be put somewhere.
 * @property {Bar} bar
 * @property {number} height
 * @property {string} above
 * @property {string} below
 * @property {number} foot Where its name begins, above the line it stands on.
 * @property {number} up How far it reaches above that line.
 * @property {number} down How far below.
 */
import { resultsOf, speaks } from "../engine/results.js";
import { barsOf, dosesOf, referencesOf } from "./bars.js";
import { begin, finished, signedIn } from "./frame.js";
import { COLOUR_OF, FOUND, glyph, meaning } from "./glyphs.js";
import { drawTests, LEAST } from "./harvest-tests.js";
import { line, rect, text } from "./scene.js";
import { ANY, MARGIN, PHONE, sheetIn } from "./sheet.js";
import { signTest } from "./signtest.js";
import { label, rowOf, rows } from "./strata.js";

const [HIGH, LOW] = [52, 7];
const MIDDLE = 26; // how high a bar is whose number nobody tells: neither small nor large
const [LABEL, GAP] = [128, 6];
const IN_A_LINE = 26;
const ROWS = 10; // strata that have a row, of keys that have many
/**
 * @typedef {object} Layout
 * @property {number} size Of the letters on bars, which are the smallest.
 * @property {number} pad Beside the bars of a cell.
 * @property {number} pitch From bar to bar.
 * @property {number} bar How wide one is.
 * @property {number} high Of the height of a bar, how much.
 * @property {boolean} bare Whether nothing is written on bars.
 * @property {boolean} over Whether the names of strata stand over their rows, and tests have several lines.
 * @property {boolean} narrow Whether the meaning of a column stands below its sign.
 */

/** @type {Layout} */
const WHOLE = { size: 9.5, pad: 8, pitch: 22, bar: 15, high: 1, bare: false, over: false, narrow: false };
/** @type {Layout} */
const COMPACT = { ...WHOLE, size: 10.5, pad: 5, pitch: 20, narrow: true };
/** @type {Layout} */
const ON_A_PHONE = { ...COMPACT, over: true };
/** @type {Layout} */
const BARE = { ...ON_A_PHONE, pitch: 11, bar: 8, high: 0.6, bare: true };
const HEAD = 46; // how wide a narrow column is at least

/**
 * Every study of the direct evidence of an answer, counted or not, by the strata of a key; compact in as many lines as
 * bars need.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} [by]
 * @param {number} [room] How wide the place is.
 * @returns {Scene}
 */
export function harvest(words, answer, by = "sex", room = ANY) {
  return new Harvest(words, answer, by, room).scene();
}

/**
 * Its rows alone, small, for the head of the evidence: bars without what is written on them.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} by
 * @param {number} room
 * @returns {Scene}
 */
export function harvestRows(words, answer, by, room) {
  return new Harvest(words, answer, by, room, BARE).rows();
}

class Harvest {
  /**
   * @param {FigureWords} words
   * @param {Answer} answer
   * @param {string} by
   * @param {number} room How wide the place is.
   * @param {Layout} [layout] Where nothing is said, what can be read there.
   */
  constructor(words, answer, by, room, layout) {
    this.words = words;
    this.answer = answer;
    this.by = by;
    this.findings = signedIn(answer);
    this.edges = this.findings.map(({ edge }) => edge);
    const counted = this.findings.filter(speaks).map(({ edge }) => edge);
    this.strata = rows(this.edges, counted, by, ROWS);
    this.bars = barsOf(this.findings, by, this.strata, words.graph.vocabulary.own_layers);
    const silent = new Set(this.bars.flatMap((bar) => bar.reasons));
    const reasons = words.data.reasons.filter((reason) => silent.has(reason));
    /** @type {ReadonlyMap<string, string>} */
    this.letters = new Map(reasons.map((reason, place) => [reason, String.fromCharCode(97 + place)]));
    this.signs = FOUND.filter((sign) => sign !== "?" || this.bars.some((bar) => bar.sign === sign));
    this.most = Math.max(0, ...this.bars.map(({ people }) => people));
    const whole = Math.max(LEAST, MARGIN + LABEL + this.#reach(WHOLE, IN_A_LINE) + MARGIN);
    this.sheet = sheetIn(words.ruler, room, whole, WHOLE.size);
    const read = layout ?? (!this.sheet.compact ? WHOLE : room < PHONE ? ON_A_PHONE : COMPACT);
    this.layout = read;
    this.left = read.over ? MARGIN : MARGIN + LABEL;
    const width = this.sheet.width - MARGIN - this.left;
    /** How many bars stand in a line of a column, at most: with that all columns fit beside each other. */
    this.inALine = IN_A_LINE;
    while (read.narrow && this.inALine > 1 && this.#reach(read, this.inALine) > width) this.inALine -= 1; // spares those of few bars
    const spare = (width - this.#reach(read, this.inALine)) / this.signs.length;
    this.columns = this.#columns(this.signs.map((sign) => this.#width(sign, read, this.inALine) + spare));
  }

  /**
   * How wide all columns are.
   *
   * @param {Layout} layout
   * @param {number} most How many bars stand in a line.
   */
  #reach(layout, most) {
    const widths = this.signs.map((sign) => this.#width(sign, layout, most));
    return widths.reduce((sum, width) => sum + width, 0) + GAP * (this.signs.length - 1);
  }

  /** @param {readonly number[]} widths */
  #columns(widths) {
    let x = this.left;
    return this.signs.map((sign, place) => {
      const column = { sign, x, width: widths[place] };
      x += widths[place] + GAP;
      return column;
    });
  }

  /**
   * @param {string} name
   * @param {string} sign
   */
  #cell(name, sign) {
    return this.bars.filter((bar) => bar.stratum === name && bar.sign === sign).map((bar) => this.#placed(bar));
  }

  /**
   * @param {string} sign
   * @param {Layout} layout
   * @param {number} most How many bars stand in a line.
   */
  #width(sign, { narrow, size, pitch, pad }, most) {
    const { ruler } = this.words;
    const longest = Math.max(0, ...this.strata.map((name) => this.#count(name, sign)));
    const head = meaning(this.words, sign);
    const word = Math.max(...ruler.pieces(head).map((one) => ruler.width(one, size, true))) + 4;
    const least = narrow ? Math.max(HEAD, word) : ruler.width(head, 12.5, true) + 36;
    return Math.max(least, Math.min(longest, most) * pitch + 2 * pad);
  }

  /**
   * @param {string} name
   * @param {string} sign
   */
  #count(name, sign) {
    return this.bars.filter((bar) => bar.stratum === name && bar.sign === sign).length;
  }

  /**
   * @param {Bar} bar
   * @returns {Placed}
   */
  #placed(bar) {
    const { words } = this;
    const { size, high, bare } = this.layout;
    const whole = bar.people ? Math.max(LOW, HIGH * Math.sqrt(bar.people / this.most)) : MIDDLE;
    const height = whole * high;
    const people = words.text("people", { count: bar.people || "?" });
    const letters = [...this.letters].flatMap(([reason, letter]) => (bar.reasons.includes(reason) ? [letter] : []));
    const said = [words.short(referencesOf(bar)), people, letters.join(" ")].filter(Boolean).join(" · ");
    const above = bare ? "" : said;
    const below = bare || this.by === "dose" ? "" : dosesOf(bar, (unit) => this.words.say(unit));
    const foot = height + 5;
    const up = foot + words.ruler.width(above, size);
    return { bar, height, above, below, foot, up, down: below ? 5 + words.ruler.width(below, size) : 0 };
  }

  /** @returns {Scene} */
  scene() {
    const { words, sheet, by } = this;
    begin(this, "harvest");
    if (this.bars.length) {
      this.#drawn();
    } else sheet.notes([words.nothing(words.text("harvest_nothing"))], "ink");
    const items = legend(words);
    sheet.legend(by === "dose" ? items.slice(0, -1) : items);
    sheet.notes(this.#reasons());
    sheet.heading(words.text("swim"));
    sheet.notes([words.text("swim_grouping", { key: words.say(by) }), words.text("swim_metric")]);
    sheet.notes([words.text("swim_test")]);
    this.#tests();
    sheet.notes([words.text("swim_warning")], "ink");
    return finished(this, this.bars.length);
  }

  /** The rows alone. */
  rows() {
    this.sheet.y = 0;
    this.#drawn();
    return this.sheet.finish(this.words.lang, "", this.bars.length, false);
  }

  /** A row for each stratum, and above them, where a page moves them as it scrolls, the heads of the columns. */
  #drawn() {
    const { sheet } = this;
    const top = sheet.y + 4;
    const heads = this.layout.narrow ? this.#narrowHeadings() : this.#headings();
    const behind = rect(0, top, sheet.width, sheet.y - 1 - top, { fill: "paper" });
    for (const name of this.strata) this.#row(name);
    sheet.group([behind, ...heads], "", "", "heads");
  }

  /**
   * The heads of narrow columns: a sign, and its meaning below it.
   *
   * @returns {Mark[]}
   */
  #narrowHeadings() {
    const { words, sheet } = this;
    const { ruler } = words;
    const { size } = this.layout;
    const said = this.columns.map(({ sign, width }) => ruler.wrapped(meaning(words, sign), width, size, true));
    sheet.y += 12;
    const marks = this.columns.flatMap(({ sign, x, width }, at) => [
      ...glyph(sign, x + width / 2, sheet.y),
      ...said[at].map((one, down) =>
        text(x + width / 2, sheet.y + 20 + 13 * down, one, size, { anchor: "middle", bold: true }),
      ),
    ]);
    sheet.y += 12 + 13 * Math.max(...said.map(({ length }) => length));
    return marks;
  }

  /** @returns {Mark[]} */
  #headings() {
    const { words, sheet } = this;
    sheet.y += 22;
    const marks = this.columns.flatMap(({ sign, x, width }) => {
      const said = meaning(words, sign);
      const reach = 20 + words.ruler.width(said, 12.5, true);
      const start = x + (width - reach) / 2;
      return [...glyph(sign, start + 7, sheet.y - 4.5), text(start + 20, sheet.y, said, 12.5, { bold: true })];
    });
    sheet.y += 8;
    return marks;
  }

  /**
   * One stratum: a cell for each sign, and in it a line of bars, or several where they are many.
   *
   * @param {string} name
   */
  #row(name) {
    const { sheet } = this;
    const { over, pad, pitch } = this.layout;
    const lines = this.#lines(name);
    const { said, count } = this.#names(name);
    if (over) this.#nameOver(said, count);
    const barsHeight = lines.reduce((sum, { up, down }) => sum + (up + down + 14), 0);
    const height = over ? barsHeight : Math.max(barsHeight, 16 * said.length + 26 * count.length);
    const top = sheet.y;
    for (const { x, width } of this.columns) sheet.add(rect(x, top, width, height, { stroke: "rule" }));
    if (!over) this.#nameBeside(said, count, top + height / 2 - 8 * said.length + 8);
    let y = top;
    for (const { parts, up, down } of lines) {
      y += up + 8;
      for (const { x, width, part } of parts) {
        sheet.add(line([x + 4, y, x + width - 4, y]));
        for (const [place, placed] of part.entries()) this.#bar(placed, x + pad + place * pitch, y);
      }
      y += down + 6;
    }
    sheet.y = top + height + GAP;
  }

  /**
   * The bars of a stratum in lines, a part of each column in each.
   *
   * @param {string} name
   */
  #lines(name) {
    const { inALine } = this;
    const cells = this.columns.map((column) => ({ ...column, found: this.#cell(name, column.sign) }));
    const length = Math.max(...cells.map(({ found }) => Math.floor((found.length - 1) / inALine) + 1)) || 1;
    return Array.from({ length }, (_, place) => {
      const parts = cells.map(({ x, width, found }) => ({
        x,
        width,
        part: found.slice(place * inALine, (place + 1) * inALine),
      }));
      const bars = parts.flatMap(({ part }) => part);
      return {
        parts,
        up: Math.max(0, ...bars.map(({ up }) => up)),
        down: Math.max(0, ...bars.map(({ down }) => down)),
      };
    });
  }

  /**
   * The name of a stratum at the left of its row.
   *
   * @param {readonly string[]} said
   * @param {readonly string[]} count
   * @param {number} first Where it begins.
   */
  #nameBeside(said, count, first) {
    let y = first;
    for (const part of said) {
      this.sheet.add(text(this.left - 10, y, part, 12.5, { anchor: "end", bold: true }));
      y += 16;
    }
    for (const part of count) {
      this.sheet.add(text(this.left - 10, y, part, 10.5, { anchor: "end", colour: "muted" }));
      y += 13;
    }
  }

  /**
   * The name of a stratum over its row.
   *
   * @param {readonly string[]} said
   * @param {readonly string[]} count
   */
  #nameOver(said, count) {
    const { sheet } = this;
    sheet.y += 4;
    for (const part of said) {
      sheet.y += 15;
      sheet.add(text(this.left, sheet.y, part, 12.5, { bold: true }));
    }
    for (const part of this.layout.bare ? [] : count) {
      sheet.y += 14;
      sheet.add(text(this.left, sheet.y, part, 10.5, { colour: "muted" }));
    }
    sheet.y += 5;
  }

  /** @param {string} name */
  #names(name) {
    const { words } = this;
    const bars = this.bars.filter((bar) => bar.stratum === name);
    const heard = new Set(bars.filter((bar) => bar.counted).map(({ study }) => study));
    const silent = new Set(bars.map(({ study }) => study).filter((study) => !heard.has(study))).size;
    const more = silent ? words.text("cell_silent", { silent }) : "";
    const width = this.layout.over ? this.sheet.reach : LABEL - 12;
    const said = words.ruler.wrapped(label(words, name, this.by, this.edges), width, 12.5, true);
    return { said, count: words.ruler.wrapped(words.text("cell", { counted: heard.size }) + more, width, 10.5) };
  }

  /**
   * @param {Placed} placed
   * @param {number} x
   * @param {number} y
   */
  #bar({ bar, height, above, below, foot }, x, y) {
    const { words } = this;
    const { size, bar: wide } = this.layout;
    const middle = x + WHOLE.bar / 2 + 3.4;
    const marks = [
      ...upright(bar, x, y, [wide, height]),
      text(middle, y - foot, above, size, { colour: bar.counted ? "ink" : "muted", turned: true }),
    ];
    if (below) marks.push(text(middle, y + 5, below, size, { anchor: "end", colour: "muted", turned: true }));
    const told = [words.tooltip(bar.findings.map(({ edge }) => edge))];
    for (const reason of bar.reasons) told.push(words.uncounted(words.say(`because_${reason}`)));
    const kind = bar.own || !this.#hasOwn(bar) ? "study" : "retold";
    const name = `${kind} ${bar.study} ${bar.stratum || "-"} ${bar.sign}`;
    this.sheet.group(marks, told.join("\n"), words.address(referencesOf(bar)), name);
  }

  /**
   * Whether what the papers of a bar say themselves stands beside it, as a bar of its own.
   *
   * @param {Bar} bar
   */
  #hasOwn({ study, stratum, sign }) {
    return this.bars.some((one) => one.own && one.study === study && one.stratum === stratum && one.sign === sign);
  }

  /** What the letters mean, and for how many studies' results. */
  #reasons() {
    const { words } = this;
    const said = Array.from(this.letters, ([name, letter]) => {
      const count = this.bars.filter((bar) => bar.reasons.includes(name)).length;
      return words.text("reason", { letter, reason: words.say(`because_${name}`), count });
    });
    return said.length ? [words.uncounted(words.joined(said, "clauses"))] : [];
  }

  /** The sign test over all studies that are counted, and over those of each stratum, a line each. */
  #tests() {
    const { words, sheet, by, strata } = this;
    const counted = this.findings.filter(speaks);
    /** @type {[string, readonly Finding[]][]} */
    const tests = [[words.text("swim_all"), counted]];
    for (const name of strata.length > 1 ? strata : []) {
      const here = counted.filter(({ edge }) => rowOf(edge, by, strata) === name);
      tests.push([label(words, name, by, this.edges), here]);
    }
    const tested = tests.flatMap(([said, found]) =>
      found.length ? [/** @type {const} */ ([said, signTest(resultsOf(found))])] : [],
    );
    drawTests(words, sheet, tested, this.layout.over);
  }
}

/**
 * The bar itself: filled or hatched, pale where it is silent; hollow and dashed where nobody says how many.
 *
 * @param {Bar} bar
 * @param {number} x
 * @param {number} y
 * @param {readonly [width: number, height: number]} size
 * @returns {Mark[]}
 */
function upright({ sign, counted, own, people }, x, y, [width, height]) {
  const colour = COLOUR_OF[sign] === "muted" ? "null" : COLOUR_OF[sign];
  const shade = counted ? colour : `${colour}_faded`;
  const hatch = own ? "" : shade;
  const look = !people ? { stroke: shade, hatch, dash: "3 2" } : own ? { fill: shade } : { stroke: shade, hatch };
  return [rect(x, y - height, width, height, look)];
}

/**
 * @param {FigureWords} words
 * @returns {readonly LegendItem[]}
 */
function legend(words) {
  /** @type {(look: object) => LegendItem[0]} */
  const square = (look) => (x, y) => [rect(x - 7, y - 7, 14, 14, look)];
  return [
    [square({ fill: "minus" }), words.text("harvest_own")],
    [square({ stroke: "minus", hatch: "minus" }), words.text("harvest_told")],
    [square({ fill: "minus_faded" }), words.text("harvest_silent")],
    [
      (x, y) => [rect(x - 8, y - 2, 6, 8, { fill: "null" }), rect(x + 1, y - 8, 6, 14, { fill: "null" })],
      words.text("harvest_height"),
    ],
    [square({ stroke: "null", dash: "3 2" }), words.text("harvest_unknown")],
    [(x, y) => [text(x, y + 4, "24", 10, { anchor: "middle", colour: "muted" })], words.text("harvest_dose")],
  ];
}
