/**
 * The map without a mouse: from node to node with the arrow keys.
 *
 * @import { Page } from "./page.js"
 * @import { Mark, Picture } from "./picture.js"
 */
import { leastBy } from "../engine/ordering.js";

/** @type {Record<string, readonly [dx: number, dy: number]>} Key → where it leads. */
const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

const ASIDE = 2.5; // how much farther a node to the side seems than one straight ahead

/** Who walks on the map. */
export class MapWalk {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    /** The node that the arrow keys have come to. */
    this.walked = "";
  }

  /**
   * Arrow keys lead to the nearest node that way; others zoom, open the evidence, or let go.
   *
   * @param {KeyboardEvent} event
   */
  press(event) {
    const { key } = event;
    const { page, walked } = this;
    /** @type {Record<string, () => void>} */
    const acts = {
      Escape: () => this.#letGo(),
      "+": () => page.map?.zoom(1),
      "=": () => page.map?.zoom(1),
      "-": () => page.map?.zoom(-1),
      0: () => page.fitted(),
    };
    if (walked) acts.Enter = () => page.change({ pick: `node:${walked}`, tab: "evidence" });
    if (Object.hasOwn(DIRECTIONS, key)) this.#goTo(key);
    else if (Object.hasOwn(acts, key)) acts[key]();
    else return;
    event.preventDefault();
  }

  #letGo() {
    const { page } = this;
    this.walked = "";
    if (page.map) page.map.hovered = "";
    page.change({ pick: "" });
  }

  /** @param {string} key */
  #goTo(key) {
    const { page } = this;
    const { picture, map, words } = page;
    const node = picture && nearest(picture, this.walked, page.state.from, DIRECTIONS[key]);
    if (!(node && picture)) return;
    this.walked = node.id;
    if (map) map.hovered = node.id;
    map?.reveal(node);
    const touching = picture.lines.filter(({ subject, object }) => subject === node.id || object === node.id);
    page.announce(words.t.at(words.node(node.id), touching.length));
    page.hint(`node:${node.id}`);
  }
}

/**
 * The nearest node that way; where there is none, the one walked from, and at first where the question starts.
 *
 * @param {Picture} picture
 * @param {string} walked
 * @param {string} from
 * @param {readonly [dx: number, dy: number]} direction
 * @returns {Mark | undefined}
 */
function nearest({ nodes }, walked, from, [dx, dy]) {
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
