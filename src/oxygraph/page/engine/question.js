/**
 * A question, its names and words already those of the graph.
 *
 * @import { Context } from "./context.js"
 * @import { Graph } from "./graph.js"
 *
 * @typedef {object} Question How `source` reaches `target`, in `context`, on `layers`, in at most `max_hops` steps.
 * @property {string} source
 * @property {string} target
 * @property {Context} context
 * @property {readonly string[]} layers
 * @property {number} max_hops
 *
 * @typedef {object} Asked A question with what it leaves open left out.
 * @property {string} source A node id.
 * @property {string} target Another one.
 * @property {Partial<Context>} [context]
 * @property {readonly string[]} [layers]
 * @property {number} [max_hops]
 */
import { contextOf } from "./context.js";

export const DEFAULT_HOPS = 4; // the most steps of a path, where nothing is said

/**
 * A question that says everything.
 *
 * @param {Graph} graph
 * @param {Asked} asked
 * @returns {Question}
 */
export function questionOf(graph, { source, target, context = {}, layers = [], max_hops = DEFAULT_HOPS }) {
  return { source, target, context: contextOf(context), layers: graph.layers(layers), max_hops };
}
