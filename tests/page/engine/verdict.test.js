import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import {
  directVerdict,
  mechanismVerdict,
  resolvingKeys,
  verdictKeeping,
} from "../../../src/oxygraph/page/engine/verdict.js";
import { finding, graph } from "./small.js";

const FOUND = graph([
  finding("d", "a>c", "no_effect", { reference: ["p"] }),
  finding("1", "a>b", "increases", { sex: "male" }),
  finding("2", "b>c", "increases", { sex: "male" }),
  finding("3", "a>e", "increases", { sex: "female" }),
  finding("4", "e>c", "decreases", { sex: "female" }),
]);
const ANSWER = ask(FOUND, { source: "a", target: "c" });

test("the mechanism conflicts where its paths do, whatever the direct evidence says", () => {
  assert.equal(directVerdict(FOUND, ANSWER.direct), "no_effect");
  assert.equal(mechanismVerdict(FOUND, ANSWER.paths), "conflicting");
  assert.equal(mechanismVerdict(FOUND, ANSWER.paths.slice(0, 1)), "increases");
  assert.equal(mechanismVerdict(FOUND, []), "insufficient");
});

test("with fewer findings the rest answers", () => {
  const without = (/** @type {string[]} */ ids) =>
    verdictKeeping(FOUND, ANSWER.direct, ANSWER.paths, ({ id }) => !ids.includes(id));
  assert.equal(without([]), "no_effect");
  assert.equal(without(["d"]), "conflicting");
  assert.equal(without(["d", "3"]), "increases");
  assert.equal(without(["d", "1", "4"]), "insufficient");
});

test("the keys that part readings of plus from those of minus", () => {
  assert.deepEqual(
    resolvingKeys(
      FOUND,
      ANSWER.paths.flatMap((path) => path.readings),
    ),
    ["sex"],
  );
});
