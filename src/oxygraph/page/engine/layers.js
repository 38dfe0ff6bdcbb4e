/**
 * What each layer alone says, and what those say that were not asked.
 *
 * @import { Budget } from "./budget.js"
 * @import { Edge, Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Finding } from "./results.js"
 *
 * @typedef {object} Elsewhere What the layers left out hold of a question.
 * @property {readonly string[]} layers The layers that were not asked.
 * @property {number} findings How many of their findings between the two nodes the context admits.
 * @property {string} verdict The verdict with them.
 */
import { Admitted, gather } from "./search.js";
import { known } from "./verdict.js";
import { names } from "./vocabulary.js";

/**
 * Layer → its verdict on the same question; a layer whose search was ended before it was through is left out.
 *
 * @param {Graph} graph
 * @param {Question} question
 * @param {string} verdict What the layers asked say together.
 * @param {{ passes?: (edge: Edge) => boolean, budget?: Budget }} [limits] What else must hold for an edge, as the page
 *   filters, and what may be spent.
 * @returns {Map<string, string>}
 */
export function byLayer(graph, question, verdict, { passes, budget } = {}) {
  const alone = (/** @type {string} */ layer) =>
    question.layers.length === 1 && question.layers[0] === layer
      ? verdict
      : gather(graph, { ...question, layers: [layer] }, { decidingOnly: true, passes }, budget).known;
  return known(names(graph.vocabulary, "layer").map((layer) => [layer, alone(layer)]));
}

/**
 * What the layers left out say; null where all are asked, or where the search was ended before it was through.
 *
 * @param {Graph} graph
 * @param {Question} question
 * @param {{ passes?: (edge: Edge) => boolean, budget?: Budget }} [limits]
 * @returns {Elsewhere | null}
 */
export function elsewhere(graph, question, { passes, budget } = {}) {
  const { every, leftOut } = layersOf(graph, question);
  if (!leftOut.length) return null;
  const everything = gather(graph, { ...question, layers: every }, { decidingOnly: true, passes }, budget);
  const verdict = everything.known;
  if (verdict === null) return null;
  const direct = everything.direct?.edges ?? [];
  const findings = direct.filter((edge) => edge.signed && leftOut.includes(edge.layer)).length;
  return { layers: leftOut, findings, verdict };
}

/**
 * Of any step, what the layers left out say of it, and report for the very context that is asked, counted or not.
 *
 * @param {Graph} graph
 * @param {Pick<Question, "context" | "layers">} question
 * @param {(edge: Edge) => boolean} [passes]
 * @returns {(subject: string, object: string) => readonly Finding[]}
 */
export function heldElsewhere(graph, question, passes) {
  const { every, leftOut } = layersOf(graph, question);
  if (!leftOut.length) return () => [];
  const admitted = new Admitted(graph, { ...question, layers: every }, { passes });
  return (subject, object) => {
    const step = admitted.step(subject, object);
    const found = step?.reporting.length ? step.reporting : (step?.uncounted ?? []);
    return found.filter(({ edge }) => leftOut.includes(edge.layer));
  };
}

/**
 * All layers, and those that are not asked.
 *
 * @param {Graph} graph
 * @param {Pick<Question, "layers">} question
 */
function layersOf({ vocabulary }, { layers }) {
  const every = names(vocabulary, "layer");
  return { every, leftOut: every.filter((layer) => !layers.includes(layer)) };
}
