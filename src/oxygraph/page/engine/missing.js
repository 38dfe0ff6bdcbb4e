/**
 * Experiments nobody has reported that would make an answer firmer.
 *
 * @import { Context } from "./context.js"
 * @import { Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Path } from "./readings.js"
 * @import { Admitted } from "./search.js"
 * @import { Step } from "./steps.js"
 * @import { Evidence } from "./verdict.js"
 *
 * @typedef {{ subject: string, object: string }} Pair
 *
 * @typedef {object} Missing The step, and for each key the value; no finding of the step covers all of them together.
 * @property {string} subject
 * @property {string} object
 * @property {readonly (readonly [key: string, value: string])[]} lacks A key `effect` means that findings exist but
 *   none says in which direction (`direction`), or that none exists, but structure (`any`).
 */
import { Match, saidOf } from "./context.js";
import { sortedBy } from "./ordering.js";
import { hopsTo, nodePaths } from "./paths.js";
import { fewestKeys } from "./scopes.js";
import { decides } from "./signs.js";

/**
 * The experiments that would make the answer firmer, the most needed first.
 *
 * @param {Question} question
 * @param {Admitted} admitted Where to look for ways in other contexts, where this one has none.
 * @param {Evidence} evidence
 * @returns {Missing[]}
 */
export function missingExperiments(question, admitted, { direct, paths }) {
  const decisive = paths.filter((path) => path.decides);
  const steps = [...decisive.flatMap((path) => path.steps), ...(direct ? [direct] : [])];
  /** @type {Map<Step, Missing>} */
  const open = new Map();
  for (const step of new Set(steps)) {
    const keys = step.gaps.length ? unreported(admitted.graph, leftOut(admitted, step)) : [];
    if (keys.length) open.set(step, lacking(admitted.graph, question.context, step, keys));
  }
  let wanted = steps.map((step) => open.get(step)).filter((one) => one !== undefined);
  if (!(wanted.length || steps.length)) wanted = directionless(admitted, paths);
  if (!(wanted.length || steps.length)) wanted = [...excluded(question, admitted)];
  return ranked(wanted);
}

/**
 * The keys that each finding of a step leaves open or reports otherwise: counted or not, of whatever layer.
 *
 * @param {Admitted} admitted
 * @param {Pair} step
 */
function leftOut({ graph: { successors, scoper }, counting: { asked }, passes }, { subject, object }) {
  const edges = successors.get(subject)?.get(object) ?? [];
  return edges
    .filter((edge) => edge.signed && passes(edge))
    .map((edge) => [...scoper.openKeys(edge, asked), ...scoper.scopes.excluding(asked, scoper.ofEdge(edge))]);
}

/**
 * The keys that every finding leaves out; where there are none, the fewest that no finding has together.
 *
 * @param {Graph} graph
 * @param {readonly (readonly string[])[]} partings For each finding the keys that it leaves out.
 */
function unreported({ vocabulary: { keys } }, partings) {
  if (!partings.length) return [];
  const every = keys.filter((key) => partings.every((parting) => parting.includes(key)));
  return every.length ? every : (fewestKeys(keys, partings) ?? []);
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
 * What a step lacks; where a population implies the species, the population is what was asked.
 *
 * @param {Graph} graph
 * @param {Context} context
 * @param {Pair} step
 * @param {readonly string[]} keys
 * @returns {Missing}
 */
function lacking({ vocabulary }, context, { subject, object }, keys) {
  const asked = keys.map((key) => (key === "species" && !context.species ? "population" : key));
  const lacks = vocabulary.keys.filter((key) => asked.includes(key));
  return { subject, object, lacks: lacks.map((key) => [key, saidOf(context, key)]) };
}

/**
 * The steps that leave paths without a sign because no finding, of whatever layer, gives a direction.
 *
 * @param {Admitted} admitted
 * @param {readonly Path[]} paths
 * @returns {Missing[]}
 */
function directionless({ graph: { successors, scoper }, counting: { asked }, passes }, paths) {
  const steps = paths.filter((path) => path.counted).flatMap((path) => path.steps);
  return steps
    .filter((step) => step.sign === "?")
    .flatMap(({ subject, object }) => {
      const edges = successors.get(subject)?.get(object) ?? [];
      const found = edges.filter((edge) => edge.signed && passes(edge) && scoper.match(edge, asked) !== Match.EXCLUDED);
      if (found.some((edge) => decides(edge.sign))) return [];
      return [{ subject, object, lacks: [["effect", found.length ? "direction" : "any"]] }];
    });
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
        yield lacking(admitted.graph, context, { subject: nodes[at], object }, keys);
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
 * For each pair of nodes whose findings all exclude the question, on whatever layer, the keys that none of them reports.
 *
 * @param {Admitted} admitted
 */
function lackedBy({ graph, counting: { asked }, passes }) {
  /** @type {Map<string, Map<string, readonly string[]>>} */
  const lacks = new Map();
  for (const [subject, objects] of graph.successors)
    for (const [object, edges] of objects) {
      const findings = edges.filter((edge) => edge.signed && passes(edge));
      const partings = findings.map((edge) => graph.scoper.scopes.excluding(asked, graph.scoper.ofEdge(edge)));
      const keys = unreported(graph, partings);
      if (keys.length) lacks.set(subject, (lacks.get(subject) ?? new Map()).set(object, keys));
    }
  return lacks;
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
