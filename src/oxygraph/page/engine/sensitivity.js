/**
 * What the verdict would be if less were known: without each study, humans only, trials only, patients only, without
 * the weakest step.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @import { Path } from "./readings.js"
 * @import { Step } from "./steps.js"
 * @import { DecidedBy } from "./verdict.js"
 *
 * @typedef {object} Evidence What an answer rests on.
 * @property {string} verdict
 * @property {DecidedBy} decidedBy
 * @property {Step | null} direct
 * @property {readonly Path[]} paths
 *
 * @typedef {object} Sensitivity
 * @property {ReadonlyMap<string, string>} without Study (a reference id, or the layer's own uncited word) → verdict.
 * @property {readonly string[]} flips The studies whose absence changes the verdict.
 * @property {ReadonlyMap<string, string>} scenarios Scenario → verdict.
 */
import { mostBy, sorted } from "./ordering.js";
import { directVerdict, insufficient, pathDecides, verdictKeeping } from "./verdict.js";

/**
 * Which findings stay; one that does not report the property in question does not.
 *
 * @type {Record<string, (graph: Graph, edge: Edge) => boolean>}
 */
export const SCENARIOS = {
  human_only: (_graph, edge) => edge.species === "human",
  trials_only: (_graph, edge) => edge.evidence_type === "randomized_trial",
  patients_only: (graph, edge) => edge.population.some((name) => graph.nodes.has(name)),
};

/**
 * @param {Graph} graph
 * @param {Evidence} evidence
 * @returns {Sensitivity}
 */
export function sensitivity(graph, evidence) {
  const without = withoutEach(graph, evidence);
  const flips = [...without].filter(([, verdict]) => verdict !== evidence.verdict).map(([study]) => study);
  return { without, flips, scenarios: scenarios(graph, evidence) };
}

/**
 * The verdict without each single study it rests on.
 *
 * @param {Graph} graph
 * @param {Evidence} evidence
 * @returns {Map<string, string>}
 */
function withoutEach(graph, { direct, paths }) {
  const studies = new Set(direct?.studies);
  if (directVerdict(graph, direct) === insufficient(graph.vocabulary))
    for (const path of paths)
      if (path.counted) for (const step of path.steps) for (const study of step.studies) studies.add(study);
  return new Map(
    sorted(studies).map((study) => [
      study,
      verdictKeeping(graph, direct, paths, (edge) => edge.studies.some((other) => other !== study)),
    ]),
  );
}

/**
 * The verdict of the same question under each scenario, and without the weakest step of the deciding evidence.
 *
 * @param {Graph} graph
 * @param {Evidence} evidence
 * @returns {Map<string, string>}
 */
export function scenarios(graph, evidence) {
  const { direct, paths } = evidence;
  const found = new Map(
    Object.entries(SCENARIOS).map(([name, keep]) => [
      name,
      verdictKeeping(graph, direct, paths, (edge) => keep(graph, edge)),
    ]),
  );
  const weakest = weakestStep(evidence);
  if (weakest) {
    const gone = new Set(weakest.findings.map(({ edge }) => edge.id));
    found.set(
      "without_weakest_step",
      verdictKeeping(graph, direct, paths, (edge) => !gone.has(edge.id)),
    );
  }
  return found;
}

/**
 * The step of the deciding evidence that fits the question worst and rests on the fewest studies.
 *
 * Direct evidence is one step; without it, the mechanism has to answer.
 *
 * @param {Evidence} evidence
 * @returns {Step | null}
 */
export function weakestStep({ decidedBy, direct, paths }) {
  if (decidedBy === "direct") return direct;
  const steps = paths.filter(pathDecides).flatMap((path) => path.steps.filter((step) => step.signed));
  return mostBy(steps, ({ gaps, studies, subject, object }) => [gaps.length, -studies.size, subject, object]) ?? null;
}
