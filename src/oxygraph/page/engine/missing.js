/**
 * Experiments nobody has reported that would make an answer firmer.
 *
 * @import { Context } from "./context.js"
 * @import { Graph } from "./graph.js"
 * @import { Path } from "./readings.js"
 * @import { Admitted, Question, Step } from "./steps.js"
 *
 * @typedef {object} Missing The step, and for each key the value that no finding of it covers.
 * @property {string} subject
 * @property {string} object
 * @property {readonly (readonly [key: string, value: string])[]} lacks A key `effect` means that findings exist but
 *   none says in which direction.
 */
import { saidOf } from "./context.js";
import { leastBy, sortedBy } from "./ordering.js";
import { hopsTo, nodePaths } from "./paths.js";
import { pathDecides } from "./verdict.js";

/**
 * What is missing, the most needed first.
 *
 * @param {Question} question
 * @param {Admitted} admitted
 * @param {Step | null} direct
 * @param {readonly Path[]} paths
 * @returns {Missing[]}
 */
export function missing(question, admitted, direct, paths) {
  const deciding = paths.filter(pathDecides);
  const steps = [...(direct ? [direct] : []), ...deciding.flatMap((path) => path.steps)];
  const open = steps.filter((step) => step.gaps.length);
  let wanted = open.map((step) => lacking(question.context, step.subject, step.object, step.gaps));
  if (!steps.length) wanted = directionless(paths);
  if (!(steps.length || wanted.length)) wanted = [...excluded(question, admitted)];
  return ranked(wanted);
}

/**
 * Each experiment once, those wanted most often first.
 *
 * @param {readonly Missing[]} wanted
 */
function ranked(wanted) {
  /** @type {Map<string, { one: Missing, count: number }>} */
  const counts = new Map();
  for (const one of wanted) {
    const name = JSON.stringify(one);
    counts.set(name, { one, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  return sortedBy(counts.values(), ({ one, count }) => [-count, one.subject, one.object, one.lacks]).map(
    ({ one }) => one,
  );
}

/**
 * @param {Context} context
 * @param {string} subject
 * @param {string} object
 * @param {readonly string[]} keys
 * @returns {Missing}
 */
function lacking(context, subject, object, keys) {
  return { subject, object, lacks: keys.map((key) => [key, saidOf(context, key)]) };
}

/**
 * The steps that leave paths without a sign because no finding gives a direction.
 *
 * @param {readonly Path[]} paths
 * @returns {Missing[]}
 */
function directionless(paths) {
  const steps = paths.filter((path) => path.counted).flatMap((path) => path.steps);
  return steps
    .filter((step) => step.sign === "?")
    .map(({ subject, object }) => ({ subject, object, lacks: [["effect", "direction"]] }));
}

/**
 * Where no path is admitted: the steps of the shortest ways that exist in other contexts, and what they lack.
 *
 * @param {Question} question
 * @param {Admitted} admitted
 * @returns {Generator<Missing>}
 */
function* excluded({ source, target, context, max_hops }, admitted) {
  const lacks = lackedBy(admitted);
  const { onward, back } = neighbours(admitted.graph);
  const first = shortest(lacks, hopsTo(onward, source, max_hops), hopsTo(back, target, max_hops));
  let found = false;
  for (let length = first; length <= max_hops && !found; length += 1)
    for (const nodes of nodePaths(onward, back, source, target, length))
      for (const [at, object] of nodes.slice(1).entries()) {
        const keys = lacks.get(nodes[at])?.get(object);
        if (!keys) continue;
        found = true;
        yield lacking(context, nodes[at], object, keys);
      }
}

/**
 * Where the edges of a graph lead, whatever is asked.
 *
 * @param {Graph} graph
 */
function neighbours({ successors, predecessors }) {
  return {
    onward: (/** @type {string} */ node) => successors.get(node)?.keys() ?? [],
    back: (/** @type {string} */ node) => predecessors.get(node)?.keys() ?? [],
  };
}

/**
 * For each pair of nodes whose findings of these layers all exclude the question, the fewest keys that part one of
 * them from it.
 *
 * @param {Admitted} admitted
 */
function lackedBy({ graph, asked, layers, passes }) {
  /** @type {Map<string, Map<string, readonly string[]>>} */
  const lacks = new Map();
  for (const [subject, objects] of graph.successors)
    for (const [object, edges] of objects) {
      const findings = edges.filter((edge) => edge.signed && layers.includes(edge.layer) && passes(edge));
      const partings = findings.map((edge) => graph.scoper.separators(graph.scoper.ofEdge(edge), asked));
      const keys = leastBy(partings, (parting) => fewest(graph, parting)) ?? [];
      if (keys.length) lacks.set(subject, (lacks.get(subject) ?? new Map()).set(object, keys));
    }
  return lacks;
}

/**
 * Fewer keys first, then those that answers name first: which finding is first in a file means nothing.
 *
 * @param {Graph} graph
 * @param {readonly string[]} keys In the order in which answers name them.
 */
function fewest(graph, keys) {
  const names = graph.vocabulary.keys;
  return keys.reduce((rank, key) => rank * (names.length + 1) + names.indexOf(key) + 1, 0);
}

/**
 * How many steps the shortest way could have that takes one of these steps; the search need not look at shorter ones.
 *
 * @param {ReadonlyMap<string, ReadonlyMap<string, unknown>>} steps
 * @param {ReadonlyMap<string, number>} fromSource
 * @param {ReadonlyMap<string, number>} toTarget
 */
function shortest(steps, fromSource, toTarget) {
  let least = Infinity;
  for (const [subject, objects] of steps)
    for (const object of objects.keys())
      least = Math.min(least, (fromSource.get(subject) ?? Infinity) + 1 + (toTarget.get(object) ?? Infinity));
  return least;
}
