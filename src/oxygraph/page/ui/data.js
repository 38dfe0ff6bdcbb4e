/**
 * The graph as the page holds it: packed tables unpacked into records, and how its categories look.
 *
 * @import { Edge, Records } from "../engine/graph.js"
 * @import { Content, Vocabulary } from "../engine/vocabulary.js"
 * @import { Discrepancy } from "../engine/graph.js"
 * @import { FigureData } from "../figures/wording.js"
 *
 * @typedef {readonly unknown[] | { words: readonly unknown[], at: readonly number[] }} Packed
 * @typedef {{ length: number, columns: Record<string, Packed> }} Table
 * @typedef {{ shape: string, colour: string, level: number }} Look Level is the column, from intervention to disorder.
 *
 * @typedef {object} PageData What Python wrote into the page.
 * @property {Table} nodes
 * @property {Table} edges
 * @property {Table} contexts
 * @property {Table} references
 * @property {Table} audit
 * @property {Vocabulary} vocabulary
 * @property {FigureData} figures
 * @property {Record<string, unknown>} start What the page opens on.
 * @property {number} most_hops As many steps as the page looks for.
 */
import { Graph } from "../engine/graph.js";
import { sorted } from "../engine/ordering.js";
import { names } from "../engine/vocabulary.js";
import { unpacked } from "./unpack.js";

/** The graph with what only a page asks of it. */
export class PageGraph extends Graph {
  /** @param {PageData} data */
  constructor(data) {
    super(recordsOf(data), withinPatience(data.vocabulary));
    this.start = data.start;
    /** As many steps as may be asked for, each in words. */
    this.hops = Array.from({ length: data.most_hops }, (_, at) => String(at + 1));
    this.figures = data.figures;
    const own = new Set(data.figures.own);
    const curated = (/** @type {Edge} */ { id, signed }) => signed && !own.has(id);
    /** The findings of one's own, where there are others beside them. */
    this.own = new Set([...this.edges.values()].some(curated) ? own : []);
    /** @type {ReadonlyMap<string, Look>} Category → how it looks. */
    this.looks = looksOf(data.nodes);
    /** @type {ReadonlyMap<string, readonly Discrepancy[]>} Edge → where it shows that review and paper differ. */
    this.flags = flagsOf(this.audit);
    const disorders = [...this.nodes.values()].filter((node) => node.category === "Disorder").map((node) => node.id);
    const lists = Object.keys(data.vocabulary.lists).map((list) => [list, names(data.vocabulary, list)]);
    /** @type {Record<string, readonly string[]>} List → its words; the disorders stand among the populations. */
    this.words = Object.fromEntries(lists);
    this.words.population = [...this.words.population, ...sorted(disorders)];
  }
}

const PATIENCE = 2; // seconds that a page may search: whoever waits in a browser believes that it hangs

/**
 * @param {Vocabulary} vocabulary
 * @returns {Vocabulary}
 */
function withinPatience(vocabulary) {
  const { budget } = vocabulary;
  return { ...vocabulary, budget: { ...budget, seconds: Math.min(PATIENCE, budget.seconds) } };
}

/** @param {Document} page */
export async function readGraph(page) {
  return new PageGraph(JSON.parse(await unpacked(page, "graph", "deflate")));
}

/** Kind of record → column → what the drawing library calls it, whose rows these are. */
const CALLED = { nodes: { name: "label" }, edges: { subject: "from", object: "to" } };

/**
 * @param {PageData} data
 * @returns {Records}
 */
function recordsOf(data) {
  const kinds = /** @type {const} */ (["nodes", "edges", "contexts", "references", "audit"]);
  const tables = kinds.map((kind) => {
    const called = Object.hasOwn(CALLED, kind) ? Reflect.get(CALLED, kind) : {};
    return [kind, records(data.vocabulary.columns[kind], data[kind], called)];
  });
  return Object.fromEntries(tables);
}

/**
 * Records from a table; a column that the page leaves out is empty.
 *
 * @param {Record<string, Content>} columns
 * @param {Table} table
 * @param {Record<string, string>} called
 */
function records(columns, table, called) {
  /** @type {Record<string, unknown>[]} */
  const rows = Array.from({ length: table.length }, () => ({}));
  for (const [column, content] of Object.entries(columns)) {
    const cells = columnOf(table, called[column] ?? column, (value) => cell(content, String(value)));
    for (const [at, row] of rows.entries()) row[column] = cells?.[at] ?? cell(content, "");
  }
  return rows;
}

/**
 * A column of a table, which holds either plain values or a list of words and where each stands.
 *
 * @template T
 * @param {Table} table
 * @param {string} name
 * @param {(value: unknown) => T} make
 * @returns {T[] | undefined}
 */
export function columnOf({ columns }, name, make) {
  const packed = columns[name];
  if (!(packed && "words" in packed)) return packed?.map(make);
  const made = packed.words.map(make);
  return packed.at.map((at) => made[at]);
}

/**
 * @param {Content} content
 * @param {string} text
 */
function cell(content, text) {
  switch (content) {
    case "texts":
      return text ? text.split("|") : [];
    case "integers":
      return text ? text.split("|").map(Number) : [];
    case "number":
    case "integer":
      return text ? Number(text) : null;
    default:
      return text;
  }
}

/**
 * @param {Table} nodes
 * @returns {Map<string, Look>}
 */
function looksOf(nodes) {
  const [shapes, colours, levels] = ["shape", "color", "level"].map((name) => columnOf(nodes, name, String) ?? []);
  const categories = columnOf(nodes, "category", String) ?? [];
  return new Map(
    categories.map((category, at) => [category, { shape: shapes[at], colour: colours[at], level: Number(levels[at]) }]),
  );
}

/**
 * @param {readonly Discrepancy[]} audit
 * @returns {Map<string, Discrepancy[]>}
 */
function flagsOf(audit) {
  /** @type {Map<string, Discrepancy[]>} */
  const flags = new Map();
  for (const difference of audit)
    for (const id of [...difference.review_edges, ...difference.paper_edges])
      flags.set(id, [...(flags.get(id) ?? []), difference]);
  return flags;
}
