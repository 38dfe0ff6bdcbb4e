import assert from "node:assert/strict";
import { test } from "node:test";
import { search } from "../../../src/oxygraph/page/engine/graph.js";
import { finding, graph, node, paper, structure } from "./small.js";

test("a finding counts unless it is speculation or all its papers are retracted", () => {
  const found = graph(
    [
      finding("sound", "a>b", "increases", { reference: ["p"] }),
      finding("half", "a>b", "increases", { reference: ["p", "gone"] }),
      finding("withdrawn", "a>b", "increases", { reference: ["gone"] }),
      finding("guess", "a>b", "increases", { certainty: "speculative" }),
    ],
    { references: [paper("gone", { status: "retracted" })] },
  );
  const counted = [...found.edges.values()].filter((edge) => edge.counted).map((edge) => edge.id);
  assert.deepEqual(counted, ["sound", "half"]);
});

test("what is uncited rests on its layer's own word, and anatomy on nothing", () => {
  const found = graph([finding("f", "a>b"), structure("s", "b>c")]);
  assert.deepEqual(
    Array.from(found.edges.values(), (edge) => edge.studies),
    [["review"], []],
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

test("layers stand in their order, and the review where none is asked for", () => {
  const found = graph([finding("f", "a>b")]);
  assert.deepEqual(found.layers(["primary", "review", "gossip"]), ["review", "primary"]);
  assert.deepEqual(found.layers([]), ["review"]);
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
  assert.deepEqual(search(found, "oxtr"), ["receptor"]);
  assert.deepEqual(search(found, "产素"), ["oxytocin"]);
  assert.deepEqual(search(found, "oxytocin", 1), ["oxytocin"]);
  assert.deepEqual(search(found, " - "), []);
});
