import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { Match } from "../../../src/oxygraph/page/engine/context.js";
import { finding, graph, structure, trial } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Asked } from "../../../src/oxygraph/page/engine/question.js" */

/**
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Asked>} [asked]
 */
const answer = (edges, asked) => ask(graph(edges), { source: "a", target: "c", ...asked });

const DIRECT = trial("d", "a>c", "decreases");
const UP = [trial("1", "a>b"), trial("2", "b>c")];

test("direct evidence decides, and says where the paths disagree", () => {
  const found = answer([DIRECT, ...UP]);
  assert.deepEqual([found.verdict, found.decidedBy, found.mechanism], ["decreases", "direct", "increases"]);
  assert.equal(found.disagreement, true);
  assert.equal(answer([DIRECT]).disagreement, false);
});

test("the mechanism decides where direct evidence gives no direction", () => {
  const found = answer([trial("d", "a>c", "unclear"), ...UP]);
  assert.deepEqual([found.verdict, found.decidedBy, found.match], ["increases", "mechanism", Match.ASSERTED]);
});

test("nothing decides where nothing has a direction", () => {
  const found = answer([structure("1", "a>b"), structure("2", "b>c")]);
  assert.deepEqual([found.verdict, found.decidedBy, found.match], ["insufficient", "nothing", null]);
  assert.equal(answer([finding("x", "c>a")]).verdict, "insufficient");
});

test("nulls contest a sign that more studies found, and alone mean no effect", () => {
  const none = trial("n", "a>c", "no_effect");
  const found = answer([DIRECT, trial("e", "a>c", "decreases"), none]);
  assert.deepEqual([found.verdict, found.contested, found.leans], ["decreases", true, null]);
  assert.deepEqual(answer([none]).verdict, "no_effect");
});

test("as many nulls make it mixed, which leans", () => {
  const found = answer([DIRECT, trial("n", "a>c", "no_effect")]);
  assert.deepEqual([found.verdict, found.contested, found.leans?.sign], ["mixed", true, "-"]);
  assert.deepEqual(found.resolvingSets, []);
});

test("a conflict names the keys that part it, or that none does", () => {
  const sexes = [trial("m", "a>c", "increases", { sex: "male" }), trial("f", "a>c", "decreases", { sex: "female" })];
  assert.deepEqual([answer(sexes).verdict, answer(sexes).resolvingSets], ["conflicting", [["sex"]]]);
  assert.deepEqual(answer([trial("x", "a>c"), trial("y", "a>c", "decreases")]).resolvingSets, []);
  assert.equal(answer(sexes, { context: { sex: "male" } }).verdict, "increases");
  assert.deepEqual(answer([DIRECT]).resolvingSets, []);
});

test("where others are counted beside them, the asserted ones are told apart", () => {
  const men = { context: { sex: "male" } };
  const found = answer([trial("m", "a>c", "increases", { sex: "male" }), trial("any", "a>c", "no_effect")], men);
  assert.deepEqual([found.verdict, found.specific?.sign], ["mixed", "+"]);
  assert.equal(answer([trial("any", "a>c", "no_effect")], men).specific, null);
  assert.equal(answer([trial("m", "a>c", "increases", { sex: "male" })], men).specific, null);
});

test("what all that decides reports beyond the question", () => {
  const mice = { species: "mouse", route: "nasal" };
  const found = answer([
    trial("x", "a>c", "increases", mice),
    trial("y", "a>c", "increases", { ...mice, sex: "male" }),
  ]);
  assert.deepEqual(Object.fromEntries(found.foundIn), { species: ["mouse"], route: ["nasal"] });
  const asked = answer([trial("x", "a>c", "increases", mice)], { context: { species: "rodent" } });
  assert.deepEqual(Object.fromEntries(asked.foundIn), { species: ["mouse"], route: ["nasal"] }, "narrower than asked");
  const same = answer([trial("x", "a>c", "increases", mice)], { context: { species: "mouse" } });
  assert.deepEqual(Object.fromEntries(same.foundIn), { route: ["nasal"] });
});

test("what decides in different words was found in the narrowest word above them all", () => {
  const found = answer([
    trial("x", "a>c", "increases", { species: "mouse", route: "skin", sex: "male" }),
    trial("y", "a>c", "increases", { species: "rodent", route: "nasal", sex: "female" }),
  ]);
  assert.deepEqual(Object.fromEntries(found.foundIn), { species: ["rodent"] });
});

test("what else an edge must have leaves the rest out", () => {
  const found = ask(graph([DIRECT, ...UP]), { source: "a", target: "c" }, (edge) => edge.effect !== "decreases");
  assert.deepEqual([found.direct, found.verdict], [null, "increases"]);
});
