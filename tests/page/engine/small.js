/**
 * Small graphs for tests, and a vocabulary of their own: the engine knows no word, list or sentence but those it is given.
 *
 * @import { Discrepancy, EdgeRecord, Node, Records, Reference, Tag } from "../../../src/oxygraph/page/engine/graph.js"
 * @import { Vocabulary } from "../../../src/oxygraph/page/engine/vocabulary.js"
 */
import { graphOf } from "../../../src/oxygraph/page/engine/graph.js";

const EDGE = {
  subject_aspect: "",
  object_aspect: "",
  sex: "",
  species: "",
  population: [],
  dose_min: null,
  dose_max: null,
  dose_unit: "",
  dose_response: "",
  route: "",
  site: "",
  regimen: "",
  setting: [],
  evidence_type: "",
  analysis: "",
  effect_size: null,
  effect_metric: "",
  ci_low: null,
  ci_high: null,
  tendency: "",
  certainty: "stated",
  sample_size: null,
  layer: "review",
  citation: [],
  reference: [],
  section: "",
  statement_zh: "",
  note: "",
};

/** @type {Vocabulary} */
export const VOCABULARY = {
  columns: { edges: { id: "text", subject: "text", object: "text", population: "texts", dose_min: "number" } },
  lists: {
    predicate: [{ name: "affects", signed: true }, { name: "part_of" }, { name: "binds" }],
    species: [{ name: "human" }, { name: "rodent" }, { name: "mouse", broader: "rodent" }],
    route: [{ name: "nasal" }, { name: "injection" }, { name: "skin", broader: "injection" }],
    population: [{ name: "healthy" }, { name: "exposed" }, { name: "recent", broader: "exposed" }],
    layer: [{ name: "review" }, { name: "primary" }],
  },
  passing: ["part_of"],
  base_layer: "review",
  keys: ["sex", "species", "population", "dose", "route", "regimen", "setting"],
  compared_by: ["sex", "species", "dose", "setting"],
  matches: ["excluded", "compatible", "asserted"],
  signs: { increases: "+", decreases: "-", no_effect: "0", unclear: "?" },
  verdicts: { "+": "increases", "-": "decreases", 0: "no_effect", conflicting: "conflicting", "?": "insufficient" },
  arrows: { "+": "▲", "-": "▼", 0: "∅", "?": "?", conflicting: "⇅" },
  spelling: { gaps: "_-–/", cutoff: 0.6 },
  languages: ["en", "zh"],
  chinese: { increases: "升", decreases: "降", male: "男/雄", sex: "性别" },
  sexes_zh: { male: ["男", "雄"], female: ["女", "雌"] },
  symbols: { cohens_d: "d" },
  sentences: {
    direct: ["Direct: {counts}, {sources}.", "直接：{counts}，{sources}。"],
    mechanism: ["Paths: {counts}.", "路径：{counts}。"],
    unsigned: ["No direction.", "无方向。"],
    nothing: ["Nothing.", "无。"],
    asserted: ["Asserted.", "适用。"],
    compatible: ["Compatible with {context}.", "不冲突：{context}。"],
    contested: ["Contested.", "有阴性。"],
    resolvable: ["Parted by {keys}.", "区分：{keys}。"],
    unresolvable: ["Not parted.", "不可区分。"],
    disagreement: ["Paths say {mechanism}.", "路径：{mechanism}。"],
    steady: ["Without {each} the same.", "去掉{each}不变。"],
    one_study: ["One study.", "一项。"],
    one_word: ["Uncited alone.", "仅无引文。"],
    flips: ["Without {flips} different.", "去掉{flips}则变。"],
    count: ["{count} × {word}", "{count} × {word}"],
    study: ["{count} study", "{count} 项"],
    studies: ["{count} studies", "{count} 项"],
    statement: ["{count} statement", "{count} 条"],
    statements: ["{count} statements", "{count} 条"],
    any_study: ["each of {count}", "{count} 项之一"],
    all_statements: ["the uncited", "无引文的"],
    unknown_study: ["{uncited} ({study})", "{uncited} ({study})"],
    directionless: ["{subject} → {object}: no direction.", "{subject} → {object}：无方向。"],
    missing: ["{subject} → {object}: no {lacks}.", "{subject} → {object}：无{lacks}。"],
    lack: ["{key} {value}", "{key}“{value}”"],
    stratum_verdict: ["{stratum}: {verdict}", "{stratum}: {verdict}"],
    verdicts: ["{verdicts}.", "{verdicts}。"],
    differing: ["They differ: {steps}.", "不同：{steps}。"],
    none_differing: ["None differs.", "无不同。"],
    in_one_only: ["In one: {steps}.", "仅一组：{steps}。"],
    compared: ["{subject} → {object} ({findings})", "{subject} → {object} ({findings})"],
    compared_finding: ["{stratum} {sign} {citations}", "{stratum} {sign} {citations}"],
    deciding_study: ["Study {subject} → {object}, report {keys}.", "研究{subject} → {object}，报告{keys}。"],
    repeating_study: ["Repeat {subject} → {object}.", "重复{subject} → {object}。"],
    retraction: ["{who} retracted.", "{who} 撤稿。"],
    between_words: [", ", "、"],
    between_counts: [", ", "，"],
    between_keys: [" and ", "、"],
    between_sources: [" and ", "和"],
    between_left_out: [" or ", "或"],
    between_flips: [" or ", "或"],
    between_clauses: ["; ", "；"],
    between_findings: [", ", ", "],
    between_sentences: [" ", ""],
  },
};

