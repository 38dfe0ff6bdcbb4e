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
import { resultsOf, tells, weigh } from "../engine/results.js";
import { directed } from "../engine/signs.js";
import { fold } from "../engine/spelling.js";
import { arc, BENDS, BrainView, onSide, pie, SCALE, SIDE, spanOf, VIEWS } from "./brain-views.js";
import { COLOUR_OF, FOUND, glyph, meaning } from "./glyphs.js";
import { contextDocument, hashOf, rowOfEdge } from "./naming.js";
import { circle, line, polyline, rect, text } from "./scene.js";
import { ANY, MARGIN, PHONE, sheetIn } from "./sheet.js";
import { columnOf, columns, label } from "./strata.js";

/** @import { Point } from "./brain-views.js" */

const [GAP, SLOT] = [18, 38];
const [ONE, LARGEST] = [4.2, 20];
const ROWS = 3;

/**
 * @typedef {object} Layout
 * @property {readonly (readonly string[])[]} views Those side by side together.
 * @property {number} number Of numbers beside discs, which are the smallest.
 * @property {number} small Of the list.
 * @property {number} half Of a sign in it.
 * @property {number} line How high a line of it is.
 * @property {number} columns In which it stands.
 */

/** @type {Layout} */
const WHOLE = { views: [Object.keys(VIEWS)], number: 9, small: 11, half: 4.2, line: 16, columns: 2 };
/** @type {Layout} */
const COMPACT = { ...WHOLE, number: 10.5, small: 11.5, half: 5 };
const BESIDE = Object.keys(VIEWS).filter((view) => view !== SIDE);
/** @type {Layout} Lines of the list are as high as a finger has to meet. */
const ON_A_PHONE = { ...COMPACT, views: [[SIDE], BESIDE], line: 24, columns: 1 };
const LARGEST_SCALE = 1.75; // pixels of a millimetre, at most
/** @type {readonly (readonly [half: string, side: number])[]} */
const HALVES = [
  ["left", -1],
  ["right", 1],
];
const PLACED = ["BrainRegion", "Connection"];

/**
 * What a source does to the regions of the brain that have a place, and to what couples them; on a phone the views stand
 * below each other.
 *
 * @param {FigureWords} words
 * @param {Admitted} admitted What the question admits.
 * @param {Question} question Its target is of no account.
 * @param {string} [by]
 * @param {number} [room] How wide the place is.
 * @returns {Scene}
 */
export function brain(words, admitted, question, by = "sex", room = ANY) {
  return new Brain(words, admitted, question, by, room).scene();
}

