/**
 * What a person takes away: files made in the browser, and texts for the clipboard.
 *
 * @import { Edge, Reference } from "../engine/graph.js"
 * @import { Finding } from "../engine/results.js"
 * @import { PageGraph } from "./data.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { recordDocument } from "../engine/documents.js";
import { sortedBy } from "../engine/ordering.js";
import { citationText, linksOf } from "../engine/words.js";
import { entriesOf } from "./bibliography.js";
import { toHash } from "./state.js";

/**
 * A finding with every column, how well it fits, whether it is counted, and the links of its papers.
 *
 * @param {PageGraph} graph
 * @param {Finding} finding
 */
function record(graph, { edge, match, silentBecause }) {
  const columns = Object.entries(recordDocument(graph.vocabulary, "edges", edge));
  return {
    ...Object.fromEntries(columns.map(([column, value]) => [column, value ?? ""])),
    match: graph.vocabulary.matches[match],
    counted: silentBecause ? "no" : "yes",
    silent_because: silentBecause,
    doi: edge.reference.map((id) => graph.references.get(id)?.doi).filter(Boolean),
  };
}

const FORMULA = /^\s*[=+\-@]|^[\t\r]/;
const QUOTED = /[",\n\r]/;

/** @param {unknown} value */
function cell(value) {
  const plain = Array.isArray(value) ? value.join("|") : String(value);
  const runs = typeof value !== "number" && FORMULA.test(plain); // in a spreadsheet; below zero is a number, too
  const text = runs ? `'${plain}` : plain;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * @param {PageGraph} graph
 * @param {readonly Finding[]} findings
 */
export function csv(graph, findings) {
  const names = [...Object.keys(graph.vocabulary.columns.edges), "match", "counted", "silent_because", "doi"];
  const rows = findings.map((finding) => {
    const found = record(graph, finding);
    return names.map((name) => cell(Reflect.get(found, name))).join(",");
  });
  return `\ufeff${[names.join(","), ...rows].join("\r\n")}\r\n`;
}

/**
 * @param {PageGraph} graph
 * @param {readonly Finding[]} findings
 * @param {State} state
 */
export function json(graph, findings, state) {
  const found = { question: toHash(graph, state), findings: findings.map((finding) => record(graph, finding)) };
  return `${JSON.stringify(found, null, 1)}\n`;
}

/**
 * The publications behind findings, a line each, in the order of the review's numbers: those that BibTeX and RIS have.
 *
 * @param {PageWords} words
 * @param {readonly Edge[]} edges
 */
export function citations(words, edges) {
  const papers = entriesOf(/** @type {PageGraph} */ (words.graph), edges);
  const ordered = sortedBy(papers, ({ citation, id }) => [citation[0] ?? Number.MAX_VALUE, id]);
  return ordered.map((paper) => cited(words, paper)).join("\n");
}

/**
 * A publication in a line, with what a reader must know of its links, and whether it was withdrawn.
 *
 * @param {PageWords} words
 * @param {Reference} paper
 */
function cited(words, paper) {
  const { id, citation, authors, year, title, journal } = paper;
  const work = [authors || id, year, title, journal].filter(Boolean).join(". ");
  const unlinked = words.unlinked(paper);
  const known = [
    ...linksOf(words.graph, paper),
    unlinked && `(${unlinked})`,
    words.graph.retracted(id) ? words.say("retracted").toUpperCase() : "",
  ];
  return `${[citationText(citation), work].filter(Boolean).join(" ")}. ${known.filter(Boolean).join(" ")}`;
}

const KEPT = 10_000; // ms until a browser that asks where to save has surely begun

/**
 * @param {Blob} blob
 * @param {string} name
 */
export function save(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  [link.href, link.download] = [url, name];
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/**
 * @param {string} text
 * @param {string} name
 * @param {string} type
 */
export function saveText(text, name, type) {
  save(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

/**
 * Put text on the clipboard; where the browser's own way is barred, by way of a field.
 *
 * @param {string} text
 * @returns {Promise<boolean>} Whether it is there.
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("readonly", "");
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
