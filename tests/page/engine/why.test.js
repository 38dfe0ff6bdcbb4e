import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { suggestionText, why } from "../../../src/oxygraph/page/engine/why.js";
import { Words } from "../../../src/oxygraph/page/engine/words.js";
import { finding, graph, node, paper, structure, trial } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Asked } from "../../../src/oxygraph/page/engine/question.js" */

/**
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Asked>} [asked]
 * @param {"en" | "zh"} [lang]
 */
function said(edges, asked, lang = "en") {
  const nodes = [node("ill", { category: "Disorder" })];
  const found = graph(edges, { nodes, references: [paper("p", { citation: [7] }), paper("q")] });
  return why(new Words(found, lang), ask(found, { source: "a", target: "c", ...asked }));
}

/** @type {(id: string, effect: string, more?: Partial<EdgeRecord>) => EdgeRecord} */
const direct = (id, effect, more) => trial(id, "a>c", effect, more);
const UP = [trial("1", "a>b"), trial("2", "b>c")];

test("studies are counted by design, each with what it found", () => {
  assert.match(
    said([direct("x", "no_effect"), direct("y", "no_effect"), direct("z", "decreases")]),
    /^Direct: 1 trial found less, 2 found nothing\. A count\./,
  );
  const designs = [
    direct("pool", "increases", { evidence_type: "meta_analysis" }),
    direct("x", "increases", { evidence_type: "experiment" }),
    direct("y", "increases"),
    direct("z", "no_effect", { reference: ["y"] }),
  ];
  assert.match(said(designs), /^Direct: 1 pooling found more; 1 trial found partly more; 1 experiment found more\./);
  assert.match(said([direct("x", "increases", { evidence_type: "" })]), /^Direct: 1 unnamed found more\. E/);
  assert.match(
    said([direct("x", "increases", { evidence_type: "systematic_review" })]),
    /^Direct: 1 review found more\. E/,
  );
  assert.match(said([direct("x", "increases", { evidence_type: "observational" })]), /^Direct: 1 study found more\. E/);
  assert.match(
    said([direct("x", "increases"), direct("y", "decreases", { reference: ["x"] })]),
    /1 trial found both\./,
  );
});

test("statements without a study are counted one by one, as what they are", () => {
  assert.match(said([finding("x", "a>c"), finding("y", "a>c")]), /^Direct: 2 statements found more\. Evidence/);
});

test("how strongly it is carried, and by what", () => {
  assert.match(said([direct("x", "increases")]), /Evidence weak \(one controlled\)\./);
  assert.match(
    said([direct("x", "increases", { species: "mouse" })]),
    /Evidence very weak \(one controlled, less: only animals\)\./,
  );
});

test("a study that found several things is said to count for each", () => {
  const two = [direct("up", "increases"), direct("none", "no_effect", { reference: ["up"] })];
  assert.match(said([...two, direct("other", "no_effect")]), /To more, each: 1, 0, 2\./);
});

test("what settles nothing leans, and is parted by keys, by none, or by what is not reported", () => {
  const sexes = [direct("m", "increases", { sex: "male" }), direct("f", "no_effect", { sex: "female" })];
  assert.match(said(sexes), /To more: 1, 0, 1\. .*Parted by sex\./);
  const several = sexes.map((edge, at) => ({
    ...edge,
    route: ["oral", "nasal"][at],
    regimen: ["single", "chronic"][at],
  }));
  assert.match(said(several), /Parted by sex, by route or by regimen\./);
  const men = sexes.map((edge) => ({ ...edge, sex: "male" }));
  assert.match(said(men), /Not parted\./);
  assert.match(said([men[0], direct("f", "no_effect")]), /Not reported\./);
  assert.doesNotMatch(said([direct("x", "increases"), direct("y", "decreases")]), /^To /);
});

test("how well it fits is said only where something is fixed, and in whom it was found", () => {
  const man = direct("m", "increases", { sex: "male", species: "mouse" });
  assert.match(said([man], { context: { sex: "male" } }), /Asserted\. Found in mouse\./);
  assert.match(said([direct("m", "increases")], { context: { sex: "male" } }), /Compatible with male\./);
  assert.match(said([man]), /Found in male, mouse\./);
  assert.doesNotMatch(said([man]), /Asserted/);
});

test("where only part of what decides reports it, that is said", () => {
  const edges = [direct("m", "increases", { sex: "male" }), direct("any", "increases")];
  assert.match(said(edges, { context: { sex: "male" } }), /Asserted in part\./);
});

test("paths fit as far as all of them report what is asked", () => {
  const women = [trial("1", "a>b", "increases", { sex: "female" }), trial("2", "b>c", "increases", { sex: "female" })];
  const asked = { context: { sex: "female" } };
  assert.match(said(women, asked), /Asserted\./);
  const own = { layer: "primary" };
  assert.match(said([...women, trial("3", "a>b", "increases", own)], asked), /Asserted in part\./);
  const beside = [trial("3", "a>d", "increases", own), trial("4", "d>c", "increases", own)];
  assert.match(said([...women, ...beside], asked), /Compatible with female\./, "as the worst of those that decide");
});

