import assert from "node:assert/strict";
import { test } from "node:test";
import {
  compare,
  compareTexts,
  leastBy,
  mostBy,
  sorted,
  sortedBy,
} from "../../../src/oxygraph/page/engine/ordering.js";

test("texts go by code points, as in Python", () => {
  assert.deepEqual(sorted(["b", "a10", "a", "B", "a2"]), ["B", "a", "a10", "a2", "b"]);
  assert.ok(compareTexts("\u{1F600}", "\uFF5E") > 0, "beyond the first plane comes after it");
  assert.ok("\u{1F600}" < "\uFF5E", "which is not what JavaScript's own order says");
  assert.equal(compareTexts("same", "same"), 0);
});

test("tuples go item by item, and no before yes", () => {
  assert.ok(compare([false, 2, "z"], [true, 1, "a"]) < 0);
  assert.ok(compare([1, ["a", "b"]], [1, ["a"]]) > 0, "of two that begin alike the shorter comes first");
  assert.equal(compare([-0, "a"], [0, "a"]), 0);
});

test("what is equal stays as it stood", () => {
  const items = ["b1", "a1", "b2", "a2"];
  assert.deepEqual(
    sortedBy(items, (text) => text[0]),
    ["a1", "a2", "b1", "b2"],
  );
  assert.equal(
    leastBy(items, (text) => text[0]),
    "a1",
  );
  assert.equal(
    mostBy(items, (text) => text[0]),
    "b1",
  );
  assert.equal(
    leastBy([], () => 0),
    undefined,
  );
});
