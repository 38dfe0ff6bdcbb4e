import assert from "node:assert/strict";
import { test } from "node:test";
import { questionOf } from "../../../src/oxygraph/page/engine/question.js";
import { gather } from "../../../src/oxygraph/page/engine/search.js";
import { abstains, unsettled } from "../../../src/oxygraph/page/engine/verdict.js";
import { finding, graph, trial, VOCABULARY } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Asked } from "../../../src/oxygraph/page/engine/question.js" */

/**
 * What leads from a to c.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Asked>} [asked]
 */
function evidence(edges, asked) {
  const found = graph(edges);
  return gather(found, questionOf(found, { source: "a", target: "c", ...asked }));
}

const PATHS = [
  trial("1", "a>b", "increases", { sex: "male" }),
  trial("2", "b>c", "increases", { sex: "male" }),
  trial("3", "a>e", "increases", { sex: "female" }),
  trial("4", "e>c", "decreases", { sex: "female" }),
];

test("direct evidence decides where it has an outcome, whatever the paths say", () => {
  const found = evidence([trial("d", "a>c", "no_effect"), ...PATHS]);
  assert.deepEqual([found.verdict, found.decidedBy, found.mechanismVerdict], ["no_effect", "direct", "conflicting"]);
});

test("where it has none the causal paths with a sign do, and all must agree", () => {
  const unclear = trial("d", "a>c", "unclear");
  const found = evidence([unclear, ...PATHS]);
  assert.deepEqual([found.verdict, found.decidedBy, found.resolvingSets], ["conflicting", "mechanism", [["sex"]]]);
  assert.deepEqual(evidence([unclear, ...PATHS.slice(0, 2)]).verdict, "increases");
});

test("a blocked, a mixed and a conflicting path decide nothing; nor does a marker, nor a statement", () => {
  const decided = (/** @type {EdgeRecord[]} */ ...second) => {
    const { verdict, decidedBy } = evidence([trial("1", "a>b"), ...second]);
    return [verdict, decidedBy];
  };
  const nothing = ["insufficient", "nothing"];
  assert.deepEqual(decided(trial("2", "b>c", "no_effect")), nothing);
  assert.deepEqual(decided(trial("2", "b>c"), trial("3", "b>c", "no_effect")), nothing);
  assert.deepEqual(decided(trial("2", "b>c"), trial("3", "b>c", "decreases")), nothing);
  assert.deepEqual(decided(trial("2", "b>c", "increases", { predicate: "associated_with" })), nothing);
  assert.deepEqual(decided(finding("2", "b>c")), nothing);
  assert.deepEqual(decided(trial("2", "b>c", "decreases")), ["decreases", "mechanism"]);
});

test("with fewer findings the rest answers", () => {
  const found = evidence([trial("d", "a>c", "no_effect"), ...PATHS]);
  const without = (/** @type {string[]} */ ...ids) => found.verdictKeeping(({ edge }) => !ids.includes(edge.id));
  assert.equal(without(), "no_effect");
  assert.equal(without("d"), "conflicting");
  assert.equal(without("d", "3"), "increases");
  assert.equal(without("d", "1", "4"), "insufficient");
});

test("with fewer findings a way is read anew, with what was silent before", () => {
  const seen = trial("seen", "b>c", "decreases", { evidence_type: "" });
  const found = evidence([trial("1", "a>b"), trial("2", "b>c"), seen]);
  assert.equal(found.verdict, "increases");
  assert.equal(
    found.verdictKeeping(({ edge }) => edge.id !== "2"),
    "decreases",
  );
});

test("two sides: plus and minus, or a sign and the nulls beside it", () => {
  const parted = (/** @type {string} */ effect) =>
    evidence([trial("m", "a>c", "increases", { sex: "male" }), trial("f", "a>c", effect, { sex: "female" })]);
  assert.deepEqual([parted("decreases").verdict, parted("decreases").resolvingSets], ["conflicting", [["sex"]]]);
  assert.deepEqual([parted("no_effect").verdict, parted("no_effect").resolvingSets], ["mixed", [["sex"]]]);
  assert.deepEqual(evidence([trial("x", "a>c"), trial("y", "a>c", "decreases")]).resolvingSets, []);
});

test("no key parts findings only where both sides report the same keys", () => {
  const reported = (/** @type {Partial<EdgeRecord>} */ one, /** @type {Partial<EdgeRecord>} */ other) =>
    evidence([trial("x", "a>c", "increases", one), trial("y", "a>c", "decreases", other)]).reported;
  assert.equal(reported({ sex: "male" }, { sex: "male" }), true);
  assert.equal(reported({ sex: "male" }, {}), false);
  assert.equal(reported({}, {}), false);
  assert.equal(reported({ sex: "male" }, { sex: "female" }), true, "those that exclude each other are parted already");
});

test("paths that count and fit come first", () => {
  const order = evidence([
    trial("1", "a>b", "increases", { sex: "male" }),
    trial("2", "b>c", "increases", { sex: "female" }), // a chimera
    ...["x1", "x2"].map((id, at) => trial(id, ["a>e", "e>c"][at])),
    ...["y1", "y2"].map((id, at) => trial(id, ["a>f", "f>e"][at])), // longer, of more studies
    trial("z1", "a>g"),
    trial("z2", "g>c", "increases", { predicate: "associated_with" }),
    trial("n1", "a>h", "no_effect"),
    trial("n2", "h>c"),
  ]).paths.map(({ nodes }) => nodes.join(""));
  assert.deepEqual(order, ["afec", "aec", "agc", "ahc", "abc"]);
});

test("which verdicts abstain, and which stand on two sides", () => {
  const verdicts = Object.values(VOCABULARY.verdicts);
  assert.deepEqual(
    verdicts.filter((verdict) => abstains(VOCABULARY, verdict)),
    ["conflicting", "insufficient"],
  );
  assert.deepEqual(
    verdicts.filter((verdict) => unsettled(VOCABULARY, verdict)),
    ["conflicting", "mixed"],
  );
});
