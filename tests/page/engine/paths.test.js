import assert from "node:assert/strict";
import { test } from "node:test";
import { hopsTo, nodePaths } from "../../../src/oxygraph/page/engine/paths.js";

/** @type {Record<string, string[]>} */
const ONWARD = { a: ["b", "c", "d"], b: ["c", "a"], c: ["d", "b"], d: ["a"] };
/** @type {(node: string) => string[]} */
const onward = (node) => ONWARD[node];
/** @type {(node: string) => string[]} */
const back = (node) => Object.keys(ONWARD).filter((other) => ONWARD[other].includes(node));

/** @type {(from: string, to: string, hops: number) => string[]} */
const paths = (from, to, hops) => Array.from(nodePaths(onward, back, from, to, hops), (nodes) => nodes.join("")).sort();

test("every path of at most so many steps that visits no node twice", () => {
  assert.deepEqual(paths("a", "d", 1), ["ad"]);
  assert.deepEqual(paths("a", "d", 2), ["acd", "ad"]);
  assert.deepEqual(paths("a", "d", 5), ["abcd", "acd", "ad"]);
  assert.deepEqual(paths("d", "c", 1), []);
  assert.deepEqual(paths("a", "a", 3), []);
});

test("how far each node is, as far as one looks", () => {
  assert.deepEqual(Object.fromEntries(hopsTo(back, "d", 1)), { d: 0, a: 1, c: 1 });
  assert.deepEqual(Object.fromEntries(hopsTo(back, "d", 9)), { d: 0, a: 1, c: 1, b: 2 });
});
