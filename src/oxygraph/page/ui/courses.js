/**
 * The boxes of things and the courses of lines, once it is known where each stands in its column.
 *
 * Everything is worked out as if columns stood side by side, `u` from column to column and `v` along them, and turned
 * where they lie one below the other. A line runs through room between columns and through slots in them, by turns.
 *
 * @import { Item } from "./columns.js"
 * @import { Box } from "./labels.js"
 * @import { Place, Plan } from "./layout.js"
 * @import { Curve } from "./routes.js"
 *
 * @typedef {(u: number, v: number) => Place} Turn
 * @typedef {{ pair: string, other: Item, level: boolean, back: boolean }} Meeting A line that meets a box.
 */
import { sortedBy } from "../engine/ordering.js";

const TIP = 3; // between a line and the box it comes to
const FAR = 1e6;
const [NEAR_BOW, FAR_BOW, CLEAR] = [12, 34, 10]; // how far a line within a column bows out, and keeps from the next

/**
 * @param {Plan} plan
 * @param {ReadonlyMap<Item, number>} middles
 * @param {boolean} upright
 */
export function coursesOf(plan, middles, upright) {
  /** @type {Turn} */
  const turn = (u, v) => (upright ? { x: v, y: u } : { x: u, y: v });
  const items = plan.order.columns.flat();
  const boxes = new Map(
    items.filter(({ node }) => node).map((item) => [item.id, boxOf(plan, item, middles.get(item) ?? 0, turn)]),
  );
  const ports = portsOf(plan, middles);
  const routes = Array.from(plan.order.chains, ([pair, chain]) => {
    const [first, last] = [chain[0], chain[chain.length - 1]];
    const [from, to] = [first, last].map((item, at) => ports.get(`${item.id} ${pair}`) ?? at);
    const vs = [from, ...chain.slice(1, -1).map((slot) => middles.get(slot) ?? 0), to];
    return /** @type {const} */ ([pair, courseOf(plan, pair, chain, vs, turn)]);
  });
  return { boxes, routes: new Map(routes) };
}

/**
 * @param {Plan} plan
 * @param {Item} item
 * @param {number} middle
 * @param {Turn} turn
 * @returns {Box}
 */
function boxOf({ spans, sizes, density }, item, middle, turn) {
  const half = ((sizes.get(item) ?? 0) - density.gap) / 2;
  const { start, end } = spans[item.column];
  const [a, b] = [turn(start, middle - half), turn(end, middle + half)];
  return [a.x, a.y, b.x, b.y];
}

/**
 * Where along their box lines meet it: in the order of where they come from, so that they need not cross there.
 *
 * @param {Plan} plan
 * @param {ReadonlyMap<Item, number>} middles
 * @returns {ReadonlyMap<string, number>}
 */
function portsOf({ order, sizes, density }, middles) {
  /** @type {Map<Item, [before: Meeting[], after: Meeting[]]>} */
  const sides = new Map(order.columns.flat().map((item) => [item, [[], []]]));
  for (const [pair, chain] of order.chains) {
    const [first, last] = [chain[0], chain[chain.length - 1]];
    const level = first.column === last.column;
    const back = !pair.startsWith(`${first.id}>`);
    const out = order.back.has(pair) ? 0 : 1;
    sides.get(first)?.[out].push({ pair, other: chain[1], level, back });
    sides.get(last)?.[level ? out : 0].push({ pair, other: chain[chain.length - 2], level, back });
  }
  /** @type {Map<string, number>} */
  const ports = new Map();
  for (const [item, both] of sides) {
    const [middle, room] = [middles.get(item) ?? 0, (sizes.get(item) ?? 0) - density.gap - 4];
    const where = (/** @type {Meeting} */ { other, level }) => {
      const far = (middles.get(other) ?? 0) - middle;
      return level ? Math.sign(far) * FAR - far : far; // the nearer, the farther out, so that bows do not cross
    };
    for (const side of both) {
      const step = Math.min(density.port, room / Math.max(1, side.length));
      const inOrder = sortedBy(side, (one) => [where(one), one.back, one.pair]);
      for (const [i, { pair }] of inOrder.entries())
        ports.set(`${item.id} ${pair}`, middle + (i - (side.length - 1) / 2) * step);
    }
  }
  return ports;
}

/**
 * @param {Plan} plan
 * @param {string} pair
 * @param {readonly Item[]} chain
 * @param {readonly number[]} meets Where along each item of the chain the line meets it.
 * @param {Turn} turn
 * @returns {readonly Curve[]}
 */
function courseOf(plan, pair, chain, meets, turn) {
  const forth = pair.startsWith(`${chain[0].id}>`);
  const within = chain[0].column === chain[chain.length - 1].column;
  const curves = within ? [bowOf(plan, pair, chain, meets, turn)] : passing(plan, chain, forth, meets, turn);
  return forth ? curves : curves.reverse().map(([a, b, c, d]) => [d, c, b, a]);
}

/**
 * Between two things of one column.
 *
 * @param {Plan} plan
 * @param {string} pair
 * @param {readonly Item[]} ends
 * @param {readonly number[]} meets
 * @param {Turn} turn
 * @returns {Curve}
 */
function bowOf({ spans, length, order }, pair, [one], [a, b], turn) {
  const out = order.back.has(pair) ? -1 : 1;
  const forth = pair.startsWith(`${one.id}>`);
  const { column } = one;
  const edge = out < 0 ? spans[column].start : spans[column].end;
  const next = out < 0 ? spans[column - 1]?.end : spans[column + 1]?.start;
  const most = Math.min(FAR_BOW, next === undefined ? FAR_BOW : Math.abs(next - edge) - CLEAR);
  const bow = edge + (out * 4 * Math.min(most, NEAR_BOW + (60 * Math.abs(b - a)) / length)) / 3;
  const [from, to] = forth ? [edge, edge + out * TIP] : [edge + out * TIP, edge];
  return [turn(from, a), turn(bow, a), turn(bow, b), turn(to, b)];
}

/**
 * From column to column.
 *
 * @param {Plan} plan
 * @param {readonly Item[]} chain
 * @param {boolean} forth
 * @param {readonly number[]} meets
 * @param {Turn} turn
 * @returns {Curve[]}
 */
function passing({ spans }, chain, forth, meets, turn) {
  const last = chain.length - 1;
  return chain.slice(1).flatMap((item, before) => {
    const [from, to] = [spans[chain[before].column].end, spans[item.column].start];
    const [start, end] = [before === 0 && !forth ? from + TIP : from, before + 1 === last && forth ? to - TIP : to];
    const [a, b, half] = [meets[before], meets[before + 1], (from + to) / 2];
    /** @type {Curve} */
    const curve = [turn(start, a), turn(half, a), turn(half, b), turn(end, b)];
    if (before + 1 === last) return [curve];
    const [left, right] = [turn(to, b), turn(spans[item.column].end, b)];
    return [curve, /** @type {Curve} */ ([left, left, right, right])];
  });
}