test("a search that was ended early says so first", () => {
  /** @param {ReturnType<typeof graph>} found */
  const cut = (found) => {
    const answer = ask(found, { source: "a", target: "c" });
    return why(new Words(found, "en"), Object.create(answer, { complete: { value: false } }));
  };
  assert.match(
    cut(graph(UP)),
    /^Not all, 1 paths\. Not as a whole, step by step/,
    "what was found decides all the same",
  );
  assert.match(cut(graph([finding("1", "a>c", "unclear")])), /^Not through, 0 paths\. /);
});

test("the asserted studies are told apart from those counted beside them", () => {
  const edges = [direct("m", "increases", { sex: "male" }), direct("any", "no_effect")];
  assert.match(said(edges, { context: { sex: "male" } }), /male alone: 1 trial found more\./);
});

test("paths decide, or nothing does", () => {
  assert.match(said(UP), /^Not as a whole, step by step: 1 × increases\. Evidence very weak \(mechanism only\)\./);
  assert.match(said([direct("d", "decreases"), ...UP]), /Paths say increases\./);
  assert.equal(said([finding("x", "a>c", "unclear")]), "Nothing decides.");
});

test("nothing there, nothing on the layers asked, or nothing in this context", () => {
  assert.equal(said([finding("x", "c>a")]), "Nothing.");
  assert.equal(said([finding("x", "c>a")], { layers: ["review"] }), "Nothing on these layers.");
  const women = [direct("f", "increases", { sex: "female" })];
  assert.match(said(women, { context: { sex: "male" } }), /^Nothing\. Elsewhere some\./);
  const steps = [trial("1", "a>b", "increases", { sex: "male" }), trial("2", "b>c", "increases", { sex: "female" })];
  assert.match(said(steps, { context: { sex: "male" } }), /^Nothing\. Elsewhere steps\./);
});

test("what other layers hold, where it would be another verdict", () => {
  const edges = [finding("said", "a>c", "unclear"), direct("x", "increases")];
  assert.match(said(edges, { layers: ["review"] }), /primary: 1 finding more, increases with them\./);
  assert.doesNotMatch(said([finding("said", "a>c"), edges[1]], { layers: ["review"] }), /more, /);
});

test("what the paths of other layers would decide", () => {
  assert.match(
    said([finding("x", "a>c", "unclear"), ...UP], { layers: ["review"] }),
    /By paths of primary: increases\.$/,
  );
});

test("what indirect ways point to, and how often such a suggestion was right", () => {
  const marked = [trial("1", "a>b"), trial("2", "b>c", "decreases", { predicate: "associated_with" })];
  assert.match(said(marked), /Unmeasured, indirectly less \(goes with, 1 way, 2 studies; not measured\)\.$/);
  assert.match(
    said([UP[0], structure("s", "b>c")]),
    /Unmeasured, indirectly more \(as the b, 1 way, 1 study; right 12 of 25\)\.$/,
  );
  const told = [trial("1", "a>b"), finding("2", "b>c")];
  assert.match(
    said(told),
    /Unmeasured, indirectly more \(step by step, 1 way, 1 study, its own word; not measured\)\./,
  );
  assert.match(said(told.map((edge) => ({ ...edge, reference: [] }))), /1 way, its own word; not measured/);
  const healthy = { population: ["healthy"] };
  const found = said(
    marked.map((edge) => ({ ...edge, ...healthy })),
    { context: { population: "ill" } },
  );
  assert.match(found, /Unmeasured here, indirectly less .* In healthy people\.$/);
  const suggests = /** @type {const} */ ({
    sign: "-",
    kind: "marker",
    paths: [["a"], ["b"]],
    wholes: [],
    studies: ["p"],
    hitRate: null,
    inHealthy: false,
  });
  const chinese = suggestionText(new Words(graph([], { references: [paper("p")] }), "zh"), suggests, "未测量");
  assert.equal(chinese, "未测量，间接降低（相伴，2 条路径，1 项研究；未测）。");
});

test("nobody measured it is said only where no layer holds a finding between the two", () => {
  const marked = [trial("1", "a>b"), trial("2", "b>c", "decreases", { predicate: "associated_with" })];
  for (const ways of [marked, UP]) {
    assert.match(said([direct("x", "unclear"), ...ways]), /No direction, (indirectly|step by step)/);
    assert.match(said([direct("x", "increases", { certainty: "speculative" }), ...ways]), /None counted, /);
    const told = ways.map((edge) => ({ ...edge, layer: "review" }));
    assert.match(said([direct("x", "increases"), ...told], { layers: ["review"] }), /Not on these layers, /);
  }
});

test("what the verdict would not be without is named, and else that it stands", () => {
  assert.match(said([direct("p", "increases")]), /Without \[7\] different\.$/);
  assert.match(said([finding("x", "a>c")]), /Without its own word different\.$/);
  assert.match(said([direct("p", "increases"), direct("q", "increases")]), /Steady\.$/);
  assert.doesNotMatch(said([direct("p", "increases"), ...UP]), /Steady|Without/);
});

test("in Chinese the sentences are joined without a space", () => {
  assert.equal(
    said([direct("p", "increases", { sex: "male" }), ...UP], { context: { sex: "male" } }, "zh"),
    "直接：1 项试验升高。强度weak（one controlled）。适用。",
  );
});
