/**
 * The same question in several strata side by side: what is the same, opposite, or known in one of them only.
 *
 * A step is compared by what is *asserted* for a stratum: a finding that does not report the sex says nothing about how
 * the sexes differ. What an analysis pools that does not report the sex does, though the analysis is counted in its place.
 * What a study reports for a stratum and is not counted for another reason is compared with nothing, and not untested.
 *
 * @import { Answer } from "./ask.js"
 * @import { Context } from "./context.js"
 * @import { Edge, Graph } from "./graph.js"
 * @import { Asked } from "./question.js"
 * @import { Finding, Result, Weighed } from "./results.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 *
 * @typedef {"same" | "opposite" | "leaning_apart" | "leaning_alike" | "only_here" | "null_here" | "conflicting_here" | "unclear_here" | "not_counted_here" | "in_other_layers" | "untested_here"} Relation
 *
 * @typedef {object} Cell One step in one stratum.
 * @property {Sign | "not_counted" | "elsewhere" | "untested"} sign What the studies asserted for the stratum say;
 *   `not_counted` where none of them is counted, `elsewhere` where only layers left out have any, `untested` where no
 *   layer has.
 * @property {Sign | null} leans Which way they lean where they settle nothing; null where they settle something, or lean
 *   nowhere.
 * @property {Relation} relation
 * @property {Record<string, number>} counts How many studies found more, less and nothing: sign → number.
 * @property {readonly string[]} edges The ids of those findings.
 * @property {readonly number[]} citations Their citation numbers.
 * @property {ReadonlyMap<string, string>} silent Where there are none, those that the layers asked hold and that are not
 *   counted: edge → the rule that keeps it silent.
 * @property {readonly string[]} elsewhere Where there are none of these either, the ids of those that layers left out hold.
 * @property {"" | "notApart" | "inPart"} told Where there is none at all, how far what is counted tells the stratum: all of
 *   it leaves the key open; some reports it, but not all else that is asked.
 *
 * @typedef {object} ComparedStep One step in all strata.
 * @property {string} subject
 * @property {string} object
 * @property {boolean} differs Whether strata that were tested disagree.
 * @property {ReadonlyMap<string, Cell>} cells
 *
 * @typedef {object} Comparison
 * @property {string} by
 * @property {ReadonlyMap<string, Answer>} answers
 * @property {readonly ComparedStep[]} steps
 * @property {ReadonlyMap<string, string>} silentUndivided Of the findings in their cells, those that the same question
 *   without the key does not count: edge → the rule that keeps it silent there.
 * @property {boolean} complete Whether everything was looked for; not where the time or the number of paths ran out.
 */
import { answerFrom, ask } from "./ask.js";
import { foremost } from "./cautions.js";
import { fixedIn, numberText } from "./context.js";
import { heldElsewhere } from "./layers.js";
import { compare as inOrder, sorted, sortedBy } from "./ordering.js";
import { questionOf } from "./question.js";
import { hasOutcome, resultsOf, weigh } from "./results.js";
import { Admitted } from "./search.js";
import { CONFLICTING, directed, opposite } from "./signs.js";
import { stepsOf } from "./steps.js";

/** @type {ReadonlyMap<Cell["sign"], Relation>} What stands where nothing is compared. */
const EMPTY = new Map([
  ["untested", "untested_here"],
  ["elsewhere", "in_other_layers"],
  ["not_counted", "not_counted_here"],
]);

/**
 * Whether something is compared in a stratum.
 *
 * @param {Cell["sign"]} sign
 * @returns {sign is Sign}
 */
export function isTested(sign) {
  return !EMPTY.has(sign);
}

/** @type {readonly Sign[]} What studies are counted by, in their order. */
export const OUTCOMES = ["+", "-", "0"];

/** @type {ReadonlySet<Relation>} */
const DIFFERENT = new Set(["opposite", "null_here", "leaning_apart"]);

/**
 * How `source` reaches `target` in each stratum of one context key.
 *
 * @param {Graph} graph
 * @param {Asked & { by: string }} question
 * @returns {Comparison}
 */
export function compare(graph, { by, ...asked }) {
  const { context = {} } = asked;
  if (!graph.vocabulary.compared_by.includes(by)) throw new Error(`answers cannot be compared by ${by}`);
  const question = questionOf(graph, asked);
  if (by in fixedIn(question.context)) throw new Error(`${by} cannot be fixed and compared at once`);
  const undivided = new Admitted(graph, question);
  const everyone = answerFrom(undivided, question);
  const questions = strata(everyone, by);
  if (!questions.size)
    throw new Error(`no finding on the way from ${asked.source} to ${asked.target} reports its ${by}`);
  const answers = new Map(
    Array.from(questions, ([value, fixed]) => [value, ask(graph, { ...asked, context: { ...context, ...fixed } })]),
  );
  const complete = [everyone, ...answers.values()].every((answer) => answer.complete);
  const steps = comparedSteps(graph, answers, by);
  return { by, answers, steps, silentUndivided: silentUndivided(undivided, steps), complete };
}

