import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { finding, graph, structure } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * The first path from a to c.
 *
 * @param {readonly EdgeRecord[]} edges
 */
function path(edges) {
  const [first] = ask(graph(edges), { source: "a", target: "c" }).paths;
  return first;
}

test("signs multiply along a path", () => {
  const found = path([finding("1", "a>b", "decreases"), finding("2", "b>c", "decreases")]);
  assert.deepEqual([found.sign, found.contested, found.counted, found.nodes], ["+", false, true, ["a", "b", "c"]]);
});

test("steps that no single context satisfies make a chimera, which is listed and not counted", () => {
  const sexes = [
    finding("1", "a>b", "increases", { sex: "male" }),
    finding("2", "b>c", "increases", { sex: "female" }),
  ];
  const found = path(sexes);
  assert.deepEqual([found.chimera, found.counted, found.sign], [true, false, "?"]);
  assert.equal(path([...sexes, finding("3", "b>c", "decreases", { sex: "male" })]).sign, "-", "one reading is enough");
});

test("readings of two signs conflict, each with its contexts and studies", () => {
  const found = path([
    finding("1", "a>b", "increases", { reference: ["p"] }),
    finding("2", "b>c", "increases", { sex: "male", reference: ["q"] }),
    finding("3", "b>c", "decreases", { sex: "female", reference: ["r"] }),
  ]);
  assert.equal(found.sign, "conflicting");
  assert.deepEqual(Object.fromEntries(Array.from(found.studies, ([sign, names]) => [sign, [...names].sort()])), {
    "+": ["p", "q"],
    "-": ["p", "r"],
  });
  assert.equal(found.holdsFor.size, 2);
  assert.deepEqual([...found.scopes.keys()], ["+", "-"]);
});

test("anatomy alone has no direction; a null blocks; speculation is not counted", () => {
  assert.equal(path([structure("1", "a>b"), structure("2", "b>c")]).sign, "?");
  assert.equal(path([finding("1", "a>b", "no_effect"), finding("2", "b>c")]).sign, "0");
  const guessed = path([finding("1", "a>b", "increases", { certainty: "speculative" }), finding("2", "b>c")]);
  assert.deepEqual([guessed.speculative, guessed.chimera, guessed.counted], [true, false, false]);
});
