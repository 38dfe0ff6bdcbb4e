import assert from "node:assert/strict";
import { test } from "node:test";
import { combine, decides, directed, opposite, settle } from "../../../src/oxygraph/page/engine/signs.js";
import { finding, graph, structure } from "./small.js";

test("signs multiply, a null blocks, an unknown direction blurs, structure hands on", () => {
  assert.equal(combine("-", "-"), "+");
  assert.equal(combine("+", "-"), "-");
  assert.equal(combine("?", "0"), "0");
  assert.equal(combine("-", "?"), "?");
  assert.equal(combine("=", "-"), "-");
  assert.equal(combine("+", "="), "+");
  assert.equal(combine("=", "="), "=");
});

test("a step of no one sign undoes the way, unless it is blocked or blurred already", () => {
  assert.equal(combine("mixed", "-"), "mixed");
  assert.equal(combine("=", "conflicting"), "conflicting");
  assert.equal(combine("mixed", "conflicting"), "conflicting");
  assert.equal(combine("mixed", "?"), "?");
  assert.equal(combine("0", "conflicting"), "0");
});

test("signs add up to one, or conflict; nulls contest but do not outvote", () => {
  assert.deepEqual(settle(["+", "+"]), { sign: "+", contested: false });
  assert.deepEqual(settle(["+", "0"]), { sign: "+", contested: true });
  assert.deepEqual(settle(["+", "-", "0"]), { sign: "conflicting", contested: true });
  assert.deepEqual(settle(["0", "0"]), { sign: "0", contested: false });
  assert.deepEqual(settle(["0", "?"]), { sign: "?", contested: false });
  assert.deepEqual(settle([]), { sign: "?", contested: false });
});

test("an edge has the sign of its effect; structure hands on or blurs", () => {
  const found = graph([finding("up", "a>b"), structure("part", "b>c"), structure("bound", "c>d", "binds")]);
  assert.deepEqual(
    Array.from(found.edges.values(), ({ sign }) => sign),
    ["+", "=", "?"],
  );
  const signs = /** @type {const} */ (["+", "0", "?", "=", "mixed"]);
  assert.deepEqual(signs.map(decides), [true, true, false, false, false]);
  assert.deepEqual(signs.map(directed), [true, false, false, false, false]);
  assert.deepEqual([opposite("+"), opposite("-")], ["-", "+"]);
});
