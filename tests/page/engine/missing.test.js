import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { finding, graph } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Asked } from "../../../src/oxygraph/page/engine/ask.js" */

/**
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Asked>} [asked]
 */
function missing(edges, asked) {
  const found = ask(graph(edges), { source: "a", target: "c", ...asked }).missing;
  return found.map(({ subject, object, lacks }) => [`${subject}>${object}`, ...lacks.map((lack) => lack.join(" "))]);
}

const MEN = { context: { sex: "male", species: "mouse" } };

test("a step of the evidence that does not report what is asked, the most needed first", () => {
  const edges = [
    finding("1", "a>b", "increases", { sex: "male", species: "mouse" }),
    finding("2", "b>c", "increases", { sex: "male" }),
    finding("3", "a>e"),
    finding("4", "e>b"),
  ];
  assert.deepEqual(missing(edges, MEN), [
    ["b>c", "species mouse"],
    ["a>e", "sex male", "species mouse"],
    ["e>b", "sex male", "species mouse"],
  ]);
  assert.deepEqual(missing(edges), []);
});

test("where no path has a direction, the steps without one", () => {
  assert.deepEqual(missing([finding("1", "a>b", "unclear"), finding("2", "b>c")]), [["a>b", "effect direction"]]);
});

test("where nothing is admitted, what the shortest ways lack", () => {
  const edges = [
    finding("1", "a>b", "increases", { sex: "female" }),
    finding("2", "b>c", "increases", { sex: "female", species: "human" }),
    finding("3", "b>e"),
    finding("4", "e>f", "increases", { sex: "female" }),
    finding("5", "f>c"),
  ];
  assert.deepEqual(missing(edges, MEN), [
    ["a>b", "sex male"],
    ["b>c", "sex male", "species mouse"],
  ]);
  assert.deepEqual(missing(edges, { ...MEN, max_hops: 1 }), []);
  assert.deepEqual(missing(edges, { ...MEN, layers: ["primary"] }), []);
});
