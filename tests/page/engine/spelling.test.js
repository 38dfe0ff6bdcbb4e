import assert from "node:assert/strict";
import { test } from "node:test";
import { corrected, distance, fold, similar, simplified } from "../../../src/oxygraph/page/engine/spelling.js";
import { VOCABULARY } from "./small.js";

/** @param {string} text */
const folded = (text) => fold(VOCABULARY, text);

test("width, case, hyphens, underscores and spaces do not matter", () => {
  for (const text of ["HPA–Axis", "hpa_axis", "  ＨＰＡ   axis ", "hpa\u001caxis", "Hpa/AXIS"])
    assert.equal(folded(text), "hpa axis");
});

test("letters fold as in Python", () => {
  assert.equal(folded("Straße"), "strasse");
  assert.equal(folded("ΣΑΣ"), "σασ");
  assert.equal(folded("σας"), "σασ");
  assert.equal(folded("ısı"), "ısı");
  assert.equal(folded("İ"), "i̇");
});

test("traditional characters are compared as the simplified ones that Python sends with them", () => {
  assert.equal(folded("催產素受體"), "催产素受体");
  assert.equal(folded("腦"), "腦", "a pair that is not sent is none");
  assert.equal(simplified(VOCABULARY, "受體 – X"), "受体 – X");
  const hits = similar(VOCABULARY, "受體", new Map([[folded("受体"), "receptor"]]), 1);
  assert.deepEqual(hits, [["receptor", 1]]);
});

test("a swap of neighbours is one error, but nothing else may touch them", () => {
  const far = (/** @type {string} */ a, /** @type {string} */ b) => distance([...a], [...b]);
  assert.equal(far("amygdala", "amydgala"), 1);
  assert.equal(far("ca", "abc"), 3);
  assert.equal(far("", "abc"), 3);
  assert.equal(far("催产素", "催素产"), 1);
});

test("what is farther than asked for is far, and what is not is told exactly", () => {
  const far = (/** @type {string} */ a, /** @type {string} */ b, /** @type {number} */ most) =>
    distance([...a], [...b], most);
  assert.equal(far("amygdala", "hypothalamus", 3), Infinity);
  assert.equal(far("amygdala", "amydgale", 2), 2);
  assert.equal(far("ab".repeat(300), "ba".repeat(300), 2), 2);
});

test("what is looked at first leaves out nothing that is alike", () => {
  let seed = 7;
  const drawn = (/** @type {number} */ most) => {
    seed = (seed * 48271) % 2147483647;
    return seed % most;
  };
  const word = () => Array.from({ length: 1 + drawn(9) }, () => "abcdß催产素́"[drawn(9)]).join("");
  const words = [...Array.from({ length: 300 }, word), "a".repeat(300), `${"a".repeat(260)}b`];
  const spellings = new Map(words.map((text) => [folded(text), folded(text)]));
  const { cutoff } = VOCABULARY.spelling;
  for (const text of [...Array.from({ length: 60 }, word), "a".repeat(250)]) {
    const asked = [...folded(text)];
    const alike = [...spellings.keys()].filter((other) => {
      const letters = [...other];
      return 1 - distance(asked, letters) / Math.max(asked.length, letters.length) > cutoff;
    });
    const found = similar(VOCABULARY, text, spellings, spellings.size).map(([value]) => value);
    assert.deepEqual(found.sort(), alike.sort(), text);
  }
});

test("words that no name has are put right one by one, or none is", () => {
  const names = ["social anxiety", "social anxiety disorder", "fear"];
  assert.equal(corrected(VOCABULARY, "Socail  anxeity", names), "social anxiety");
  assert.equal(corrected(VOCABULARY, "social anxiety", names), "", "nothing is to be put right");
  assert.equal(corrected(VOCABULARY, "social something", names), "", "nothing is near");
  assert.equal(corrected(VOCABULARY, "fer", names), "", "too short to tell");
});

test("the most alike come first, each value once, and what is just as alike as the cutoff is not", () => {
  const spellings = new Map([
    ["oxytocin", "oxytocin"],
    ["oxytocine", "oxytocin"],
    ["vasopressin", "vasopressin"],
    ["abcde", "letters"],
  ]);
  assert.deepEqual(similar(VOCABULARY, "oxitocin", spellings, 5), [["oxytocin", 1 - 1 / 8]]);
  assert.deepEqual(similar(VOCABULARY, "abcxy", spellings, 5), [], "two of five letters differ: 0.6");
  assert.deepEqual(similar(VOCABULARY, "oxitocin", spellings, 0), []);
});

test("how long a word must be to be put right is what Python sends", () => {
  const named = ["oxytocin receptor"];
  assert.equal(corrected(VOCABULARY, "oxytocin recpetor", named), "oxytocin receptor");
  const patient = { ...VOCABULARY, spelling: { ...VOCABULARY.spelling, long: 9 } };
  assert.equal(corrected(patient, "oxytocin recpetor", named), "");
});
