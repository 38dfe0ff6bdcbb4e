/**
 * Signs: what a finding, a step and a path say, and how signs add up. Method: `docs/method.md`.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @typedef {"+" | "-" | "0" | "?" | "=" | "conflicting"} Sign `0` is a null, `?` no direction, `=` a structural edge
 *   that hands the sign of a path on.
 */

/** @type {Sign} */
export const CONFLICTING = "conflicting";

/** @type {Sign} */
export const IDENTITY = "=";

/**
 * Whether a finding with this sign has an outcome: a direction or a null.
 *
 * @param {Sign} sign
 */
export function decides(sign) {
  return sign === "+" || sign === "-" || sign === "0";
}

/**
 * @param {Graph} graph
 * @param {Edge} edge
 * @returns {Sign}
 */
export function edgeSign(graph, edge) {
  if (edge.signed) return /** @type {Sign} */ (graph.vocabulary.signs[edge.effect]);
  return graph.passing.has(edge.predicate) ? IDENTITY : "?";
}

/**
 * The sign of two steps in a row: a null blocks, an unknown direction blurs, signs multiply.
 *
 * @param {Sign} first
 * @param {Sign} second
 * @returns {Sign}
 */
export function combine(first, second) {
  for (const absorbing of /** @type {Sign[]} */ (["0", "?"]))
    if (first === absorbing || second === absorbing) return absorbing;
  if (first === IDENTITY) return second;
  if (second === IDENTITY) return first;
  return first === second ? "+" : "-";
}

/**
 * The sign that several readings, or several edges, add up to, and whether nulls contest it.
 *
 * Both signs are `conflicting`; nulls alone are `0`; a null beside an unknown direction stays unknown.
 *
 * @param {Iterable<Sign>} signs
 * @returns {{ sign: Sign, contested: boolean }}
 */
export function settle(signs) {
  const found = new Set(signs);
  const [plus, minus] = [found.has("+"), found.has("-")];
  if (plus || minus) return { sign: plus && minus ? CONFLICTING : plus ? "+" : "-", contested: found.has("0") };
  return { sign: found.size === 1 && found.has("0") ? "0" : "?", contested: false };
}
