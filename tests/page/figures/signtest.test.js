import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { oneDigit } from "../../../src/oxygraph/page/figures/numbers.js";
import { signTest } from "../../../src/oxygraph/page/figures/signtest.js";

const TESTS = new URL("../../conformance/data/sign-tests.json", import.meta.url);

const votings = JSON.parse(readFileSync(TESTS, "utf8"));

test("there are votings, even and uneven ones", () => {
  assert.ok(votings.some((/** @type {any} */ { plus, minus }) => plus === minus));
  assert.ok(votings.some((/** @type {any} */ { plus, minus }) => plus > minus));
});

for (const { plus, minus, left_out, low, high, p } of votings)
  test(`the sign test of ${plus} against ${minus} is Python's, whatever their number`, () => {
    const votes = (/** @type {"+" | "-"} */ sign, /** @type {number} */ count) =>
      Array.from({ length: count }, () => /** @type {any} */ ({ signs: new Set([sign]), tendency: null }));
    const found = signTest([...votes("+", plus), ...votes("-", minus)]);
    assert.deepEqual(found, { plus, minus, leftOut: left_out, low, high, p });
  });

test("a chance too small for a number is printed as Python prints it", () => {
  assert.deepEqual([0, 5e-324, 1.4e-115, 0.003].map(oneDigit), ["0", "5e-324", "1e-115", "0.003"]);
});
