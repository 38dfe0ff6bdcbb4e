import assert from "node:assert/strict";
import { test } from "node:test";
import { compare } from "../../../src/oxygraph/page/engine/compare.js";
import { contextOf } from "../../../src/oxygraph/page/engine/context.js";
import { comparisonDocument } from "../../../src/oxygraph/page/engine/documents.js";
import { finding, graph, paper, trial } from "./small.js";

/** @import { Cell } from "../../../src/oxygraph/page/engine/compare.js" */
/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * Sign and relation of the step a>c, stratum by stratum.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {string} [by]
 */
function cells(edges, by = "sex") {
  const [step] = compare(graph(edges), { source: "a", target: "c", by }).steps;
  return Object.fromEntries(Array.from(step.cells, ([value, { sign, relation }]) => [value, `${sign} ${relation}`]));
}

const UP = trial("m", "a>c", "increases", { sex: "male" });
const woman = (/** @type {string} */ effect, id = "f") => trial(id, "a>c", effect, { sex: "female" });

test("what is the same, opposite, null or untested in each sex", () => {
  assert.deepEqual(cells([UP, woman("increases")]), { female: "+ same", male: "+ same" });
  assert.deepEqual(cells([UP, woman("decreases")]), { female: "- opposite", male: "+ opposite" });
  assert.deepEqual(cells([UP, woman("no_effect")]), { female: "0 null_here", male: "+ only_here" });
  assert.deepEqual(cells([UP]), { female: "untested untested_here", male: "+ only_here" });
  const both = [UP, woman("increases"), woman("decreases", "g")];
  assert.deepEqual(cells(both), { female: "conflicting conflicting_here", male: "+ only_here" });
});

test("what is reported and not counted is not called untested, and why is told", () => {
  const weaker = finding("f", "a>c", "increases", { sex: "female", analysis: "secondary", reference: ["f"] });
  const own = { layer: "primary" };
  const any = trial("t", "a>c", "decreases", own);
  const edges = [{ ...UP, ...own }, any, { ...weaker, ...own, evidence_type: "observational" }];
  const found = graph(edges, { references: ["m", "t", "f"].map((name) => paper(name)) });
  const compared = compare(found, { source: "a", target: "c", by: "sex" });
  const women = compared.steps[0].cells.get("female");
  assert.deepEqual([women?.relation, women?.edges, women?.elsewhere], ["not_counted_here", [], []]);
  assert.deepEqual([...(women?.silent ?? [])], [["f", "weaker_design"]]);
  const { steps } = comparisonDocument(found, compared, "en");
  assert.deepEqual(steps[0].cells.female.silent, { f: "weaker_design" });
  assert.equal("silent" in steps[0].cells.male, false);
});

test("a step is compared in a stratum whose own ways do not take it", () => {
  const edges = [
    finding("1", "a>b", "increases", { sex: "male" }),
    finding("2", "a>b", "decreases", { sex: "female", species: "human" }),
    finding("3", "b>c", "increases", { species: "mouse" }),
  ];
  const { steps } = compare(graph(edges), { source: "a", target: "c", by: "sex" });
  const [step] = steps.filter(({ object }) => object === "b");
  assert.deepEqual(
    Array.from(step.cells.values(), ({ relation }) => relation),
    ["opposite", "opposite"],
  );
});

test("results that settle nothing may lean apart", () => {
  const mixed = [UP, woman("decreases"), woman("no_effect", "g")];
  assert.deepEqual(cells(mixed), { female: "mixed leaning_apart", male: "+ leaning_apart" });
  const more = [woman("decreases"), woman("decreases", "g"), woman("increases", "h"), UP];
  assert.deepEqual(cells(more), { female: "conflicting leaning_apart", male: "+ leaning_apart" });
});

test("what points the same way is not called only here, nor what has no direction beside others", () => {
  const mixed = [UP, woman("increases"), woman("no_effect", "g")];
  assert.deepEqual(cells(mixed), { female: "mixed leaning_alike", male: "+ leaning_alike" });
  const torn = [UP, woman("increases"), woman("increases", "g"), woman("decreases", "h")];
  assert.deepEqual(cells(torn), { female: "conflicting conflicting_here", male: "+ leaning_alike" });
  assert.deepEqual(cells([UP, woman("unclear")]), { female: "? unclear_here", male: "+ only_here" });
  assert.deepEqual(cells([woman("unclear")]), { female: "? only_here", male: "untested untested_here" });
});

