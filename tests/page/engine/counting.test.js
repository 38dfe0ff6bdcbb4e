import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf } from "../../../src/oxygraph/page/engine/context.js";
import { Counting } from "../../../src/oxygraph/page/engine/counting.js";
import { finding, graph, paper, structure, trial, VOCABULARY } from "./small.js";

/** @import { Context } from "../../../src/oxygraph/page/engine/context.js" */
/** @import { Discrepancy, EdgeRecord, Reference } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * The step from a to b.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Context>} [context]
 * @param {{ layers?: string[], references?: Reference[], audit?: Discrepancy[] }} [given]
 */
function step(edges, context = {}, { layers = [], references, audit } = {}) {
  const found = graph(edges, { references, audit });
  const counting = new Counting(found, { context: contextOf(context), layers: found.layers(layers) });
  return counting.step([...(found.successors.get("a")?.get("b") ?? [])]);
}

/**
 * Finding → why it is not counted; empty where it is.
 *
 * @param {Parameters<typeof step>} asked
 */
function silence(...asked) {
  const found = step(...asked)?.findings ?? [];
  return Object.fromEntries(found.map(({ edge, silentBecause }) => [edge.id, silentBecause]));
}

test("an outlook is silent, and silences nobody", () => {
  const guess = finding("guess", "a>b", "increases", { certainty: "speculative", sex: "male" });
  assert.deepEqual(silence([guess, finding("said", "a>b")], { sex: "male" }), { guess: "speculative", said: "" });
});

test("what rests on withdrawn papers alone is silent, under whatever reference", () => {
  const references = [paper("x", { doi: "10.1/x", status: "retracted" }), paper("y", { doi: "10.1/x" })];
  const edges = [trial("y", "a>b"), trial("half", "a>b", "increases", { reference: ["y", "p"] })];
  assert.deepEqual(silence(edges, {}, { references }), { y: "retracted", half: "" });
});

test("a condition that takes the effect away counts where it is asked for", () => {
  const edges = [trial("p", "a>b", "no_effect", { setting: ["blocked"] })];
  assert.deepEqual(silence(edges), { p: "control" });
  assert.deepEqual(silence(edges, { setting: ["blocked"] }), { p: "" });
});

test("what lies under a control is one, and is asked for by any tag of its line", () => {
  const edges = [
    trial("p", "a>b", "no_effect", { setting: ["by-drug"] }),
    trial("q", "a>b", "no_effect", { setting: ["blocked"] }),
  ];
  assert.deepEqual(silence(edges), { p: "control", q: "control" });
  assert.deepEqual(silence(edges, { setting: ["blocked"] }), { p: "", q: "" });
  assert.deepEqual(silence(edges, { setting: ["by-drug"] }), { p: "", q: "less_specific" });
});

test("the review's account is silent where the paper speaks for itself", () => {
  const account = finding("account", "a>b", "decreases", { reference: ["p"] });
  assert.deepEqual(silence([account, trial("p", "a>b")]), { p: "", account: "hearsay" });
  assert.deepEqual(silence([account, trial("p", "a>b")], {}, { layers: ["review"] }), { account: "" });
  assert.deepEqual(silence([{ ...account, reference: ["p", "q"] }, trial("p", "a>b")]).account, "weaker_design");
  const shared = [paper("p", { doi: "10.1/x" }), paper("own", { doi: "10.1/x" })];
  assert.equal(silence([account, trial("own", "a>b")], {}, { references: shared }).account, "hearsay");
  const unsure = [paper("p", { match_confidence: "low" })];
  assert.deepEqual(silence([account, trial("p", "a>b")], {}, { references: unsure }), { account: "", p: "" });
});

test("a paper speaks for itself only about the same, in a context it shares with the account", () => {
  const account = finding("account", "a>b", "decreases", { reference: ["p"], sex: "male", subject_aspect: "level" });
  const women = trial("p", "a>b", "increases", { sex: "female" });
  assert.deepEqual(silence([account, women]), { account: "", p: "" });
  assert.equal(silence([account, trial("p", "a>b", "increases", { subject_aspect: "release" })]).account, "");
  const abroad = trial("p", "a>b", "increases", { species: "mouse" });
  assert.deepEqual(silence([account, abroad], { species: "human" }), { account: "hearsay" }, "admitted or not");
});

