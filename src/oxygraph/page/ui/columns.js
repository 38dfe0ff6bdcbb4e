/**
 * The columns of the map and the order in them: where each thing stands, and the slots through which lines pass it by.
 *
 * A line that joins columns which are no neighbours passes those between through slots of its own, so that it need never
 * run through a thing. The order is the one with fewest crossings among those that are tried.
 *
 * @import { PageGraph } from "./data.js"
 * @import { Pair } from "./view.js"
 *
 * @typedef {object} Item A node in its column, or the slot of a line that passes by.
 * @property {string} id The node, or the pair whose line passes.
 * @property {boolean} node
 * @property {number} column
 * @property {number} rank
 * @property {Item[]} before What lines join it to in the column before.
 * @property {Item[]} after
 * @property {Item[]} level What lines join it to in its own column.
 *
 * @typedef {object} Order
 * @property {Item[][]} columns
 * @property {ReadonlyMap<string, Item[]>} chains Pair → what its line goes through, from the first column to the last.
 * @property {ReadonlySet<string>} back The pairs of one column whose lines bow out to the column before.
 */
import { leastBy, sorted, sortedBy } from "../engine/ordering.js";

/** Levels of categories that stand in one column, from what is given to what is suffered. */
const GROUPS = [[0, 1, 2], [3], [4], [5], [6, 7]];
const FEW = 3;
const MOST_BETWEEN = 4;
const SWEEPS = 12;
const [MANY_ITEMS, FEW_SWEEPS] = [250, 4]; // where there are so many, nobody waits for the last crossing
const PASSES = 3;

/**
 * The nodes by column: the source first, the target last, between them the groups of categories; a group of few joins
 * the one before where there are many.
 *
 * @param {PageGraph} graph
 * @param {ReadonlySet<string>} nodes
 * @param {{ from: string, to: string }} ends
 */
export function columnsOf(graph, nodes, { from, to }) {
  const inner = sorted(nodes).filter((id) => id !== from && id !== to);
  const groups = GROUPS.map((levels) => inner.filter((id) => levels.includes(levelOf(graph, id))));
  const full = groups.filter((group) => group.length);
  const ends = [from, to].map((id) => (nodes.has(id) ? [id] : []));
  while (full.length > MOST_BETWEEN || (full.length > FEW && full.some((group) => group.length < FEW))) {
    const at = full.indexOf(leastBy(full, (group) => group.length) ?? full[0]);
    const [few] = full.splice(at, 1);
    full[Math.max(0, at - 1)].push(...few);
  }
  return [ends[0], ...full, ends[1]].filter((column) => column.length);
}

/**
 * @param {PageGraph} graph
 * @param {string} id
 */
function levelOf(graph, id) {
  return Math.min(7, graph.looks.get(graph.nodes.get(id)?.category ?? "")?.level ?? 0);
}

/**
 * Columns in order, with a slot for each line that passes.
 *
 * @param {readonly (readonly string[])[]} columns
 * @param {readonly Pair[]} pairs Each once.
 * @returns {Order}
 */
export function ordered(columns, pairs) {
  const items = columns.map((column, at) => column.map((id) => itemOf(id, true, at)));
  const nodes = new Map(items.flat().map((item) => [item.id, item]));
  /** @type {Map<string, Item[]>} */
  const chains = new Map();
  for (const { subject, object } of pairs) {
    const [a, b] = [nodes.get(subject), nodes.get(object)];
    if (!(a && b)) continue;
    const id = `${subject}>${object}`;
    chains.set(id, chain(items, id, a.column <= b.column ? [a, b] : [b, a]));
  }
  for (const column of items) settle(column);
  const found = fewestCrossings(items);
  const level = [...chains].filter(([, [a, b]]) => a.column === b.column);
  const back = level.filter(([, [a, b]]) => a.column > 0 && bowsBack(found[a.column], a, b)).map(([id]) => id);
  return { columns: found, chains, back: new Set(back) };
}

/**
 * @param {string} id
 * @param {boolean} node
 * @param {number} column
 * @returns {Item}
 */
function itemOf(id, node, column) {
  return { id, node, column, rank: 0, before: [], after: [], level: [] };
}

/**
 * @param {Item[][]} columns
 * @param {string} id
 * @param {readonly [Item, Item]} ends
 */
function chain(columns, id, [first, last]) {
  if (first.column === last.column) {
    first.level.push(last);
    last.level.push(first);
    return [first, last];
  }
  const through = [first];
  for (let at = first.column + 1; at < last.column; at += 1) {
    const slot = itemOf(id, false, at);
    columns[at].push(slot);
    through.push(slot);
  }
  through.push(last);
  for (let i = 1; i < through.length; i += 1) {
    through[i - 1].after.push(through[i]);
    through[i].before.push(through[i - 1]);
  }
  return through;
}

/** @param {readonly Item[]} column */
function settle(column) {
  for (const [rank, item] of column.entries()) item.rank = rank;
}

