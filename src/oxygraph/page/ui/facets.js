/**
 * What can be chosen, and how many findings each choice would leave.
 *
 * @import { Edge } from "../engine/graph.js"
 * @import { Scope } from "../engine/scopes.js"
 * @import { PageGraph } from "./data.js"
 * @import { State } from "./state.js"
 *
 * @typedef {object} Choice
 * @property {string} value
 * @property {number} [count] How many findings it would leave; missing until it is counted.
 * @property {number} [stated] How many of them report the value themselves.
 * @typedef {Record<string, Choice[]>} Facets
 */
import { contextOf } from "../engine/context.js";
import { sortedBy } from "../engine/ordering.js";
import { contextOfState, fixing, passes } from "./view.js";

const SINGLE = ["sex", "species", "population", "route", "regimen"];

/** @type {readonly (readonly ["effects" | "evidence" | "layers", "effect" | "evidence_type" | "layer"])[]} */
const SEVERAL = [
  ["effects", "effect"],
  ["evidence", "evidence_type"],
  ["layers", "layer"],
];

/**
 * For every facet its values, not counted yet: whoever opens the page sees the first picture before the lists.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {Facets}
 */
export function choices(graph, state) {
  const findings = [...graph.edges.values()].filter((edge) => edge.signed);
  const listed = findings.filter((edge) => state.layers.includes(edge.layer));
  const single = [...SINGLE, "dose", "setting"].map((key) => [key, offered(graph, state, listed, key)]);
  const several = SEVERAL.map(([key, column]) => [key, reportedWords(graph, findings, column)]);
  return Object.fromEntries(
    [...single, ...several].map(([key, values]) => [key, [...values].map((value) => ({ value }))]),
  );
}

/**
 * @param {PageGraph} graph
 * @param {State} state
 * @param {readonly Edge[]} listed
 * @param {string} key
 */
function offered(graph, state, listed, key) {
  return valuesOf(graph, listed, key, SINGLE.includes(key) ? String(Reflect.get(state, key)) : "");
}

/**
 * @param {PageGraph} graph
 * @param {readonly Edge[]} findings
 * @param {"effect" | "evidence_type" | "layer"} column
 */
function reportedWords(graph, findings, column) {
  const reported = new Set(findings.map((edge) => edge[column]));
  return graph.words[column].filter((value) => reported.has(value));
}

/**
 * For every facet its values, each with the number of findings that would be shown if it were chosen; counted when it is
 * looked at, as nobody looks at the longest before they open it.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {Facets}
 */
export function facets(graph, state) {
  const findings = [...graph.edges.values()].filter((edge) => edge.signed);
  const listed = findings.filter((edge) => state.layers.includes(edge.layer));
  const context = contextOfState(state);
  const open = countsOf(
    graph,
    listed.filter((edge) => passes(graph, state, edge)),
  );
  /** @type {Facets} */
  const found = {};
  for (const key of [...SINGLE, "dose", "setting"])
    whenAsked(found, key, () =>
      offered(graph, state, listed, key).map((value) => {
        const asked = graph.scoper.ofContext(fixing(graph, context, key, value));
        return { value, ...counted(graph, open, asked, reportedBy(graph, key, value)) };
      }),
    );
  const asked = graph.scoper.ofContext(context);
  for (const [key, column] of SEVERAL)
    whenAsked(found, key, () => {
      const loose = { ...state, [key]: key === "layers" ? graph.words.layer : [] };
      const left = findings.filter((edge) => loose.layers.includes(edge.layer) && passes(graph, loose, edge));
      return reportedWords(graph, findings, column).map((value) => {
        const chosen = left.filter((edge) => edge[column] === value);
        return { value, count: counted(graph, countsOf(graph, chosen), asked).count };
      });
    });
  return found;
}

/**
 * A facet that is counted when somebody asks for it, once.
 *
 * @param {Facets} found
 * @param {string} key
 * @param {() => Choice[]} make
 */
function whenAsked(found, key, make) {
  /** @type {Choice[] | undefined} */
  let known;
  const get = () => {
    known ??= make();
    return known;
  };
  Object.defineProperty(found, key, { get, enumerable: true });
}

/**
 * Findings that say the same of whom they hold for: there are far fewer kinds than findings.
 *
 * @typedef {object} Kinds
 * @property {Edge[]} kinds A finding of each kind.
 * @property {Map<Edge, number>} of The kind of each finding.
 * @property {Map<string, Parts>} parts Keys → the kinds parted by what they say of these keys alone.
 * @property {Map<string, Asked>} reporting Key and value → which kinds report it themselves.
 * @property {Map<Scope, Asked>} admitting What is asked of one key → which kinds it admits.
 *
 * @typedef {object} Parts What is said of a key is much the same in many kinds: each part is asked once.
 * @property {Edge[]} firsts A finding of each part.
 * @property {Int32Array} of The part of each kind.
 *
 * @typedef {object} Asked What holds of the kinds of some parts.
 * @property {Uint8Array} holds Whether it holds of each part, 1 or 0.
 * @property {Int32Array} of The part of each kind.
 */

/** @type {WeakMap<PageGraph, Kinds>} */
const kindsKnown = new WeakMap();

/**
 * The kinds of a graph's findings, found once.
 *
 * @param {PageGraph} graph
 * @returns {Kinds}
 */
function kindsOf(graph) {
  const found = kindsKnown.get(graph) ?? madeKinds(graph);
  kindsKnown.set(graph, found);
  return found;
}