/** @type {(kind: string) => Discrepancy} */
const entry = (kind) => ({
  id: "entry",
  citation: [7],
  reference: ["p"],
  kind,
  review_edges: ["account"],
  paper_edges: ["own"],
  statement: "",
  statement_zh: "",
});

test("a reading that the audit sets beside the paper's own finding is silent", () => {
  const account = finding("account", "a>b", "decreases", { reference: ["p"] });
  const own = trial("own", "a>c", "increases", { reference: ["p"] });
  const audit = [entry("direction_differs")];
  assert.deepEqual(silence([account, own], {}, { audit }), { account: "audited" });
  assert.deepEqual(silence([account, own], {}, { audit, layers: ["review"] }), { account: "" });
});

test("where only the scope differs, only beside a finding about the same thing", () => {
  const account = finding("account", "a>b", "decreases", { reference: ["p"], sex: "male" });
  const audit = [entry("context_dropped")];
  const beside = (/** @type {string} */ pair, /** @type {string} */ sex) =>
    silence([account, trial("own", pair, "increases", { reference: ["p"], sex })], {}, { audit }).account;
  assert.equal(beside("a>c", ""), "");
  assert.equal(beside("z>b", ""), "audited");
  assert.equal(beside("z>b", "female"), "");
});

test("a study is silent beside the analysis that pools it, and a review beside what it retells", () => {
  const references = [paper("pool", { includes: ["p"] }), paper("told", { includes: ["q"] })];
  const edges = [
    trial("pool", "a>b", "increases", { evidence_type: "meta_analysis" }),
    trial("told", "a>b", "increases", { evidence_type: "systematic_review" }),
    trial("p", "a>b", "decreases"),
    trial("q", "a>b"),
  ];
  assert.deepEqual(silence(edges, {}, { references }), { pool: "", q: "", p: "pooled", told: "pooled" });
});

test("a row of several papers is pooled where each of them is", () => {
  const pool = trial("pool", "a>b", "increases", { evidence_type: "meta_analysis" });
  const row = trial("row", "a>b", "decreases", { reference: ["p", "q"] });
  const taken = (/** @type {string[]} */ includes) =>
    silence([pool, row], {}, { references: [paper("p"), paper("q"), paper("pool", { includes })] }).row;
  assert.equal(taken(["p", "q"]), "pooled");
  assert.equal(taken(["p"]), "");
});

test("where people were studied and no species is asked, animals are silent", () => {
  const edges = [
    trial("p", "a>b", "increases", { species: "human" }),
    trial("m", "a>b", "increases", { species: "mouse" }),
  ];
  assert.deepEqual(silence(edges), { p: "", m: "other_species" });
  assert.deepEqual(silence(edges, { species: "mouse" }), { m: "" });
  assert.equal(silence([trial("p", "a>b", "unclear", { species: "human" }), edges[1]]).m, "");
  const implied = trial("p", "a>b", "increases", { population: ["recent"] });
  assert.equal(silence([implied, edges[1]]).m, "other_species", "a population that only people can have");
});

test("what leaves open what another's main result reports is silent", () => {
  const man = trial("man", "a>b", "increases", { sex: "male", route: "nasal" });
  const any = trial("any", "a>b", "decreases");
  const asked = { sex: "male", route: "nasal" };
  assert.deepEqual(silence([man, any], asked), { man: "", any: "less_specific" });
  assert.equal(silence([{ ...man, analysis: "subgroup" }, any], asked).any, "", "a subgroup silences nobody");
  assert.equal(silence([{ ...man, effect: "unclear" }, any], asked).any, "", "nor does what has no outcome");
  const said = finding("man", "a>b", "increases", { sex: "male", route: "nasal" });
  assert.equal(silence([said, any], asked).any, "", "nor a statement a study");
});

