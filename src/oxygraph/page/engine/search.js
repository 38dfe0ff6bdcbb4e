/**
 * Everything that is admitted between two nodes under a question: the direct step, and every path with its readings.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Readings } from "./readings.js"
 * @import { Step } from "./steps.js"
 */
import { Budget } from "./budget.js";
import { Counting } from "./counting.js";
import { hopsTo } from "./paths.js";
import { extend, Path, START } from "./readings.js";
import { Evidence } from "./verdict.js";

/** Adjacency under a question, a node's neighbours judged when first asked for, each pair of nodes once. */
export class Admitted {
  /**
   * @param {Graph} graph
   * @param {Pick<Question, "context" | "layers">} question
   * @param {object} [how]
   * @param {boolean} [how.decidingOnly] Keep only steps of paths that might decide, for the sake of the verdict.
   * @param {(edge: Edge) => boolean} [how.passes] What else must hold for an edge, as the page filters.
   */
  constructor(graph, question, { decidingOnly = false, passes = () => true } = {}) {
    this.graph = graph;
    this.counting = new Counting(graph, question);
    this.decidingOnly = decidingOnly;
    this.passes = passes;
    /** @type {Map<string, ReadonlyMap<string, Step>>} */
    this.onward = new Map();
    /** @type {Map<string, ReadonlyMap<string, Step>>} */
    this.back = new Map();
    /** @type {Map<string, Map<string, Step | null>>} */
    this.judged = new Map();
  }

  /**
   * The steps that leave a node, by the node they reach.
   *
   * @param {string} node
   */
  from(node) {
    let found = this.onward.get(node);
    if (!found) {
      found = this.#kept(this.graph.successors.get(node), (other) => this.step(node, other));
      this.onward.set(node, found);
    }
    return found;
  }

  /**
   * The steps that reach a node, by the node they leave.
   *
   * @param {string} node
   */
  to(node) {
    let found = this.back.get(node);
    if (!found) {
      found = this.#kept(this.graph.predecessors.get(node), (other) => this.step(other, node));
      this.back.set(node, found);
    }
    return found;
  }

  /**
   * @param {ReadonlyMap<string, readonly Edge[]> | undefined} neighbours
   * @param {(neighbour: string) => Step | null} step
   */
  #kept(neighbours, step) {
    /** @type {Map<string, Step>} */
    const kept = new Map();
    for (const other of neighbours?.keys() ?? []) {
      const found = step(other);
      if (found && (found.mayBeCausal || !this.decidingOnly)) kept.set(other, found);
    }
    return kept;
  }

  /**
   * What lies between two nodes, or null where the question admits nothing.
   *
   * @param {string} subject
   * @param {string} object
   */
  step(subject, object) {
    let leaving = this.judged.get(subject);
    if (!leaving) {
      leaving = new Map();
      this.judged.set(subject, leaving);
    }
    let step = leaving.get(object);
    if (step === undefined) {
      const edges = this.graph.successors.get(subject)?.get(object) ?? [];
      step = this.counting.step(edges.filter(this.passes));
      leaving.set(object, step);
    }
    return step;
  }

  /** Every step of the graph. */
  all() {
    return [...this.graph.nodes.keys()].flatMap((node) => [...this.from(node).values()]);
  }
}

/**
 * What a question admits.
 *
 * @param {Graph} graph
 * @param {Question} question
 * @param {ConstructorParameters<typeof Admitted>[2]} [how]
 * @param {Budget} [budget] What may be spent; one of its own where none is given.
 */
export function gather(graph, question, how, budget) {
  return gatherFrom(new Admitted(graph, question, how), question, budget);
}

/**
 * The same, of what is judged already.
 *
 * @param {Admitted} admitted
 * @param {Question} question
 * @param {Budget} [budget]
 */
export function gatherFrom(admitted, question, budget = new Budget(admitted.graph.vocabulary.budget)) {
  const { source, target } = question;
  if (source === target) throw new Error(`a path needs two ends, and both are ${source}`);
  return new Evidence(
    admitted.counting,
    admitted.step(source, target),
    () => paths(admitted, question, budget),
    budget,
  );
}

/**
 * Every node-simple path of two or more steps.
 *
 * The search goes only where the target can still be reached in the steps that are left. The readings of a beginning
 * are kept, so that each step is read once for all the paths that share it.
 *
 * @param {Admitted} admitted
 * @param {Question} question
 * @param {Budget} budget
 */
function paths(admitted, { source, target, max_hops }, budget) {
  const { counting } = admitted;
  const { scopes } = admitted.graph.scoper;
  const reach = hopsTo((node) => admitted.to(node).keys(), target, max_hops - 1);
  /** @type {Path[]} */
  const found = [];
  /** @type {Step[]} */
  const steps = [];
  const onPath = new Set([source]);

  /** @type {(next: string, hops: number) => boolean} Whether the target may be reached by way of a node. */
  const leads = (next, hops) =>
    next === target ? steps.length > 0 : !onPath.has(next) && (reach.get(next) ?? Infinity) < hops;

  /** @param {Readings} readings */
  const arrive = (readings) => {
    if (budget.keep()) found.push(new Path(scopes, [...steps], readings, counting.asked));
  };

  /**
   * @param {string} node
   * @param {Readings} readings
   * @param {number} hops
   */
  const walk = (node, readings, hops) => {
    for (const [next, step] of admitted.from(node)) {
      if (!budget.spend()) return;
      if (!leads(next, hops)) continue;
      const longer = extend(scopes, readings, step);
      steps.push(step);
      if (next === target) arrive(longer);
      else {
        onPath.add(next);
        walk(next, longer, hops - 1);
        onPath.delete(next);
      }
      steps.pop();
    }
  };

  walk(source, START, max_hops);
  return found;
}
