/**
 * Papers for a manager of references, to the byte what `oxygraph references --format bibtex` and `ris` write.
 *
 * @import { Edge, Reference } from "../engine/graph.js"
 * @import { PageGraph } from "./data.js"
 *
 * @typedef {{ family: string, given: string }} Author
 * @typedef {Reference & { key: string, names: Author[], told: string }} Entry A paper, what it is cited by, and its note.
 */
import { compareTexts, sorted, sortedBy } from "../engine/ordering.js";
import { fold } from "../engine/spelling.js";

/**
 * The papers that findings name, each once, in the order of their keys.
 *
 * @param {PageGraph} graph
 * @param {Iterable<Edge>} edges
 * @returns {Entry[]}
 */
export function entriesOf(graph, edges) {
  const keys = citationKeys(graph);
  const { paper } = graph.papers;
  const wanted = new Set([...edges].flatMap(({ reference }) => reference.map((name) => paper.get(name) ?? name)));
  const { sure } = graph.vocabulary;
  const found = Array.from(wanted, (name) => entry(merged(graph, name), keys.get(name) ?? name, sure));
  return sortedBy(found, ({ key }) => key);
}

/**
 * A paper as one record: what one of its references lacks another may have.
 *
 * @param {PageGraph} graph
 * @param {string} name The reference that stands for it.
 * @returns {Reference}
 */
function merged({ references, papers }, name) {
  const others = [...papers.paper].filter(([other, paper]) => paper === name && other !== name);
  const same = [name, ...others.map(([other]) => other)].map((one) => /** @type {Reference} */ (references.get(one)));
  const found = { ...same[0] };
  for (const [column, value] of same.slice(1).flatMap((other) => Object.entries(other)))
    if (isBlank(Reflect.get(found, column)) && !isBlank(value)) Reflect.set(found, column, value);
  return papers.withdrawn.has(name) ? { ...found, status: "retracted" } : found;
}

/** @param {unknown} value */
function isBlank(value) {
  return Array.isArray(value) ? !value.length : !value;
}

/**
 * @param {Reference} paper
 * @param {string} key
 * @param {readonly string[]} sure How surely a reference must be identified to identify anybody.
 * @returns {Entry}
 */
function entry(paper, key, sure) {
  const names = paper.authors.split(";").map((name) => name.trim());
  const notes = paper.status === "retracted" ? ["Retracted."] : [];
  const { citation, match_confidence: match } = paper;
  if (citation.length && !sure.includes(match))
    notes.push(`Match to the review's number ${citation.join(", ")}: ${match}.`);
  return { ...paper, key, names: names.filter(Boolean).map(author), told: notes.join(" ") };
}

const SHORT = /^(.+) (\p{Lu}{1,4})$/u;

/**
 * An author as references.csv writes one.
 *
 * @param {string} name
 * @returns {Author}
 */
function author(name) {
  const [, family, initials] = SHORT.exec(name) ?? ["", name, ""];
  return { family, given: [...initials].map((letter) => `${letter}.`).join(" ") };
}

/** @param {Author} author */
function inverted({ family, given }) {
  return given ? `${family}, ${given}` : family;
}

// --- what a paper is cited by -----------------------------------------------------------------------------------------

/** @type {WeakMap<PageGraph, ReadonlyMap<string, string>>} */
const known = new WeakMap();

/**
 * Paper → what it is cited by: `sack2017`; namesakes of one year have letters.
 *
 * @param {PageGraph} graph
 */
function citationKeys(graph) {
  const keys = known.get(graph) ?? madeKeys(graph);
  known.set(graph, keys);
  return keys;
}

/** @param {PageGraph} graph */
function madeKeys({ references, papers, vocabulary }) {
  const initials = new RegExp(vocabulary.named.initials);
  /** @type {Map<string, string[]>} */
  const bearers = new Map();
  for (const name of sorted(new Set(papers.paper.values()))) {
    const { authors, year } = /** @type {Reference} */ (references.get(name));
    const family = authors.split(";")[0].trim().replace(initials, "");
    const base = keyOf(family, year) || fold(vocabulary, name).replaceAll(" ", "-");
    bearers.set(base, [...(bearers.get(base) ?? []), name]);
  }
  /** @type {Map<string, string>} */
  const keys = new Map();
  const ordered = [...bearers].sort(([a, one], [b, two]) => {
    const several = Number(one.length > 1) - Number(two.length > 1);
    return several || compareTexts(a, b);
  });
  for (const [base, names] of ordered) {
    const free = lettered(base, new Set(keys.values()), names.length === 1);
    for (const name of names) keys.set(name, String(free.next().value));
  }
  return keys;
}

