/**
 * What a reader of an answer must know of its sources.
 *
 * @import { Discrepancy, Edge, Graph } from "./graph.js"
 */
import { sorted, sortedBy } from "./ordering.js";
import { sentence } from "./vocabulary.js";

/**
 * The differences between review and paper that concern some findings, and a notice for each retracted paper; the rest
 * stands in the order of the audit, notices last.
 *
 * @param {Graph} graph
 * @param {Iterable<Edge>} edges
 * @param {readonly (readonly Edge[])[]} [first] What the verdict rests on, as for `foremost`.
 * @returns {Discrepancy[]}
 */
export function cautions(graph, edges, first = []) {
  const byId = new Map(Array.from(edges, (edge) => [edge.id, edge]));
  const found = [...byId.values()];
  const retracted = found.flatMap((edge) => edge.reference.filter((name) => graph.retracted(name)));
  const differences = graph.audit.filter(({ review_edges }) => review_edges.some((id) => byId.has(id)));
  const notices = sorted(new Set(retracted)).map((name) => retraction(graph, name, found));
  return foremost([...differences, ...notices], first);
}

/**
 * Cautions, those first that concern what a verdict rests on; those of one rank stay in their order.
 *
 * @param {readonly Discrepancy[]} found
 * @param {readonly (readonly Edge[])[]} first The findings that come first, a group a rank: those that decide, then the
 *   direct evidence.
 */
export function foremost(found, first) {
  const groups = first.map((edges) => new Set(edges.map(({ id }) => id)));
  const apart = (/** @type {Discrepancy} */ { review_edges, paper_edges }) =>
    groups.map((group) => ![...review_edges, ...paper_edges].some((id) => group.has(id)));
  return sortedBy(found, apart);
}

/**
 * @param {Graph} graph
 * @param {string} name
 * @param {readonly Edge[]} edges
 * @returns {Discrepancy}
 */
function retraction(graph, name, edges) {
  const who = { who: graph.shortNames.get(name) ?? name };
  return {
    id: `retracted-${name}`,
    citation: graph.references.get(name)?.citation ?? [],
    reference: [name],
    kind: "retracted",
    review_edges: [],
    paper_edges: sorted(edges.filter((edge) => edge.reference.includes(name)).map((edge) => edge.id)),
    statement: sentence(graph.vocabulary, "retraction", "en", who),
    statement_zh: sentence(graph.vocabulary, "retraction", "zh", who),
  };
}
