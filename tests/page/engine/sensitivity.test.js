import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { weakestStep } from "../../../src/oxygraph/page/engine/sensitivity.js";
import { finding, graph, node } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/** @param {readonly EdgeRecord[]} edges */
const answer = (edges) =>
  ask(graph(edges, { nodes: [node("ill", { category: "Disorder" })] }), { source: "a", target: "c" });

test("the verdict without each study, and those whose absence changes it", () => {
  const { without, flips } = answer([
    finding("1", "a>c", "increases", { reference: ["p"] }),
    finding("2", "a>c", "decreases", { reference: ["q"] }),
    finding("3", "a>c", "decreases", { reference: ["q", "r"] }),
  ]).sensitivity;
  assert.deepEqual(Object.fromEntries(without), { p: "decreases", q: "conflicting", r: "conflicting" });
  assert.deepEqual(flips, ["p"], "one paper of a finding with two changes nothing");
});

test("uncited statements are one word of their layer, not a study each", () => {
  const { without, flips } = answer([finding("1", "a>c"), finding("2", "a>c")]).sensitivity;
  assert.deepEqual([Object.fromEntries(without), flips], [{ review: "insufficient" }, ["review"]]);
});

test("where the mechanism answers, every study on the way is left out in turn", () => {
  const { without } = answer([
    finding("1", "a>b", "increases", { reference: ["p"] }),
    finding("2", "b>c", "increases", { reference: ["q"] }),
  ]).sensitivity;
  assert.deepEqual(Object.fromEntries(without), { p: "insufficient", q: "insufficient" });
});

test("people only, trials only, patients only, without the weakest step", () => {
  const { scenarios } = answer([
    finding("1", "a>c", "increases", { species: "human", evidence_type: "randomized_trial" }),
    finding("2", "a>c", "no_effect", { population: ["ill"] }),
    finding("3", "a>b", "decreases", { species: "human" }),
    finding("4", "b>c", "increases", { species: "human" }),
  ]).sensitivity;
  assert.deepEqual(Object.fromEntries(scenarios), {
    human_only: "increases",
    trials_only: "increases",
    patients_only: "no_effect",
    without_weakest_step: "decreases",
  });
});

test("the weakest step leaves most open and rests on least", () => {
  const found = answer([
    finding("1", "a>b", "increases", { reference: ["p"] }),
    finding("2", "b>c", "increases", { reference: ["q"] }),
    finding("3", "b>c", "increases", { reference: ["r"] }),
  ]);
  const weakest = weakestStep(found);
  assert.deepEqual([weakest?.subject, weakest?.object], ["a", "b"]);
  assert.equal(weakestStep(answer([finding("x", "c>a")])), null);
});
