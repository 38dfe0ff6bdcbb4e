/**
 * The conformance vectors asked of the page's engine, without a browser.
 *
 * `OXYGRAPH_VECTORS` names another folder of vectors than `conformance/vectors`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { differences } from "./differences.js";
import { answerTo, graphOf } from "./face.js";

const FOLDER = fileURLToPath(new URL("../../conformance/", import.meta.url));
const VECTORS = process.env.OXYGRAPH_VECTORS ?? join(FOLDER, "vectors");

/** @typedef {{ id: string, kind: string, question: any, expected: any }} Case */

/** Differences that a failed test tells of. */
const SHOWN = 5;

/** @param {string} place */
const read = (place) => JSON.parse(readFileSync(place, "utf8"));

const vocabulary = read(join(FOLDER, "vocabulary.json"));
const names = readdirSync(VECTORS).filter((name) => name.endsWith(".json"));

test("there are vectors", () => assert.ok(names.length > 0, VECTORS));

for (const name of names.sort())
  test(name, () => {
    const vector = read(join(VECTORS, name));
    const graph = graphOf(vector.graph, vocabulary);
    /** @type {Case[]} */
    const cases = vector.cases;
    assert.ok(cases.length > 0, "nothing is asked");
    const found = cases.flatMap(({ id, kind, question, expected }) =>
      differences(expected, answerTo(graph, kind, question), id),
    );
    if (found.length) assert.fail([`${found.length} differences`, ...found.slice(0, SHOWN)].join("\n"));
  });

test("a key that one side lacks is a difference, whichever side it is", () => {
  const whole = { verdict: "increases", paths: [{ sign: "+", steps: [] }], match: null };
  const { match: _, ...less } = whole;
  assert.deepEqual(differences(whole, structuredClone(whole)), []);
  assert.deepEqual(differences(whole, less), ["answer.match: is lacking"]);
  assert.deepEqual(differences(less, whole), ["answer.match: nobody asked for it"]);
  assert.deepEqual(differences(less, { ...less, spare: undefined }), ["answer.spare: nobody asked for it"]);
  assert.deepEqual(differences(whole, { ...whole, match: undefined }), [
    "answer.match: null expected, undefined found",
  ]);
  assert.equal(differences(whole, { ...whole, paths: [{ sign: "-", steps: [] }] }).length, 1);
  assert.equal(differences(whole, { ...whole, paths: [] }).length, 1);
  assert.equal(differences({ ids: ["a", "b"] }, { ids: ["b", "a"] }).length, 2);
  assert.equal(differences({ studies: {} }, { studies: new Map() }).length, 1);
});