/**
 * Barycentre sweeps forth and back, each polished by moving things one by one; the best of all.
 *
 * @param {Item[][]} columns
 */
function fewestCrossings(columns) {
  let best = columns.map((column) => [...column]);
  let least = Number.POSITIVE_INFINITY;
  const sweeps = columns.flat().length > MANY_ITEMS ? FEW_SWEEPS : SWEEPS;
  for (let sweep = 0; sweep < sweeps && least; sweep += 1) {
    const backwards = sweep % 2 === 1;
    intoMiddles(backwards ? [...columns].reverse() : columns, backwards ? "after" : "before");
    let passes = PASSES;
    while (passes && sifted(columns)) passes -= 1;
    const found = columns.reduce((sum, column) => sum + crossingsAfter(column) + crossingsWithin(column), 0);
    if (found < least) best = columns.map((column) => [...column]);
    least = Math.min(least, found);
  }
  for (const column of best) settle(column);
  return best;
}

/**
 * Each thing to the middle of what it is joined to on one side, a column after the other.
 *
 * @param {Item[][]} columns
 * @param {"before" | "after"} side
 */
function intoMiddles(columns, side) {
  for (const column of columns) {
    const middles = new Map(column.map((item) => [item, middle(item, side)]));
    column.splice(0, column.length, ...sortedBy(column, (item) => [middles.get(item) ?? 0, item.rank]));
    settle(column);
  }
}

/**
 * @param {Item} item
 * @param {"before" | "after"} side
 */
function middle(item, side) {
  const near = [...item[side], ...item.level];
  return near.length ? near.reduce((sum, { rank }) => sum + rank, 0) / near.length : item.rank;
}

/**
 * Each thing to where in its column it spares most crossings, once through all columns; whether any moved.
 *
 * @param {Item[][]} columns
 */
function sifted(columns) {
  let any = false;
  for (const column of columns) for (const item of [...column]) any = sift(column, item) || any;
  return any;
}

/**
 * @param {Item[]} column
 * @param {Item} item
 */
function sift(column, item) {
  const here = item.rank;
  const others = column.filter((other) => other !== item);
  let [sum, least, best, now] = [0, 0, 0, 0];
  for (const [i, other] of others.entries()) {
    item.rank = other.rank - 0.5;
    sum += between(other, item) + passing(item, other) - between(item, other);
    if (i + 1 === here) now = sum;
    if (sum < least) [least, best] = [sum, i + 1];
  }
  const moves = least < now;
  if (moves) column.splice(0, column.length, ...others.slice(0, best), item, ...others.slice(best));
  settle(column);
  return moves;
}

/**
 * Crossings among the lines of two things of a column, one standing before the other.
 *
 * @param {Item} first
 * @param {Item} second
 */
function between(first, second) {
  let sum = 0;
  for (const side of /** @type {const} */ (["before", "after"]))
    for (const a of first[side]) for (const b of second[side]) if (a.rank > b.rank) sum += 1;
  return sum;
}

/**
 * How many more lines cross those within their column once a thing stands below its neighbour: such a line bows out
 * behind all that stands between its ends, and crosses what leaves there.
 *
 * @param {Item} upper
 * @param {Item} lower
 */
function passing(upper, lower) {
  /** @type {(item: Item, other: Item) => number} */
  const downward = (item, other) =>
    item.level.reduce((sum, { rank }) => sum + (rank === other.rank ? 0 : Math.sign(rank - item.rank)), 0);
  return lighter(upper) * downward(lower, upper) - lighter(lower) * downward(upper, lower);
}

/**
 * How many lines leave a thing to the side where fewer do.
 *
 * @param {Item} item
 */
function lighter({ before, after }) {
  return Math.min(before.length, after.length);
}

/**
 * Crossings of the lines within a column with those that leave it.
 *
 * @param {readonly Item[]} column
 */
function crossingsWithin(column) {
  let sum = 0;
  for (const { rank, level } of column)
    for (const other of level)
      for (const inner of column.slice(rank + 1, Math.max(rank + 1, other.rank))) sum += lighter(inner);
  return sum;
}

/**
 * Whether a line between two things of one column bows out to the column before: where it crosses fewer lines.
 *
 * @param {readonly Item[]} column
 * @param {Item} one
 * @param {Item} other
 */
function bowsBack(column, one, other) {
  const inner = column.slice(Math.min(one.rank, other.rank) + 1, Math.max(one.rank, other.rank));
  return inner.reduce((sum, { before, after }) => sum + before.length - after.length, 0) < 0;
}

/**
 * Crossings between a column and the next.
 *
 * @param {readonly Item[]} column
 */
function crossingsAfter(column) {
  let sum = 0;
  for (const [i, a] of column.entries())
    for (const b of column.slice(i + 1))
      for (const x of a.after) for (const y of b.after) if (x.rank > y.rank) sum += 1;
  return sum;
}
