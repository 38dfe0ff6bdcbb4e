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
 * @import { SignTest } from "./signtest.js"
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
import { COLOUR_OF, glyph } from "./glyphs.js";
import { fixed2, oneDigit, percent } from "./numbers.js";
import { circle, line, rect, text } from "./scene.js";
import { MARGIN, Sheet } from "./sheet.js";
import { signTest } from "./signtest.js";
import { label, rowOf, rows } from "./strata.js";

const [PITCH, BAR, HIGH, LOW] = [22, 15, 52, 7];
const MIDDLE = 26; // how high a bar is whose number nobody tells: neither small nor large
const [LABEL, SIZE, PAD, GAP] = [128, 9.5, 8, 6];
const IN_A_LINE = 26;
const ROWS = 10; // strata that have a row, of keys that have many
const TEST = [240, 280, 400, 430, 620, 770];
const SHARE = 160;
const SMALL = 0.01; // a probability below this has one significant digit, others two places
const LEAST = 900;

/** @type {Record<string, string>} */
const MEANING = { "-": "lowers", 0: "no_effect", "+": "raises", "?": "no_direction" };
const SIGNS = ["-", "0", "+", "?"];

/**
 * Every study of the direct evidence of an answer, counted or not, by the strata of a key.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} [by]
 * @returns {Scene}
 */
export function harvest(words, answer, by = "sex") {
  return new Harvest(words, answer, by).scene();
}