class Brain {
  /**
   * @param {FigureWords} words
   * @param {Admitted} admitted
   * @param {Question} question
   * @param {string} by
   * @param {number} room How wide the place is.
   */
  constructor(words, admitted, question, by, room) {
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
    /** @type {Map<string, readonly number[]>} */
    this.sides = new Map(Array.from(this.found.keys(), (node) => [node, this.#sides(node)]));
    const heaviest = sortedBy(this.found, ([node, findings]) => [-resultsOf(findings).length, node]);
    const regions = heaviest.filter(([node]) => this.#ends(node).length === 1);
    /** @type {ReadonlyMap<string, number>} */
    this.numbers = new Map(regions.map(([node], at) => [node, at + 1]));
    this.edges = [...this.found.values()].flat().map(({ edge }) => edge);
    this.outlines = words.data.outlines;
    this.spans = Object.fromEntries(Object.entries(this.outlines).map(([view, lines]) => [view, spanOf(lines)]));
    const whole = this.#across(WHOLE.views[0], SCALE) + 2 * MARGIN;
    this.sheet = sheetIn(words.ruler, room, whole, WHOLE.number);
    const { reach, compact } = this.sheet;
    this.layout = !compact ? WHOLE : room < PHONE ? ON_A_PHONE : COMPACT;
    const { views, columns: lists } = this.layout;
    /** Pixels of a millimetre. */
    this.scale = SCALE;
    if (this.layout !== WHOLE)
      this.scale = Math.min(LARGEST_SCALE, ...views.map((beside) => this.#scaleIn(reach, beside)));
    /** How wide a column of the list is. */
    this.list = (reach - GAP * (lists - 1)) / lists;
  }

  /**
   * How wide views are beside each other.
   *
   * @param {readonly string[]} views
   * @param {number} scale
   */
  #across(views, scale) {
    const wide = views.reduce((sum, view) => sum + this.spans[view].right - this.spans[view].left, 0);
    return wide * scale + GAP * (views.length - 1);
  }

  /**
   * The scale in which views fill a width.
   *
   * @param {number} width
   * @param {readonly string[]} views
   */
  #scaleIn(width, views) {
    const gaps = this.#across(views, 0);
    return (width - gaps) / (this.#across(views, 1) - gaps);
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

  /**
   * On which side each end of a coupling lies, as its names tell: -1 left, 1 right, 0 where none does.
   *
   * @param {string} node
   */
  #sides(node) {
    const { vocabulary } = this.words.graph;
    const spelled = this.#spellings(node).map((name) => ` ${fold(vocabulary, name).replaceAll("–", " ")} `);
    return this.#ends(node).map((end) => {
      const called = this.#spellings(end).map((name) => fold(vocabulary, name));
      const told = HALVES.find(([half]) =>
        called.some((name) => spelled.some((spelling) => spelling.includes(` ${half} ${name} `))),
      );
      return told ? told[1] : 0;
    });
  }

  /** @param {string} node */
  #spellings(node) {
    const found = this.words.graph.nodes.get(node);
    return found ? [node, found.name, ...found.synonyms] : [node];
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
    if (!this.edges.length) sheet.notes([words.nothing(words.text("no_fit"))], "ink");
    sheet.legend(legend(words));
    const [placed, all] = [this.edges.length, this.edges.length + this.placeless];
    const drawn = words.text("brain_counts", { placed, all });
    sheet.notes([words.text("brain_note"), drawn, ...words.fixed(by, question.context)]);
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
    const edges = things.flatMap(({ findings }) => findings.map(({ edge }) => edge));
    const count = edges.filter(({ species }) => species !== "" && species !== "human").length;
    const animals = count && words.text(count === edges.length ? "brain_all_animals" : "brain_animals", { count });
    const listed = words.counted("finding", edges.length);
    const heading = words.text("brain_row", { stratum, counts: listed }) + (animals || "");
    sheet.heading(this.layout === WHOLE ? words.ruler.fitted(heading, sheet.reach - 20, 12.5, true) : heading);
    let top = sheet.y + 6;
    for (const views of this.layout.views) top = this.#views(name, things, views, top) + GAP;
    sheet.y = this.#list(name, things, top - GAP) + 8;
  }

  /**
   * Views side by side; where they end.
   *
   * @param {string} name
   * @param {readonly Thing[]} things
   * @param {readonly string[]} views
   * @param {number} top
   */
  #views(name, things, views, top) {
    const { sheet, scale } = this;
    const height = Math.max(...views.map((view) => this.spans[view].high - this.spans[view].low)) * scale;
    let x = MARGIN + (sheet.reach - this.#across(views, scale)) / 2;
    for (const viewed of views) {
      const { left, right, low, high } = this.spans[viewed];
      const drop = top + (height - (high - low) * scale) / 2;
      const view = new BrainView(viewed, x - left * scale, drop + high * scale, scale);
      for (const curve of this.outlines[viewed])
        sheet.add(
          polyline(
            curve.map(([a, b]) => [view.left + a * scale, view.top - b * scale]),
            { stroke: "rule", width: 1.1 },
          ),
        );
      this.#view(name, things, view);
      x += (right - left) * scale + GAP;
    }
    return top + height;
  }

  /**
   * All that is drawn, with what was found in how many studies, in columns; where the list ends.
   *
   * @param {string} name
   * @param {readonly Thing[]} things
   * @param {number} top
   */
  #list(name, things, top) {
    const { words, sheet } = this;
    const { columns: beside, line: high, small } = this.layout;
    const rows = Math.ceil(things.length / beside);
    const signs = FOUND.filter((sign) => sign !== "?" || things.some((thing) => countOf(thing, sign)));
    let [y, end] = [top, top];
    for (const [place, thing] of things.entries()) {
      const [column, row] = [Math.floor(place / rows), place % rows];
      if (!row) y = top;
      const told = words.tooltip(thing.findings.map(({ edge }) => edge));
      const said = words.ruler.parted(words.node(thing.node), this.list - SLOT * signs.length - 28, small);
      const marks = this.#item(thing, said, signs, MARGIN + column * (this.list + GAP), y);
      sheet.group(marks, `${words.node(thing.node)}\n${told}`, "", `item ${thing.node} ${name || "-"}`);
      y += high + 13 * (said.length - 1);
      end = Math.max(end, y);
    }
    return end;
  }

  /**
   * A thing of the list, named whole, each sign at a place of its own.
   *
   * @param {Thing} thing
   * @param {readonly string[]} said
   * @param {readonly string[]} signs
   * @param {number} left
   * @param {number} top
   */
  #item(thing, said, signs, left, top) {
    const { numbers } = this;
    const { small, line: high, columns: beside } = this.layout;
    const one = beside === 1;
    const first = left + this.list - SLOT * signs.length;
    const y = top + (one ? 17 : high);
    const marks = [
      thing.ends.length === 1
        ? text(left + 14 + (one ? 4 : 0), y, String(numbers.get(thing.node)), small, { anchor: "end", colour: "muted" })
        : sample(weigh(thing.results).sign, left + 4, y - 3.5),
      ...said.map((called, place) => text(left + (one ? 24 : 20), y + 13 * place, called, small)),
      ...counts(thing, signs, first, y, this.layout),
    ];
    const band = { fill: "band", radius: 4 };
    return one ? [rect(left, top + 1, this.list, high + 13 * (said.length - 1) - 2, band), ...marks] : marks;
  }