/**
 * @param {string} id
 * @param {Partial<Node>} [more]
 * @returns {Node}
 */
export function node(id, more = {}) {
  const rest = { name_zh: "", synonyms: [], curie: "", xrefs: [], description: "" };
  return { id, category: "Process", name: `the ${id}`, ...rest, ...more };
}

/**
 * A finding of the edge `subject>object`.
 *
 * @param {string} id
 * @param {string} pair
 * @param {string} [effect]
 * @param {Partial<EdgeRecord>} [more]
 * @returns {EdgeRecord}
 */
export function finding(id, pair, effect = "increases", more = {}) {
  const [subject, object] = pair.split(">");
  return { ...EDGE, id, subject, object, predicate: "affects", effect, statement: `${id} says so.`, ...more };
}

/**
 * A structural edge.
 *
 * @param {string} id
 * @param {string} pair
 * @param {string} [predicate]
 * @param {Partial<EdgeRecord>} [more]
 * @returns {EdgeRecord}
 */
export function structure(id, pair, predicate = "part_of", more = {}) {
  return finding(id, pair, "", { predicate, ...more });
}

/**
 * @param {string} id
 * @param {Partial<Reference>} [more]
 * @returns {Reference}
 */
export function paper(id, more = {}) {
  const known = { title: "", authors: "", year: null, journal: "", volume: "", pages: "", doi: "", pmid: "" };
  const checked = { identifier_verified: "yes", match_confidence: "high", status: "published" };
  const pooled = { citation: [], cohort: "", includes: [], note: "" };
  return { id, ...known, ...checked, ...pooled, ...more };
}

/** @type {readonly Tag[]} */
const TAGS = [
  { id: "home", group: "place", broader: "", control: "", name: "at home", name_zh: "在家", description: "" },
  { id: "away", group: "place", broader: "", control: "", name: "away", name_zh: "", description: "" },
  { id: "alone", group: "company", broader: "", control: "", name: "alone", name_zh: "独处", description: "" },
];

/**
 * A graph of these edges; nodes and papers that nobody gave are made up.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {{ nodes?: readonly Node[], references?: readonly Reference[], audit?: readonly Discrepancy[] }} [given]
 */
export function graph(edges, { nodes = [], references = [], audit = [] } = {}) {
  const [there, known] = [new Set(nodes.map(({ id }) => id)), new Set(references.map(({ id }) => id))];
  const ends = new Set(edges.flatMap(({ subject, object }) => [subject, object]));
  const cited = new Set(edges.flatMap(({ reference }) => reference));
  /** @type {Records} */
  const records = {
    nodes: [...nodes, ...[...ends].filter((id) => !there.has(id)).map((id) => node(id))],
    edges,
    contexts: TAGS,
    references: [...references, ...[...cited].filter((id) => !known.has(id)).map((id) => paper(id))],
    audit,
  };
  return graphOf(records, VOCABULARY);
}
