/**
 * What a ladder shows, however it is laid out: its rows, its columns, what is counted in each, and the signs for that.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Edge } from "../engine/graph.js"
 * @import { Finding } from "../engine/results.js"
 * @import { Step } from "../engine/steps.js"
 * @import { Row } from "./ladder-rows.js"
 * @import { Mark, Scene } from "./scene.js"
 * @import { LegendItem, Sheet } from "./sheet.js"
 * @import { FigureWords } from "./wording.js"
 */
import { fixedIn } from "../engine/context.js";
import { hasOutcome, resultsOf, tells } from "../engine/results.js";
import { begin, finished } from "./frame.js";
import { bracketed, FOUND, glyph, MEANING, meaning } from "./glyphs.js";
import { nameOf, rowsOf, TWO } from "./ladder-rows.js";
import { text } from "./scene.js";
import { columnOf, columns, inAnimals, label } from "./strata.js";

export const [SIZE, NUMBER] = [12.5, 9]; // of letters, and of the numbers in cells, which are the smallest
const [SLOT, HEAD] = [28, 76];
export const BESIDE = 4; // between the signs of a column and those of the next
const WORD = 88; // how wide a word over a column may be; a longer one is parted
const COLUMNS = 3; // strata that have a column, of keys that have many

/** Why a finding is not counted though it is one of its step: something better is known there. */
const ASIDE = new Set(["pooled", "less_specific", "secondary", "weaker_design"]);

/** The rows of a ladder, its columns, and what is counted in each. */
export class Ladder {
  /**
   * @param {FigureWords} words
   * @param {Answer} answer
   * @param {string} by
   */
  constructor(words, answer, by) {
    this.words = words;
    this.answer = answer;
    this.by = by;
    const { rows, rest } = rowsOf(words, answer);
    this.rows = rows;
    this.rest = rest;
    /** What is done to the mediators, and what goes with them. */
    this.firsts = rows.map(({ first }) => first);
    this.lasts = rows.flatMap(({ last }) => last ?? []);
    const steps = rows.flatMap(sidesOf);
    this.edges = steps.flatMap((step) => step.speaking.map(({ edge }) => edge));
    this.columns = this.#asked(this.edges.filter(({ signed }) => signed));
    this.heads = this.columns.map((name) => this.#head(name));
    this.bracketed = steps.some((step) => this.columns.some((name) => this.aside(step, name).length));
  }

  /**
   * How far the places of signs are apart, so that the largest number that stands behind one has room.
   *
   * @param {readonly Step[]} steps
   * @param {number} size Of the numbers.
   */
  slot(steps, size) {
    const told = steps.flatMap((step) => this.columns.flatMap((name) => countsOf(this.told(step, name)).slice(0, -1)));
    return Math.max(SLOT, 16 + this.words.ruler.width(`×${Math.max(0, ...told)}`, size));
  }

  /**
   * How wide the signs of a cell of steps are; what gives no direction takes no more than it needs.
   *
   * @param {readonly Step[]} steps
   * @param {number} size Of the numbers.
   */
  signs(steps, size) {
    const last = steps.flatMap((step) => this.columns.map((name) => countsOf(this.told(step, name))[FOUND.length - 1]));
    const most = Math.max(0, ...last);
    const number = most > 1 ? this.words.ruler.width(`×${most}`, size) : 0;
    return this.slot(steps, size) * (FOUND.length - 1) + (most ? 16 : 0) + number;
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
   * What stands over a column, in as many lines as it takes: a stratum that is named in part is another.
   *
   * @param {string} name
   */
  #head(name) {
    const { ruler } = this.words;
    const said = this.columnName(name);
    const room = Math.min(WORD, Math.max(HEAD, ...said.split(" ").map((word) => ruler.width(word, SIZE, true))));
    return ruler.parted(said, room, SIZE, true);
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
        const said = FOUND.flatMap((one, at) => (counts[at] ? [`${meaning(words, one)} ${counts[at]}`] : []));
        const aside = this.asideSigns(step, name).map((one) => meaning(words, one));
        if (aside.length) return [`${this.columnName(name)} ${words.uncounted(words.joined(aside))}`];
        return said.length ? [`${this.columnName(name)} ${words.joined(said)}`] : [];
      });
      const ends = `${words.node(step.subject)} → ${words.node(step.object)}`;
      return words.headed(ends, words.joined(found, "clauses") || words.text("counted_nothing"));
    };
    const whole = [kind, sign ? meaning(words, sign) : ""].filter(Boolean).join(" ");
    const together = last && whole ? [words.headed(words.text("together"), whole)] : [];
    return [...(last ? [first, last] : [first]).map(side), ...together].join(". ");
  }

  /**
   * The rows on a sheet, between what stands above every ladder and what stands below.
   *
   * @param {Sheet} sheet
   * @param {() => void} draw
   * @param {number} size Of the numbers in cells.
   * @returns {Scene}
   */
  framed(sheet, draw, size) {
    const { words, answer, by, rows } = this;
    const figure = { words, answer, by, sheet };
    begin(figure, "ladder", { by: this.grouped(), more: words.counted("hop", answer.question.max_hops) });
    if (rows.length) draw();
    else
      sheet.notes(
        [words.nothing(this.rest ? words.counted("undirected_way", this.rest) : words.text("no_fit"))],
        "ink",
      );
    sheet.legend(legend(words, size, this.bracketed));
    sheet.notes([words.text("ladder_fan"), this.#drawn()]);
    if (!answer.complete) sheet.notes([words.text("incomplete")], "ink");
    return finished(figure, rows.length);
  }

  /** How many ways have a row, and how many have none. */
  #drawn() {
    const { words, rows, rest } = this;
    const ways = rows.filter(({ nodes }) => nodes.length);
    const two = ways.filter(({ steps }) => steps.length === TWO).length;
    return words.text("ladder_counts", {
      two: words.counted("drawn_mediator", two),
      several: words.counted("drawn_circuit", ways.length - two),
      rest: words.counted("further_way", rest),
    });
  }

  /**
   * What a pointer reads of a row: its way, and what was found on it.
   *
   * @param {Row} row
   */
  tooltip(row) {
    const { words } = this;
    const { steps, nodes, middle } = row;
    const findings = steps.flatMap((step) => step.speaking);
    const edges = new Map(findings.map(({ edge }) => [edge.id, edge]));
    const lines = [nodes.map((node) => words.node(node)).join(" → ") || middle, words.tooltip([...edges.values()])];
    const aside = sidesOf(row).flatMap((step) => this.columns.flatMap((name) => this.aside(step, name)));
    if (aside.length) {
      const why = new Set(aside.map(({ silentBecause }) => words.say(`because_${silentBecause}`)));
      lines.push(words.tooltip(aside.map(({ edge }) => edge)), words.uncounted(words.joined([...why], "clauses")));
    }
    return lines.join("\n");
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
    return step.speaking.filter(({ edge }) => edge.signed && this.#stands(edge, name));
  }

  /**
   * What was found in a column where nothing in it is counted, since better is known of the step.
   *
   * @param {Step} step
   * @param {string} name
   */
  aside(step, name) {
    if (!step.speaking.some(({ edge }) => edge.signed) || this.told(step, name).length) return [];
    return step.findings.filter(
      (finding) => ASIDE.has(finding.silentBecause) && hasOutcome(finding) && this.#stands(finding.edge, name),
    );
  }

  /**
   * The signs of that, which stand in brackets.
   *
   * @param {Step} step
   * @param {string} name
   */
  asideSigns(step, name) {
    const found = new Set(this.aside(step, name).map(({ edge }) => String(edge.sign)));
    return FOUND.filter((sign) => found.has(sign));
  }

  /**
   * @param {Edge} edge
   * @param {string} name
   */
  #stands(edge, name) {
    return columnOf(edge, this.by, this.columns) === name;
  }
}