/**
 * @param {PageGraph} graph
 * @returns {Kinds}
 */
function madeKinds(graph) {
  /** @type {Kinds} */
  const made = { kinds: [], of: new Map(), parts: new Map(), reporting: new Map(), admitting: new Map() };
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const edge of graph.edges.values()) {
    if (!edge.signed) continue;
    const name = graph.scoper.kind(edge);
    const number = numbers.get(name) ?? made.kinds.push(edge) - 1;
    numbers.set(name, number);
    made.of.set(edge, number);
  }
  return made;
}

/**
 * The kinds of a graph's findings, parted by what they say of some keys alone.
 *
 * @param {PageGraph} graph
 * @param {readonly string[]} keys
 * @returns {Parts}
 */
function partsOf(graph, keys) {
  const { kinds, parts } = kindsOf(graph);
  const name = keys.join("|");
  const known = parts.get(name);
  if (known) return known;
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {Edge[]} */
  const firsts = [];
  const of = new Int32Array(kinds.length);
  kinds.forEach((edge, kind) => {
    const said = graph.scoper.said(edge, keys);
    const number = numbers.get(said) ?? firsts.push(edge) - 1;
    numbers.set(said, number);
    of[kind] = number;
  });
  parts.set(name, { firsts, of });
  return { firsts, of };
}

/**
 * Of which kinds something holds that hangs on some keys alone.
 *
 * @param {PageGraph} graph
 * @param {Scope} asked What fixes these keys.
 * @param {(edge: Edge) => boolean} holds
 * @returns {Asked}
 */
function askedOf(graph, asked, holds) {
  const { scopes } = graph.scoper;
  const { firsts, of } = partsOf(graph, scopes.keysOf(scopes.reported(asked)));
  return { holds: Uint8Array.from(firsts.map((edge) => (holds(edge) ? 1 : 0))), of };
}

/**
 * How many findings there are of each kind.
 *
 * @param {PageGraph} graph
 * @param {readonly Edge[]} findings
 */
function countsOf(graph, findings) {
  const { kinds, of } = kindsOf(graph);
  const counts = new Int32Array(kinds.length);
  for (const edge of findings) {
    const kind = of.get(edge);
    if (kind !== undefined) counts[kind] += 1;
  }
  return counts;
}

/**
 * How many findings a question admits, and how many of them report a value themselves.
 *
 * @param {PageGraph} graph
 * @param {Int32Array} counts
 * @param {Scope} asked
 * @param {Asked} [reports] Which kinds do.
 */
function counted(graph, counts, asked, reports) {
  const keys = graph.scoper.scopes.byKey(asked).map((one) => admittedBy(graph, one));
  let [count, stated] = [0, 0];
  for (let kind = 0; kind < counts.length; kind += 1) {
    if (!counts[kind] || keys.some(({ holds, of }) => !holds[of[kind]])) continue;
    count += counts[kind];
    if (reports?.holds[reports.of[kind]]) stated += counts[kind];
  }
  return { count, stated };
}

/**
 * Which kinds of findings a question admits that fixes one key; the same few are asked at every change.
 *
 * @param {PageGraph} graph
 * @param {Scope} asked
 */
function admittedBy(graph, asked) {
  const { admitting } = kindsOf(graph);
  const { scoper } = graph;
  const admits = (/** @type {Edge} */ edge) => scoper.scopes.admits(asked, scoper.ofEdge(edge));
  const found = admitting.get(asked) ?? askedOf(graph, asked, admits);
  admitting.set(asked, found);
  return found;
}

/**
 * Which kinds of findings report a value themselves.
 *
 * @param {PageGraph} graph
 * @param {string} key
 * @param {string} value
 */
function reportedBy(graph, key, value) {
  const { reporting } = kindsOf(graph);
  const name = `${key} ${value}`;
  const known = reporting.get(name);
  if (known) return known;
  const alone = graph.scoper.ofContext(fixing(graph, contextOf({}), key, value));
  const found = askedOf(graph, alone, (edge) => graph.scoper.reportsAll(edge, alone));
  reporting.set(name, found);
  return found;
}

/**
 * The values that findings report for one key, in the order of their list; what is chosen already is among them.
 *
 * @param {PageGraph} graph
 * @param {readonly Edge[]} findings
 * @param {string} key
 * @param {string} [chosen]
 * @returns {readonly string[]}
 */
export function valuesOf(graph, findings, key, chosen = "") {
  if (key === "sex") return ["female", "male"];
  if (key === "dose") return dosesOf(graph, findings);
  const reported = new Set(findings.flatMap((edge) => /** @type {string | string[]} */ (Reflect.get(edge, key))));
  const listed = key === "setting" ? [...graph.contexts.keys()] : graph.words[key];
  return listed.filter((word) => reported.has(word) || word === chosen);
}

/**
 * @param {PageGraph} graph
 * @param {readonly Edge[]} findings
 */
function dosesOf(graph, findings) {
  /** @type {Map<string, [unit: number, dose: number]>} */
  const doses = new Map();
  for (const { dose_min, dose_max, dose_unit } of findings)
    for (const dose of [dose_min, dose_max])
      if (dose !== null) doses.set(`${dose} ${dose_unit}`, [graph.words.dose_unit.indexOf(dose_unit), dose]);
  return sortedBy(doses, ([, place]) => place).map(([text]) => text);
}
