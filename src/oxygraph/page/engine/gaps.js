/**
 * What nobody has tested: the targets of a source by the values of one key, the twin of `oxygraph.questions.gaps`.
 *
 * A cell holds what is *asserted* for it, counted as if there were nothing else: a finding that does not report the sex
 * fills no cell, and keeps none from being filled.
 *
 * @import { Context } from "./context.js"
 * @import { Edge, Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Finding } from "./results.js"
 * @import { Sign } from "./signs.js"
 *
 * @typedef {object} Gap One cell of the matrix.
 * @property {string} target
 * @property {string} sex
 * @property {string} species
 * @property {string} population
 * @property {string} status `tested`, `null`, `mixed`, `conflicting`, `elsewhere` (only layers that were not asked hold
 *   a finding of it) or `untested`.
 * @property {Sign | ""} sign What was found; empty where nothing was, and where what was tested has no direction.
 * @property {readonly string[]} edges The ids of the findings that are counted among those that report what the cell is
 *   about.
 * @property {string} dose The dose with its unit, where gaps are mapped by dose; else empty.
 *
 * @typedef {"population" | "species" | "sex" | "dose"} MapKey
 */
import { Match, saidOf } from "./context.js";
import { Counting } from "./counting.js";
import { sorted, sortedBy } from "./ordering.js";
import { resultsOf, speaks, weigh } from "./results.js";

/** @type {Record<string, string>} */
const STATUS = { "+": "tested", "-": "tested", 0: "null", mixed: "mixed", conflicting: "conflicting", "?": "tested" };

/**
 * A cell for every target and every value that some finding about the source reports which the context admits, by value
 * and target; where the context fixes the key itself, there is one value.
 *
 * @param {Graph} graph
 * @param {Pick<Question, "source" | "context" | "layers">} question
 * @param {MapKey} by
 * @param {(edge: Edge) => boolean} [passes] What else must hold for an edge, as the page filters.
 * @returns {Gap[]}
 */
export function gapsBy(graph, { source, context, layers }, by, passes = () => true) {
  const all = Array.from(graph.successors.get(source) ?? [], ([target, edges]) => {
    const passing = edges.filter(passes);
    return { target, edges: passing, about: passing.filter((edge) => edge.signed && counts(graph, edge)) };
  });
  const targets = sortedBy(
    all.filter(({ about }) => about.length),
    ({ target }) => target,
  );
  const contexts = contextsAsked(graph, targets, context, by);
  return sortedBy(contexts, ([value]) => value).flatMap(([value, asked]) => {
    const [these, every] = [layers, []].map(
      (some) => new Counting(graph, { context: asked, layers: graph.layers(some) }),
    );
    const { sex, species, population } = asked;
    const dose = by === "dose" ? value : "";
    const cell = (/** @type {readonly Edge[]} */ edges) => cellOf(edges, these, every);
    return targets.map(({ target, edges }) => ({ target, sex, species, population, ...cell(edges), dose }));
  });
}

/**
 * What findings report for a key, and the contexts that ask for it.
 *
 * @param {Graph} graph
 * @param {readonly { about: readonly Edge[] }[]} targets
 * @param {Context} context
 * @param {MapKey} by
 * @returns {Map<string, Context>}
 */
function contextsAsked({ scoper }, targets, context, by) {
  const fixed = saidOf(context, by);
  if (fixed) return new Map([[fixed, context]]);
  const asked = scoper.ofContext(context);
  const edges = targets.flatMap(({ about }) => about.filter((edge) => scoper.match(edge, asked) !== Match.EXCLUDED));
  return new Map(edges.flatMap((edge) => valuesOf(edge, context, by)));
}

/**
 * Whether a finding may support an answer: no speculation, and not only retracted papers.
 *
 * @param {Graph} graph
 * @param {Edge} edge
 */
function counts({ papers }, edge) {
  return edge.certainty !== "speculative" && !papers.allWithdrawn(edge);
}

/**
 * @param {Edge} edge
 * @param {Context} context
 * @param {MapKey} by
 * @returns {(readonly [value: string, asked: Context])[]}
 */
function valuesOf(edge, context, by) {
  if (by !== "dose") {
    const words = by === "population" ? edge.population : [edge[by]].filter((word) => word && word !== "both");
    return words.map((word) => [word, { ...context, [by]: word }]);
  }
  return [edge.dose_min, edge.dose_max].flatMap((dose) => {
    if (dose === null) return [];
    const asked = { ...context, dose, dose_unit: edge.dose_unit };
    return [/** @type {const} */ ([saidOf(asked, "dose"), asked])];
  });
}

/**
 * @param {readonly Edge[]} edges
 * @param {Counting} asked
 * @param {Counting} every
 * @returns {Pick<Gap, "status" | "sign" | "edges">}
 */
function cellOf(edges, asked, every) {
  const found = assertedBy(asked, edges);
  const { sign } = weigh(resultsOf(found));
  const ids = (/** @type {readonly Finding[]} */ findings) => sorted(findings.map(({ edge }) => edge.id));
  if (found.length) return { status: STATUS[sign], sign: sign === "?" ? "" : sign, edges: ids(found) };
  const others = assertedBy(every, edges);
  return { status: others.length ? "elsewhere" : "untested", sign: "", edges: ids(others) };
}

/**
 * What reports all that is asked between two nodes and is counted where nothing else stands beside it: what leaves open
 * for whom it holds silences none of what does.
 *
 * @param {Counting} counting
 * @param {readonly Edge[]} edges
 */
function assertedBy(counting, edges) {
  const { scoper } = counting.graph;
  const fitting = edges.filter((edge) => edge.signed && scoper.match(edge, counting.asked) === Match.ASSERTED);
  return fitting.length ? (counting.step(fitting)?.findings ?? []).filter(speaks) : [];
}
