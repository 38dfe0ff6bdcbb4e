/**
 * Pairs of nodes whose findings disagree, and what the disagreement turns on. Never a vote, never a coin.
 *
 * @import { Context } from "./context.js"
 * @import { Edge, Graph } from "./graph.js"
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
import { contextOf, fewestKeys, Match } from "./context.js";
import { sortedBy } from "./ordering.js";
import { edgeSign } from "./signs.js";

/**
 * Every pair of nodes with opposite findings, or with a sign and a null, in a context: opposite pairs first, then
 * nulls; within each the unresolved first.
 *
 * @param {Graph} graph
 * @param {{ context?: Partial<Context>, layers?: readonly string[] }} asked
 */
export function conflicts(graph, { context = {}, layers = [] }) {
  const [scope, wanted] = [graph.scoper.ofContext(contextOf(context)), graph.layers(layers)];
  const admitted = [...graph.edges.values()].filter(
    (edge) => wanted.includes(edge.layer) && edge.signed && graph.scoper.match(edge, scope) !== Match.EXCLUDED,
  );
  return conflictsAmong(graph, admitted);
}

const KINDS = ["opposite", "null"];
const STATUSES = ["unresolved", "partly", "explained"];

/**
 * The conflicts among findings.
 *
 * @param {Graph} graph
 * @param {Iterable<Edge>} findings
 * @returns {Conflict[]}
 */
export function conflictsAmong(graph, findings) {
  /** @type {Map<string, Edge[]>} */
  const pairs = new Map();
  for (const edge of sortedBy(findings, ({ id }) => id)) {
    if (!(edge.signed && edge.counted)) continue;
    const name = `${edge.subject}>${edge.object}`;
    const pair = pairs.get(name);
    if (pair) pair.push(edge);
    else pairs.set(name, [edge]);
  }
  const found = [...pairs.values()].map((edges) => conflict(graph, edges)).filter((one) => one !== null);
  return sortedBy(found, ({ kind, status, subject, object }) => [
    KINDS.indexOf(kind),
    STATUSES.indexOf(status),
    subject,
    object,
  ]);
}

/**
 * @param {Graph} graph
 * @param {readonly Edge[]} edges All of one pair of nodes.
 * @returns {Conflict | null}
 */
function conflict(graph, edges) {
  const clashes = clashesAmong(graph, edges);
  if (!clashes.length) return null;
  const parted = clashes.filter((clash) => clash.keys.length);
  const shared = clashes.filter((clash) => !clash.keys.length);
  const [{ subject, object }] = edges;
  const aboutNull = (/** @type {Clash} */ { one, other }) =>
    edgeSign(graph, one) === "0" || edgeSign(graph, other) === "0";
  return {
    subject,
    object,
    kind: clashes.every(aboutNull) ? "null" : "opposite",
    status: !shared.length ? "explained" : parted.length ? "partly" : "unresolved",
    keys:
      fewestKeys(
        graph.scoper.keys,
        parted.map((clash) => clash.keys),
      ) ?? [],
    clashes: sortedBy(clashes, (clash) => [aboutNull(clash), !clash.keys.length, clash.one.id, clash.other.id]),
    open: openKeys(graph, shared),
  };
}

/**
 * Every two findings with different signs.
 *
 * @param {Graph} graph
 * @param {readonly Edge[]} edges
 * @returns {Clash[]}
 */
function clashesAmong(graph, edges) {
  const { scoper } = graph;
  const decided = edges.filter((edge) => edgeSign(graph, edge) !== "?");
  return decided.flatMap((one, at) =>
    decided
      .slice(at + 1)
      .filter((other) => edgeSign(graph, one) !== edgeSign(graph, other))
      .map((other) => ({ one, other, keys: scoper.separators(scoper.ofEdge(one), scoper.ofEdge(other)) })),
  );
}

/**
 * The keys that one of two disagreeing findings reports and the other leaves open.
 *
 * @param {Graph} graph
 * @param {readonly Clash[]} shared
 */
function openKeys({ scoper }, shared) {
  return scoper.keys.filter((key) =>
    shared.some(({ one, other }) => {
      const [a, b] = [one, other].map((edge) => scoper.value(scoper.ofEdge(edge), key));
      return (a === null) !== (b === null);
    }),
  );
}