/**
 * The steps of a row that have cells.
 *
 * @param {Row} row
 */
function sidesOf({ first, last }) {
  return last ? [first, last] : [first];
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
  return FOUND.flatMap((sign, place) => {
    const count = counts[place];
    if (!count) return [];
    const x = start + slots[place] + half;
    const told = count > 1 ? [text(x + half + 0.5, y + 4, `×${count}`, number, { colour: "muted" })] : [];
    return [...glyph(sign, x, y, half), ...told];
  });
}

/**
 * What stands in cells; what stands in brackets only where something does.
 *
 * @param {FigureWords} words
 * @param {number} number
 * @param {boolean} aside
 * @returns {LegendItem[]}
 */
function legend(words, number, aside) {
  /** @type {(said: string, size: number) => LegendItem[0]} */
  const small = (said, size) => (x, y) => [text(x, y + 4, said, size, { anchor: "middle", colour: "muted" })];
  return [
    ...Array.from(
      MEANING.keys(),
      (sign) => /** @type {LegendItem} */ ([(x, y) => glyph(sign, x, y), meaning(words, sign)]),
    ),
    [small("×3", number), words.text(aside ? "ladder_times" : "ladder_cell")],
    ...(aside ? [/** @type {LegendItem} */ ([(x, y) => bracketed(["-"], x, y, 5), words.text("ladder_aside")])] : []),
    [small("+2", number + 1), words.text("ladder_sources")],
  ];
}

/**
 * How many studies found each of the signs that have a place; one that gives no direction is one of those.
 *
 * @param {readonly Finding[]} findings
 */
export function countsOf(findings) {
  const results = resultsOf(findings);
  return FOUND.map((sign) => results.filter((result) => tells(result, sign)).length);
}
