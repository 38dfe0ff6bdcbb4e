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
 * @property {number} count How many findings it would leave.
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
 * For every facet its values, each with the number of findings that would be shown if it were chosen.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {Facets}
 */
export function facets(graph, state) {
  const findings = [...graph.edges.values()].filter((edge) => edge.signed);
  const listed = findings.filter((edge) => state.layers.includes(edge.layer));
  const context = contextOfState(state);
  const open = listed.filter((edge) => passes(graph, state, edge));
  const passing = byScope(graph, open);
  /** @type {Facets} */
  const found = {};
  for (const key of [...SINGLE, "dose", "setting"]) {
    const values = valuesOf(graph, listed, key, SINGLE.includes(key) ? String(Reflect.get(state, key)) : "");
    found[key] = values.map((value) => {
      const asked = graph.scoper.ofContext(fixing(graph, context, key, value));
      return { value, count: holding(graph, passing, asked), stated: stating(graph, open, asked, key, value) };
    });
  }
  const asked = graph.scoper.ofContext(context);
  for (const [key, column] of SEVERAL) {
    const loose = { ...state, [key]: key === "layers" ? graph.words.layer : [] };
    const left = findings.filter((edge) => loose.layers.includes(edge.layer) && passes(graph, loose, edge));
    const reported = graph.words[column].filter((value) => findings.some((edge) => edge[column] === value));
    found[key] = reported.map((value) => {
      const chosen = left.filter((edge) => edge[column] === value);
      return { value, count: holding(graph, byScope(graph, chosen), asked) };
    });
  }
  return found;
}

/**
 * How many findings a question admits.
 *
 * @param {PageGraph} graph
 * @param {ReadonlyMap<Scope, number>} counts
 * @param {Scope} asked
 */
function holding({ scoper }, counts, asked) {
  let sum = 0;
  for (const [scope, count] of counts) if (scoper.scopes.share(scope, asked)) sum += count;
  return sum;
}

/** @type {WeakMap<PageGraph, Map<string, ReadonlySet<Edge>>>} */
const reporting = new WeakMap();

/**
 * How many of the findings that a question admits report a value themselves.
 *
 * @param {PageGraph} graph
 * @param {readonly Edge[]} findings
 * @param {Scope} asked
 * @param {string} key
 * @param {string} value
 */
function stating(graph, findings, asked, key, value) {
  const { scoper } = graph;
  const known = reporting.get(graph) ?? new Map();
  reporting.set(graph, known);
  const name = `${key} ${value}`;
  if (!known.has(name)) {
    const alone = scoper.ofContext(fixing(graph, contextOf({}), key, value));
    const signed = [...graph.edges.values()].filter((edge) => edge.signed);
    known.set(name, new Set(signed.filter((edge) => !scoper.openKeys(edge, alone).length)));
  }
  const reports = known.get(name);
  return findings.filter((edge) => reports.has(edge) && scoper.scopes.share(scoper.ofEdge(edge), asked)).length;
}

/**
 * How many findings hold in the same contexts: there are far fewer scopes than findings.
 *
 * @param {PageGraph} graph
 * @param {readonly Edge[]} findings
 * @returns {Map<Scope, number>}
 */
function byScope({ scoper }, findings) {
  /** @type {Map<Scope, number>} */
  const counts = new Map();
  for (const edge of findings) {
    const scope = scoper.ofEdge(edge);
    counts.set(scope, (counts.get(scope) ?? 0) + 1);
  }
  return counts;
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
