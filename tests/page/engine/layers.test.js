import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { finding, graph, trial } from "./small.js";

const FOUND = graph([
  finding("said", "a>c", "decreases"),
  trial("p", "a>c", "increases", { sex: "male" }),
  trial("q", "a>c", "unclear", { sex: "female" }),
]);

/** @param {object} [asked] */
const answer = (asked) => ask(FOUND, { source: "a", target: "c", ...asked });

test("all layers are asked unless one is named, and each says what it says alone", () => {
  const found = answer();
  assert.deepEqual([found.question.layers, found.verdict], [["review", "primary"], "increases"]);
  assert.deepEqual(Object.fromEntries(found.byLayer), { review: "decreases", primary: "increases" });
  assert.equal(found.elsewhere, null);
});

test("what the layers left out hold, in the context that is asked, and the verdict with them", () => {
  const found = answer({ layers: ["review"] });
  assert.deepEqual(found.elsewhere, { layers: ["primary"], findings: 2, verdict: "increases" });
  assert.deepEqual(Object.fromEntries(found.byLayer), { review: "decreases", primary: "increases" });
  assert.equal(answer({ layers: ["review"], context: { sex: "male" } }).elsewhere?.findings, 1);
});

test("a filter of the page holds for them, too", () => {
  const found = ask(FOUND, { source: "a", target: "c", layers: ["review"] }, ({ id }) => id !== "p");
  assert.deepEqual(found.elsewhere, { layers: ["primary"], findings: 1, verdict: "decreases" });
  assert.equal(found.byLayer.get("primary"), "insufficient");
});
