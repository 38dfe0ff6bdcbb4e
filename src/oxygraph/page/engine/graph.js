/**
 * The records as one indexed graph, and how a name finds its node.
 *
 * @import { Sign } from "./signs.js"
 * @import { Vocabulary } from "./vocabulary.js"
 *
 * @typedef {object} Node
 * @property {string} id
 * @property {string} category
 * @property {string} name
 * @property {string} name_zh
 * @property {readonly string[]} synonyms
 * @property {string} curie
 * @property {readonly string[]} xrefs
 * @property {string} description
 *
 * @typedef {object} EdgeRecord
 * @property {string} id
 * @property {string} subject
 * @property {string} object
 * @property {string} predicate
 * @property {string} effect
 * @property {string} subject_aspect
 * @property {string} object_aspect
 * @property {string} sex
 * @property {string} species
 * @property {readonly string[]} population
 * @property {number | null} dose_min
 * @property {number | null} dose_max
 * @property {string} dose_unit
 * @property {string} dose_response
 * @property {string} route
 * @property {string} site
 * @property {string} regimen
 * @property {readonly string[]} setting
 * @property {string} evidence_type
 * @property {string} analysis
 * @property {number | null} effect_size
 * @property {string} effect_metric
 * @property {number | null} ci_low
 * @property {number | null} ci_high
 * @property {string} tendency
 * @property {string} certainty
 * @property {number | null} sample_size
 * @property {string} layer
 * @property {readonly number[]} citation
 * @property {readonly string[]} reference
 * @property {string} section
 * @property {string} statement
 * @property {string} statement_zh
 * @property {string} note
 *
 * @typedef {object} Judged What the graph knows of an edge beyond its record.
 * @property {boolean} signed Whether it is a finding with an effect, not a structural fact.
 * @property {Sign} sign What it says of a direction; a structural one hands the sign of a path on, or makes it unknown.
 * @property {Sign | null} tends Which way its estimate points, where it is a null that says so.
 * @property {string} study Whose result it is: its papers' own, or its layer's own word; empty for uncited anatomy.
 *
 * @typedef {EdgeRecord & Judged} Edge
 *
 * @typedef {object} Tag
 * @property {string} id
 * @property {string} group
 * @property {string} broader
 * @property {string} control
 * @property {string} name
 * @property {string} name_zh
 * @property {string} description
 *
 * @typedef {object} Reference
 * @property {string} id
 * @property {readonly number[]} citation
 * @property {string} title
 * @property {string} authors
 * @property {number | null} year
 * @property {string} journal
 * @property {string} volume
 * @property {string} pages
 * @property {string} doi
 * @property {string} pmid
 * @property {string} identifier_verified
 * @property {string} match_confidence
 * @property {string} status
 * @property {string} cohort
 * @property {readonly string[]} includes
 * @property {string} note
 *
 * @typedef {object} Discrepancy
 * @property {string} id
 * @property {readonly number[]} citation
 * @property {readonly string[]} reference
 * @property {string} kind
 * @property {readonly string[]} review_edges
 * @property {readonly string[]} paper_edges
 * @property {string} statement
 * @property {string} statement_zh
 *
 * @typedef {object} Records Every record in the form of `oxygraph export json`.
 * @property {readonly Node[]} nodes
 * @property {readonly EdgeRecord[]} edges
 * @property {readonly Tag[]} contexts
 * @property {readonly Reference[]} references
 * @property {readonly Discrepancy[]} audit
 *
 * @typedef {[rank: number, nearness: number, name: string]} Rank How well a name fits what was typed; less is better.
 *
 * @typedef {ReadonlyMap<string, ReadonlyMap<string, readonly Edge[]>>} Adjacency Node → neighbour → all edges between.
 */
import { compare, sortedBy } from "./ordering.js";
import { Papers, shortNames } from "./papers.js";
import { Scoper } from "./scoper.js";
import { IDENTITY } from "./signs.js";
import { corrected, fold, isAscii, namedIn, similar } from "./spelling.js";
import { names } from "./vocabulary.js";

