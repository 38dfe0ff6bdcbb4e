/**
 * The same question in several strata side by side: what is the same, opposite, or known in one of them only.
 *
 * A step is compared by what is *asserted* for a stratum: a finding that does not report the sex says nothing about how
 * the sexes differ.
 *
 * @import { Answer, Asked } from "./ask.js"
 * @import { Context } from "./context.js"
 * @import { Edge, Graph } from "./graph.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 *
 * @typedef {"same" | "opposite" | "only_here" | "null_here" | "conflicting_here" | "untested_here"} Relation
 *
 * @typedef {object} Cell One step in one stratum.
 * @property {Sign | "untested"} sign What the findings asserted for the stratum say.
 * @property {Relation} relation
 * @property {readonly string[]} edges The ids of those findings.
 * @property {readonly number[]} citations Their citation numbers.
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
 */
import { ask } from "./ask.js";
import { Match, numberText } from "./context.js";
import { compare as inOrder, sorted, sortedBy } from "./ordering.js";
import { CONFLICTING, edgeSign, settle } from "./signs.js";

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
  if (/** @type {Record<string, unknown>} */ (context)[by])
    throw new Error(`${by} cannot be fixed and compared at once`);
  const questions = strata(ask(graph, asked), by);
  if (!questions.size)
    throw new Error(`no finding on the way from ${asked.source} to ${asked.target} reports its ${by}`);
  const answers = new Map(
    Array.from(questions, ([value, fixed]) => [value, ask(graph, { ...asked, context: { ...context, ...fixed } })]),
  );
  return { by, answers, steps: comparedSteps(graph, answers) };
}

/**
 * The strata that an answer's findings report for one key: in words → the context that fixes it, in a stable order.
 *
 * @param {Answer} found
 * @param {string} by
 * @returns {Map<string, Partial<Context>>}
 */
export function strata(found, by) {
  const edges = stepsOf(found).flatMap((step) => step.findings.map(({ edge }) => edge).filter((edge) => edge.signed));
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
function stepsOf({ direct, paths }) {
  return [...(direct ? [direct] : []), ...paths.filter((path) => path.counted).flatMap((path) => path.steps)];
}

/**
 * Each pair of nodes that some stratum's answer steps over, those that differ first.
 *
 * @param {Graph} graph
 * @param {ReadonlyMap<string, Answer>} answers
 * @returns {ComparedStep[]}
 */
function comparedSteps(graph, answers) {
  /** @type {Map<string, { step: Step, known: Map<string, readonly Edge[]> }>} */
  const asserted = new Map();
  for (const [value, found] of answers)
    for (const step of stepsOf(found)) {
      const name = `${step.subject}>${step.object}`;
      const pair = asserted.get(name) ?? { step, known: new Map() };
      pair.known.set(value, assertedIn(step));
      asserted.set(name, pair);
    }
  const compared = [...asserted.values()]
    .filter(({ known }) => [...known.values()].some((edges) => edges.length))
    .map(({ step: { subject, object }, known }) => {
      const cells = cellsOf(graph, new Map(Array.from(answers.keys(), (value) => [value, known.get(value) ?? []])));
      const differs = [...cells.values()].some((cell) => cell.relation === "opposite" || cell.relation === "null_here");
      return { subject, object, differs, cells };
    });
  return sortedBy(compared, ({ differs, subject, object }) => [!differs, subject, object]);
}

/** @param {Step} step */
function assertedIn(step) {
  const known = step.findings.filter(({ edge, match }) => edge.counted && edge.signed && match === Match.ASSERTED);
  return known.map(({ edge }) => edge);
}

/**
 * @param {Graph} graph
 * @param {ReadonlyMap<string, readonly Edge[]>} edges
 * @returns {Map<string, Cell>}
 */
function cellsOf(graph, edges) {
  const signs = new Map(Array.from(edges, ([value, found]) => [value, signOf(graph, found)]));
  return new Map(
    Array.from(signs, ([value, sign]) => {
      const found = edges.get(value) ?? [];
      const others = new Set([...signs].filter(([other]) => other !== value).map(([, other]) => other));
      const citations = new Set(found.flatMap((edge) => edge.citation));
      return [
        value,
        {
          sign,
          relation: relation(sign, others),
          edges: found.map((edge) => edge.id),
          citations: [...citations].sort((a, b) => a - b),
        },
      ];
    }),
  );
}

/**
 * @param {Graph} graph
 * @param {readonly Edge[]} found
 * @returns {Cell["sign"]}
 */
function signOf(graph, found) {
  return found.length ? settle(found.map((edge) => edgeSign(graph, edge))).sign : "untested";
}

/**
 * How one stratum stands to the others that were tested.
 *
 * @param {Cell["sign"]} sign
 * @param {ReadonlySet<Cell["sign"]>} others
 * @returns {Relation}
 */
function relation(sign, others) {
  if (sign === "untested") return "untested_here";
  if (sign === CONFLICTING) return "conflicting_here";
  const tested = new Set([...others].filter((other) => other !== "untested" && other !== "?").map(String));
  if (sign === "0") return tested.size === 1 && tested.has("0") ? "same" : "null_here";
  if ((sign === "+" && tested.has("-")) || (sign === "-" && tested.has("+"))) return "opposite";
  return tested.has(sign) ? "same" : "only_here";
}
