/**
 * The map without a mouse: from node to node with the arrow keys.
 *
 * @import { Mark, Picture } from "./picture.js"
 */
import { leastBy } from "../engine/ordering.js";

/** @type {Record<string, readonly [dx: number, dy: number]>} Key → where it leads. */
export const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

const ASIDE = 2.5; // how much farther a node to the side seems than one straight ahead

/**
 * The nearest node that way; where there is none, the one walked from, and at first where the question starts.
 *
 * @param {Picture} picture
 * @param {string} walked
 * @param {string} from
 * @param {readonly [dx: number, dy: number]} direction
 * @returns {Mark | undefined}
 */
export function nearest({ nodes }, walked, from, [dx, dy]) {
  const here = nodes.find((node) => node.id === walked);
  if (!here) return nodes.find((node) => node.id === from) ?? nodes[0];
  const ahead = nodes.filter((node) => node !== here && along(node, here, dx, dy) > 2);
  return leastBy(ahead, (node) => [along(node, here, dx, dy) + ASIDE * aside(node, here, dx, dy), node.id]) ?? here;
}

/**
 * @param {Mark} node
 * @param {Mark} here
 * @param {number} dx
 * @param {number} dy
 */
function along(node, here, dx, dy) {
  return (node.x - here.x) * dx + (node.y - here.y) * dy;
}

/**
 * @param {Mark} node
 * @param {Mark} here
 * @param {number} dx
 * @param {number} dy
 */
function aside(node, here, dx, dy) {
  return Math.abs((node.x - here.x) * dy) + Math.abs((node.y - here.y) * dx);
}
