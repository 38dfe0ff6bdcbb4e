/**
 * What a reader of an answer must know of its sources.
 *
 * @import { Discrepancy, Edge, Graph } from "./graph.js"
 * @import { Path } from "./readings.js"
 * @import { Step } from "./steps.js"
 */

import { compareTexts, sorted } from "./ordering.js";
import { sentence } from "./vocabulary.js";
import { paperName } from "./words.js";

/**
 * The differences between review and paper that concern findings shown, then a notice for each retracted paper.
 *
 * @param {Graph} graph
 * @param {Step | null} direct
 * @param {readonly Path[]} paths
 * @returns {Discrepancy[]}
 */
export function cautions(graph, direct, paths) {
  const steps = [...(direct ? [direct] : []), ...paths.flatMap((path) => path.steps)];
  const edges = new Map(steps.flatMap((step) => step.findings.map(({ edge }) => [edge.id, edge])));
  const retracted = [...edges.values()].flatMap((edge) => edge.reference.filter((name) => graph.retracted(name)));
  return [
    ...graph.audit.filter((found) => found.review_edges.some((id) => edges.has(id))),
    ...sorted(new Set(retracted)).map((name) => retraction(graph, name, [...edges.values()])),
  ];
}

/**
 * @param {Graph} graph
 * @param {string} name
 * @param {readonly Edge[]} edges
 * @returns {Discrepancy}
 */
function retraction(graph, name, edges) {
  const who = { who: paperName(graph, name) };
  return {
    id: `retracted-${name}`,
    citation: graph.references.get(name)?.citation ?? [],
    reference: [name],
    kind: "retracted",
    review_edges: [],
    paper_edges: edges
      .filter((edge) => edge.reference.includes(name))
      .map((edge) => edge.id)
      .sort(compareTexts),
    statement: sentence(graph.vocabulary, "retraction", "en", who),
    statement_zh: sentence(graph.vocabulary, "retraction", "zh", who),
  };
}