/**
 * The findings in cells that are silent where nothing fixes the key, each with the rule that silences it there.
 *
 * @param {Admitted} undivided What the same question admits without the key.
 * @param {readonly Pick<ComparedStep, "subject" | "object" | "cells">[]} steps
 * @returns {Map<string, string>}
 */
export function silentUndivided(undivided, steps) {
  return new Map(
    steps.flatMap(({ subject, object, cells }) => {
      const counted = new Set([...cells.values()].flatMap(({ edges }) => edges));
      return (undivided.step(subject, object)?.findings ?? [])
        .filter(({ edge, silentBecause }) => silentBecause && counted.has(edge.id))
        .map(({ edge, silentBecause }) => /** @type {const} */ ([edge.id, silentBecause]));
    }),
  );
}

/**
 * The strata that an answer's findings report for one key: in words → the context that fixes it, in a stable order.
 *
 * @param {Answer} found
 * @param {string} by
 * @returns {Map<string, Partial<Context>>}
 */
function strata(found, by) {
  const edges = countedSteps(found).flatMap((step) => step.edges.filter((edge) => edge.signed));
  if (by === "dose") return doses(edges);
  if (by === "population" || by === "setting") {
    const words = sorted(new Set(edges.flatMap((edge) => edge[by])));
    return new Map(words.map((word) => [word, by === "setting" ? { setting: [word] } : { population: word }]));
  }
  const key = /** @type {"sex" | "species" | "route" | "regimen"} */ (by);
  const words = sorted(new Set(edges.map((edge) => edge[key]).filter((word) => word && word !== "both")));
  return new Map((key === "sex" && words.length ? ["female", "male"] : words).map((word) => [word, { [key]: word }]));
}

/**
 * @param {readonly Edge[]} edges
 * @returns {Map<string, Partial<Context>>}
 */
function doses(edges) {
  /** @type {Map<string, [unit: string, dose: number]>} */
  const found = new Map();
  for (const { dose_min, dose_max, dose_unit } of edges)
    for (const dose of [dose_min, dose_max])
      if (dose !== null) found.set(`${numberText(dose)} ${dose_unit}`, [dose_unit, dose]);
  const listed = [...found].sort((a, b) => inOrder(a[1], b[1]));
  return new Map(listed.map(([text, [dose_unit, dose]]) => [text, { dose, dose_unit }]));
}

/**
 * Every step of an answer, direct and on counted paths.
 *
 * @param {Answer} answer
 * @returns {Step[]}
 */
function countedSteps({ direct, paths }) {
  return stepsOf({ direct, paths: paths.filter((path) => path.counted) });
}

/**
 * What a reader must know of the sources of any of some answers, each caution once, what any verdict rests on first.
 *
 * @param {readonly Pick<Answer, "cautions" | "restsOn">[]} answers
 */
export function cautionsOf(answers) {
  const found = new Map(answers.flatMap(({ cautions }) => cautions.map((caution) => [caution.id, caution])));
  const ranks = [0, 1].map((rank) => answers.flatMap(({ restsOn }) => restsOn[rank]));
  return foremost([...found.values()], ranks);
}

/**
 * What two nodes have between them in each stratum.
 *
 * @typedef {(subject: string, object: string) => Step | null} StepOf
 */

/**
 * Each pair of nodes that some stratum's answer steps over, those that differ first.
 *
 * @param {Graph} graph
 * @param {ReadonlyMap<string, Answer>} answers
 * @param {string} by
 * @param {(edge: Edge) => boolean} [passes] What else must hold for an edge, as the page filters.
 * @returns {ComparedStep[]}
 */
export function comparedSteps(graph, answers, by, passes) {
  const stepped = Array.from(answers.values(), countedSteps).flat();
  const each = Array.from(answers, ([value, { question }]) => {
    const admitted = new Admitted(graph, question, { passes }); // knows steps that no counted path takes, too
    const stepOf = (/** @type {string} */ subject, /** @type {string} */ object) => admitted.step(subject, object);
    return /** @type {const} */ ([value, { stepOf, others: heldElsewhere(graph, question, passes) }]);
  });
  return comparedPairs(stepped, new Map(each), by);
}

/**
 * Each pair of nodes for which something is asserted in a stratum, those that differ first.
 *
 * @param {readonly Step[]} stepped The steps that are looked at in any stratum.
 * @param {ReadonlyMap<string, { stepOf: StepOf, others: (subject: string, object: string) => readonly Finding[] }>} each
 *   Stratum → what it has of a step, and what layers left out hold of it.
 * @param {string} by
 * @returns {ComparedStep[]}
 */
export function comparedPairs(stepped, each, by) {
  const reported = stepped.filter(({ reporting }) => reporting.length);
  const pairs = new Map(reported.map(({ subject, object }) => [`${subject}>${object}`, { subject, object }]));
  const compared = Array.from(pairs.values(), ({ subject, object }) => {
    const found = Array.from(each, ([value, { stepOf, others }]) => {
      const held = () => others(subject, object);
      return /** @type {const} */ ([value, stratumOf(stepOf(subject, object), held, by)]);
    });
    const cells = cellsOf(new Map(found));
    const tested = [...cells.values()].filter(({ edges }) => edges.length);
    const differs = tested.length > 1 && tested.some(({ relation }) => DIFFERENT.has(relation));
    return { subject, object, differs, cells };
  });
  return sortedBy(compared, ({ differs, subject, object }) => [!differs, subject, object]);
}