class Harvest {
  /**
   * @param {FigureWords} words
   * @param {Answer} answer
   * @param {string} by
   */
  constructor(words, answer, by) {
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
    this.signs = SIGNS.filter((sign) => sign !== "?" || this.bars.some((bar) => bar.sign === sign));
    this.most = Math.max(0, ...this.bars.map(({ people }) => people));
    const widths = this.signs.map((sign) => this.#width(sign));
    const reach = widths.reduce((sum, width) => sum + width, 0) + GAP * (this.signs.length - 1);
    this.left = MARGIN + LABEL;
    this.sheet = new Sheet(words.ruler, Math.max(LEAST, this.left + reach + MARGIN));
    const spare = (this.sheet.width - MARGIN - this.left - reach) / this.signs.length;
    this.columns = this.#columns(widths.map((width) => width + spare));
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

  /** @param {string} sign */
  #width(sign) {
    const longest = Math.max(0, ...this.strata.map((name) => this.#cell(name, sign).length));
    const head = this.words.ruler.width(this.words.text(MEANING[sign]), 12.5, true) + 36;
    return Math.max(head, Math.min(longest, IN_A_LINE) * PITCH + 2 * PAD);
  }

  /**
   * @param {Bar} bar
   * @returns {Placed}
   */
  #placed(bar) {
    const { words } = this;
    const height = bar.people ? Math.max(LOW, HIGH * Math.sqrt(bar.people / this.most)) : MIDDLE;
    const people = words.text("people", { count: bar.people || "?" });
    const letters = [...this.letters].flatMap(([reason, letter]) => (bar.reasons.includes(reason) ? [letter] : []));
    const above = [words.short(referencesOf(bar)), people, letters.join(" ")].filter(Boolean).join(" · ");
    const below = this.by === "dose" ? "" : dosesOf(bar);
    const foot = height + 5;
    const up = foot + words.ruler.width(above, SIZE);
    return { bar, height, above, below, foot, up, down: below ? 5 + words.ruler.width(below, SIZE) : 0 };
  }

  /** @returns {Scene} */
  scene() {
    const { words, sheet, by } = this;
    begin(this, "harvest");
    if (this.bars.length) {
      this.#headings();
      for (const name of this.strata) this.#row(name);
    } else sheet.notes([words.text("nothing")], "ink");
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

  #headings() {
    const { words, sheet } = this;
    sheet.y += 22;
    for (const { sign, x, width } of this.columns) {
      const said = words.text(MEANING[sign]);
      const reach = 20 + words.ruler.width(said, 12.5, true);
      const start = x + (width - reach) / 2;
      sheet.add(...glyph(sign, start + 7, sheet.y - 4.5), text(start + 20, sheet.y, said, 12.5, { bold: true }));
    }
    sheet.y += 8;
  }

  /**
   * One stratum: a cell for each sign, and in it a line of bars, or several where they are many.
   *
   * @param {string} name
   */
  #row(name) {
    const { sheet } = this;
    const cells = this.columns.map((column) => ({ ...column, found: this.#cell(name, column.sign) }));
    const length = Math.max(...cells.map(({ found }) => Math.floor((found.length - 1) / IN_A_LINE) + 1)) || 1;
    const lines = Array.from({ length }, (_, place) => {
      const parts = cells.map(({ x, width, found }) => ({
        x,
        width,
        part: found.slice(place * IN_A_LINE, (place + 1) * IN_A_LINE),
      }));
      const bars = parts.flatMap(({ part }) => part);
      return {
        parts,
        up: Math.max(0, ...bars.map(({ up }) => up)),
        down: Math.max(0, ...bars.map(({ down }) => down)),
      };
    });
    const { said, count } = this.#names(name);
    const barsHeight = lines.reduce((sum, { up, down }) => sum + (up + down + 14), 0);
    const height = Math.max(barsHeight, 16 * said.length + 26 * count.length);
    const top = sheet.y;
    for (const { x, width } of this.columns) sheet.add(rect(x, top, width, height, { stroke: "rule" }));
    let y = top + height / 2 - 8 * said.length + 8;
    for (const part of said) {
      sheet.add(text(this.left - 10, y, part, 12.5, { anchor: "end", bold: true }));
      y += 16;
    }
    for (const part of count) {
      sheet.add(text(this.left - 10, y, part, 10.5, { anchor: "end", colour: "muted" }));
      y += 13;
    }
    y = top;
    for (const { parts, up, down } of lines) {
      y += up + 8;
      for (const { x, width, part } of parts) {
        sheet.add(line([x + 4, y, x + width - 4, y]));
        for (const [place, placed] of part.entries()) this.#bar(placed, x + PAD + place * PITCH, y);
      }
      y += down + 6;
    }
    sheet.y = top + height + GAP;
  }

  /** @param {string} name */
  #names(name) {
    const { words } = this;
    const bars = this.bars.filter((bar) => bar.stratum === name);
    const heard = new Set(bars.filter((bar) => bar.counted).map(({ study }) => study));
    const silent = new Set(bars.map(({ study }) => study).filter((study) => !heard.has(study))).size;
    const more = silent ? words.text("cell_silent", { silent }) : "";
    const said = words.ruler.wrapped(label(words, name, this.by, this.edges), LABEL - 12, 12.5, true);
    return { said, count: words.ruler.wrapped(words.text("cell", { counted: heard.size }) + more, LABEL - 12, 10.5) };
  }

  /**
   * @param {Placed} placed
   * @param {number} x
   * @param {number} y
   */
  #bar({ bar, height, above, below, foot }, x, y) {
    const { words } = this;
    const middle = x + BAR / 2 + 3.4;
    const marks = [
      ...upright(bar, x, y, height),
      text(middle, y - foot, above, SIZE, { colour: bar.counted ? "ink" : "muted", turned: true }),
    ];
    if (below) marks.push(text(middle, y + 5, below, SIZE, { anchor: "end", colour: "muted", turned: true }));
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
    sheet.y += 20;
    for (const [at, anchor, name] of /** @type {const} */ ([
      [2, "end", "swim_out"],
      [3, "start", "swim_share"],
      [4, "start", "swim_interval"],
      [5, "start", "swim_p"],
    ]))
      sheet.add(text(MARGIN + TEST[at], sheet.y, words.text(name), 11, { anchor, colour: "muted" }));
    for (const [at, sign] of ["-", "+"].entries()) sheet.add(...glyph(sign, MARGIN + TEST[at] - 4, sheet.y - 4, 5));
    for (const [said, findings] of tests) if (findings.length) this.#test(said, signTest(resultsOf(findings)));
    sheet.y += 12;
  }

  /**
   * One test: votes, and the share that raise with its interval, in figures and as a line from 0 to 100 %.
   *
   * @param {string} said
   * @param {SignTest} test
   */
  #test(said, { plus, minus, leftOut, low, high, p }) {
    const { sheet } = this;
    const votes = plus + minus;
    sheet.y += 18;
    const { y } = sheet;
    sheet.add(text(MARGIN, y, sheet.ruler.fitted(said, TEST[0] - 24, 11.5), 11.5));
    for (const [at, number] of [minus, plus, leftOut].entries())
      sheet.add(text(MARGIN + TEST[at], y, String(number), 11.5, { anchor: "end" }));
    if (!votes) return;
    const [left, share] = [MARGIN + TEST[3], plus / votes];
    sheet.add(
      line([left, y - 4, left + SHARE, y - 4], "rule", 1),
      line([left + SHARE / 2, y - 9, left + SHARE / 2, y + 1], "muted", 1, "2 2"),
      line([left + SHARE * low, y - 4, left + SHARE * high, y - 4], "ink", 2),
      circle(left + SHARE * share, y - 4, 4, { fill: "ink" }),
      text(MARGIN + TEST[4], y, `${percent(share)} [${percent(low)}, ${percent(high)}]`, 11.5),
      text(MARGIN + TEST[5], y, p >= SMALL ? fixed2(p) : oneDigit(p), 11.5),
    );
  }
}

/**
 * The bar itself: filled or hatched, pale where it is silent; hollow and dashed where nobody says how many.
 *
 * @param {Bar} bar
 * @param {number} x
 * @param {number} y
 * @param {number} height
 * @returns {Mark[]}
 */
function upright({ sign, counted, own, people }, x, y, height) {
  const colour = COLOUR_OF[sign] === "muted" ? "null" : COLOUR_OF[sign];
  const shade = counted ? colour : `${colour}_faded`;
  const hatch = own ? "" : shade;
  const look = !people ? { stroke: shade, hatch, dash: "3 2" } : own ? { fill: shade } : { stroke: shade, hatch };
  return [rect(x, y - height, BAR, height, look)];
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