test("what reports a stratum and leaves open what else is asked is not called untested", () => {
  const sprayed = { ...woman("decreases"), route: "intranasal" };
  const found = graph([sprayed, trial("m", "a>c", "decreases", { sex: "male" }), trial("t", "a>c", "increases")]);
  const compared = compare(found, { source: "a", target: "c", by: "sex", context: { route: "intranasal" } });
  const [step] = compared.steps;
  assert.deepEqual(
    Array.from(step.cells.values(), ({ relation, told }) => [relation, told]),
    [
      ["only_here", ""],
      ["untested_here", "inPart"],
    ],
  );
  assert.doesNotMatch(comparisonDocument(found, compared, "en").paragraph, /for one stratum only/u);
});

test("a finding without a direction tells no verdict apart", () => {
  const found = graph([woman("unclear"), trial("t", "a>c", "decreases")]);
  const compared = compare(found, { source: "a", target: "c", by: "sex" });
  const [women] = comparisonDocument(found, compared, "en").strata;
  assert.deepEqual([women.verdict, women.told_apart], ["decreases", false]);
});

test("which way a stratum leans is said with it", () => {
  const found = graph([UP, woman("decreases"), woman("no_effect", "g")]);
  const compared = compare(found, { source: "a", target: "c", by: "sex" });
  const [{ cells: leaning }] = compared.steps;
  assert.deepEqual(
    Array.from(leaning.values(), ({ leans }) => leans),
    ["-", null],
  );
  const { paragraph } = comparisonDocument(found, compared, "en");
  assert.equal(
    paragraph,
    "female: mixed; male: increases. They differ: the a → the c (female mixed to less, male increases).",
  );
});

test("a step differs where tested strata disagree, lean apart, or one found nothing", () => {
  const differs = (/** @type {EdgeRecord[]} */ ...edges) => {
    const [step] = compare(graph(edges), { source: "a", target: "c", by: "sex" }).steps;
    return step.differs;
  };
  assert.equal(differs(UP, woman("increases")), false);
  assert.equal(differs(UP), false);
  assert.equal(differs({ ...UP, effect: "no_effect" }), false, "a null beside nothing differs from nothing");
  assert.equal(differs(UP, woman("decreases")), true);
  assert.equal(differs(UP, woman("no_effect")), true);
  assert.equal(differs(UP, woman("decreases"), woman("no_effect", "g")), true);
});

test("only what is counted is compared, and each cell counts studies", () => {
  const told = finding("told", "a>c", "decreases", { sex: "female", reference: ["f"] });
  const found = graph([UP, woman("increases"), woman("no_effect", "g"), woman("increases", "h"), told]);
  const [{ cells: compared }] = compare(found, { source: "a", target: "c", by: "sex" }).steps;
  const { counts, edges } = compared.get("female") ?? {};
  assert.deepEqual([counts, edges], [{ "+": 2, "-": 0, 0: 1 }, ["f", "g", "h"]]);
});

test("doses and settings are strata, too", () => {
  const dosed = (/** @type {number} */ dose) =>
    finding(`d${dose}`, "a>c", "increases", { dose_min: dose, dose_max: dose, dose_unit: "IU" });
  assert.deepEqual(Object.keys(cells([dosed(100), dosed(24)], "dose")), ["24 IU", "100 IU"]);
  assert.deepEqual(Object.keys(cells([finding("h", "a>c", "increases", { setting: ["home"] })], "setting")), ["home"]);
});

test("a context that says of a key that nothing is fixed fixes nothing", () => {
  const found = graph([finding("h", "a>c", "increases", { setting: ["home"] })]);
  const { answers } = compare(found, { source: "a", target: "c", by: "setting", context: contextOf({}) });
  assert.deepEqual([...answers.keys()], ["home"]);
});

