/**
 * Pairs of nodes whose findings disagree, and what the disagreement turns on. Never a vote, never a coin.
 *
 * @import { Context } from "./context.js"
 * @import { Edge, Graph } from "./graph.js"
 * @import { Step } from "./steps.js"
 *
 * @typedef {object} Clash Two findings that disagree.
 * @property {Edge} one
 * @property {Edge} other
 * @property {readonly string[]} keys Those on which they exclude each other; none where they share a context.
 *
 * @typedef {object} Conflict A pair of nodes with findings that disagree.
 * @property {string} subject
 * @property {string} object
 * @property {"opposite" | "null"} kind Plus and minus, or a sign and a null.
 * @property {"explained" | "partly" | "unresolved"} status Whether context parts every clash, some, or none.
 * @property {readonly string[]} keys The fewest context keys that part all clashes that can be parted.
 * @property {readonly Clash[]} clashes Opposite ones first.
 * @property {readonly string[]} open What a deciding study has to report: what findings of unresolved clashes leave open.
 */
import { contextOf } from "./context.js";
import { aboutTheSame, Counting } from "./counting.js";
import { sortedBy } from "./ordering.js";
import { fewestKeys, fieldsOf } from "./scopes.js";

/**
 * Every pair of nodes with opposite findings, or with a sign and a null, in a context: opposite pairs first, then
 * nulls; within each the unresolved first. Only findings that are counted are compared: a conflict of silent ones is
 * none.
 *
 * @param {Graph} graph
 * @param {{ context?: Partial<Context>, layers?: readonly string[] }} asked
 */
export function conflicts(graph, { context = {}, layers = [] }) {
  const counting = new Counting(graph, { context: contextOf(context), layers: graph.layers(layers) });
  const pairs = [...graph.successors.values()].flatMap((found) => [...found.values()]);
  return conflictsAmong(
    graph,
    pairs.map((edges) => counting.step(edges)).filter((step) => step !== null),
  );
}

const KINDS = ["opposite", "null"];
const STATUSES = ["unresolved", "partly", "explained"];

/**
 * The conflicts among the counted findings of steps.
 *
 * @param {Graph} graph
 * @param {readonly Step[]} steps
 * @returns {Conflict[]}
 */
export function conflictsAmong(graph, steps) {
  const found = steps.map((step) => conflict(graph, step)).filter((one) => one !== null);
  return sortedBy(found, ({ kind, status, subject, object }) => [
    KINDS.indexOf(kind),
    STATUSES.indexOf(status),
    subject,
    object,
  ]);
}

/**
 * @param {Graph} graph
 * @param {Step} step
 * @returns {Conflict | null}
 */
function conflict(graph, { subject, object, speaking }) {
  const edges = speaking.map(({ edge }) => edge).filter((edge) => edge.signed);
  const clashes = clashesAmong(graph, edges);
  if (!clashes.length) return null;
  const parted = clashes.filter((clash) => clash.keys.length);
  const shared = clashes.filter((clash) => !clash.keys.length);
  const aboutNull = (/** @type {Clash} */ { one, other }) => one.sign === "0" || other.sign === "0";
  return {
    subject,
    object,
    kind: clashes.every(aboutNull) ? "null" : "opposite",
    status: !shared.length ? "explained" : parted.length ? "partly" : "unresolved",
    keys:
      fewestKeys(
        graph.scoper.scopes.keys,
        parted.map((clash) => clash.keys),
      ) ?? [],
    clashes: sortedBy(clashes, (clash) => [aboutNull(clash), !clash.keys.length, clash.one.id, clash.other.id]),
    open: openKeys(graph, shared),
  };
}

/**
 * Every two findings about the same with different signs.
 *
 * @param {Graph} graph
 * @param {readonly Edge[]} edges
 * @returns {Clash[]}
 */
function clashesAmong(graph, edges) {
  const { scoper } = graph;
  const decided = edges.filter((edge) => edge.sign !== "?");
  return decided.flatMap((one, at) =>
    decided
      .slice(at + 1)
      .filter((other) => one.sign !== other.sign && aboutTheSame(one, other))
      .map((other) => ({ one, other, keys: scoper.scopes.separators(scoper.ofEdge(one), scoper.ofEdge(other)) })),
  );
}

/**
 * The keys that one of two disagreeing findings reports and the other leaves open.
 *
 * @param {Graph} graph
 * @param {readonly Clash[]} shared
 */
function openKeys({ scoper }, shared) {
  return scoper.scopes.keys.filter((key) =>
    shared.some(({ one, other }) => {
      const [a, b] = [scoper.ofEdge(one), scoper.ofEdge(other)];
      return fieldsOf(key).some(
        (field) => (scoper.scopes.value(a, field) === null) !== (scoper.scopes.value(b, field) === null),
      );
    }),
  );
}
