/**
 * Where things stand: columns from intervention to disorder, ordered to keep lines short.
 *
 * One unit is one pixel of the screen at zoom 1. Nothing here is random: the same picture every time.
 *
 * @import { PageGraph } from "./data.js"
 * @import { Pair } from "./view.js"
 *
 * @typedef {{ x: number, y: number }} Place
 * @typedef {{ width: number, height: number }} Size
 *
 * @typedef {object} Layout
 * @property {ReadonlyMap<string, Place>} positions Node → where it stands.
 * @property {boolean} beside Whether labels stand beside their marks, where rows are dense, not below them.
 * @property {boolean} upright Whether the columns run from top to bottom.
 * @property {number} room How wide a label may be.
 */
import { sorted, sortedBy } from "../engine/ordering.js";

const MARGIN = 34;
/** Heights of a row whose labels stand below their marks, and of one whose labels stand beside them. */
const ROOMY = [58, 44, 32];
const DENSE = [28, 22, 17];
const SWEEPS = 8;

/**
 * The places of the nodes shown on a canvas of so many pixels.
 *
 * @param {PageGraph} graph
 * @param {ReadonlySet<string>} nodes
 * @param {readonly Pair[]} steps
 * @param {Size} size
 * @returns {Layout}
 */
export function place(graph, nodes, steps, { width, height }) {
  const upright = width < height * 0.75;
  const [along, across] = upright ? [height, width] : [width, height];
  const columns = columnsOf(graph, nodes);
  order(columns, steps);
  const rowHeight = upright ? 96 : heightOfRow(columns, along, across);
  const split = lanes(columns, across, rowHeight);
  const beside = !(upright || ROOMY.includes(rowHeight));
  const edge = beside || upright ? MARGIN : 64; // a label is wider than the mark it stands under
  const pitch = (along - 2 * edge) / Math.max(1, split.length - (beside ? 0 : 1));
  const placed = split.flatMap((lane, i) => {
    const far = edge + (split.length === 1 ? along / 2 - edge : i * pitch);
    return placesInLane(split, i, across, beside).map((aside, j) => ({ id: lane[j], far, aside }));
  });
  const positions = new Map(
    placed.map(({ id, far, aside }) => [id, upright ? { x: aside, y: far } : { x: far, y: aside }]),
  );
  const widest = Math.max(1, ...split.map((lane) => lane.length));
  const room = beside ? 2 * pitch - 16 : upright ? across / widest : pitch;
  return { positions, beside, upright, room };
}

/**
 * The roomiest height of a row that lets all columns side by side fit.
 *
 * @param {readonly string[][]} columns
 * @param {number} along
 * @param {number} across
 */
function heightOfRow(columns, along, across) {
  /** @type {(rows: number[], pitch: number) => number | undefined} */
  const fitting = (rows, pitch) => rows.find((row) => lanes(columns, across, row).length * pitch <= along - MARGIN);
  return fitting(ROOMY, 96) ?? fitting(DENSE, 50) ?? Math.min(...DENSE);
}

/**
 * How far across the nodes of a lane stand.
 *
 * Neighbouring lanes are staggered, so that a long line does not run through the node in between; where rows are dense
 * by half a row, so that a label runs between the nodes of the next lane.
 *
 * @param {readonly string[][]} split
 * @param {number} i
 * @param {number} across
 * @param {boolean} beside
 */
function placesInLane(split, i, across, beside) {
  const lane = split[i];
  const rows = Math.max(...split.map((one) => one.length));
  const gap = (across - 2 * MARGIN) / (beside ? rows : lane.length);
  return lane.map((_, j) => {
    const row = beside
      ? Math.floor(((j + 0.5) * rows) / lane.length) + (i % 2 ? 0.75 : 0.25)
      : j + 0.5 - (lane.length > 1 && i % 2 ? 0.16 : 0);
    return MARGIN + gap * row;
  });
}

/**
 * @param {PageGraph} graph
 * @param {ReadonlySet<string>} nodes
 */
function columnsOf(graph, nodes) {
  /** @type {Map<number, string[]>} */
  const columns = new Map();
  for (const id of sorted(nodes)) {
    const level = graph.looks.get(graph.nodes.get(id)?.category ?? "")?.level ?? 0;
    columns.set(level, [...(columns.get(level) ?? []), id]);
  }
  return sortedBy(columns, ([level]) => level).map(([, column]) => column);
}

/**
 * Barycentre sweeps: each column in the order of the middle of its neighbours, forth and back.
 *
 * @param {string[][]} columns Put into order where they stand.
 * @param {readonly Pair[]} steps
 */
function order(columns, steps) {
  const near = neighbours(steps);
  /** @type {Map<string, number>} */
  const ranks = new Map();
  /** @param {readonly string[]} column */
  const settle = (column) => column.forEach((id, i) => void ranks.set(id, (i + 0.5) / column.length));
  columns.forEach(settle);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const column of sweep % 2 ? [...columns].reverse() : columns) {
      const middles = new Map(column.map((id) => [id, middle(near.get(id) ?? [], ranks) ?? ranks.get(id) ?? 0]));
      column.splice(0, column.length, ...sortedBy(column, (id) => [middles.get(id) ?? 0, id]));
      settle(column);
    }
}

/** @param {readonly Pair[]} steps */
function neighbours(steps) {
  /** @type {Map<string, string[]>} */
  const near = new Map();
  for (const { subject, object } of steps)
    for (const [a, b] of [
      [subject, object],
      [object, subject],
    ])
      near.set(a, [...(near.get(a) ?? []), b]);
  return near;
}

/**
 * @param {readonly string[]} ids
 * @param {ReadonlyMap<string, number>} ranks
 */
function middle(ids, ranks) {
  const known = ids.map((id) => ranks.get(id)).filter((rank) => rank !== undefined);
  return known.length ? known.reduce((sum, rank) => sum + rank, 0) / known.length : undefined;
}

/**
 * Columns too long for the canvas, each split into several of equal length.
 *
 * @param {readonly string[][]} columns
 * @param {number} across
 * @param {number} rowHeight
 */
function lanes(columns, across, rowHeight) {
  const most = Math.max(2, Math.floor((across - 2 * MARGIN) / rowHeight));
  return columns.flatMap((column) => {
    const parts = Math.ceil(column.length / most);
    return Array.from({ length: parts }, (_, part) => column.filter((_id, i) => i % parts === part));
  });
}