/** All findings, none merged. */
export class Graph {
  /**
   * @param {Records} records
   * @param {Vocabulary} vocabulary
   */
  constructor(records, vocabulary) {
    this.vocabulary = vocabulary;
    this.nodes = byId(records.nodes);
    this.contexts = byId(records.contexts);
    this.references = byId(records.references);
    this.audit = records.audit;
    /** Which references are one paper, and which papers one study. */
    this.papers = new Papers(this.references, vocabulary);
    /** Reference → what a text calls it. */
    this.shortNames = shortNames(this.papers, vocabulary);
    /** @type {ReadonlyMap<string, Edge>} */
    this.edges = byId(judged(records.edges, this.papers, vocabulary));
    /** @type {Adjacency} Subject → object → edges. */
    this.successors = adjacency(this.nodes, this.edges, "subject", "object");
    /** @type {Adjacency} Object → subject → edges. */
    this.predecessors = adjacency(this.nodes, this.edges, "object", "subject");
    const disorders = records.nodes.filter(({ category }) => category === "Disorder").map(({ id }) => id);
    this.scoper = new Scoper(vocabulary, this.contexts, populations(this), new Set(disorders));
    this.spellings = spellings(this);
    /** @type {ReadonlyMap<string, readonly Edge[]>} Paper → what it reports itself, no speculation. */
    this.ownRows = ownRows(this);
    /** @type {ReadonlyMap<string, readonly Discrepancy[]>} Edge of the review → the entries of the audit that name it. */
    this.audited = audited(this.audit);
    /** @type {Graph | undefined} */
    this.readAsAnyone = undefined;
  }

  /**
   * The same graph whose findings in healthy people are read as findings in people with whatever disorder.
   *
   * For what is only suggested: all but the scopes is shared, and it is kept for the next question.
   *
   * @returns {Graph}
   */
  get ofHealthyAsAnyone() {
    this.readAsAnyone ??= Object.assign(Object.create(this), { scoper: this.scoper.ofHealthyAsAnyone() });
    return /** @type {Graph} */ (this.readAsAnyone);
  }

  /**
   * Whether a publication was withdrawn, under whatever reference, so that it supports no answer.
   *
   * @param {string} name
   */
  retracted(name) {
    return this.papers.withdrawn.has(name);
  }

  /**
   * The layers asked for in their stated order; all where none is.
   *
   * @param {readonly string[]} asked
   */
  layers(asked) {
    const every = names(this.vocabulary, "layer");
    return asked.length ? every.filter((layer) => asked.includes(layer)) : every;
  }
}

/**
 * @param {Records} records
 * @param {Vocabulary} vocabulary
 */
export function graphOf(records, vocabulary) {
  return new Graph(records, vocabulary);
}

/**
 * Ids of nodes by any spelling, in either language, typing errors forgiven.
 *
 * Whole names come first, then beginnings, then parts of names, then the closest by edit distance. Where no name has the
 * text in it, the same with its words put right comes before what is spelled alike, and a name that stands in the text
 * before what is only a little alike.
 *
 * @param {Graph} graph
 * @param {string} text
 * @param {number} [limit]
 * @returns {string[]}
 */
export function search({ vocabulary, spellings: known }, text, limit = 20) {
  return searchIn(vocabulary, known, text, limit);
}

/**
 * What is called so in any list, as nodes are searched.
 *
 * @param {Vocabulary} vocabulary
 * @param {ReadonlyMap<string, string>} table Folded spelling → what is called so.
 * @param {string} text
 * @param {number} limit
 * @returns {string[]}
 */
export function searchIn(vocabulary, table, text, limit) {
  const wanted = fold(vocabulary, text);
  if (!wanted) return [];
  const ranks = vocabulary.spelling;
  const whole = ranked(table, wanted, 0);
  const better = whole.size ? "" : corrected(vocabulary, text, table.keys());
  const righted = better ? ranked(table, better, ranks.corrected) : new Map();
  const found = new Map([...whole, ...righted]);
  for (const [name, rank] of near(vocabulary, text, table, limit))
    if (!found.has(name) && (rank[0] === ranks.close || !righted.size)) found.set(name, rank);
  return sortedBy(found.values(), (rank) => rank)
    .slice(0, limit)
    .map(([, , name]) => name);
}

/**
 * Nodes whose names have a text in them, and how well it fits, from a rank on.
 *
 * @param {ReadonlyMap<string, string>} table
 * @param {string} wanted
 * @param {number} first
 */
function ranked(table, wanted, first) {
  /** @type {Map<string, Rank>} */
  const found = new Map();
  for (const [spelling, name] of table) {
    const place = spelling.indexOf(wanted);
    if (place < 0) continue;
    setLeast(found, [first + (spelling === wanted ? 0 : place === 0 ? 1 : 2), [...spelling].length, name]);
  }
  return found;
}

/**
 * Nodes whose names are spelled like a text, as many as are wanted, or stand in it, and how well they fit.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} text
 * @param {ReadonlyMap<string, string>} table
 * @param {number} limit
 */
function near(vocabulary, text, table, limit) {
  const { close, named, alike, within, hint } = vocabulary.spelling;
  const first = isAscii(fold(vocabulary, text)) ? named : within;
  /** @type {Map<string, Rank>} */
  const found = new Map();
  for (const [name, length] of namedIn(vocabulary, text, table)) found.set(name, [first, -length, name]);
  for (const [name, score] of similar(vocabulary, text, table, limit))
    setLeast(found, [score >= hint ? close : alike, -score, name]);
  return found;
}