  /**
   * Arcs first, discs over them, the largest at the bottom; then numbers where there is room.
   *
   * @param {string} name
   * @param {readonly Thing[]} things
   * @param {BrainView} view
   */
  #view(name, things, view) {
    const { numbers } = this;
    const stratum = name || "-";
    /** @type {Map<string, number>} */
    const drawn = new Map();
    const couplings = things.filter(({ ends }) => ends.length > 1);
    const arcs = couplings.map((thing) => ({ thing, marks: this.#arcs(thing, view, drawn) }));
    for (const { thing, marks } of arcs.reverse()) this.#put(marks, thing, `arc ${thing.node} ${stratum}`);
    const dots = arcs.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "circle" ? [mark] : [])));
    const taken = dots.map((dot) => boxAround(dot.x, dot.y, dot.radius));
    /** @type {{ said: string, x: number, y: number, radius: number }[]} */
    const wanted = [];
    for (const thing of things.filter(({ ends }) => ends.length === 1)) {
      const radius = Math.min(LARGEST, ONE * Math.sqrt(thing.results.length)) * Math.min(1, this.scale / SCALE);
      const number = numbers.get(thing.node);
      const discs = view.shown(this.places.get(thing.node) ?? []).flatMap((place) => {
        const [x, y] = view.at(place);
        taken.push(boxAround(x, y, radius));
        if (number && view.numbered(place)) wanted.push({ said: String(number), x, y, radius });
        return pie(
          FOUND.map((sign) => [sign, countOf(thing, sign)]),
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
        const middle = text(x + reach * across, y + reach * down + 3, said, this.layout.number, {
          anchor: "middle",
        });
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
   * The ends of a coupling on the sides that its name tells, or else on each side that a view shows.
   *
   * An end in the middle belongs to both; from the side, what lies on the right is not seen.
   *
   * @param {Thing} thing
   * @param {BrainView} view
   */
  #chains({ node, ends }, view) {
    const told = this.sides.get(node) ?? [];
    const chains = [-1, 1].map((side) =>
      ends.flatMap((end, at) => onSide(this.places.get(end) ?? [], told[at] || side)),
    );
    const [left, right] = chains.map(String);
    return (left === right ? chains.slice(0, 1) : chains).filter(
      (chain) => chain.length > 1 && view.shown(chain).length === chain.length,
    );
  }

  /**
   * The arcs of a coupling; where another one joins the same places, bent otherwise.
   *
   * @param {Thing} thing
   * @param {BrainView} view
   * @param {Map<string, number>} drawn How many join two places already.
   * @returns {Mark[]}
   */
  #arcs(thing, view, drawn) {
    const { sign } = weigh(thing.results);
    const colour = COLOUR_OF[sign];
    const pairs = this.#chains(thing, view).flatMap((chain) =>
      chain.slice(1).map((other, at) => /** @type {const} */ ([chain[at], other])),
    );
    return pairs.flatMap((pair) => {
      const before = drawn.get(String(pair)) ?? 0;
      drawn.set(String(pair), before + 1);
      const ends = pair.map((end) => view.at(end));
      const points = arc(ends[0], ends[1], BENDS[before % BENDS.length]);
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
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @returns {Box}
 */
function boxAround(x, y, radius) {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/**
 * How many studies found a sign; one that gives no direction is one of those.
 *
 * @param {Thing} thing
 * @param {string} sign
 */
function countOf({ results }, sign) {
  return results.filter((result) => tells(result, sign)).length;
}

/**
 * @param {Thing} thing
 * @param {readonly string[]} signs Each at a place of its own.
 * @param {number} first
 * @param {number} y
 * @param {Layout} layout
 */
function counts(thing, signs, first, y, { small, half }) {
  return signs.flatMap((sign, place) => {
    const count = countOf(thing, sign);
    if (!count) return [];
    const x = first + place * SLOT + 6;
    const times = count > 1 ? [text(x + 7, y, `×${count}`, small, { colour: "muted" })] : [];
    return [...glyph(sign, x, y - 3.6, half), ...times];
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
  /** @type {(sign: string) => LegendItem} */
  const disc = (sign) => [(x, y) => [circle(x, y, 6, { fill: COLOUR_OF[sign] })], meaning(words, sign)];
  return [
    ...FOUND.filter((sign) => sign !== "?").map(disc),
    [(x, y) => [circle(x, y, 6, { stroke: "muted", width: 1 })], meaning(words, "?")],
    [(x, y) => [line([x - 9, y, x + 9, y], "plus", 2)], words.text("brain_arc")],
    [(x, y) => [line([x - 9, y, x + 9, y], "mixed", 2, "4 3")], words.text("brain_unsettled")],
  ];
}
