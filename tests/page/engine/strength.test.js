import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { finding, graph, trial } from "./small.js";

/** @import { Context } from "../../../src/oxygraph/page/engine/context.js" */
/** @import { Discrepancy, EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * Level and reasons of what leads from a to c.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Context>} [context]
 * @param {readonly Discrepancy[]} [audit]
 */
function strength(edges, context, audit) {
  const { level, reasons } = ask(graph(edges, { audit }), { source: "a", target: "c", context }).strength;
  return [level, ...reasons];
}

/** @type {(id: string, people: number, more?: Partial<EdgeRecord>) => EdgeRecord} */
const study = (id, people, more) => trial(id, "a>c", "increases", { sample_size: people, ...more });
const POOLED = { evidence_type: "meta_analysis" };
const SEEN = { evidence_type: "observational" };

test("controlled studies, pooled or several, and how many people", () => {
  assert.deepEqual(strength([study("p", 100, POOLED)]), ["strong", "pooled_controlled_many"]);
  assert.deepEqual(strength([study("p", 100), study("q", 60), study("r", 40)]), ["strong", "several_controlled_many"]);
  assert.deepEqual(strength([study("p", 99, POOLED)]), ["moderate", "pooled_controlled"]);
  assert.deepEqual(strength([study("p", 9), study("q", 9), study("r", 9)]), ["moderate", "two_controlled"]);
  assert.deepEqual(strength([study("p", 100)]), ["moderate", "one_controlled_many"]);
  assert.deepEqual(strength([study("p", 99)]), ["weak", "one_controlled"]);
});

test("observations, and statements without a study", () => {
  assert.deepEqual(strength([study("p", 50, SEEN), study("q", 50, SEEN)]), ["moderate", "several_observational_many"]);
  assert.deepEqual(strength([study("p", 100, SEEN)]), ["weak", "one_observational_many"]);
  assert.deepEqual(strength([study("p", 9, SEEN), study("q", 9, SEEN)]), ["weak", "two_observational"]);
  assert.deepEqual(strength([study("p", 99, SEEN)]), ["very_weak", "one_observational"]);
  assert.deepEqual(strength([finding("f", "a>c")]), ["very_weak", "no_study"]);
});

test("a mechanism is very weak, and what is no verdict has no strength", () => {
  assert.deepEqual(strength([trial("1", "a>b"), trial("2", "b>c")]), ["very_weak", "mechanism_only"]);
  assert.deepEqual(strength([trial("x", "a>c"), trial("y", "a>c", "decreases")]), [null]);
  assert.deepEqual(strength([trial("x", "a>c", "unclear")]), [null]);
});

test("what is contested or mixed counts a step less, and only those that found the sign carry it", () => {
  const none = trial("n", "a>c", "no_effect", { sample_size: 500 });
  assert.deepEqual(strength([study("p", 9), study("q", 9), none]), ["weak", "two_controlled", "contested_evidence"]);
  assert.deepEqual(
    strength([study("p", 9), none]),
    ["weak", "two_controlled", "contested_evidence"],
    "mixed: all of them",
  );
});

test("so does what leaves open what is asked, and what was seen in animals alone", () => {
  const men = { sex: "male" };
  assert.deepEqual(strength([study("p", 100)], men), ["weak", "one_controlled_many", "indirect"]);
  const half = [study("p", 9, men), study("q", 9)];
  assert.deepEqual(strength(half, men), ["moderate", "two_controlled"], "half of them is not most");
  const mice = study("p", 100, { species: "mouse" });
  assert.deepEqual(strength([mice]), ["weak", "one_controlled_many", "only_animals"]);
  const neither = strength([{ ...mice, layer: "primary" }], men);
  assert.deepEqual(neither, ["weak", "one_controlled_many", "indirect"], "once for both");
  assert.deepEqual(strength([mice], { species: "mouse" }), ["moderate", "one_controlled_many"]);
});

test("so does what is tentative or no main result, and what an audit entry names", () => {
  const tentative = study("p", 100, { certainty: "tentative" });
  assert.deepEqual(strength([tentative]), ["weak", "one_controlled_many", "tentative_only"]);
  const part = study("p", 100, { analysis: "secondary" });
  assert.deepEqual(strength([part]), ["weak", "one_controlled_many", "tentative_only"]);
  const small = study("q", 9);
  assert.deepEqual(strength([tentative, small]), ["weak", "two_controlled", "tentative_in_part"]);
  assert.deepEqual(strength([tentative, study("r", 100)]), ["moderate", "two_controlled"]);
  const entry = {
    id: "d",
    citation: [],
    reference: ["p"],
    kind: "x",
    paper_edges: [],
    statement: "",
    statement_zh: "",
  };
  const audit = [{ ...entry, review_edges: ["p"] }];
  assert.deepEqual(strength([study("p", 100)], {}, audit), ["weak", "one_controlled_many", "audited_reading"]);
  const beside = [study("p", 9), study("q", 9)];
  assert.deepEqual(strength(beside, {}, audit), ["weak", "two_controlled", "audited_reading"], "one is enough");
  assert.deepEqual(strength([{ ...tentative, species: "mouse" }], {}, audit), [
    "very_weak",
    "one_controlled_many",
    "only_animals",
    "tentative_only",
    "audited_reading",
  ]);
});
