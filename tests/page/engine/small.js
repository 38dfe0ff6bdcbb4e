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
    predicate: [
      { name: "affects", signed: true },
      { name: "associated_with", signed: true },
      { name: "part_of" },
      { name: "binds" },
    ],
    species: [{ name: "human" }, { name: "rodent" }, { name: "mouse", broader: "rodent" }],
    route: [{ name: "nasal" }, { name: "injection" }, { name: "skin", broader: "injection" }],
    population: [
      { name: "healthy", human: true },
      { name: "grown" },
      { name: "exposed", human: true },
      { name: "recent", broader: "exposed", human: true },
    ],
    layer: [{ name: "review" }, { name: "primary" }],
  },
  passing: ["part_of"],
  base_layer: "review",
  keys: ["sex", "species", "population", "dose", "route", "regimen", "setting"],
  compared_by: ["sex", "species", "dose", "setting"],
  matches: ["excluded", "compatible", "asserted"],
  own_layers: ["primary"],
  controlled_designs: ["randomized_trial", "experiment"],
  ratios: ["odds_ratio"],
  unitless: ["cohens_d"],
  sure: ["high"],
  budget: { seconds: 30, paths: 1000, looked_up_every: 2 },
  named: { initials: " [A-Z]{1,4}$", authors: 2, words: 4 },
  scope_only: ["context_dropped"],
  small: 100,
  levels: ["narrative", "observational", "controlled"],
  kinds: ["causal", "marker", "inherited"],
  strengths: ["very_weak", "weak", "moderate", "strong"],
  many: { several: 3, people: 100, more_people: 200 },
  suggests: {
    most_steps: 3,
    no_targets: ["Molecule"],
    hit_rates: { causal: null, marker: null, inherited: { right: 12, asked: 25, low: 0.3, high: 0.67 } },
  },
  signs: { increases: "+", decreases: "-", no_effect: "0", unclear: "?" },
  verdicts: {
    "+": "increases",
    "-": "decreases",
    0: "no_effect",
    conflicting: "conflicting",
    mixed: "mixed",
    "?": "insufficient",
  },
  arrows: { "+": "▲", "-": "▼", 0: "∅", "?": "?", conflicting: "⇅", mixed: "±" },
  spelling: {
    gaps: "_-–/",
    cutoff: 0.6,
    hint: 0.75,
    long: 4,
    corrected: 3,
    close: 6,
    named: 7,
    alike: 8,
    within: 9,
    shortest: [3, 2],
    traditional: "體体產产",
  },
  languages: ["en", "zh"],
  english: { causal: "step by step", marker: "goes with", because_weaker_design: "weaker" },
  chinese: { increases: "升", decreases: "降", male: "男/雄", sex: "性别", marker: "相伴" },
  sexes_zh: { male: ["男", "雄"], female: ["女", "雌"] },
  symbols: { cohens_d: "d" },
  patients: [["", " patients"]],
  unsure: ["tentative", "speculative"],
  links: ["https://doi.example/{doi}", "PMID {pmid}"],
  designs: {
    pooled: [
      ["pooling", "poolings"],
      ["项合并", "项合并"],
    ],
    trial: [
      ["trial", "trials"],
      ["项试验", "项试验"],
    ],
    experiment: [
      ["experiment", "experiments"],
      ["项实验", "项实验"],
    ],
    observational: [
      ["study", "studies"],
      ["项观察", "项观察"],
    ],
    unnamed: [
      ["unnamed", "unnamed ones"],
      ["项不明", "项不明"],
    ],
    systematic_review: [
      ["review", "reviews"],
      ["项综述", "项综述"],
    ],
    statement: [
      ["statement", "statements"],
      ["条陈述", "条陈述"],
    ],
  },
  outcomes: [
    ["+", "more", "升高"],
    ["-", "less", "降低"],
    ["0", "nothing", "未见"],
    ["?", "no direction", "无方向"],
    ["partly +", "partly more", "部分升高"],
    ["partly -", "partly less", "部分降低"],
    ["both", "both", "均有"],
  ],
  sentences: {
    direct: ["Direct: {counts}.", "直接：{counts}。"],
    found: ["{count} {design} found {outcome}", "{count} {design}{outcome}"],
    found_too: ["{count} found {outcome}", "{count} {design}{outcome}"],
    no_synthesis: ["A count.", "计数。"],
    mechanism: ["{measured}, step by step: {counts}.", "{measured}，逐步：{counts}。"],
    unmeasured: ["Unmeasured", "未测量"],
    unmeasured_here: ["Unmeasured here", "此处未测量"],
    unmeasured_whole_here: ["Not as a whole here", "此处未整体测量"],
    unmeasured_whole: ["Not as a whole", "未整体测量"],
    measured_unclear: ["No direction", "无方向"],
    measured_silent: ["None counted", "均未计入"],
    measured_elsewhere: ["Not on these layers", "此层未测量"],
    unsigned: ["Nothing decides.", "均不判定。"],
    nothing: ["Nothing.", "无。"],
    nothing_here: ["Nothing on these layers.", "此层无。"],
    excluded: ["Elsewhere some.", "他处有。"],
    excluded_steps: ["Elsewhere steps.", "他处有步骤。"],
    unfinished: ["Not through, {paths} paths.", "未完成，{paths} 条。"],
    unfinished_beside: ["Not all, {paths} paths.", "不全，{paths} 条。"],
    leans: ["To {verdict}: {one}, {other}, {neither}.", "倾向{verdict}：{one}、{other}、{neither}。"],
    leans_each: ["To {verdict}, each: {one}, {other}, {neither}.", "倾向{verdict}，各计：{one}、{other}、{neither}。"],
    found_in: ["Found in {found_in}.", "见于{found_in}。"],
    specific: ["{context} alone: {counts}.", "仅{context}：{counts}。"],
    strength: ["Evidence {level} ({base}).", "强度{level}（{base}）。"],
    strength_less: ["Evidence {level} ({base}, less: {taken}).", "强度{level}（{base}，降：{taken}）。"],
    asserted: ["Asserted.", "适用。"],
    asserted_in_part: ["Asserted in part.", "部分适用。"],
    compatible: ["Compatible with {context}.", "不冲突：{context}。"],
    resolvable: ["Parted {by}.", "区分：{by}。"],
    resolvable_several: ["Parted {by} or {last}.", "区分：{by}或{last}。"],
    by_keys: ["by {keys}", "{keys}"],
    unresolvable: ["Not parted.", "不可区分。"],
    unreported: ["Not reported.", "未报告。"],
    number_match: ["match: {confidence}", "匹配：{confidence}"],
    no_identifier: ["no identifier", "无标识符"],
    unverified: ["not verified", "未核实"],
    suggests: [
      "{measured}, indirectly {verdict} ({kind}, {ways}, {studies}; {rate}).",
      "{measured}，间接{verdict}（{kind}，{ways}，{studies}；{rate}）。",
    ],
    one_way: ["{ways} way", "{ways} 条路径"],
    several_ways: ["{ways} ways", "{ways} 条路径"],
    one_study: ["{studies} study", "{studies} 项研究"],
    several_studies: ["{studies} studies", "{studies} 项研究"],
    extrapolated: ["as {wholes}", "由{wholes}"],
    suggests_healthy: ["In healthy people.", "健康人。"],
    rate: ["right {right} of {asked}", "{asked} 中 {right}"],
    no_rate: ["not measured", "未测"],
    one_finding: ["{findings} finding", "{findings} 条"],
    several_findings: ["{findings} findings", "{findings} 条"],
    elsewhere: ["{layers}: {findings} more, {verdict} with them.", "{layers}：{findings} 条，{verdict}。"],
    elsewhere_by_paths: ["By paths of {layers}: {verdict}.", "{layers}的路径：{verdict}。"],
    disagreement: ["Paths say {mechanism}.", "路径：{mechanism}。"],
    steady: ["Steady.", "不变。"],
    flips: ["Without {flips} different.", "去掉{flips}则变。"],
    own_word: ["its own word", "其陈述"],
    structure_only: ["{subject} → {object}: structure.", "{subject} → {object}：结构。"],
    directionless: ["{subject} → {object}: no direction.", "{subject} → {object}：无方向。"],
    missing: ["{subject} → {object}: no {lacks}.", "{subject} → {object}：无{lacks}。"],
    missing_together: ["{subject} → {object}: no {lacks} at once.", "{subject} → {object}：无同时{lacks}。"],
    lack: ["{key} {value}", "{key}“{value}”"],
    stratum_verdict: ["{stratum}: {verdict}", "{stratum}: {verdict}"],
    verdicts: ["{verdicts}.", "{verdicts}。"],
    differing: ["They differ: {steps}.", "不同：{steps}。"],
    none_differing: ["None differs.", "无不同。"],
    none_differing_counted: ["None differs as counted.", "计入者无不同。"],
    not_counted_in: ["Not counted: {steps}.", "未计入：{steps}。"],
    stratum_verdict_of_others: ["{stratum}: {verdict} ({of_others})", "{stratum}: {verdict}（{of_others}）"],
    of_others: ["of others", "他组"],
    in_other_layers: ["In {layers}: {steps}.", "见于{layers}：{steps}。"],
    elsewhere_finding: ["{stratum} there: {count}", "{stratum} 其中 {count}"],
    silent_undivided: ["Without {by} not {count} ({reasons}).", "不分{by}不计{count}（{reasons}）。"],
    in_one_only: ["In one: {steps}.", "仅一组：{steps}。"],
    compared: ["{subject} → {object} ({findings})", "{subject} → {object} ({findings})"],
    compared_finding: ["{stratum} {sign} {citations}", "{stratum} {sign} {citations}"],
    leaning: ["{sign} to {leaning}", "{sign}倾向{leaning}"],
    deciding_study: ["Study {subject} → {object}, report {keys}.", "研究{subject} → {object}，报告{keys}。"],
    repeating_study: ["Repeat {subject} → {object}.", "重复{subject} → {object}。"],
    retraction: ["{who} retracted.", "{who} 撤稿。"],
    labelled: ["{label}: {text}", "{label}：{text}"],
    between_words: [", ", "、"],
    between_counts: [", ", "，"],
    between_keys: [" and ", "、"],
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
 * An uncited statement of the review about the edge `subject>object`.
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
 * A paper's own finding, of a paper of its own: without more said, a randomized trial.
 *
 * @param {string} id
 * @param {string} pair
 * @param {string} [effect]
 * @param {Partial<EdgeRecord>} [more]
 * @returns {EdgeRecord}
 */
export function trial(id, pair, effect = "increases", more = {}) {
  return finding(id, pair, effect, { evidence_type: "randomized_trial", layer: "primary", reference: [id], ...more });
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

/**
 * @param {string} id
 * @param {string} group
 * @param {Partial<Tag>} more
 * @returns {Tag}
 */
const tag = (id, group, more) => ({
  id,
  group,
  broader: "",
  control: "",
  name: id,
  name_zh: "",
  description: "",
  ...more,
});

/** @type {readonly Tag[]} */
const TAGS = [
  tag("home", "place", { name: "at home", name_zh: "在家" }),
  tag("away", "place", {}),
  tag("abroad", "far", { broader: "away" }),
  tag("alone", "company", { name_zh: "独处" }),
  tag("blocked", "blockade", { control: "yes" }),
  tag("by-drug", "blocker", { broader: "blocked" }),
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