test("a comparison that makes no sense is refused", () => {
  const found = graph([UP]);
  const question = { source: "a", target: "c" };
  assert.throws(() => compare(found, { ...question, by: "route" }), /cannot be compared/);
  assert.throws(() => compare(found, { ...question, by: "sex", context: { sex: "male" } }), /at once/);
  assert.throws(() => compare(found, { ...question, by: "dose", context: { dose: 0, dose_unit: "IU" } }), /at once/);
  assert.throws(() => compare(found, { ...question, by: "species" }), /reports its species/);
});

test("in words: verdicts, what differs, what one stratum alone knows", () => {
  const found = graph([
    { ...UP, citation: [7], reference: ["p"] },
    woman("decreases"),
    finding("1", "a>b", "increases", { sex: "male" }),
    finding("2", "b>c", "increases", { sex: "male" }),
  ]);
  const document = comparisonDocument(found, compare(found, { source: "a", target: "c", by: "sex" }), "en");
  assert.equal(
    document.paragraph,
    "female: decreases; male: increases. They differ: the a → the c (female decreases, male increases [7]). " +
      "In one: the a → the b (male increases); the b → the c (male increases).",
  );
  assert.deepEqual(
    document.strata.map(({ value, verdict, match }) => [value, verdict, match]),
    [
      ["female", "decreases", "asserted"],
      ["male", "increases", "asserted"],
    ],
  );
});

test("what layers left out have tested is not called untested", () => {
  const told = [
    { ...woman("decreases"), layer: "review" },
    trial("m", "a>c", "increases", { sex: "male", layer: "primary" }),
  ];
  const found = graph(told);
  const compared = compare(found, { source: "a", target: "c", by: "sex", layers: ["review"] });
  const [{ cells: both }] = compared.steps;
  const { sign, relation, edges, elsewhere } = /** @type {Cell} */ (both.get("male"));
  assert.deepEqual([sign, relation, edges, elsewhere], ["elsewhere", "in_other_layers", [], ["m"]]);
  const { paragraph } = comparisonDocument(found, compared, "en");
  assert.match(paragraph, /In primary: the a → the c \(female decreases, male there: 1\)\.$/);
});

test("a verdict of studies that do not tell the stratum apart says so", () => {
  const found = graph([woman("decreases"), trial("any", "a>c", "no_effect")]);
  const compared = compare(found, { source: "a", target: "c", by: "sex" });
  const document = comparisonDocument(found, compared, "en");
  assert.deepEqual(
    document.strata.map(({ told_apart, contested, resolving }) => [told_apart, contested, resolving]),
    [
      [true, true, null],
      [false, false, null],
    ],
  );
  assert.match(document.paragraph, /^female: mixed; male: no effect \(of others\)\./);
  const lone = graph([woman("decreases")]);
  assert.equal(
    comparisonDocument(lone, compare(lone, { source: "a", target: "c", by: "sex" }), "en").strata[1].told_apart,
    null,
  );
});

test("the cautions of all strata, each once", () => {
  const gone = trial("gone", "a>c", "increases", { sex: "female" });
  const found = graph([UP, { ...gone, sex: "" }], { references: [paper("gone", { status: "retracted" })] });
  const document = comparisonDocument(found, compare(found, { source: "a", target: "c", by: "sex" }), "en");
  assert.deepEqual(
    document.cautions.map(({ id, edges }) => [id, ...edges]),
    [["retracted-gone", "gone"]],
  );
  assert.deepEqual(
    document.strata.map(({ strength }) => strength),
    [null, "weak"],
  );
});

test("what is counted for one stratum alone is named, with the rule that silences it in the question of everybody", () => {
  const study = trial("any", "a>c", "no_effect");
  const women = { ...study, id: "women", effect: "increases", sex: "female", analysis: "subgroup" };
  const found = graph([study, women, woman("increases")]);
  const compared = compare(found, { source: "a", target: "c", by: "sex" });
  assert.deepEqual(compared.steps[0].cells.get("female")?.counts, { "+": 2, "-": 0, 0: 0 });
  const { silent_undivided, paragraph } = comparisonDocument(found, compared, "en");
  assert.deepEqual(silent_undivided, { women: "secondary" });
  assert.match(paragraph, /Without sex not 1 \(.*secondary.*\)\.$/);
  const alike = graph([UP, woman("increases")]);
  assert.deepEqual([...compare(alike, { source: "a", target: "c", by: "sex" }).silentUndivided], []);
});
