/**
 * The short names of answers, the twins of Python's `answer_hash`: the same question to the same evidence has the same.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Context } from "../engine/context.js"
 * @import { Edge, Graph } from "../engine/graph.js"
 */

import { fixedIn, numberText } from "../engine/context.js";
import { recordDocument } from "../engine/documents.js";
import { compareTexts, sorted } from "../engine/ordering.js";
import { stepsOf } from "../engine/steps.js";
import { sha256 } from "./sha256.js";

const DIGITS = 16;

/**
 * It covers the question, the verdict and every finding on the way, word for word, and nothing of how it is shown.
 *
 * @param {Graph} graph
 * @param {Answer} answer
 */
export function answerHash(graph, answer) {
  const known = hashes.get(answer) ?? hashed(graph, answer);
  hashes.set(answer, known);
  return known;
}

/** @type {WeakMap<Answer, string>} */
const hashes = new WeakMap();

/**
 * @param {Graph} graph
 * @param {Answer} answer
 */
function hashed(graph, { question, verdict, direct, paths }) {
  const { source, target, context, layers, max_hops } = question;
  const steps = new Set(stepsOf({ direct, paths }));
  const edges = new Map([...steps].flatMap((step) => step.edges.map((edge) => [edge.id, edge])));
  const { matches } = graph.vocabulary;
  const findings = sorted(edges.keys()).map((id) => writtenEdge(graph, /** @type {Edge} */ (edges.get(id))));
  const others = ascii({
    question: [source, target, contextDocument(context), layers, max_hops],
    verdict,
    paths: paths.map((path) => [path.nodes, path.sign, matches[path.match], path.counted]),
  });
  const listed = findings.flatMap((finding, at) => (at ? [BETWEEN, finding] : [finding]));
  return named([bytesOf('{"findings": ['), ...listed, bytesOf(`], ${others.slice(1)}`)]); // keys stand in their order
}

/**
 * What a question fixes; a dose is written as a number with a point.
 *
 * @param {Context} context
 */
export function contextDocument(context) {
  const fixed = Object.entries(fixedIn(context));
  return Object.fromEntries(fixed.map(([key, value]) => [key, typeof value === "number" ? new Float(value) : value]));
}

/**
 * The hash of plain data.
 *
 * @param {unknown} content
 */
export function hashOf(content) {
  return named([bytesOf(ascii(content))]);
}

/**
 * The hash of a text in parts.
 *
 * @param {readonly Uint8Array[]} parts
 */
function named(parts) {
  return sha256(parts).slice(0, DIGITS);
}

/** @param {string} text ASCII. */
function bytesOf(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const BETWEEN = bytesOf(", ");

/** @type {WeakMap<Edge, Uint8Array>} */
const writtenEdges = new WeakMap();

/**
 * A finding as JSON, written once: most answers share most of their findings, which are nearly a megabyte.
 *
 * @param {Graph} graph
 * @param {Edge} edge
 */
function writtenEdge(graph, edge) {
  const known = writtenEdges.get(edge) ?? bytesOf(ascii(rowOfEdge(graph, edge)));
  writtenEdges.set(edge, known);
  return known;
}

/** A number that Python would write with a point. */
class Float {
  /** @param {number} value */
  constructor(value) {
    this.value = value;
  }

  toString() {
    return Number.isInteger(this.value) ? `${this.value}.0` : String(this.value);
  }
}

/**
 * A record as the texts of its columns.
 *
 * @param {Graph} graph
 * @param {Edge} edge
 */
export function rowOfEdge(graph, edge) {
  const columns = Object.entries(recordDocument(graph.vocabulary, "edges", edge));
  return Object.fromEntries(columns.map(([column, value]) => [column, cell(value)]));
}

/** @param {unknown} value */
function cell(value) {
  if (value === null) return "";
  if (Array.isArray(value)) return value.join("|");
  return typeof value === "number" ? numberText(value) : String(value);
}

/**
 * JSON as Python writes it: keys in order, a space after comma and colon, letters beyond ASCII by number.
 *
 * @param {unknown} value
 * @returns {string}
 */
function ascii(value) {
  if (Array.isArray(value)) return `[${value.map(ascii).join(", ")}]`;
  if (value instanceof Float) return String(value);
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => compareTexts(a, b));
    return `{${entries.map(([key, one]) => `${ascii(key)}: ${ascii(one)}`).join(", ")}}`;
  }
  return JSON.stringify(value).replace(FOREIGN, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const FOREIGN = /[\u007f-\uffff]/g;
