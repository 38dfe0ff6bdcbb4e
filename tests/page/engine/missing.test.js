import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { finding, graph, structure, trial } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Asked } from "../../../src/oxygraph/page/engine/question.js" */

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

test("what another layer reports is not missing", () => {
  const edges = [finding("1", "a>c"), trial("p", "a>c", "unclear", { sex: "male", species: "mouse" })];
  assert.deepEqual(missing(edges, { ...MEN, layers: ["review"] }), []);
  const half = [edges[0], trial("p", "a>c", "unclear", { species: "mouse" })];
  assert.deepEqual(missing(half, { ...MEN, layers: ["review"] }), [["a>c", "sex male"]]);
});

test("what findings report one by one is missing together", () => {
  const asked = { context: { sex: "male", species: "mouse" } };
  const male = trial("m", "a>c", "increases", { sex: "male" });
  const mouse = trial("n", "a>c", "increases", { species: "mouse" });
  assert.deepEqual(missing([male, mouse], asked), [["a>c", "sex male", "species mouse"]]);
  const elsewhere = [male, trial("r", "a>c", "increases", { sex: "female", species: "mouse" })];
  assert.deepEqual(missing(elsewhere, asked), [["a>c", "sex male", "species mouse"]]);
  const routes = { context: { ...asked.context, route: "oral" } };
  const oral = trial("o", "a>c", "increases", { route: "oral" });
  assert.deepEqual(missing([male, { ...mouse, route: "oral" }, oral], routes), [["a>c", "sex male", "species mouse"]]);
  const women = [male, mouse].map((edge) => ({ ...edge, sex: "female", species: edge.species || "human" }));
  assert.deepEqual(missing(women, asked), [["a>c", "sex male"]]);
});

test("where a population implies the species, the population is what is missing", () => {
  const recent = { context: { population: "recent" } };
  assert.deepEqual(missing([trial("1", "a>c", "increases", { species: "mouse" })], recent), [
    ["a>c", "population recent"],
  ]);
  assert.deepEqual(missing([trial("1", "a>c")], recent), [["a>c", "population recent"]]);
});

test("where no path has a direction, the steps without one", () => {
  const edges = [finding("1", "a>b", "unclear"), finding("2", "b>c")];
  assert.deepEqual(missing(edges), [["a>b", "effect direction"]]);
  assert.deepEqual(missing([structure("1", "a>b", "binds"), edges[1]]), [["a>b", "effect any"]]);
  const own = trial("p", "a>b");
  assert.deepEqual(missing([...edges, own], { layers: ["review"] }), []);
});

test("where nothing is admitted, what the shortest ways lack, on whatever layer", () => {
  const edges = [
    finding("1", "a>b", "increases", { sex: "female" }),
    finding("2", "b>c", "increases", { sex: "female", species: "human" }),
    finding("3", "b>e"),
    finding("4", "e>f", "increases", { sex: "female" }),
    finding("5", "f>c"),
  ];
  const lacked = [
    ["a>b", "sex male"],
    ["b>c", "sex male", "species mouse"],
  ];
  assert.deepEqual(missing(edges, MEN), lacked);
  assert.deepEqual(missing(edges, { ...MEN, layers: ["primary"] }), lacked);
  assert.deepEqual(missing(edges, { ...MEN, max_hops: 1 }), []);
});
