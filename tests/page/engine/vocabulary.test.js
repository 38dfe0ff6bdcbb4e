import assert from "node:assert/strict";
import { test } from "node:test";
import { names, narrower, say, sentence } from "../../../src/oxygraph/page/engine/vocabulary.js";
import { VOCABULARY } from "./small.js";

test("a word is said in either language, and as it is where there is no Chinese", () => {
  assert.equal(say(VOCABULARY, "no_effect", "en"), "no effect");
  assert.equal(say(VOCABULARY, "increases", "zh"), "升");
  assert.equal(say(VOCABULARY, "causal", "en"), "step by step");
  assert.equal(say(VOCABULARY, "causal", "zh"), "causal");
  assert.equal(say(VOCABULARY, "no_effect", "zh"), "no effect");
  assert.equal(say(VOCABULARY, "constructor", "zh"), "constructor");
});

test("the values of a sentence go in as they are", () => {
  assert.equal(sentence(VOCABULARY, "verdicts", "en", { verdicts: "$& {who} $1" }), "$& {who} $1.");
  assert.equal(sentence(VOCABULARY, "verdicts", "zh", { verdicts: 3 }), "3。");
});

test("a word knows what lies below it, however far down", () => {
  const words = [{ name: "a" }, { name: "b", broader: "a" }, { name: "c", broader: "b" }];
  const below = narrower(words);
  assert.deepEqual([...(below.get("a") ?? [])].sort(), ["a", "b", "c"]);
  assert.deepEqual([...(below.get("c") ?? [])], ["c"]);
  assert.deepEqual(names(VOCABULARY, "layer"), ["review", "primary"]);
});