/**
 * Whether anything that the verdict of a stratum rests on reports that stratum; null where nothing decides.
 *
 * @param {Answer} answer
 * @param {string} by
 */
export function toldApart({ decidedBy, direct, paths }, by) {
  if (decidedBy === "nothing") return null;
  const onPaths = paths.filter((path) => path.mayDecide).flatMap((path) => path.parts);
  const parts = decidedBy === "direct" && direct ? [direct] : onPaths;
  const tells = (/** @type {Finding} */ found) =>
    found.edge.signed && hasOutcome(found) && !found.openKeys.includes(by);
  return parts.some(({ speaking }) => speaking.some(tells));
}

/**
 * What reports a stratum of a step: what is compared; else what is not counted; else what layers left out hold.
 *
 * @param {Step | null} step
 * @param {() => readonly Finding[]} held What layers left out hold.
 * @param {string} by
 */
function stratumOf(step, held, by) {
  const [findings, silent] = [step?.reporting ?? [], step?.uncounted ?? []];
  const results = resultsOf(findings);
  const weighed = weigh(results);
  const others = findings.length || silent.length ? [] : held();
  const empty = silent.length ? "not_counted" : others.length ? "elsewhere" : "untested";
  /** @type {Cell["sign"]} */
  const sign = findings.length ? weighed.sign : empty;
  const told = sign === "untested" ? toldBy(step?.speaking ?? [], by) : "";
  return { findings, silent, others, results, sign, leans: weighed.leans?.sign ?? null, side: sideOf(weighed), told };
}

/**
 * How far counted findings tell a stratum that none of them is asserted for.
 *
 * @param {readonly Finding[]} speaking
 * @param {string} by
 * @returns {Cell["told"]}
 */
function toldBy(speaking, by) {
  const counted = speaking.filter(({ edge }) => edge.signed);
  if (counted.some(({ openKeys }) => !openKeys.includes(by))) return "inPart";
  return counted.length ? "notApart" : "";
}

/**
 * @param {ReadonlyMap<string, ReturnType<typeof stratumOf>>} cells Stratum → what reports it.
 * @returns {Map<string, Cell>}
 */
function cellsOf(cells) {
  return new Map(
    Array.from(cells, ([value, { findings, silent, others, results, sign, leans, side, told }]) => {
      const beside = [...cells].filter(([other]) => other !== value).map(([, other]) => other);
      const citations = new Set(findings.flatMap(({ edge }) => edge.citation));
      return [
        value,
        {
          sign,
          leans,
          relation: relationOf(sign, side, beside),
          counts: countsOf(results),
          edges: findings.map(({ edge }) => edge.id),
          citations: [...citations].sort((a, b) => a - b),
          silent: new Map(silent.map(({ edge, silentBecause }) => [edge.id, silentBecause])),
          elsewhere: others.map(({ edge }) => edge.id),
          told,
        },
      ];
    }),
  );
}

/** @param {readonly Result[]} results */
function countsOf(results) {
  return Object.fromEntries(OUTCOMES.map((sign) => [sign, results.filter(({ signs }) => signs.has(sign)).length]));
}

/**
 * Which way results point, also where they settle nothing.
 *
 * @param {Weighed} weighed
 */
function sideOf({ leans, sign }) {
  if (leans) return leans.sign;
  return directed(sign) ? sign : null;
}

/**
 * How one stratum stands to the others that were tested.
 *
 * @param {Cell["sign"]} sign
 * @param {Sign | null} side
 * @param {readonly { sign: Cell["sign"], side: Sign | null }[]} beside
 * @returns {Relation}
 */
function relationOf(sign, side, beside) {
  const empty = EMPTY.get(sign);
  if (empty) return empty;
  const others = new Set(beside.map((other) => other.sign).filter(isTested));
  if (sign === "?") return others.size ? "unclear_here" : "only_here";
  const sides = new Set(beside.map((other) => other.side));
  return relationTo(/** @type {Sign} */ (sign), side, others, sides);
}

/**
 * @param {Sign} sign
 * @param {Sign | null} side
 * @param {ReadonlySet<Cell["sign"]>} others What the others found.
 * @param {ReadonlySet<Sign | null>} sides Which way they point.
 * @returns {Relation}
 */
function relationTo(sign, side, others, sides) {
  if (directed(sign) && others.has(opposite(sign))) return "opposite";
  if (side && sides.has(opposite(side))) return "leaning_apart";
  if (sign === CONFLICTING) return "conflicting_here";
  if (sign === "0")
    return [...others].every((other) => other === "0" || other === "?") && others.has("0") ? "same" : "null_here";
  if (others.has(sign)) return "same";
  return side && sides.has(side) ? "leaning_alike" : "only_here";
}
