/**
 * The answer to "how does A reach B in this context": everything that may be said.
 *
 * Where the evidence conflicts or says nothing, the answer abstains and names what would settle it. Method, with worked
 * examples: `docs/method.md`.
 *
 * @import { Discrepancy, Edge, Graph } from "./graph.js"
 * @import { Elsewhere } from "./layers.js"
 * @import { Missing } from "./missing.js"
 * @import { Asked, Question } from "./question.js"
 * @import { Path } from "./readings.js"
 * @import { Leaning, Weighed } from "./results.js"
 * @import { Sensitivity } from "./sensitivity.js"
 * @import { Step } from "./steps.js"
 * @import { Strength } from "./strength.js"
 * @import { Suggestion } from "./suggestion.js"
 * @import { DecidedBy } from "./verdict.js"
 * @import { Vocabulary } from "./vocabulary.js"
 *
 * @typedef {object} Answer
 * @property {Question} question
 * @property {string} verdict
 * @property {DecidedBy} decidedBy
 * @property {boolean} contested Nulls stand beside the verdict's sign.
 * @property {string} mechanism The verdict of the causal paths alone.
 * @property {boolean} disagreement Direct evidence decides and the causal paths point elsewhere.
 * @property {number | null} match How well the deciding evidence fits the question; null where nothing decides.
 * @property {Strength} strength How strongly studies carry the verdict, and why.
 * @property {Leaning | null} leans Where direct evidence conflicts or is mixed, which way.
 * @property {Weighed | null} specific What the findings alone say that report all the question fixes, where others are
 *   counted, too.
 * @property {ReadonlyMap<string, readonly string[]>} foundIn What the deciding evidence reports beyond the question: key
 *   → words.
 * @property {Suggestion | null} suggests Where the answer is `insufficient`, what indirect ways point to.
 * @property {ReadonlyMap<string, string>} byLayer Layer → its own verdict.
 * @property {Elsewhere | null} elsewhere What the layers left out hold; null where all were asked.
 * @property {Step | null} direct The one-step evidence.
 * @property {readonly Path[]} paths The best first, chimeras and speculation last.
 * @property {readonly (readonly string[])[]} resolvingSets For evidence that conflicts or is mixed the smallest sets of
 *   keys that part it.
 * @property {boolean} reported Whether both sides report the keys by which contexts could part them.
 * @property {readonly Missing[]} missing Experiments that would make the answer firmer, the most needed first.
 * @property {Sensitivity} sensitivity
 * @property {readonly (readonly Edge[])[]} restsOn The findings that decide, and the direct evidence.
 * @property {readonly Discrepancy[]} cautions Those first that concern what decides, then the direct evidence.
 * @property {boolean} complete Whether everything was looked for; not where the time or the number of paths ran out.
 */
import { Budget } from "./budget.js";
import { cautions } from "./cautions.js";
import { byLayer, elsewhere } from "./layers.js";
import { missingExperiments } from "./missing.js";
import { questionOf } from "./question.js";
import { hasOutcome, weigh } from "./results.js";
import { Admitted, gatherFrom } from "./search.js";
import { sensitivity } from "./sensitivity.js";
import { stepsOf } from "./steps.js";
import { strength } from "./strength.js";
import { suggestion } from "./suggestion.js";
import { insufficient, unsettled } from "./verdict.js";

/** @import { Evidence } from "./verdict.js" */

/**
 * The answer to a question whose names are ids.
 *
 * @param {Graph} graph
 * @param {Asked} asked
 * @param {(edge: Edge) => boolean} [passes] What else must hold for an edge, as the page filters.
 * @returns {Answer}
 */
export function ask(graph, asked, passes) {
  const question = questionOf(graph, asked);
  return answerFrom(new Admitted(graph, question, { passes }), question);
}

/**
 * The answer from what a question admits.
 *
 * @param {Admitted} admitted
 * @param {Question} question
 * @returns {Answer}
 */
