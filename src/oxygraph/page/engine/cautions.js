/**
 * What a reader of an answer must know of its sources.
 *
 * @import { Discrepancy, Edge, Graph } from "./graph.js"
 */
import { sorted } from "./ordering.js";
import { sentence } from "./vocabulary.js";

/**
 * The differences between review and paper that concern some findings, then a notice for each retracted paper.
 *
 * @param {Graph} graph
 * @param {Iterable<Edge>} edges
 * @returns {Discrepancy[]}
 */
export function cautions(graph, edges) {
  const byId = new Map(Array.from(edges, (edge) => [edge.id, edge]));
  const found = [...byId.values()];
  const retracted = found.flatMap((edge) => edge.reference.filter((name) => graph.retracted(name)));
  return [
    ...graph.audit.filter(({ review_edges }) => review_edges.some((id) => byId.has(id))),
    ...sorted(new Set(retracted)).map((name) => retraction(graph, name, found)),
  ];
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
