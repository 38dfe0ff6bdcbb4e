/**
 * The answer to "how does A reach B in this context".
 *
 * @import { Context } from "./context.js"
 * @import { Discrepancy, Edge, Graph } from "./graph.js"
 * @import { Missing } from "./missing.js"
 * @import { Sensitivity } from "./sensitivity.js"
 * @import { Question, Step } from "./steps.js"
 * @import { DecidedBy } from "./verdict.js"
 *
 * @typedef {object} Asked A question with what it leaves open left out.
 * @property {string} source A node id.
 * @property {string} target Another one.
 * @property {Partial<Context>} [context]
 * @property {readonly string[]} [layers]
 * @property {number} [max_hops]
 *
 * @typedef {object} Answer
 * @property {Question} question
 * @property {string} verdict
 * @property {DecidedBy} decidedBy
 * @property {boolean} contested Nulls stand beside the verdict's sign.
 * @property {string} mechanism The verdict of the mechanism paths alone.
 * @property {boolean} disagreement Direct evidence decides and the mechanism paths point elsewhere.
 * @property {number | null} match How well the deciding evidence fits the question; null where nothing decides.
 * @property {Step | null} direct The one-step evidence.
 * @property {readonly Path[]} paths Best fitting first, chimeras and speculation last.
 * @property {readonly string[] | null} resolving For a conflict the fewest keys that separate the signs.
 * @property {readonly Missing[]} missing
 * @property {Sensitivity} sensitivity
 * @property {readonly Discrepancy[]} cautions
 */
import { cautions } from "./cautions.js";
import { contextOf } from "./context.js";
import { missing } from "./missing.js";
import { sortedBy } from "./ordering.js";
import { nodePaths } from "./paths.js";
import { Path, read } from "./readings.js";
import { sensitivity } from "./sensitivity.js";
import { CONFLICTING } from "./signs.js";
import { Admitted } from "./steps.js";
import { contestedBy, insufficient, mechanismVerdict, pathDecides, resolvingKeys, verdictFrom } from "./verdict.js";

const MAX_HOPS = 4;

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
  return answerFrom(new Admitted(graph, question, passes), question);
}

/**
 * A question that says everything.
 *
 * @param {Graph} graph
 * @param {Asked} asked
 * @returns {Question}
 */
export function questionOf(graph, { source, target, context = {}, layers = [], max_hops = MAX_HOPS }) {
  return { source, target, context: contextOf(context), layers: graph.layers(layers), max_hops };
}

/**
 * The answer from what a question admits.
 *
 * @param {Admitted} admitted
 * @param {Question} question
 * @returns {Answer}
 */
export function answerFrom(admitted, question) {
  const { graph } = admitted;
  const { direct, paths } = evidence(admitted, question);
  const { verdict, decidedBy } = verdictFrom(graph, direct, paths);
  const deciding = decidedBy === "mechanism" ? paths.filter(pathDecides) : [];
  const decidingStep = decidedBy === "direct" ? direct : null;
  const mechanism = mechanismVerdict(graph, paths);
  const found = { verdict, decidedBy, direct, paths };
  const readings = [...(decidingStep?.claims ?? []), ...deciding.flatMap((path) => path.readings)];
  const lacks = once(() => missing(question, admitted, direct, paths));
  const robust = once(() => sensitivity(graph, found));
  const warned = once(() => cautions(graph, direct, paths));
  const matches = decidingStep ? [decidingStep.match] : deciding.map((path) => path.match);
  return {
    question,
    ...found,
    mechanism,
    contested: contestedBy(decidedBy, direct, deciding),
    disagreement: decidedBy === "direct" && ![verdict, insufficient(graph.vocabulary)].includes(mechanism),
    match: matches.length ? Math.max(...matches) : null,
    resolving: verdict === CONFLICTING ? resolvingKeys(graph, readings) : null,
    get missing() {
      return lacks();
    },
    get sensitivity() {
      return robust();
    },
    get cautions() {
      return warned();
    },
  };
}

/**
 * What is worked out when it is first asked for: the page asks anew at every change, and mostly shows the rest.
 *
 * @template T
 * @param {() => T} make
 */
function once(make) {
  /** @type {{ value: T } | undefined} */
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * @param {Admitted} admitted
 * @param {Question} question
 */
function evidence(admitted, { source, target, max_hops }) {
  /** @type {Step | null} */
  let direct = null;
  /** @type {Path[]} */
  const paths = [];
  const found = nodePaths(
    (node) => admitted.from(node).keys(),
    (node) => admitted.to(node).keys(),
    source,
    target,
    max_hops,
  );
  for (const nodes of found) {
    const steps = nodes.slice(1).map((node, at) => /** @type {Step} */ (admitted.step(nodes[at], node)));
    if (steps.length === 1) [direct] = steps;
    else paths.push(read(steps, admitted.asked));
  }
  return { direct, paths: sortedBy(paths, rank) };
}

/**
 * Counted before listed, asserted before compatible, signed before unsigned, short before long.
 *
 * @param {Path} path
 */
function rank(path) {
  return [path.chimera, path.speculative, path.gaps, path.sign === "?", path.nodes.length, path.nodes];
}
