import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf, Match } from "../../../src/oxygraph/page/engine/context.js";
import { Counting } from "../../../src/oxygraph/page/engine/counting.js";
import { finding, graph, structure, trial, VOCABULARY } from "./small.js";

/** @import { Context } from "../../../src/oxygraph/page/engine/context.js" */
/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Finding } from "../../../src/oxygraph/page/engine/results.js" */
/** @import { Step } from "../../../src/oxygraph/page/engine/steps.js" */

/**
 * The step from a to b, and the rules it was judged by.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Context>} [context]
 */
function judged(edges, context = {}) {
  const found = graph(edges);
  const counting = new Counting(found, { context: contextOf(context), layers: found.layers([]) });
  const step = counting.step([...(found.successors.get("a")?.get("b") ?? [])]);
  return { step: /** @type {Step} */ (step), judge: (/** @type {readonly Finding[]} */ left) => counting.judge(left) };
}

test("the counted come first, the best fitting of them before the others", () => {
  const { step } = judged(
    [
      trial("open", "a>b"),
      trial("man", "a>b", "decreases", { sex: "male" }),
      trial("guess", "a>b", "increases", { sex: "male", certainty: "speculative" }),
    ],
    { sex: "male" },
  );
  assert.deepEqual(
    step.findings.map(({ edge }) => edge.id),
    ["man", "open", "guess"],
  );
  assert.deepEqual(
    step.speaking.map(({ edge }) => edge.id),
    ["man", "open"],
  );
  assert.deepEqual([step.sign, step.match, step.gaps], ["conflicting", Match.ASSERTED, []]);
});

test("a finding without an outcome is the best only where no other one has one", () => {
  const vague = trial("m", "a>b", "unclear", { sex: "male" });
  const { step } = judged([vague, trial("any", "a>b", "decreases")], { sex: "male" });
  assert.deepEqual([step.sign, step.match, step.gaps], ["-", Match.COMPATIBLE, ["sex"]]);
  assert.deepEqual(judged([vague], { sex: "male" }).step.gaps, []);
});

test("what a step rests on: something changed, something that goes with it, something it is part of", () => {
  const kind = (/** @type {EdgeRecord[]} */ ...edges) => VOCABULARY.kinds[judged(edges).step.kind];
  const marker = trial("m", "a>b", "increases", { predicate: "associated_with" });
  assert.equal(kind(trial("p", "a>b")), "causal");
  assert.equal(kind(trial("p", "a>b"), marker), "marker");
  assert.equal(kind(trial("p", "a>b"), { ...marker, evidence_type: "" }), "causal", "what is silent is no matter");
  assert.equal(kind(structure("s", "a>b")), "inherited");
  assert.equal(kind(structure("s", "a>b"), trial("p", "a>b")), "causal");
  assert.equal(kind(structure("s", "a>b", "binds")), "causal");
});

test("structure that hands the sign on changes nothing, and rests on nothing", () => {
  const { step } = judged([structure("s", "a>b")], { sex: "male" });
  assert.deepEqual([step.sign, step.match, step.signed, step.mayBeCausal], ["+", Match.ASSERTED, false, false]);
  assert.deepEqual([[...step.studies], step.results], [[], []]);
});

test("findings of one scope and the same aspects make one claim", () => {
  const { step } = judged([
    trial("1", "a>b", "increases", { sex: "male" }),
    trial("2", "a>b", "decreases", { sex: "male" }),
    trial("3", "a>b", "increases", { sex: "female" }),
    trial("4", "a>b", "increases", { sex: "female", object_aspect: "level" }),
  ]);
  const claims = step.claims.map(({ objectAspect, findings }) => [
    objectAspect,
    ...findings.map(({ edge }) => edge.id),
  ]);
  assert.deepEqual(claims, [
    ["", "1", "2"],
    ["", "3"],
    ["level", "4"],
  ]);
  assert.equal(step.sign, "conflicting");
  assert.equal(step.part(new Set([1, 2])).weighed.sign, "+");
  assert.equal(step.part(new Set([0])).weighed.sign, "conflicting");
  assert.equal(step.part(new Set()).weighed.sign, "?");
  assert.equal(step.part(new Set([0, 1, 2])), step);
});

test("what is cited is what is counted", () => {
  const { step } = judged([
    finding("1", "a>b", "increases", { reference: ["p"], citation: [7], evidence_type: "experiment" }),
    finding("2", "a>b", "increases", { reference: ["q"], citation: [3], evidence_type: "experiment" }),
    finding("3", "a>b", "increases", { reference: ["s"], citation: [9] }),
    trial("r", "a>b"),
  ]);
  assert.deepEqual([step.cited, step.papers, [...step.studies]], [[3, 7], ["r"], ["p", "q", "r"]]);
});

test("a step with fewer findings is judged anew, and none where nothing is left", () => {
  const { step, judge } = judged([trial("p", "a>b"), trial("seen", "a>b", "decreases", { evidence_type: "" })]);
  const keeping = (/** @type {string[]} */ ...ids) => step.keeping(({ edge }) => ids.includes(edge.id), judge);
  assert.equal(keeping("p", "seen"), step);
  assert.equal(step.sign, "+");
  assert.equal(keeping("seen")?.sign, "-", "who was silent beside another speaks without it");
  assert.equal(keeping(), null);
  const beside = judged([finding("f", "a>b"), structure("s", "a>b")]);
  assert.equal(beside.step.keeping(() => false, beside.judge)?.signed, false, "structure stays");
});
