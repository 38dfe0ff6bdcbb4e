/**
 * The forest plot: the sizes of effect that papers print for a pair, by stratum, a panel a metric, nothing pooled.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Finding } from "../engine/results.js"
 * @import { Mark, Scene } from "./scene.js"
 * @import { LegendItem, Sheet } from "./sheet.js"
 * @import { FigureWords } from "./wording.js"
 * @import { Scale } from "./scales.js"
 */
import { numberText } from "../engine/context.js";
import { sortedBy } from "../engine/ordering.js";
import { speaks } from "../engine/results.js";
import { begin, finished, signedIn } from "./frame.js";
import { COLOUR_OF, FOUND, meaning } from "./glyphs.js";
import { withMinus } from "./numbers.js";
import { PLOT, scaleOf } from "./scales.js";
import { line, rect, text } from "./scene.js";
import { ANY, MARGIN, PHONE, sheetIn } from "./sheet.js";
import { label, ordered, stratum } from "./strata.js";

const [STUDY, PEOPLE, DESIGN, SIZE] = [250, 56, 168, 176];
const [ROW, LETTERS] = [25, 12];
const SQUARE = 4.5;
const WIDTH = MARGIN + STUDY + PEOPLE + DESIGN + PLOT + 24 + SIZE + MARGIN;
const TICK = 10; // of the numbers at an axis, which are the smallest
/** Of a compact forest plot: the part of a line that names have, the width of a size, and how high a plot below is. */
const COMPACT = { share: 0.34, size: 172, plot: 22, tick: 10.5 };

/**
 * The findings of a pair that carry a size of effect; compact what a study is in two lines, and on a phone its plot below.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} [by]
 * @param {number} [room] How wide the place is.
 * @returns {Scene}
 */
export function forest(words, answer, by = "sex", room = ANY) {
  return new Forest(words, answer, by, layoutIn(room, words)).scene();
}

/**
 * @typedef {object} Layout
 * @property {Sheet} sheet
 * @property {number} study How wide the name of a study may be.
 * @property {number} left Where plots begin.
 * @property {number} plot How wide they are.
 * @property {number} tick How high the numbers at an axis are.
 * @property {boolean} heads Whether a study has a line of columns, with heads.
 * @property {boolean} below Whether plots stand below what they are of.
 */

/**
 * @param {number} room
 * @param {FigureWords} words
 * @returns {Layout}
 */
function layoutIn(room, { ruler }) {
  const sheet = sheetIn(ruler, room, WIDTH, TICK);
  if (!sheet.compact) {
    const left = MARGIN + STUDY + PEOPLE + DESIGN;
    return { sheet, study: STUDY, left, plot: PLOT, tick: TICK, heads: true, below: false };
  }
  const { reach } = sheet;
  const compact = { sheet, tick: COMPACT.tick, heads: false };
  if (room < PHONE) return { ...compact, study: reach, left: MARGIN + 10, plot: reach - 20, below: true };
  const study = Math.round(reach * COMPACT.share);
  return { ...compact, study, left: MARGIN + study, plot: reach - study - 24 - COMPACT.size, below: false };
}

/**
 * The findings with a size.
 *
 * @param {Answer} answer
 */
function sizedIn(answer) {
  return signedIn(answer).filter(({ edge }) => edge.effect_size !== null);
}

class Forest {
  /**
   * @param {FigureWords} words
   * @param {Answer} answer
   * @param {string} by
   * @param {Layout} layout
   */
  constructor(words, answer, by, layout) {
    this.words = words;
    this.answer = answer;
    this.by = by;
    this.all = signedIn(answer);
    this.sized = sizedIn(answer);
    this.layout = layout;
    this.sheet = layout.sheet;
  }

  /** @returns {Scene} */
  scene() {
    const { words, sheet, sized } = this;
    begin(this, "forest");
    const reported = new Set(sized.map(({ edge }) => edge.effect_metric));
    const metrics = Object.keys(words.graph.vocabulary.symbols).filter((metric) => reported.has(metric));
    for (const metric of metrics) this.#panel(metric);
    if (!metrics.length) sheet.notes([words.nothing(words.text("forest_nothing"))], "ink");
    sheet.legend(legend(words, new Set(sized.map(({ edge }) => edge.sign))));
    const studies = new Set(sized.map(({ study }) => study)).size;
    const counts = words.text("forest_counts", { sizes: sized.length, findings: this.all.length, studies });
    sheet.notes([words.text("forest_note", { way: words.text("increases") }), counts]);
    return finished(this, sized.length);
  }

