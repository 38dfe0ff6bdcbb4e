/**
 * What all paths say: the verdict, what decided it, and which keys would resolve a conflict.
 *
 * Direct evidence (one step) and mechanism paths (more) are kept apart. Direct evidence decides where it has a sign or
 * a null; otherwise the mechanism paths do. Method, with worked examples: `docs/method.md`.
 *
 * @import { Scope } from "./context.js"
 * @import { Edge, Graph } from "./graph.js"
 * @import { Path } from "./readings.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 * @import { Vocabulary } from "./vocabulary.js"
 *
 * @typedef {"direct" | "mechanism" | "nothing"} DecidedBy
 */
import { fewestKeys } from "./context.js";
import { read } from "./readings.js";
import { CONFLICTING, decides, settle } from "./signs.js";

/**
 * The verdict that abstains because nothing says in which direction.
 *
 * @param {Vocabulary} vocabulary
 */
export function insufficient(vocabulary) {
  return vocabulary.verdicts["?"];
}

/**
 * @param {Vocabulary} vocabulary
 * @param {readonly Sign[]} signs
 */
function verdictOf(vocabulary, signs) {
  return signs.length ? vocabulary.verdicts[settle(signs).sign] : insufficient(vocabulary);
}

/**
 * The verdict of direct evidence, `insufficient` where it has neither sign nor null.
 *
 * @param {Graph} graph
 * @param {Step | null} step
 */
export function directVerdict(graph, step) {
  const signs = step ? step.claims.map((claim) => claim.sign).filter(decides) : [];
  return verdictOf(graph.vocabulary, signs);
}

/**
 * The verdict of the mechanism paths: all signed ones must agree, and only blocked ones mean no effect. It ends at the
 * first two that disagree.
 *
 * @param {Graph} graph
 * @param {Iterable<Path>} paths
 */
export function mechanismVerdict(graph, paths) {
  /** @type {Set<Sign>} */
  const signs = new Set();
  for (const path of paths) {
    if (!path.counted) continue;
    if (path.sign === CONFLICTING) signs.add("+").add("-");
    else signs.add(path.sign);
    if (signs.has("+") && signs.has("-")) break;
  }
  return verdictOf(graph.vocabulary, [...signs]);
}

/**
 * @param {Graph} graph
 * @param {Step | null} direct
 * @param {Iterable<Path>} paths
 * @returns {{ verdict: string, decidedBy: DecidedBy }}
 */
export function verdictFrom(graph, direct, paths) {
  const nothing = insufficient(graph.vocabulary);
  const first = directVerdict(graph, direct);
  if (first !== nothing) return { verdict: first, decidedBy: "direct" };
  const verdict = mechanismVerdict(graph, paths);
  return { verdict, decidedBy: verdict === nothing ? "nothing" : "mechanism" };
}

/**
 * Whether a path has a say in the verdict of the mechanism.
 *
 * @param {Path} path
 */
export function pathDecides(path) {
  return path.counted && path.sign !== "?";
}

/**
 * Whether nulls stand beside the verdict's sign.
 *
 * @param {DecidedBy} decidedBy
 * @param {Step | null} direct
 * @param {readonly Path[]} deciding The paths that decide, where they do.
 */
export function contestedBy(decidedBy, direct, deciding) {
  if (decidedBy === "direct" && direct) return settle(direct.claims.map((claim) => claim.sign)).contested;
  const nulls = deciding.filter((path) => path.sign === "0").length;
  return (nulls > 0 && nulls < deciding.length) || deciding.some((path) => path.contested);
}

/**
 * The smallest set of context keys that tells the contexts of plus from those of minus.
 *
 * @param {Graph} graph
 * @param {Iterable<{ sign: Sign, scope: Scope }>} readings Of the deciding evidence.
 * @returns {readonly string[] | null} None where some pair of opposite findings shares a context, so that no key helps.
 */
export function resolvingKeys({ scoper }, readings) {
  /** @type {{ plus: Set<Scope>, minus: Set<Scope> }} */
  const { plus, minus } = { plus: new Set(), minus: new Set() };
  for (const { sign, scope } of readings) {
    if (sign === "+") plus.add(scope);
    if (sign === "-") minus.add(scope);
  }
  const partings = [...plus].flatMap((one) => [...minus].map((other) => scoper.separators(one, other)));
  return fewestKeys(scoper.keys, partings);
}

/**
 * The verdict as it would be with fewer findings; structure always stays.
 *
 * @param {Graph} graph
 * @param {Step | null} direct
 * @param {readonly Path[]} paths All paths of the answer.
 * @param {(edge: Edge) => boolean} keep Whether a finding stays.
 */
export function verdictKeeping(graph, direct, paths, keep) {
  const verdict = directVerdict(graph, direct?.keeping(keep) ?? null);
  return verdict === insufficient(graph.vocabulary) ? mechanismVerdict(graph, reread(paths, keep)) : verdict;
}

/**
 * The paths that fewer findings leave. Those that keep all come first, since they need no second reading and a
 * disagreement among them ends the search.
 *
 * @param {readonly Path[]} paths
 * @param {(edge: Edge) => boolean} keep
 * @returns {Generator<Path>}
 */
function* reread(paths, keep) {
  /** @type {Map<Step, Step | null>} */
  const kept = new Map();
  /** @param {Step} step */
  const keeping = (step) => {
    let found = kept.get(step);
    if (found === undefined) {
      found = step.keeping(keep);
      kept.set(step, found);
    }
    return found;
  };
  /** @type {Path[]} */
  const changed = [];
  for (const path of paths) {
    if (path.steps.every((step) => keeping(step) === step)) yield path;
    else changed.push(path);
  }
  for (const path of changed) {
    const steps = path.steps.map(keeping);
    if (steps.every((step) => step !== null)) yield read(steps, path.asked);
  }
}
