/**
 * How strongly studies carry a verdict: a level with its reasons, after the domains of GRADE; it is no GRADE rating.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Result } from "./results.js"
 * @import { Sign } from "./signs.js"
 * @import { Evidence } from "./verdict.js"
 * @import { Vocabulary } from "./vocabulary.js"
 *
 * @typedef {object} Strength How strongly a verdict is carried.
 * @property {string | null} level A word of the vocabulary's strengths; null where there is no verdict.
 * @property {readonly string[]} reasons What made the level, and what took from it, a word each.
 */
import { CONTROLLED, OBSERVATIONAL } from "./design.js";
import { HUMAN } from "./scoper.js";
import { MIXED } from "./signs.js";
import { abstains } from "./verdict.js";

/** Places in the vocabulary's list of strengths. */
const [VERY_WEAK, WEAK, MODERATE, STRONG] = [0, 1, 2, 3];

/**
 * The strength of the verdict of some evidence.
 *
 * @param {Graph} graph
 * @param {Question} question
 * @param {Evidence} evidence
 * @returns {Strength}
 */
export function strength(graph, question, evidence) {
  const { vocabulary } = graph;
  if (abstains(vocabulary, evidence.verdict)) return { level: null, reasons: [] };
  if (evidence.decidedBy !== "direct" || !evidence.direct)
    return { level: vocabulary.strengths[VERY_WEAK], reasons: ["mechanism_only"] };
  const deciding = supporting(evidence.direct.results, evidence.directSign);
  const [level, reason] = base(vocabulary, deciding);
  const taken = takenAway(graph, question, evidence, deciding, level);
  return { level: vocabulary.strengths[Math.max(level - taken.length, VERY_WEAK)], reasons: [reason, ...taken] };
}

/**
 * The studies that found what the verdict says; all with an outcome where it is mixed.
 *
 * @param {readonly Result[]} results
 * @param {Sign} sign
 */
function supporting(results, sign) {
  return results.filter(({ signs }) => (sign === MIXED ? signs.size > 0 : signs.has(sign)));
}

/** @param {readonly Result[]} results */
function peopleIn(results) {
  return results.reduce((sum, { people }) => sum + people, 0);
}

/**
 * The level before anything is taken from it, and why.
 *
 * @param {Vocabulary} vocabulary
 * @param {readonly Result[]} results
 * @returns {[level: number, reason: string]}
 */
function base({ many }, results) {
  const controlled = results.filter(({ level }) => level === CONTROLLED);
  const pooled = controlled.filter((result) => result.pooled);
  if (pooled.some(({ people }) => people >= many.people)) return [STRONG, "pooled_controlled_many"];
  if (controlled.length >= many.several && peopleIn(controlled) >= many.more_people)
    return [STRONG, "several_controlled_many"];
  if (pooled.length) return [MODERATE, "pooled_controlled"];
  if (controlled.length > 1) return [MODERATE, "two_controlled"];
  if (controlled.some(({ people }) => people >= many.people)) return [MODERATE, "one_controlled_many"];
  const observed = results.filter(({ level }) => level === OBSERVATIONAL);
  return baseOfObservations(many.people, observed, controlled.length);
}

/**
 * @param {number} many
 * @param {readonly Result[]} observed
 * @param {number} controlled
 * @returns {[level: number, reason: string]}
 */
function baseOfObservations(many, observed, controlled) {
  const people = peopleIn(observed);
  if ((observed.some(({ pooled }) => pooled) || observed.length > 1) && people >= many)
    return [MODERATE, "several_observational_many"];
  if (controlled) return [WEAK, "one_controlled"];
  if (people >= many) return [WEAK, "one_observational_many"];
  if (observed.length > 1) return [WEAK, "two_observational"];
  return [VERY_WEAK, observed.length ? "one_observational" : "no_study"];
}

/**
 * What takes a step each from the level.
 *
 * @param {Graph} graph
 * @param {Question} question
 * @param {Evidence} evidence
 * @param {readonly Result[]} deciding
 * @param {number} level Before anything is taken.
 */
function takenAway(graph, question, evidence, deciding, level) {
  const edges = deciding.flatMap(({ findings }) => findings.map(({ edge }) => edge));
  const open = deciding.filter(({ openKeys }) => openKeys.length).length;
  return [
    ...(evidence.contested || evidence.directSign === MIXED ? ["contested_evidence"] : []),
    ...(open * 2 > deciding.length ? ["indirect"] : onlyAnimals(question, edges) ? ["only_animals"] : []),
    ...tentative(graph.vocabulary, deciding, level),
    ...(edges.some((edge) => graph.audited.has(edge.id)) ? ["audited_reading"] : []),
  ];
}

/**
 * Whether the level rests on what is tentative or no main result, wholly or in part.
 *
 * @param {Vocabulary} vocabulary
 * @param {readonly Result[]} deciding
 * @param {number} level
 */
function tentative(vocabulary, deciding, level) {
  const firm = deciding.filter(({ findings }) =>
    findings.some(({ edge }) => edge.certainty !== "tentative" && !edge.analysis),
  );
  if (!firm.length) return ["tentative_only"];
  return base(vocabulary, firm)[0] < level ? ["tentative_in_part"] : [];
}

/**
 * @param {Question} question
 * @param {readonly Edge[]} edges
 */
function onlyAnimals({ context }, edges) {
  return !context.species && edges.every(({ species }) => species !== "" && species !== HUMAN);
}