export function answerFrom(admitted, question) {
  const { graph, passes } = admitted;
  const budget = new Budget(graph.vocabulary.budget);
  const evidence = gatherFrom(admitted, question, budget);
  const { verdict, decidedBy, direct } = evidence;
  const matches = evidence.deciding.map((item) => item.match);
  /** @type {Answer} */
  const answer = lazily(
    {
      question,
      verdict,
      decidedBy,
      direct,
      contested: evidence.contested,
      match: matches.length ? Math.min(...matches) : null,
      leans: evidence.leans,
    },
    {
      paths: () => evidence.paths,
      mechanism: () => evidence.mechanismVerdict,
      disagreement: () => disagrees(graph.vocabulary, evidence),
      strength: () => strength(graph, question, evidence),
      specific: () => specific(evidence),
      foundIn: () => foundIn(graph, evidence),
      suggests: () => suggestion(graph, question, evidence, passes),
      byLayer: () => byLayer(graph, question, verdict, { passes, budget }),
      elsewhere: () => elsewhere(graph, question, { passes, budget }),
      resolvingSets: () => (unsettled(graph.vocabulary, verdict) ? evidence.resolvingSets : []),
      reported: () => evidence.reported,
      missing: () => missingExperiments(question, admitted, evidence),
      sensitivity: () => sensitivity(graph, evidence),
      restsOn: () => [evidence.decidingFindings.map(({ edge }) => edge), direct?.edges ?? []],
      cautions: () => cautions(graph, new Set(stepsOf(evidence).flatMap((step) => step.edges)), answer.restsOn),
      complete: () => isComplete(budget, answer),
    },
  );
  return answer;
}

/**
 * Whether direct evidence decides and the causal paths point elsewhere.
 *
 * @param {Vocabulary} vocabulary
 * @param {Evidence} evidence
 */
function disagrees(vocabulary, { verdict, decidedBy, mechanismVerdict }) {
  return decidedBy === "direct" && mechanismVerdict !== verdict && mechanismVerdict !== insufficient(vocabulary);
}

/**
 * Whether everything was looked for: asked for when all of it has been.
 *
 * @param {Budget} budget
 * @param {Answer} answer
 */
function isComplete(budget, { paths, suggests, byLayer: alone, elsewhere: others, sensitivity: robust }) {
  return Boolean(paths || robust || suggests || alone || others) && !budget.exhausted;
}

/**
 * What is there, and what is worked out when it is first asked for: the page asks anew at every change, and mostly shows
 * the rest.
 *
 * @template {object} T
 * @template {object} U
 * @param {T} there
 * @param {{ [name in keyof U]: () => U[name] }} makers
 * @returns {T & U}
 */
function lazily(there, makers) {
  for (const [name, make] of /** @type {[string, () => unknown][]} */ (Object.entries(makers))) {
    /** @type {{ value: unknown } | undefined} */
    let made;
    const get = () => {
      made ??= { value: make() };
      return made.value;
    };
    Object.defineProperty(there, name, { enumerable: true, get });
  }
  return /** @type {T & U} */ (there);
}

/**
 * What the findings alone say that report all the question fixes, where others are counted.
 *
 * @param {Evidence} evidence
 */
function specific({ direct, decidedBy }) {
  if (!direct || decidedBy !== "direct" || direct.speaking.every(({ openKeys }) => !openKeys.length)) return null;
  return direct.asserted.length ? weigh(direct.asserted) : null;
}

/**
 * What all deciding findings report in common, wherever that is narrower than the question.
 *
 * @param {Graph} graph
 * @param {Evidence} evidence
 */
function foundIn({ scoper }, { decidingFindings, counting: { asked } }) {
  const deciding = decidingFindings.filter(hasOutcome);
  return scoper.narrowing(scoper.common(new Set(deciding.map(({ edge }) => scoper.ofEdge(edge)))), asked);
}
