/**
 * Two strata of one key laid over each other: what the answer for either steps over, and whether they agree; of everything
 * that is admitted, each pair of nodes that was tested in either.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Cell } from "../engine/compare.js"
 * @import { PageGraph } from "./data.js"
 * @import { State } from "./state.js"
 *
 * @typedef {"opposite" | "leaning_apart" | "differs" | "only_a" | "only_b" | "not_counted" | "elsewhere" | "open" | "same"} Relation
 *
 * @typedef {object} OverlayRow
 * @property {string} subject
 * @property {string} object
 * @property {readonly [Cell, Cell]} cells What is asserted in each stratum.
 * @property {Relation} relation
 *
 * @typedef {object} Overlay
 * @property {readonly OverlayRow[]} rows
 * @property {readonly Answer[]} answers Those of the two strata; none where everything is compared.
 * @property {ReadonlyMap<string, string>} silentUndivided Of the findings compared, those that are not counted where
 *   nothing fixes the key: edge → the rule that keeps it silent there.
 * @property {Partial<Record<Relation, number>>} counts
 */
import { ask } from "../engine/ask.js";
import { comparedPairs, comparedSteps, silentUndivided } from "../engine/compare.js";
import { heldElsewhere } from "../engine/layers.js";
import { Admitted } from "../engine/search.js";
import { contextOfState, fixing, opened, pairId, passes } from "./view.js";

/** @type {readonly Relation[]} The most telling first. */
export const RELATIONS = [
  "opposite",
  "leaning_apart",
  "differs",
  "only_a",
  "only_b",
  "not_counted",
  "elsewhere",
  "open",
  "same",
];

/**
 * @param {PageGraph} graph
 * @param {State} asked
 * @returns {Overlay | null} None where nothing is to be compared.
 */
export function overlaid(graph, asked) {
  if (!asked.by) return null;
  const state = opened(asked); // of which the strata and the whole are asked alike
  const { a, b, from, to, extent, layers } = state;
  const answers = from && to && from !== to && extent === "answer" ? answersOf(graph, state) : new Map();
  const strata = strataOf(graph, state);
  const steps = answers.size
    ? comparedSteps(graph, answers, state.by, (edge) => passes(graph, state, edge))
    : comparedPairs(
        [...strata.values()].flatMap((admitted) => admitted.all()),
        heldIn(graph, state, strata),
        state.by,
      );
  const rows = steps.map(({ subject, object, cells }) => {
    const both = /** @type {[Cell, Cell]} */ ([cells.get(a), cells.get(b)]);
    return { subject, object, cells: both, relation: relation(both) };
  });
  /** @type {Overlay["counts"]} */
  const counts = {};
  for (const row of rows) counts[row.relation] = (counts[row.relation] ?? 0) + 1;
  const whole = { context: contextOfState(state), layers };
  const undivided = new Admitted(graph, whole, { passes: (edge) => passes(graph, state, edge) });
  return { rows, answers: [...answers.values()], silentUndivided: silentUndivided(undivided, steps), counts };
}

/**
 * Stratum → the answer to the question in it.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {Map<string, Answer>}
 */
function answersOf(graph, state) {
  const { from: source, to: target, layers, hops: max_hops } = state;
  const asked = (/** @type {string} */ value) => ({
    ...inStratum(graph, state, value),
    source,
    target,
    max_hops,
    layers,
  });
  const admits = (/** @type {import("../engine/graph.js").Edge} */ edge) => passes(graph, state, edge);
  return new Map([state.a, state.b].map((value) => [value, ask(graph, asked(value), admits)]));
}

/**
 * Stratum → what is admitted in it.
 *
 * @param {PageGraph} graph
 * @param {State} state
 */
function strataOf(graph, state) {
  const admitted = (/** @type {string} */ value) =>
    new Admitted(graph, inStratum(graph, state, value), { passes: (edge) => passes(graph, state, edge) });
  return new Map([state.a, state.b].map((value) => [value, admitted(value)]));
}

/**
 * Stratum → what it has of a step, and what layers left out hold of it.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @param {ReadonlyMap<string, Admitted>} strata
 */
function heldIn(graph, state, strata) {
  return new Map(
    Array.from(strata, ([value, admitted]) => {
      const stepOf = (/** @type {string} */ subject, /** @type {string} */ object) => admitted.step(subject, object);
      const passing = (/** @type {import("../engine/graph.js").Edge} */ edge) => passes(graph, state, edge);
      return [value, { stepOf, others: heldElsewhere(graph, inStratum(graph, state, value), passing) }];
    }),
  );
}

/**
 * @param {PageGraph} graph
 * @param {State} state
 * @param {string} value
 */
function inStratum(graph, state, value) {
  return { context: fixing(graph, contextOfState(state), state.by, value), layers: state.layers };
}

/**
 * @param {readonly [Cell, Cell]} cells
 * @returns {Relation}
 */
function relation([a, b]) {
  if (a.silent.size || b.silent.size) return "not_counted";
  if (a.elsewhere.length || b.elsewhere.length) return "elsewhere";
  if (!a.edges.length) return "only_b";
  if (!b.edges.length) return "only_a";
  if (a.relation === "opposite" || a.relation === "leaning_apart") return a.relation;
  if (a.sign === b.sign) return "same";
  return a.sign === "?" || b.sign === "?" ? "open" : "differs";
}

/**
 * Rows that follow each other on a way of either answer, each such circuit as one; every row once, the rest alone.
 *
 * @param {readonly OverlayRow[]} rows Of one relation.
 * @param {readonly Pick<Answer, "paths">[]} answers
 * @returns {(readonly OverlayRow[])[]}
 */
export function circuits(rows, answers) {
  const left = new Map(rows.map((row) => [pairId(row), row]));
  /** @type {Map<string, readonly OverlayRow[]>} */
  const found = new Map();
  for (const { steps, counted } of answers.flatMap(({ paths }) => paths)) {
    if (!counted) continue;
    for (const run of runsOf(steps.map((step) => left.get(pairId(step)))))
      if (run.length > 1) {
        found.set(pairId(run[0]), run);
        for (const row of run) left.delete(pairId(row));
      }
  }
  return rows.flatMap((row) => {
    const circuit = found.get(pairId(row));
    if (circuit) return [circuit];
    return left.has(pairId(row)) ? [[row]] : [];
  });
}

/**
 * What stands side by side.
 *
 * @param {readonly (OverlayRow | undefined)[]} rows
 */
function runsOf(rows) {
  /** @type {OverlayRow[][]} */
  const runs = [[]];
  for (const row of rows)
    if (row) runs[runs.length - 1].push(row);
    else runs.push([]);
  return runs;
}
