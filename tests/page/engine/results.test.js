import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf } from "../../../src/oxygraph/page/engine/context.js";
import { Counting } from "../../../src/oxygraph/page/engine/counting.js";
import { resultsOf, weigh, wordOf } from "../../../src/oxygraph/page/engine/results.js";
import { graph, trial } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * The results of rows of one step.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {object} [context]
 */
function results(edges, context = {}) {
  const found = graph(edges);
  const counting = new Counting(found, { context: contextOf(context), layers: found.layers([]) });
  return counting.step([...found.edges.values()])?.results ?? [];
}

/** @type {(id: string, effect: string, study: string, more?: Partial<EdgeRecord>) => EdgeRecord} */
const row = (id, effect, study, more) => trial(id, "a>b", effect, { reference: [study], ...more });

test("one result a study, in one word", () => {
  const words = (/** @type {string[]} */ ...effects) =>
    results(effects.map((effect, at) => row(`f${at}`, effect, "p"))).map(wordOf);
  assert.deepEqual(words("increases"), ["+"]);
  assert.deepEqual(words("increases", "no_effect"), ["partly +"]);
  assert.deepEqual(words("decreases", "no_effect", "unclear"), ["partly -"]);
  assert.deepEqual(words("increases", "decreases"), ["both"]);
  assert.deepEqual(words("no_effect", "unclear"), ["0"]);
  assert.deepEqual(words("unclear"), ["?"]);
});

test("a study is as large as its largest row, and as open as its best fitting one", () => {
  const [first, second] = results(
    [
      row("1", "increases", "p", { sample_size: 20 }),
      row("2", "increases", "p", { sample_size: 30, sex: "male" }),
      row("3", "no_effect", "q", { tendency: "decreases", evidence_type: "meta_analysis" }),
    ],
    { sex: "male" },
  );
  assert.deepEqual([first.study, first.people, first.pooled, first.openKeys], ["p", 30, false, []]);
  assert.deepEqual([second.people, second.pooled, second.tendency, second.openKeys], [0, true, "-", ["sex"]]);
});

/** @param {Record<string, string[]>} studies Study → the effects of its rows. */
function weighed(studies) {
  const rows = Object.entries(studies).flatMap(([study, effects]) =>
    effects.map((effect, at) =>
      row(`${study}${at}`, effect.replace("!", ""), study, effect.endsWith("!") ? TENDS : {}),
    ),
  );
  return weigh(results(rows));
}
const TENDS = { tendency: "increases" };
const [UP, DOWN, NONE] = [["increases"], ["decreases"], ["no_effect"]];

test("one sign is the verdict while more studies found it than found nothing, else it is mixed", () => {
  assert.deepEqual(weighed({ p: UP }), { sign: "+", contested: false, leans: null });
  assert.deepEqual(weighed({ p: UP, q: UP, r: NONE }), { sign: "+", contested: true, leans: null });
  const { sign, contested, leans } = weighed({ p: DOWN, q: NONE });
  assert.deepEqual([sign, contested, leans?.sign], ["mixed", true, "-"]);
  assert.deepEqual(leans?.studies, { "+": [], "-": ["p"], 0: ["q"] });
  assert.equal(weighed({ p: [...UP, ...NONE] }).sign, "mixed", "partly counts on either side");
});

test("both signs conflict, and lean to the one that more studies found", () => {
  const { sign, leans } = weighed({ p: UP, q: UP, r: DOWN });
  assert.deepEqual([sign, leans?.sign], ["conflicting", "+"]);
  assert.equal(weighed({ p: [...UP, ...DOWN] }).leans?.sign, null);
});

test("a null that tends somewhere counts there, and only for the leaning", () => {
  const { sign, leans } = weighed({ p: UP, q: DOWN, r: ["no_effect!"] });
  assert.deepEqual([sign, leans?.sign, leans?.studies["+"]], ["conflicting", "+", ["p", "r"]]);
  assert.equal(weighed({ r: ["no_effect!"] }).sign, "0");
});

test("nulls alone are a null, and nothing with an outcome is nothing", () => {
  assert.equal(weighed({ p: NONE, q: NONE }).sign, "0");
  assert.equal(weighed({ p: NONE, q: ["unclear"] }).sign, "0");
  assert.equal(weighed({ p: ["unclear"] }).sign, "?");
  assert.deepEqual(weigh(resultsOf([])), { sign: "?", contested: false, leans: null });
});
