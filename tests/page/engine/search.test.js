import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { Budget } from "../../../src/oxygraph/page/engine/budget.js";
import { questionOf } from "../../../src/oxygraph/page/engine/question.js";
import { Admitted, gather, gatherFrom } from "../../../src/oxygraph/page/engine/search.js";
import { finding, graph, structure, trial, VOCABULARY } from "./small.js";

const FOUND = graph([
  trial("1", "a>b"),
  trial("2", "b>c"),
  trial("3", "c>a"),
  finding("4", "b>d"),
  trial("5", "d>c"),
  structure("6", "a>d"),
]);
const QUESTION = questionOf(FOUND, { source: "a", target: "c" });

/** @param {ConstructorParameters<typeof Admitted>[2]} [how] */
const paths = (how) =>
  gather(FOUND, QUESTION, how)
    .paths.map(({ nodes }) => nodes.join(""))
    .sort();

test("every path of two or more steps that visits no node twice", () => {
  assert.deepEqual(paths(), ["abc", "abdc", "adc"]);
  const short = gather(FOUND, { ...QUESTION, max_hops: 2 }).paths.map(({ nodes }) => nodes.join(""));
  assert.deepEqual(short.sort(), ["abc", "adc"]);
  assert.deepEqual(gather(FOUND, { ...QUESTION, max_hops: 1 }).paths, []);
});

test("for the verdict alone, only paths that might decide", () => {
  assert.deepEqual(paths({ decidingOnly: true }), ["abc"]);
});

test("what else an edge must have leaves the rest out", () => {
  assert.deepEqual(paths({ passes: ({ id }) => id !== "2" }), ["abdc", "adc"]);
});

test("a step is judged once, whoever asks for it", () => {
  const admitted = new Admitted(FOUND, QUESTION);
  const [step] = admitted.from("a").values();
  assert.equal(admitted.step("a", "b"), step);
  assert.equal(admitted.to("b").get("a"), step);
  assert.equal(gatherFrom(admitted, QUESTION).paths[0].steps[0], step);
  assert.equal(admitted.step("b", "a"), null);
  assert.equal(admitted.all().length, 6);
});

test("a search ends where its paths or its time run out, and then no path decides", () => {
  const few = (/** @type {number} */ most, seconds = 30) => {
    const budget = new Budget({ seconds, paths: most, looked_up_every: 1 });
    const evidence = gather(FOUND, QUESTION, {}, budget);
    return [evidence.paths.length, evidence.verdict, budget.exhausted];
  };
  assert.deepEqual(few(3), [3, "increases", false]);
  assert.deepEqual(few(2), [2, "insufficient", true]);
  assert.deepEqual(few(3, -1), [0, "insufficient", true]);
});

test("what was ended early suggests nothing, and is not complete", () => {
  const none = { ...VOCABULARY, budget: { ...VOCABULARY.budget, paths: 0 } };
  const poor = graph([finding("1", "a>b"), finding("2", "b>c")]);
  const asked = { source: "a", target: "c" };
  assert.deepEqual([ask(poor, asked).suggests?.sign, ask(poor, asked).complete], ["+", true]);
  poor.vocabulary = none;
  assert.deepEqual([ask(poor, asked).suggests, ask(poor, asked).complete], [null, false]);
});

test("a question has two ends", () => {
  assert.throws(() => gather(FOUND, { ...QUESTION, target: "a" }), /two ends/);
});