  /**
   * One metric: its name, the column heads, the strata with their rows, and the axis below.
   *
   * @param {string} metric
   */
  #panel(metric) {
    const { words, sheet, by } = this;
    const { left, plot, study, heads } = this.layout;
    const found = this.sized.filter(({ edge }) => edge.effect_metric === metric);
    sheet.heading(words.metric(metric));
    sheet.y += heads ? 16 : 2;
    if (heads) this.#heads();
    sheet.y += 6;
    const scale = scaleOf(found, left, metric, words.graph.vocabulary, plot);
    const top = sheet.y;
    const edges = found.map(({ edge }) => edge);
    for (const name of ordered(edges, by)) {
      const here = found.filter(({ edge }) => stratum(edge, by) === name);
      const listed = sortedBy(here, (one) => [!speaks(one), -one.level, one.study, one.edge.id]);
      sheet.y += 20;
      const said = words.ruler.fitted(label(words, name, by, edges), study, LETTERS, true);
      sheet.add(text(MARGIN, sheet.y - 4, said, LETTERS, { bold: true }));
      for (const finding of listed) {
        const called = this.#called(finding, listed);
        if (heads) this.#row(finding, called, scale);
        else this.#compactRow(finding, called, scale);
      }
    }
    this.#axis(scale, top);
  }

  #heads() {
    const { words, sheet } = this;
    for (const [x, name, anchor] of /** @type {const} */ ([
      [MARGIN, "forest_study", "start"],
      [MARGIN + STUDY + PEOPLE - 14, "forest_n", "end"],
      [MARGIN + STUDY + PEOPLE, "forest_design", "start"],
      [this.layout.left + PLOT + 24, "forest_size", "start"],
    ]))
      sheet.add(text(x, sheet.y, words.text(name), 11, { anchor, colour: "muted" }));
  }

  /**
   * @param {Scale} scale
   * @param {number} top
   */
  #axis(scale, top) {
    const { left, plot, tick: size, below } = this.layout;
    const bottom = this.sheet.y + 6;
    const middle = scale.at(scale.none);
    this.sheet.add(
      line([middle, below ? bottom - 8 : top, middle, bottom], "muted", 1, "4 3"),
      line([left, bottom, left + plot, bottom]),
    );
    for (const tick of scale.ticks) {
      const x = scale.at(tick);
      this.sheet.add(
        line([x, bottom, x, bottom + 4]),
        text(x, bottom + 16, withMinus(numberText(tick)), size, { anchor: "middle", colour: "muted" }),
      );
    }
    this.sheet.y = bottom + 22;
  }

  /**
   * Whose finding it is, and what parts it from others of the same papers that stand beside it.
   *
   * @param {Finding} finding
   * @param {readonly Finding[]} beside
   */
  #called({ edge }, beside) {
    const { words } = this;
    const who = words.who(edge);
    const fellows = beside.filter((other) => words.who(other.edge) === who).map((other) => this.#context(other));
    const apart = this.#context({ edge }).filter((said) => !fellows.every((other) => other.includes(said)));
    return [who, ...apart].join(" · ");
  }

  /**
   * For whom, how much and when a finding holds: what its row does not say elsewhere.
   *
   * @param {Pick<Finding, "edge">} finding
   */
  #context({ edge }) {
    return this.words.chips({
      ...edge,
      sample_size: null,
      effect_size: null,
      analysis: "",
      tendency: "",
      certainty: "",
    });
  }

  /**
   * @param {Finding} finding
   * @param {string} called
   * @param {Scale} scale
   */
  #row(finding, called, scale) {
    const { words, sheet } = this;
    const { edge } = finding;
    const lines = words.ruler.wrapped(called, STUDY - 12, LETTERS);
    const height = ROW + (lines.length - 1) * 14;
    const y = sheet.y + height / 2;
    const { made, people, size } = this.#said(edge);
    const marks = [
      rect(MARGIN, sheet.y + 2, sheet.reach, height - 4, { fill: "band", radius: 4 }),
      ...lines.map((said, place) => text(MARGIN + 6, y + 4.2 + 14 * (place - (lines.length - 1) / 2), said, LETTERS)),
      text(MARGIN + STUDY + PEOPLE - 14, y + 4, people, 11, { anchor: "end" }),
      text(MARGIN + STUDY + PEOPLE, y + 4, words.ruler.fitted(made, DESIGN - 12, 11), 11, { colour: "muted" }),
      text(this.layout.left + PLOT + 24, y + 4, size, 11),
      ...interval(finding, scale, y),
    ];
    this.#put(marks, finding);
    sheet.y += height;
  }

  /** @param {import("../engine/graph.js").Edge} edge */
  #said(edge) {
    const { words } = this;
    const made = [words.say(edge.evidence_type), words.say(edge.analysis)].filter(Boolean).join(" · ") || "–";
    const people = edge.sample_size === null ? "?" : String(edge.sample_size);
    const size = words.size(edge);
    return { made, people, size: withMinus(size.slice(size.indexOf(" = ") + 3)) };
  }

  /**
   * @param {readonly Mark[]} marks
   * @param {Finding} finding
   */
  #put(marks, { edge, silentBecause }) {
    const { words } = this;
    const silent = silentBecause ? `\n${words.uncounted(words.say(`because_${silentBecause}`))}` : "";
    this.sheet.group(marks, words.tooltip([edge]) + silent, words.address(edge.reference), `finding ${edge.id}`);
  }

  /**
   * What a study is in lines, its size behind them or behind its plot, and the plot beside or below.
   *
   * @param {Finding} finding
   * @param {string} called
   * @param {Scale} scale
   */
  #compactRow(finding, called, scale) {
    const { words, sheet } = this;
    const { left, plot, study, below } = this.layout;
    const { ruler } = words;
    const { edge } = finding;
    const { made, people, size } = this.#said(edge);
    const told = below ? ruler.width(size, 11) + 18 : 0;
    const names = ruler.wrapped(called, study - 14 - told, LETTERS);
    const what = ruler.wrapped(`${words.text("people", { count: people })} · ${made}`, study - 14, 11);
    const written = 15 * names.length + 14 * what.length;
    const height = written + 12 + (below ? COMPACT.plot : 0);
    const top = sheet.y;
    const y = below ? top + written + 6 + COMPACT.plot / 2 : top + height / 2;
    const end = sheet.width - MARGIN - 6;
    const marks = [
      rect(MARGIN, top + 2, sheet.reach, height - 4, { fill: "band", radius: 4 }),
      ...names.map((said, place) => text(MARGIN + 6, top + 17 + 15 * place, said, LETTERS)),
      ...what.map((said, place) =>
        text(MARGIN + 6, top + 16 + 15 * names.length + 14 * place, said, 11, { colour: "muted" }),
      ),
      below ? text(end, top + 17, size, 11, { anchor: "end" }) : text(left + plot + 24, y + 4, size, 11),
      ...(below ? [line([scale.at(scale.none), y - 8, scale.at(scale.none), y + 8], "muted", 1, "4 3")] : []),
      ...interval(finding, scale, y),
    ];
    this.#put(marks, finding);
    sheet.y += height;
  }
}

