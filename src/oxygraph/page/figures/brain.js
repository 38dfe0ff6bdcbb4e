/**
 * The brain: what the source does to regions and couplings, where they lie, a row of three views for each stratum.
 *
 * Discs stand at the centres of regions, not at peaks of activation.
 *
 * @import { Question } from "../engine/question.js"
 * @import { Finding, Result } from "../engine/results.js"
 * @import { Admitted } from "../engine/search.js"
 * @import { Box } from "./metrics.js"
 * @import { Mark, Scene } from "./scene.js"
 * @import { LegendItem } from "./sheet.js"
 * @import { FigureWords } from "./wording.js"
 *
 * @typedef {object} Thing A region, or a coupling of regions, in one stratum.
 * @property {string} node
 * @property {readonly string[]} ends
 * @property {readonly Result[]} results
 * @property {readonly Finding[]} findings
 *
 * @typedef {Record<string, readonly (readonly (readonly [number, number])[])[]>} Outlines View → its curves.
 */
import { sorted, sortedBy } from "../engine/ordering.js";
import { resultsOf, weigh } from "../engine/results.js";
import { directed } from "../engine/signs.js";
import { arc, BrainView, onSide, pie, SCALE, SIDE, spanOf, VIEWS } from "./brain-views.js";
import { COLOUR_OF, glyph } from "./glyphs.js";
import { contextDocument, hashOf, rowOfEdge } from "./naming.js";
import { circle, line, polyline, text } from "./scene.js";
import { MARGIN, Sheet } from "./sheet.js";
import { columnOf, columns, label } from "./strata.js";

/** @import { Point } from "./brain-views.js" */

const [GAP, SLOT, SMALL, LINE] = [18, 38, 11, 16];
const COLUMNS = 2; // in which the list of a stratum stands
const [ONE, LARGEST] = [4.2, 20];
const ROWS = 3;
const ITEMS = 22;
const SIGNS = ["-", "0", "+"];
const PLACED = ["BrainRegion", "Connection"];

/**
 * What a source does to the regions of the brain that have a place, and to what couples them.
 *
 * @param {FigureWords} words
 * @param {Admitted} admitted What the question admits.
 * @param {Question} question Its target is of no account.
 * @param {string} [by]
 * @returns {Scene}
 */
export function brain(words, admitted, question, by = "sex") {
  return new Brain(words, admitted, question, by).scene();
}

class Brain {
  /**
   * @param {FigureWords} words
   * @param {Admitted} admitted
   * @param {Question} question
   * @param {string} by
   */
  constructor(words, admitted, question, by) {
    this.words = words;
    this.question = question;
    this.by = by;
    /** @type {Map<string, Point[]>} */
    this.places = new Map();
    for (const { node, x, y, z } of words.data.places) {
      if (!(x && y && z)) continue;
      this.places.set(node, [...(this.places.get(node) ?? []), [Number(x), Number(y), Number(z)]]);
    }
    /** @type {Map<string, readonly Finding[]>} */
    this.found = new Map();
    this.placeless = 0;
    this.#gather(admitted);
    this.edges = [...this.found.values()].flat().map(({ edge }) => edge);
    this.outlines = words.data.outlines;
    this.spans = Object.fromEntries(Object.entries(this.outlines).map(([view, lines]) => [view, spanOf(lines)]));
    const spans = Object.values(this.spans);
    const width = spans.reduce((sum, { left, right }) => sum + (right - left), 0) * SCALE + 2 * GAP;
    this.list = (width - GAP) / COLUMNS;
    this.sheet = new Sheet(words.ruler, width + 2 * MARGIN);
  }

  /** @param {Admitted} admitted */
  #gather(admitted) {
    const { nodes, successors } = this.words.graph;
    const { source } = this.question;
    for (const node of sorted(successors.get(source)?.keys() ?? [])) {
      const findings = admitted.step(source, node)?.speaking.filter(({ edge }) => edge.signed) ?? [];
      if (!(findings.length && PLACED.includes(nodes.get(node)?.category ?? ""))) continue;
      if (this.#ends(node).length) this.found.set(node, findings);
      else this.placeless += findings.length;
    }
  }