test("a paper's own finding in both sexes is evidence about each; the review's is not", () => {
  const man = trial("man", "a>b", "increases", { sex: "male" });
  assert.equal(silence([man, trial("any", "a>b", "decreases")], { sex: "male" }).any, "");
  const told = finding("any", "a>b", "decreases", { reference: ["q"], evidence_type: "experiment" });
  assert.equal(silence([man, told], { sex: "male" }).any, "less_specific");
});

test("within a study the main result counts, another row where it fits better, and then beside it", () => {
  const main = trial("main", "a>b", "no_effect", { reference: ["p"] });
  const part = trial("part", "a>b", "increases", { reference: ["p"], analysis: "subgroup", sex: "male" });
  assert.deepEqual(silence([main, part]), { main: "", part: "secondary" });
  assert.deepEqual(silence([main, part], { sex: "male" }), { part: "", main: "" });
  assert.equal(silence([main, { ...part, reference: ["q"] }]).part, "", "of another study");
});

test("the highest level with an outcome decides, unless it is one small null alone", () => {
  const seen = trial("seen", "a>b", "decreases", { evidence_type: "observational" });
  assert.deepEqual(silence([trial("p", "a>b"), seen]), { p: "", seen: "weaker_design" });
  assert.equal(silence([trial("p", "a>b", "unclear"), seen]).seen, "");
  const small = trial("p", "a>b", "no_effect", { sample_size: 99 });
  assert.equal(silence([small, seen]).seen, "");
  assert.equal(silence([{ ...small, sample_size: 100 }, seen]).seen, "weaker_design");
  assert.equal(silence([{ ...small, evidence_type: "meta_analysis" }, seen]).seen, "weaker_design");
  assert.equal(silence([small, trial("q", "a>b", "no_effect", { sample_size: 9 }), seen]).seen, "weaker_design");
  const both = trial("p2", "a>b", "no_effect", { reference: ["p"], evidence_type: "observational" });
  assert.equal(silence([trial("p", "a>b"), both]).p2, "", "a study has its highest level");
});

test("rows about different aspects silence each other in no rule", () => {
  const level = trial("p", "a>b", "increases", { subject_aspect: "level", sex: "male", species: "human" });
  const release = trial("m", "a>b", "decreases", { subject_aspect: "release", species: "mouse", evidence_type: "" });
  assert.deepEqual(silence([level, release]), { m: "", p: "" });
});

test("how a finding was made", () => {
  const level = (/** @type {Partial<EdgeRecord>} */ more, /** @type {EdgeRecord[]} */ ...beside) => {
    const found = step([trial("p", "a>b", "increases", more), ...beside])?.findings ?? [];
    return VOCABULARY.levels[found.find(({ edge }) => edge.id === "p")?.level ?? -1];
  };
  assert.equal(level({ evidence_type: "experiment" }), "controlled");
  assert.equal(level({ evidence_type: "" }), "observational");
  assert.equal(level({ evidence_type: "systematic_review" }), "observational");
  assert.equal(level({ evidence_type: "narrative" }), "narrative");
  assert.equal(level({ reference: [] }), "narrative");
  assert.equal(level({ evidence_type: "meta_analysis" }), "controlled");
  assert.equal(level({ evidence_type: "meta_analysis", predicate: "associated_with" }), "observational");
  const elsewhere = trial("own", "a>c", "increases", { reference: ["p"] });
  assert.equal(level({ layer: "review" }, elsewhere), "narrative", "what the review reads into a paper");
  assert.equal(level({ layer: "review" }), "controlled");
});

test("anatomy is silent beside a finding", () => {
  assert.deepEqual(silence([finding("f", "a>b"), structure("s", "a>b")]), { f: "", s: "anatomy" });
  assert.deepEqual(silence([structure("s", "a>b")]), { s: "" });
});

test("a layer that is not asked brings no finding; the review's anatomy always comes", () => {
  const edges = [trial("f", "a>b"), structure("s", "a>b")];
  assert.deepEqual(silence(edges, {}, { layers: ["review"] }), { s: "" });
  assert.deepEqual(silence(edges, {}, { layers: ["primary"] }), { f: "", s: "anatomy" });
  assert.equal(step([structure("p", "a>b", "part_of", { layer: "primary" })], {}, { layers: ["review"] }), null);
});