/** @type {Record<string, string>} */
const SPELLED = { ß: "ss", ø: "o", Ø: "O", ł: "l", Ł: "L", æ: "ae", Æ: "Ae", đ: "d", ı: "i" };
const UNSPELLED = /[ßøØłŁæÆđı]/g;
const MARKS = /\p{Mn}/gu;
const OTHERS = /[^a-z0-9]/g;
const LETTER = /[a-z]/;

/**
 * @param {string} family
 * @param {unknown} year
 */
function keyOf(family, year) {
  const spelled = family.replace(UNSPELLED, (letter) => SPELLED[letter]).normalize("NFKD");
  const name = spelled.replace(MARKS, "").toLowerCase().replace(OTHERS, "");
  return LETTER.test(name) ? `${name}${year || "nd"}` : "";
}

/**
 * The key itself, where it may stand plain, then with `a`, `b` … `z`, `aa`: those that are not taken.
 *
 * @param {string} base
 * @param {ReadonlySet<string>} taken
 * @param {boolean} plain
 * @returns {Generator<string, never>}
 */
function* lettered(base, taken, plain) {
  if (plain && !taken.has(base)) yield base;
  for (let place = 0; ; place += 1) {
    const key = `${base}${letters(place)}`;
    if (!taken.has(key)) yield key;
  }
}

/**
 * @param {number} place
 * @returns {string}
 */
function letters(place) {
  return (place >= 26 ? letters(Math.floor(place / 26) - 1) : "") + String.fromCharCode(97 + (place % 26));
}

// --- formats ----------------------------------------------------------------------------------------------------------

const MEANING = /[&%$#_{}]/g;
const CAPITALS = /[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("\\", "/").replaceAll("~", " ").replace(MEANING, "\\$&");
}

/** @param {readonly Entry[]} entries */
export function bibtex(entries) {
  const name = (/** @type {Author} */ one) =>
    one.given || !one.family.includes(" ") ? escaped(inverted(one)) : `{${escaped(one.family)}}`;
  const blocks = entries.map((one) => {
    const fields = {
      author: one.names.map(name).join(" and "),
      title: escaped(one.title).replace(CAPITALS, "{$&}"),
      journal: escaped(one.journal),
      year: String(one.year || ""),
      volume: escaped(one.volume),
      pages: one.pages.replaceAll("-", "--"),
      doi: one.doi,
      pmid: one.pmid,
      note: escaped(one.told),
    };
    const lines = Object.entries(fields).filter(([, text]) => text);
    const written = lines.map(([field, text]) => `  ${field} = {${text}}`).join(",\n");
    return `@${one.journal ? "article" : "misc"}{${one.key},\n${written}\n}\n`;
  });
  return blocks.join("\n");
}

/** @param {readonly Entry[]} entries */
export function ris(entries) {
  const records = entries.map((one) => {
    const hyphen = one.pages.indexOf("-");
    const [first, last] = hyphen < 0 ? [one.pages, ""] : [one.pages.slice(0, hyphen), one.pages.slice(hyphen + 1)];
    /** @type {[string, string][]} */
    const lines = [
      ["TY", one.journal ? "JOUR" : "GEN"],
      ["ID", one.key],
      ...one.names.map((name) => /** @type {[string, string]} */ (["AU", inverted(name)])),
      ["TI", one.title],
      ["PY", String(one.year || "")],
      ["T2", one.journal],
      ["VL", one.volume],
      ["SP", first],
      ["EP", last],
      ["DO", one.doi],
      ["AN", one.pmid ? `PMID: ${one.pmid}` : ""],
      ["N1", one.told],
    ];
    const written = lines.filter(([, text]) => text).map(([tag, text]) => `${tag}  - ${text}\n`);
    return `${written.join("")}ER  - \n`;
  });
  return records.join("\n");
}
