/** The words of the page: what Python's vocabularies say is not said in other words here. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { HEADED, TEXTS, WORDED } from "../../../src/oxygraph/page/ui/texts.js";
import { UNREAD } from "../../../src/oxygraph/page/ui/unread.js";

const { chinese } = JSON.parse(readFileSync(new URL("../../../conformance/vocabulary.json", import.meta.url), "utf8"));

/** @type {Record<string, string>} Text → the word that it shares its letters with, and means something else. */
const UNLIKE = { guideClose: "close" };

test("every text that is a word of Python's is one that Python sends", () => {
  assert.ok(Object.keys(WORDED).length && Object.keys(HEADED).length);
  for (const word of Object.values({ ...WORDED, ...HEADED })) assert.ok(Object.hasOwn(chinese, word), word);
});

test("no other text says what Python has a word for", () => {
  const said = new Map(Object.keys(chinese).map((word) => [word.replaceAll("_", " "), word]));
  const again = Object.entries(TEXTS.en).filter(([name, text]) => {
    const word = typeof text === "string" ? said.get(text.toLowerCase()) : undefined;
    return word && UNLIKE[name] !== word;
  });
  assert.deepEqual(again, []);
});

test("no text stands in one language alone", () => {
  assert.deepEqual(Object.keys(TEXTS.zh), Object.keys(TEXTS.en));
  assert.deepEqual(Object.keys(UNREAD.zh), Object.keys(UNREAD.en));
  for (const name of Object.keys({ ...WORDED, ...HEADED })) assert.ok(!Object.hasOwn(TEXTS.en, name), name);
});
