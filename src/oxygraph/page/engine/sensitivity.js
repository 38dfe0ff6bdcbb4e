/**
 * What the verdict would be if less were known: without each study, in people only, without the weakest step.
 *
 * @import { Graph } from "./graph.js"
 * @import { Finding } from "./results.js"
 * @import { Step } from "./steps.js"
 * @import { Evidence } from "./verdict.js"
 *
 * @typedef {object} Sensitivity
 * @property {ReadonlyMap<string, string>} without Study (a reference id, or the layer's own uncited word) → verdict.
 * @property {readonly string[]} flips The studies whose absence changes the verdict.
 * @property {ReadonlyMap<string, string>} scenarios Scenario → verdict; that without the weakest step is left out where
 *   nothing decides. What was not read again before the time was up is left out of both.
 */
import { mostBy, sorted } from "./ordering.js";
import { known } from "./verdict.js";

/**
 * Which findings stay; one that does not report the property in question does not.
 *
 * @type {Record<string, (graph: Graph, finding: Finding) => boolean>}
 */
const SCENARIOS = {
  human_only: ({ scoper }, { edge }) => scoper.isHuman(scoper.ofEdge(edge)),
  trials_only: (_graph, { edge }) => edge.evidence_type === "randomized_trial",
  patients_only: ({ nodes }, { edge }) => edge.population.some((name) => nodes.has(name)),
};

/**
 * The verdict without each single study, and under each scenario.
 *
 * @param {Graph} graph
 * @param {Evidence} evidence
 * @returns {Sensitivity}
 */
export function sensitivity(graph, evidence) {
  const studies = new Set(evidence.direct?.studies);
  if (evidence.directSign === "?")
    for (const { steps } of evidence.causalPaths)
      for (const study of steps.flatMap((step) => [...step.studies])) studies.add(study);
  const without = known(
    sorted(studies).map((study) => [study, evidence.verdictKeeping((finding) => finding.study !== study)]),
  );
  const flips = [...without].filter(([, verdict]) => verdict !== evidence.verdict).map(([study]) => study);
  return { without, flips, scenarios: scenarios(graph, evidence) };
}

/**
 * @param {Graph} graph
 * @param {Evidence} evidence
 * @returns {Map<string, string>}
 */
function scenarios(graph, evidence) {
  /** @type {[string, string | null][]} */
  const found = Object.entries(SCENARIOS).map(([name, keep]) => [
    name,
    evidence.verdictKeeping((finding) => keep(graph, finding)),
  ]);
  const weakest = weakestStep(evidence);
  if (weakest) {
    const gone = new Set(weakest.edges.map(({ id }) => id));
    found.push(["without_weakest_step", evidence.verdictKeeping(({ edge }) => !gone.has(edge.id))]);
  }
  return known(found);
}

/**
 * The step of the deciding evidence that fits the question worst and rests on the fewest studies.
 *
 * Direct evidence is one step; without it, the mechanism has to answer.
 *
 * @param {Evidence} evidence
 * @returns {Step | null}
 */
export function weakestStep(evidence) {
  if (evidence.decidedBy === "direct") return evidence.direct;
  const steps = evidence.causalPaths.flatMap((path) => path.steps.filter((step) => step.signed));
  return mostBy(steps, ({ gaps, studies, subject, object }) => [gaps.length, -studies.size, subject, object]) ?? null;
}