/**
 * Keep the lowest rank of each name.
 *
 * @param {Map<string, Rank>} found
 * @param {Rank} rank
 */
function setLeast(found, rank) {
  const [, , name] = rank;
  if (compare(rank, found.get(name) ?? [Infinity]) < 0) found.set(name, rank);
}

/**
 * @template {{ id: string }} T
 * @param {readonly T[]} records
 * @returns {ReadonlyMap<string, T>}
 */
function byId(records) {
  return new Map(records.map((record) => [record.id, record]));
}

/**
 * Edges with what the graph knows of them beyond their records.
 *
 * @param {readonly EdgeRecord[]} records
 * @param {Papers} papers
 * @param {Vocabulary} vocabulary
 * @returns {Edge[]}
 */
function judged(records, papers, { lists, passing, signs }) {
  const signed = new Set(lists.predicate.filter((word) => word.signed).map((word) => word.name));
  const structural = (/** @type {string} */ predicate) => (passing.includes(predicate) ? IDENTITY : "?");
  return records.map((edge) => {
    const isSigned = signed.has(edge.predicate);
    const said = isSigned ? signs[edge.effect] : structural(edge.predicate);
    const tends = edge.tendency ? signs[edge.tendency] : null;
    return { ...edge, signed: isSigned, sign: said, tends, study: papers.studyOf(edge, isSigned) };
  });
}

/** @param {Graph} graph */
function ownRows({ edges, papers, vocabulary }) {
  /** @type {Map<string, Edge[]>} */
  const rows = new Map();
  for (const edge of edges.values()) {
    if (edge.layer === vocabulary.base_layer || !edge.signed || edge.certainty === "speculative") continue;
    for (const paper of new Set(edge.reference.map((name) => papers.paper.get(name) ?? name)))
      rows.set(paper, [...(rows.get(paper) ?? []), edge]);
  }
  return rows;
}

/** @param {readonly Discrepancy[]} audit */
function audited(audit) {
  /** @type {Map<string, Discrepancy[]>} */
  const entries = new Map();
  for (const found of audit)
    for (const name of found.review_edges) entries.set(name, [...(entries.get(name) ?? []), found]);
  return entries;
}

/**
 * @param {ReadonlyMap<string, Node>} nodes
 * @param {ReadonlyMap<string, Edge>} edges
 * @param {"subject" | "object"} from
 * @param {"subject" | "object"} to
 */
function adjacency(nodes, edges, from, to) {
  /** @type {Map<string, Map<string, Edge[]>>} */
  const found = new Map(Array.from(nodes.keys(), (name) => [name, new Map()]));
  for (const edge of edges.values()) {
    const neighbours = /** @type {Map<string, Edge[]>} */ (found.get(edge[from]));
    const parallel = neighbours.get(edge[to]);
    if (parallel) parallel.push(edge);
    else neighbours.set(edge[to], [edge]);
  }
  return found;
}

/**
 * Disorder or population word → itself and everything `subclass_of` it, however far down.
 *
 * @param {Graph} graph
 * @returns {ReadonlyMap<string, ReadonlySet<string>>}
 */
function populations({ nodes, edges, vocabulary }) {
  /** @type {Map<string, Set<string>>} */
  const children = new Map();
  /** @type {(broader: string, name: string) => void} */
  const add = (broader, name) => void children.set(broader, (children.get(broader) ?? new Set()).add(name));
  for (const { predicate, subject, object } of edges.values())
    if (predicate === "subclass_of" && nodes.get(object)?.category === "Disorder") add(object, subject);
  for (const { name, broader } of vocabulary.lists.population) if (broader) add(broader, name);
  /** @type {Map<string, Set<string>>} */
  const below = new Map();
  /** @type {(name: string) => Set<string>} */
  const collect = (name) => {
    const known = below.get(name);
    if (known) return known;
    const found = new Set([name]);
    for (const child of children.get(name) ?? []) for (const narrow of collect(child)) found.add(narrow);
    below.set(name, found);
    return found;
  };
  for (const name of children.keys()) collect(name);
  return below;
}

/**
 * Folded spelling → node id: ids, names in both languages, CURIEs and synonyms.
 *
 * @param {Graph} graph
 * @returns {ReadonlyMap<string, string>}
 */
function spellings({ nodes, vocabulary }) {
  const table = new Map(Array.from(nodes.keys(), (name) => [fold(vocabulary, name), name]));
  for (const { id, name, name_zh, curie, synonyms } of nodes.values())
    for (const spelling of [name, name_zh, curie, ...synonyms]) {
      const folded = fold(vocabulary, spelling);
      if (spelling && !table.has(folded)) table.set(folded, id);
    }
  return table;
}
