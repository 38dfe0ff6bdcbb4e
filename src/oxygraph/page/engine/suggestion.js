/**
 * What indirect ways point to where nobody measured: said apart, with how often such a suggestion was right.
 *
 * A suggestion never decides. Held-out findings show that suggestions by marker or by inheritance are little better than
 * chance so far, which is why.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Path } from "./readings.js"
 * @import { Sign } from "./signs.js"
 * @import { Evidence } from "./verdict.js"
 * @import { HitRate } from "./vocabulary.js"
 *
 * @typedef {object} Suggestion What indirect ways point to.
 * @property {Sign} sign `+` or `-`.
 * @property {string} kind The kind of the ways, a word of the vocabulary's kinds.
 * @property {readonly (readonly string[])[]} paths Their nodes.
 * @property {readonly string[]} wholes What they extrapolate from, each once; empty where their kind is not `inherited`.
 * @property {readonly string[]} studies What they rest on.
 * @property {HitRate | null} hitRate How often such a suggestion was right; null where that is not yet measured.
 * @property {boolean} inHealthy Whether it rests on findings in healthy people that were read as findings in anybody.
 */
import { sorted, sortedBy } from "./ordering.js";
import { gather } from "./search.js";
import { CONFLICTING, directed, MIXED } from "./signs.js";
import { INHERITED } from "./steps.js";
import { insufficient } from "./verdict.js";

/**
 * What the best indirect ways point to, where the answer is `insufficient`; null where they point nowhere.
 *
 * Where no way has a direction, and none disagrees with itself, and a disorder is asked or the end of the question,
 * healthy people exclude no disorder: they fill a gap, they settle nothing.
 *
 * @param {Graph} graph
 * @param {Question} question
 * @param {Evidence} evidence
 * @param {(edge: Edge) => boolean} [passes] What else must hold for an edge, as the page filters.
 * @returns {Suggestion | null} Null, too, where a search was ended early.
 */
export function suggestion(graph, question, evidence, passes) {
  const { vocabulary, nodes } = graph;
  const { budget, verdict } = evidence;
  const { no_targets, most_steps } = vocabulary.suggests;
  const category = nodes.get(question.target)?.category ?? "";
  if (verdict !== insufficient(vocabulary) || no_targets.includes(category)) return null;
  const ways = waysOf(graph, evidence);
  const ends = [question.target, question.context.population];
  const ofADisorder = ends.some((name) => nodes.get(name)?.category === "Disorder");
  if (budget.exhausted || ways.some(says) || !ofADisorder) return pointing(graph, ways);
  const nearby = { ...question, max_hops: Math.min(question.max_hops, most_steps) };
  const inAnyone = graph.ofHealthyAsAnyone;
  return pointing(inAnyone, waysOf(inAnyone, gather(inAnyone, nearby, { passes }, budget)));
}

/**
 * The paths that may suggest; none where not all were looked for: the others might point elsewhere.
 *
 * @param {Graph} graph
 * @param {Evidence} evidence
 */
function waysOf(graph, { paths, budget }) {
  const { most_steps } = graph.vocabulary.suggests;
  if (budget.exhausted) return [];
  return paths.filter((path) => path.counted && path.steps.length <= most_steps && passesNoLevel(graph, path));
}

/**
 * Whether a way has a direction, or disagrees with itself.
 *
 * @param {Path} path
 */
function says({ sign }) {
  return directed(sign) || sign === CONFLICTING || sign === MIXED;
}

/**
 * What ways point to.
 *
 * @param {Graph} graph
 * @param {readonly Path[]} ways
 * @returns {Suggestion | null}
 */
function pointing(graph, ways) {
  const { hit_rates } = graph.vocabulary.suggests;
  const signed = ways.filter((path) => directed(path.sign));
  const [best] = sortedBy(signed, (path) => [path.kind, path.steps.length, path.nodes]);
  if (!best) return null;
  const { sign, steps } = best;
  const rivals = ways.filter((path) => path.kind === best.kind && path.steps.length <= steps.length);
  if (rivals.some((path) => path.sign === CONFLICTING || path.sign === MIXED)) return null;
  const shortest = sortedBy(
    rivals.filter((path) => directed(path.sign)),
    (path) => path.nodes,
  );
  if (shortest.some((path) => path.sign !== sign)) return null;
  const kind = graph.vocabulary.kinds[best.kind];
  const studies = sorted(new Set(shortest.flatMap((path) => [...path.studies])));
  const paths = shortest.map((path) => path.nodes);
  const wholes = [...new Set(shortest.flatMap(wholeOf))];
  const inHealthy = shortest.some(({ parts }) =>
    parts.some(({ speaking }) => speaking.some(({ edge }) => graph.scoper.readsAsAnyone(edge))),
  );
  return { sign, kind, paths, wholes, studies, hitRate: hit_rates[kind], inHealthy };
}

/**
 * What a way first goes on from without a finding, as one part of it; empty where each step has findings.
 *
 * @param {Path} path
 */
function wholeOf({ steps }) {
  const inherited = steps.find((step) => step.kind === INHERITED);
  return inherited ? [inherited.subject] : [];
}

/**
 * Whether no measured level stands between the ends: it goes with much, and what is given does not act by it.
 *
 * @param {Graph} graph
 * @param {Path} path
 */
function passesNoLevel(graph, { nodes }) {
  return nodes.slice(1, -1).every((name) => graph.nodes.get(name)?.category !== "Biomarker");
}
