import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { questionOf } from "../../../src/oxygraph/page/engine/question.js";
import { gather } from "../../../src/oxygraph/page/engine/search.js";
import { weakestStep } from "../../../src/oxygraph/page/engine/sensitivity.js";
import { finding, graph, node, trial } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/** @param {readonly EdgeRecord[]} edges */
const answer = (edges) =>
  ask(graph(edges, { nodes: [node("ill", { category: "Disorder" })] }), { source: "a", target: "c" });

test("the verdict without each study, and those whose absence changes it", () => {
  const { without, flips } = answer([
    trial("p", "a>c"),
    trial("q", "a>c", "decreases"),
    trial("both", "a>c", "decreases", { reference: ["q", "r"] }),
  ]).sensitivity;
  assert.deepEqual(Object.fromEntries(without), { p: "decreases", q: "conflicting", "q+r": "conflicting" });
  assert.deepEqual(flips, ["p"], "a row of two papers is a study of its own");
});

test("uncited statements are one word of their layer, not a study each", () => {
  const { without, flips } = answer([finding("1", "a>c"), finding("2", "a>c")]).sensitivity;
  assert.deepEqual([Object.fromEntries(without), flips], [{ review: "insufficient" }, ["review"]]);
});

test("without a study, what it silenced speaks", () => {
  const seen = trial("seen", "a>c", "decreases", { evidence_type: "" });
  const { without } = answer([trial("p", "a>c"), seen]).sensitivity;
  assert.deepEqual(Object.fromEntries(without), { p: "decreases" });
});

test("where the mechanism answers, every study on the way is left out in turn", () => {
  const { without } = answer([
    trial("p", "a>b"),
    trial("q", "b>c"),
    trial("r", "a>e"),
    finding("s", "e>c"),
  ]).sensitivity;
  assert.deepEqual(Object.fromEntries(without), { p: "insufficient", q: "insufficient" });
});

test("people only, trials only, patients only, without the weakest step", () => {
  const { scenarios } = answer([
    trial("1", "a>c", "increases", { species: "human" }),
    trial("2", "a>c", "no_effect", { population: ["ill"], evidence_type: "experiment" }),
    trial("3", "a>b", "decreases", { species: "human" }),
    trial("4", "b>c", "increases", { species: "human" }),
  ]).sensitivity;
  assert.deepEqual(Object.fromEntries(scenarios), {
    human_only: "mixed",
    trials_only: "increases",
    patients_only: "no_effect",
    without_weakest_step: "decreases",
  });
});

test("the weakest step leaves most open and rests on least", () => {
  const weakest = (/** @type {EdgeRecord[]} */ ...edges) => {
    const found = graph(edges);
    const step = weakestStep(gather(found, questionOf(found, { source: "a", target: "c" })));
    return step && `${step.subject}>${step.object}`;
  };
  assert.equal(weakest(trial("1", "a>b"), trial("2", "b>c"), trial("3", "b>c")), "a>b");
  assert.equal(weakest(trial("d", "a>c"), trial("1", "a>b"), trial("2", "b>c")), "a>c");
  assert.equal(weakest(trial("x", "c>a")), null);
});
