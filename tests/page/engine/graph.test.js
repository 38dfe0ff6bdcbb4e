import assert from "node:assert/strict";
import { test } from "node:test";
import { search } from "../../../src/oxygraph/page/engine/graph.js";
import { finding, graph, node, paper, structure, trial } from "./small.js";

test("an edge knows whether it is a finding, its sign, and where a null tends to", () => {
  const found = graph([finding("f", "a>b", "no_effect", { tendency: "decreases" }), structure("s", "b>c")]);
  assert.deepEqual(
    Array.from(found.edges.values(), ({ signed, sign, tends }) => [signed, sign, tends]),
    [
      [true, "0", "-"],
      [false, "=", null],
    ],
  );
});

test("what a paper reports itself: findings of its own layers, no speculation, under whatever reference", () => {
  const found = graph(
    [
      trial("p", "a>b"),
      trial("p2", "b>c", "increases", { reference: ["again"] }),
      trial("guess", "b>c", "increases", { reference: ["p"], certainty: "speculative" }),
      finding("account", "a>b", "increases", { reference: ["p"] }),
    ],
    { references: [paper("again", { doi: "10.1/x" }), paper("p", { doi: "10.1/x" })] },
  );
  const own = Array.from(found.ownRows, ([name, rows]) => [name, ...rows.map(({ id }) => id)]);
  assert.deepEqual(own, [["again", "p", "p2"]]);
});

test("a paper is retracted under whatever reference", () => {
  const references = [paper("p", { doi: "10.1/x" }), paper("gone", { doi: "10.1/x", status: "retracted" }), paper("q")];
  const found = graph([finding("f", "a>b")], { references });
  assert.deepEqual(
    ["p", "gone", "q"].map((name) => found.retracted(name)),
    [true, true, false],
  );
});

test("disorders below a disorder are below it among the populations", () => {
  const ill = ["ill", "worse", "worst"].map((id) => node(id, { category: "Disorder" }));
  const found = graph([structure("1", "worse>ill", "subclass_of"), structure("2", "worst>worse", "subclass_of")], {
    nodes: ill,
  });
  assert.deepEqual([...(found.scoper.below.population.get("ill") ?? [])].sort(), ["ill", "worse", "worst"]);
  assert.deepEqual([...(found.scoper.below.population.get("exposed") ?? [])].sort(), ["exposed", "recent"]);
});

test("layers stand in their order, and all where none is asked for", () => {
  const found = graph([finding("f", "a>b")]);
  assert.deepEqual(found.layers(["primary", "review", "gossip"]), ["review", "primary"]);
  assert.deepEqual(found.layers([]), ["review", "primary"]);
});

test("whole names come first, then beginnings, parts, and typing errors", () => {
  const found = graph([finding("f", "a>b")], {
    nodes: [
      node("oxytocin", { name: "oxytocin", name_zh: "催产素" }),
      node("receptor", { name: "oxytocin receptor", synonyms: ["OXTR"] }),
      node("level", { name: "level of oxytocin" }),
    ],
  });
  assert.deepEqual(search(found, "Oxytocin"), ["oxytocin", "receptor", "level"]);
  assert.deepEqual(search(found, "oxytocni"), ["oxytocin"]);
  assert.deepEqual(search(found, "oxytocni recpetor"), ["receptor"]);
  assert.deepEqual(search(found, "oxtr"), ["receptor"]);
  assert.deepEqual(search(found, "产素"), ["oxytocin"]);
  assert.deepEqual(search(found, "oxytocin", 1), ["oxytocin"]);
  assert.deepEqual(search(found, " - "), []);
  assert.deepEqual(
    search(found, "oxytocin receptor binding"),
    ["receptor", "oxytocin"],
    "the longest name in the text",
  );
  assert.deepEqual(search(found, "催产素反应"), ["oxytocin"], "in Chinese anywhere");
});