/**
 * The size, and the interval where there is one; open where the finding is silent.
 *
 * @param {Finding} finding
 * @param {Scale} scale
 * @param {number} y
 * @returns {Mark[]}
 */
function interval(finding, scale, y) {
  const { ci_low, ci_high, effect_size, sign } = finding.edge;
  const colour = COLOUR_OF[sign];
  /** @type {Mark[]} */
  const marks = [];
  if (ci_low !== null && ci_high !== null) {
    const ends = [scale.at(ci_low), scale.at(ci_high)];
    marks.push(
      line([ends[0], y, ends[1], y], colour, 1.8),
      ...ends.map((end) => line([end, y - 4, end, y + 4], colour, 1.8)),
    );
  }
  const x = scale.at(effect_size ?? 0);
  const look = speaks(finding) ? { fill: colour } : { fill: "paper", stroke: colour };
  return [...marks, rect(x - SQUARE, y - SQUARE, 2 * SQUARE, 2 * SQUARE, look)];
}

/**
 * What a square is, and what the colours say that are there.
 *
 * @param {FigureWords} words
 * @param {ReadonlySet<string>} signs
 * @returns {readonly LegendItem[]}
 */
function legend(words, signs) {
  /** @type {(sign: string) => LegendItem} */
  const found = (sign) => [(x, y) => [rect(x - 4.5, y - 4.5, 9, 9, { fill: COLOUR_OF[sign] })], meaning(words, sign)];
  return [
    ...FOUND.filter((sign) => signs.has(sign)).map(found),
    [(x, y) => [rect(x - 4.5, y - 4.5, 9, 9, { fill: "ink" })], words.text("forest_counted")],
    [(x, y) => [rect(x - 4.5, y - 4.5, 9, 9, { fill: "paper", stroke: "ink" })], words.text("forest_silent")],
    [(x, y) => [line([x - 9, y, x + 9, y], "ink", 1.8)], words.text("forest_interval")],
  ];
}
