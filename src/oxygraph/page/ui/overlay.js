/**
 * Two strata of one key laid over each other: each pair of nodes that was tested in either, and whether they agree.
 *
 * @import { Finding } from "../engine/results.js"
 * @import { Sign } from "../engine/signs.js"
 * @import { PageGraph } from "./data.js"
 * @import { State } from "./state.js"
 *
 * @typedef {"opposite" | "differs" | "only_a" | "only_b" | "same"} Relation
 *
 * @typedef {object} OverlayRow
 * @property {string} subject
 * @property {string} object
 * @property {(Sign | "")[]} signs What is asserted in each stratum; empty where nothing is.
 * @property {string[][]} edges
 * @property {Relation} relation
 *
 * @typedef {object} Overlay
 * @property {readonly OverlayRow[]} rows
 * @property {Partial<Record<Relation, number>>} counts
 */
import { assertedIn } from "../engine/compare.js";
import { sorted } from "../engine/ordering.js";
import { resultsOf, weigh } from "../engine/results.js";
import { Admitted } from "../engine/search.js";
import { contextOfState, fixing, pairId, passes } from "./view.js";

/** @type {readonly Relation[]} The most telling first. */
export const RELATIONS = ["opposite", "differs", "only_a", "only_b", "same"];

/**
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {Overlay | null} None where nothing is to be compared.
 */
export function overlaid(graph, state) {
  if (!state.by) return null;
  const [a, b] = [state.a, state.b].map((value) => assertedFor(graph, state, value));
  const rows = sorted(new Set([...a.keys(), ...b.keys()])).map((name) => {
    const [subject, object] = name.split(">");
    const found = [a, b].map((pairs) => pairs.get(name) ?? []);
    const signs = found.map(signOf);
    return {
      subject,
      object,
      signs,
      edges: found.map((findings) => findings.map(({ edge }) => edge.id)),
      relation: relation(signs),
    };
  });
  /** @type {Overlay["counts"]} */
  const counts = {};
  for (const row of rows) counts[row.relation] = (counts[row.relation] ?? 0) + 1;
  return { rows, counts };
}

/**
 * Pair → the counted findings that report a stratum.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @param {string} value
 */
function assertedFor(graph, state, value) {
  const asked = { context: fixing(graph, contextOfState(state), state.by, value), layers: state.layers };
  const admitted = new Admitted(graph, asked, { passes: (edge) => passes(graph, state, edge) });
  const pairs = admitted.all().map((step) => /** @type {const} */ ([pairId(step), assertedIn(step)]));
  return new Map(pairs.filter(([, findings]) => findings.length));
}

/**
 * @param {readonly Finding[]} findings
 * @returns {Sign | ""}
 */
function signOf(findings) {
  return findings.length ? weigh(resultsOf(findings)).sign : "";
}

/**
 * @param {readonly (Sign | "")[]} signs
 * @returns {Relation}
 */
function relation([a, b]) {
  if (!a) return "only_b";
  if (!b) return "only_a";
  if (a === b) return "same";
  return (a === "+" && b === "-") || (a === "-" && b === "+") ? "opposite" : "differs";
}