  /**
   * The regions at which a node is drawn: itself, or those that it couples; none where it has no place.
   *
   * @param {string} node
   * @returns {readonly string[]}
   */
  #ends(node) {
    if (this.places.has(node)) return [node];
    const after = [...(this.words.graph.successors.get(node) ?? [])];
    const joined = after.filter(([, edges]) => edges.some(({ predicate }) => predicate === "connects"));
    const ends = sorted(joined.map(([to]) => to));
    return ends.length > 1 && ends.every((end) => this.places.has(end)) ? ends : [];
  }

  /** @returns {Scene} */
  scene() {
    const { words, sheet, question, by } = this;
    const source = words.node(question.source);
    const layers = words.joined(question.layers.map((layer) => words.say(layer)));
    const asked = words.text("brain_question", { source, where: words.where(question.context), layers });
    sheet.head(words.text("brain", { source, by: words.grouped(by) }), [asked]);
    const strata = columns(this.edges, by, ROWS);
    for (const name of strata) {
      const things = this.#things(name, strata);
      if (things.length) this.#row(name, things);
    }
    if (!this.edges.length) sheet.notes([words.text("nothing")], "ink");
    sheet.legend(legend(words));
    const [placed, all] = [this.edges.length, this.edges.length + this.placeless];
    sheet.notes([words.text("brain_note"), words.text("brain_counts", { placed, all })]);
    return sheet.finish(words.lang, words.stamp(this.#hash(), "stamp_map"), placed);
  }

  /**
   * What is found in a stratum, the most studied first.
   *
   * @param {string} name
   * @param {readonly string[]} strata
   * @returns {Thing[]}
   */
  #things(name, strata) {
    const things = [...this.found].flatMap(([node, findings]) => {
      const here = findings.filter(({ edge }) => columnOf(edge, this.by, strata) === name);
      return here.length ? [{ node, ends: this.#ends(node), results: resultsOf(here), findings: here }] : [];
    });
    return sortedBy(things, ({ ends, results, node }) => [ends.length > 1, -results.length, node]);
  }

  /**
   * @param {string} name
   * @param {readonly Thing[]} things
   */
  #row(name, things) {
    const { words, sheet, by } = this;
    const stratum = by === "sex" && !name ? words.text("sex_untold") : label(words, name, by, this.edges);
    const listed = words.counted(
      "finding",
      things.reduce((sum, { findings }) => sum + findings.length, 0),
    );
    const heading = words.text("brain_row", { stratum, counts: listed });
    sheet.heading(words.ruler.fitted(heading, sheet.width - 2 * MARGIN - 20, 12.5, true));
    const top = sheet.y + 6;
    const height = Math.max(...Object.values(this.spans).map(({ low, high }) => high - low)) * SCALE;
    const regions = things.slice(0, ITEMS).filter(({ ends }) => ends.length === 1);
    const numbers = new Map(regions.map(({ node }, at) => [node, at + 1]));
    let x = MARGIN;
    for (const viewed of Object.keys(VIEWS)) {
      const { left, right, low, high } = this.spans[viewed];
      const drop = top + (height - (high - low) * SCALE) / 2;
      const view = new BrainView(viewed, x - left * SCALE, drop + high * SCALE);
      for (const curve of this.outlines[viewed])
        sheet.add(
          polyline(
            curve.map(([a, b]) => [view.left + a * SCALE, view.top - b * SCALE]),
            { stroke: "rule", width: 1.1 },
          ),
        );
      this.#view(name, things, numbers, view);
      x += (right - left) * SCALE + GAP;
    }
    sheet.y = this.#list(name, things, numbers, top + height) + 8;
  }

  /**
   * What the numbers mean, each with what was found in how many studies, in columns; where it ends.
   *
   * @param {string} name
   * @param {readonly Thing[]} things
   * @param {ReadonlyMap<string, number>} numbers
   * @param {number} top
   */
  #list(name, things, numbers, top) {
    const { words, sheet } = this;
    const [listed, rest] = [things.slice(0, ITEMS), things.length - ITEMS];
    const rows = Math.ceil((listed.length + (rest > 0 ? 1 : 0)) / COLUMNS);
    for (const [place, thing] of listed.entries()) {
      const [column, row] = [Math.floor(place / rows), place % rows];
      const told = words.tooltip(thing.findings.map(({ edge }) => edge));
      const marks = this.#item(thing, numbers, MARGIN + column * (this.list + GAP), top + (row + 1) * LINE);
      sheet.group(marks, `${words.node(thing.node)}\n${told}`, "", `item ${thing.node} ${name || "-"}`);
    }
    if (rest > 0) {
      const x = MARGIN + (COLUMNS - 1) * (this.list + GAP);
      const y = top + (listed.length - (COLUMNS - 1) * rows + 1) * LINE;
      sheet.add(text(x + 20, y, `… +${rest}`, SMALL, { colour: "muted" }));
    }
    return top + rows * LINE;
  }

  /**
   * A line of the list.
   *
   * @param {Thing} thing
   * @param {ReadonlyMap<string, number>} numbers
   * @param {number} left
   * @param {number} y
   */
  #item(thing, numbers, left, y) {
    const { words } = this;
    const first = left + this.list - SLOT * SIGNS.length;
    const said = words.ruler.fitted(words.node(thing.node), first - left - 28, SMALL);
    return [
      thing.ends.length === 1
        ? text(left + 14, y, String(numbers.get(thing.node)), SMALL, { anchor: "end", colour: "muted" })
        : sample(weigh(thing.results).sign, left + 4, y - 3.5),
      text(left + 20, y, said, SMALL),
      ...counts(thing, first, y),
    ];
  }

  /**
   * Arcs first, discs over them, the largest at the bottom; then numbers where there is room.
   *
   * @param {string} name
   * @param {readonly Thing[]} things
   * @param {ReadonlyMap<string, number>} numbers
   * @param {BrainView} view
   */
  #view(name, things, numbers, view) {
    const stratum = name || "-";
    for (const thing of things.filter(({ ends }) => ends.length > 1).reverse())
      this.#put(this.#arcs(thing, view), thing, `arc ${thing.node} ${stratum}`);
    /** @type {Box[]} */
    const taken = [];
    /** @type {{ said: string, x: number, y: number, radius: number }[]} */
    const wanted = [];
    for (const thing of things.filter(({ ends }) => ends.length === 1)) {
      const radius = Math.min(LARGEST, ONE * Math.sqrt(thing.results.length));
      const number = numbers.get(thing.node);
      const discs = view.shown(this.places.get(thing.node) ?? []).flatMap((place) => {
        const [x, y] = view.at(place);
        taken.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
        if (number && view.numbered(place)) wanted.push({ said: String(number), x, y, radius });
        return pie(
          SIGNS.map((sign) => [sign, countOf(thing, sign)]),
          x,
          y,
          radius,
        );
      });
      this.#put(discs, thing, `disc ${thing.node} ${stratum}`);
    }
    for (const number of wanted) this.#number(number, taken);
  }

  /**
   * @param {readonly Mark[]} marks
   * @param {Thing} thing
   * @param {string} name
   */
  #put(marks, { node }, name) {
    this.sheet.group(marks, this.words.node(node), "", name);
  }

  /**
   * A number beside its disc, at the first place that is free, with a line to it where that is far.
   *
   * @param {{ said: string, x: number, y: number, radius: number }} number
   * @param {Box[]} taken
   */
  #number({ said, x, y, radius }, taken) {
    for (let away = 0; away < 60; away += 5)
      for (let turn = 0; turn < 12; turn += 1) {
        const angle = (turn * Math.PI) / 6 - Math.PI / 4;
        const reach = radius + 7 + away;
        const [across, down] = [Math.cos(angle), Math.sin(angle)];
        const middle = text(x + reach * across, y + reach * down + 3, said, 9, { anchor: "middle" });
        const box = this.words.ruler.box(middle);
        if (taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        const [near, far] = [radius + 1, reach - 6];
        if (away > 5)
          this.sheet.add(line([x + near * across, y + near * down, x + far * across, y + far * down], "muted", 0.6));
        this.sheet.add(middle);
        return;
      }
  }

  /**
   * The ends of a coupling on each side that a view shows; an end in the middle belongs to both.
   *
   * @param {Thing} thing
   * @param {BrainView} view
   */
  #chains({ ends }, view) {
    return (view.name === SIDE ? [-1] : [-1, 1])
      .map((side) => ends.flatMap((end) => onSide(this.places.get(end) ?? [], side)))
      .filter((chain) => chain.length > 1);
  }

  /**
   * @param {Thing} thing
   * @param {BrainView} view
   * @returns {Mark[]}
   */
  #arcs(thing, view) {
    const { sign } = weigh(thing.results);
    const colour = COLOUR_OF[sign];
    const pairs = this.#chains(thing, view).flatMap((chain) =>
      chain.slice(1).map((other, at) => [view.at(chain[at]), view.at(other)]),
    );
    return pairs.flatMap((ends) => {
      const points = arc(ends[0], ends[1]);
      /** @type {Mark[]} */
      const course = directed(sign)
        ? [
            polyline(points, { stroke: colour, width: 2 }),
            ...glyph(sign, ...points[Math.floor(points.length / 2)], 3.4),
          ]
        : points.flatMap((a, at) =>
            at % 2 === 0 && at + 1 < points.length ? [line([...a, ...points[at + 1]], colour, 2)] : [],
          );
      return [...course, ...ends.map(([x, y]) => circle(x, y, 1.8, { fill: "muted" }))];
    });
  }

  /** A short name for the picture: the same question to the same findings has the same hash. */
  #hash() {
    const { graph, data } = this.words;
    const { source, context, layers } = this.question;
    const rows = [this.edges.map((edge) => rowOfEdge(graph, edge)), data.places];
    return hashOf([source, this.by, contextDocument(context), layers, rows]);
  }
}

