/** How A reaches B: node-simple paths of bounded length. */

/**
 * All paths from source to target that visit no node twice, source and target included.
 *
 * The search goes only where the target can still be reached in the steps that are left.
 *
 * @param {(node: string) => Iterable<string>} successors
 * @param {(node: string) => Iterable<string>} predecessors The same edges backwards.
 * @param {string} source
 * @param {string} target Another node than the source.
 * @param {number} maxHops
 * @returns {Generator<string[]>} In no stated order: whoever shows them sorts them.
 */
export function* nodePaths(successors, predecessors, source, target, maxHops) {
  const reach = hopsTo(predecessors, target, maxHops - 1);
  const walked = [source];

  /**
   * @param {string} node
   * @param {number} hops
   * @returns {Generator<string[]>}
   */
  function* walk(node, hops) {
    for (const next of successors(node)) {
      if (next === target) yield [...walked, target];
      else if (hops > 1 && (reach.get(next) ?? Infinity) < hops && !walked.includes(next)) {
        walked.push(next);
        yield* walk(next, hops - 1);
        walked.pop();
      }
    }
  }

  if (source !== target) yield* walk(source, maxHops);
}

/**
 * How many steps each node is from the target, for those at most so many away.
 *
 * Given the successors in place of the predecessors, it says how far each node is from a source.
 *
 * @param {(node: string) => Iterable<string>} predecessors
 * @param {string} target
 * @param {number} most
 */
export function hopsTo(predecessors, target, most) {
  const hops = new Map([[target, 0]]);
  for (const [node, far] of hops) {
    if (far >= most) break;
    for (const before of predecessors(node)) if (!hops.has(before)) hops.set(before, far + 1);
  }
  return hops;
}
