/**
 * Which references are one paper, which papers are one study, and what a pooled analysis pools.
 *
 * Two references are one paper where they share a DOI or a PMID, by way of others too, and are surely identified;
 * otherwise a reference is a paper of its own. A study is a paper, or all papers of one cohort. Method:
 * `docs/method.md`.
 *
 * @import { EdgeRecord, Reference } from "./graph.js"
 * @import { Vocabulary } from "./vocabulary.js"
 */
import { sorted, sortedBy } from "./ordering.js";

/** The papers and studies behind references. */
export class Papers {
  /**
   * @param {ReadonlyMap<string, Reference>} references
   * @param {Vocabulary} vocabulary
   */
  constructor(references, vocabulary) {
    this.references = references;
    this.sure = new Set(vocabulary.sure);
    const ordered = sortedBy(references.values(), ({ citation, id }) => [!citation.length, id]);
    /**
     * Reference → the reference that stands for its paper: the review's own number first, then the first id.
     *
     * @type {ReadonlyMap<string, string>}
     */
    this.paper = joined(ordered.map((reference) => [reference.id, this.#identifiers(reference)]));
    /**
     * Reference → the reference that stands for its study, chosen likewise.
     *
     * @type {ReadonlyMap<string, string>}
     */
    this.study = joined(ordered.map(({ id, cohort }) => [id, [`paper ${this.paper.get(id)}`, ...cohortOf(cohort)]]));
    const retracted = ordered.filter(({ status }) => status === "retracted").map(({ id }) => this.paper.get(id));
    /** References whose paper has been retracted under any of its references. */
    this.withdrawn = new Set([...this.paper].filter(([, paper]) => retracted.includes(paper)).map(([id]) => id));
    /** Paper → itself and the papers that it pools, those that a pooling among these pools with them. */
    this.included = pooled(ordered, this.paper);
    /** Study → itself and the studies that it pools, likewise. */
    this.pooled = pooled(ordered, this.study);
  }

  /**
   * Whether one study pools the other, itself or by way of poolings; of several papers, each of them.
   *
   * Two that pool each other take no place of each other, or neither of them would be counted.
   *
   * @param {string} larger
   * @param {string} smaller
   */
  takesIn(larger, smaller) {
    const taken = this.pooled.get(larger);
    const studies = smaller.split("+");
    if (!taken || studies.includes(larger) || !studies.every((study) => taken.has(study))) return false;
    return !studies.some((study) => this.pooled.get(study)?.has(larger));
  }

  /** @param {string} reference */
  #studyOf(reference) {
    return this.study.get(reference) ?? reference;
  }

  /**
   * Whether the identifier is that of the paper meant; one of low or no confidence identifies nobody.
   *
   * @param {string} reference
   */
  surelyIdentified(reference) {
    return this.sure.has(this.references.get(reference)?.match_confidence ?? "");
  }

  /** @param {Reference} reference */
  #identifiers({ id, doi, pmid }) {
    if (!this.surelyIdentified(id)) return [];
    return [...(doi ? [`doi ${doi.toLowerCase()}`] : []), ...(pmid ? [`pmid ${pmid}`] : [])];
  }

  /**
   * The study whose result a finding is: its papers' own, or the layer's own word; empty for uncited anatomy.
   *
   * A row that cites several papers is one result of one study, named by all of them.
   *
   * @param {EdgeRecord} edge
   * @param {boolean} signed
   */
  studyOf({ reference, layer }, signed) {
    if (reference.length) return sorted(new Set(reference.map((name) => this.#studyOf(name)))).join("+");
    return signed ? layer : "";
  }

  /**
   * Whether every paper of a row has been withdrawn; a row without one has none that could be.
   *
   * @param {EdgeRecord} edge
   */
  allWithdrawn({ reference }) {
    return reference.length > 0 && reference.every((name) => this.withdrawn.has(name));
  }
}

/**
 * Reference → what a text calls it, namesakes of one year apart: `Frijling et al. 2016a`, `2016b`.
 *
 * @param {Papers} papers
 * @param {Vocabulary} vocabulary
 * @returns {Map<string, string>}
 */
export function shortNames({ references, paper }, vocabulary) {
  const called = new Map(Array.from(references, ([id, reference]) => [id, shortName(reference, vocabulary)]));
  /** @type {Map<string, string[]>} */
  const bearers = new Map();
  for (const standing of sorted(new Set(paper.values()))) {
    const short = called.get(standing) ?? standing;
    bearers.set(short, [...(bearers.get(short) ?? []), standing]);
  }
  return new Map(
    Array.from(paper, ([name, standing]) => {
      const short = called.get(standing) ?? standing;
      const namesakes = bearers.get(short) ?? [];
      return [name, namesakes.length > 1 ? `${short}${letter(namesakes.indexOf(standing))}` : short];
    }),
  );
}

const BRACKETS = /^[[\]]+|[[\]]+$/gu;

/**
 * A publication as a text names it: `Sack et al. 2017`; without an author by the beginning of its title.
 *
 * @param {Reference} reference
 * @param {Vocabulary} vocabulary
 */
function shortName({ id, authors, title, year }, { named }) {
  const initials = new RegExp(named.initials);
  const names = authors.split(";").map((name) => name.trim());
  const families = names.filter(Boolean).map((name) => name.replace(initials, ""));
  const words = title.replace(BRACKETS, "").split(" ").filter(Boolean);
  const begins = words.slice(0, named.words).join(" ") + (words.length > named.words ? " …" : "");
  const unsigned = words.length ? `“${begins}”` : id;
  const who = families.length > named.authors ? `${families[0]} et al.` : families.join(" & ") || unsigned;
  return `${who} ${year || ""}`.trim();
}

/**
 * `a`, `b` … `z`, `aa`.
 *
 * @param {number} place
 * @returns {string}
 */
function letter(place) {
  return (
    (place >= 26 ? letter(Math.floor(place / 26) - 1) : "") + String.fromCharCode("a".charCodeAt(0) + (place % 26))
  );
}

/** @param {string} cohort */
function cohortOf(cohort) {
  return cohort ? [`cohort ${cohort}`] : [];
}

/**
 * What each paper or study pools: a pooling pools what those that it pools do.
 *
 * @param {readonly Reference[]} references
 * @param {ReadonlyMap<string, string>} one Reference → the one that stands for its paper, or its study.
 * @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
function pooled(references, one) {
  /** @type {Map<string, string[]>} */
  const named = new Map();
  for (const { id, includes } of references) {
    const pooling = one.get(id) ?? id;
    const found = includes.map((name) => one.get(name) ?? name);
    if (found.length) named.set(pooling, [...(named.get(pooling) ?? []), ...found]);
  }
  return new Map(
    Array.from(named.keys(), (pooling) => {
      const met = new Set([pooling]);
      for (const name of met) for (const below of named.get(name) ?? []) met.add(below);
      return [pooling, met];
    }),
  );
}

/**
 * Each thing → the first of those it shares a name with, by way of others too.
 *
 * @param {readonly (readonly [thing: string, names: readonly string[]])[]} named
 * @returns {Map<string, string>}
 */
function joined(named) {
  /** @type {Map<string, string>} */
  const parent = new Map();
  /** @type {Map<string, string>} */
  const owner = new Map();
  const order = new Map(named.map(([thing], at) => [thing, at]));

  /** @param {string} thing */
  const root = (thing) => {
    let top = thing;
    for (let above = parent.get(top); above !== undefined && above !== top; above = parent.get(top)) top = above;
    return top;
  };

  for (const [thing, names] of named) {
    parent.set(thing, thing);
    for (const name of names) {
      const other = owner.get(name) ?? thing;
      owner.set(name, other);
      const [first, second] = sortedBy([root(thing), root(other)], (one) => order.get(one) ?? 0);
      parent.set(second, first);
    }
  }
  return new Map(named.map(([thing]) => [thing, root(thing)]));
}