/**
 * @param {Box} one
 * @param {Box} other
 */
function overlaps(one, other) {
  const slack = 0.5;
  return (
    one.left + slack < other.right &&
    other.left + slack < one.right &&
    one.top + slack < other.bottom &&
    other.top + slack < one.bottom
  );
}

/**
 * @param {Thing} thing
 * @param {string} sign
 */
function countOf({ results }, sign) {
  return results.filter(({ signs }) => [...signs].some((one) => one === sign)).length;
}

/**
 * @param {Thing} thing
 * @param {number} first
 * @param {number} y
 */
function counts(thing, first, y) {
  const found = SIGNS.map((sign, place) => ({ place, sign, count: countOf(thing, sign) })).filter(({ count }) => count);
  return (found.length ? found : [{ place: 1, sign: "?", count: 1 }]).flatMap(({ place, sign, count }) => {
    const x = first + place * SLOT + 6;
    const times = count > 1 ? [text(x + 7, y, `×${count}`, SMALL, { colour: "muted" })] : [];
    return [...glyph(sign, x, y - 3.6, 4.2), ...times];
  });
}

/**
 * A stroke as the arcs of a coupling have it.
 *
 * @param {import("../engine/signs.js").Sign} sign
 * @param {number} x
 * @param {number} y
 */
function sample(sign, x, y) {
  return line([x - 3, y, x + 11, y], COLOUR_OF[sign], 2, directed(sign) ? "" : "3 2");
}

/**
 * @param {FigureWords} words
 * @returns {LegendItem[]}
 */
function legend(words) {
  /** @type {(sign: string, name: string) => LegendItem} */
  const disc = (sign, name) => [(x, y) => [circle(x, y, 6, { fill: COLOUR_OF[sign] })], words.text(name)];
  return [
    disc("-", "lowers"),
    disc("0", "no_effect"),
    disc("+", "raises"),
    [(x, y) => [line([x - 9, y, x + 9, y], "plus", 2)], words.text("brain_arc")],
    [(x, y) => [line([x - 9, y, x + 9, y], "mixed", 2, "4 3")], words.text("brain_unsettled")],
  ];
}
