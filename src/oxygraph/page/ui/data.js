/**
 * The graph as the page holds it: packed tables unpacked into records, and how its categories look.
 *
 * @import { Records } from "../engine/graph.js"
 * @import { Content, Vocabulary } from "../engine/vocabulary.js"
 * @import { Discrepancy } from "../engine/graph.js"
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
 * @property {Record<string, unknown>} start What the page opens on.
 */
import { Graph } from "../engine/graph.js";
import { sorted } from "../engine/ordering.js";
import { names } from "../engine/vocabulary.js";

/** The graph with what only a page asks of it. */
export class PageGraph extends Graph {
  /** @param {PageData} data */
  constructor(data) {
    super(recordsOf(data), data.vocabulary);
    this.start = data.start;
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

/** @param {Document} page */
export function readGraph(page) {
  return new PageGraph(JSON.parse(page.getElementById("graph")?.textContent ?? ""));
}

/**
 * @param {PageData} data
 * @returns {Records}
 */
function recordsOf(data) {
  const { columns } = data.vocabulary;
  const nodes = unpack(data.nodes).map(({ label, ...row }) => ({ ...row, name: label }));
  const edges = unpack(data.edges).map(({ from, to, ...row }) => ({ ...row, subject: from, object: to }));
  /** @type {Record<string, readonly Record<string, unknown>[]>} */
  const rows = {
    nodes,
    edges,
    contexts: unpack(data.contexts),
    references: unpack(data.references),
    audit: unpack(data.audit),
  };
  const tables = Object.entries(rows).map(([kind, found]) => [kind, found.map((row) => record(columns[kind], row))]);
  return Object.fromEntries(tables);
}

/**
 * Rows of a table whose columns are either plain values or a list of words and where each stands.
 *
 * @param {Table} table
 * @returns {Record<string, unknown>[]}
 */
export function unpack({ length, columns }) {
  /** @type {Record<string, unknown>[]} */
  const rows = Array.from({ length }, () => ({}));
  for (const [column, packed] of Object.entries(columns))
    for (const [at, row] of rows.entries()) row[column] = "words" in packed ? packed.words[packed.at[at]] : packed[at];
  return rows;
}

/**
 * A record from a row of text; a column that the page leaves out is empty.
 *
 * @param {Record<string, Content>} columns
 * @param {Record<string, unknown>} row
 */
function record(columns, row) {
  return Object.fromEntries(
    Object.entries(columns).map(([column, content]) => [column, cell(content, String(row[column] ?? ""))]),
  );
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
  return new Map(
    unpack(nodes).map(({ category, shape, color, level }) => [
      String(category),
      { shape: String(shape), colour: String(color), level: Number(level) },
    ]),
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
