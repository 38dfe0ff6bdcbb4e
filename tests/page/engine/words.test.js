import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf } from "../../../src/oxygraph/page/engine/context.js";
import { Counting } from "../../../src/oxygraph/page/engine/counting.js";
import { linksOf, Words } from "../../../src/oxygraph/page/engine/words.js";
import { finding, graph, node, paper, trial } from "./small.js";

const FOUND = graph(
  [
    finding("1", "a>b", "increases", {
      sex: "male",
      species: "human",
      population: ["ill"],
      dose_min: 18,
      dose_max: 40,
      dose_unit: "IU",
      site: "b",
      setting: ["home"],
      sample_size: 30,
      certainty: "tentative",
      section: "2.1",
      reference: ["p", "anonymous"],
    }),
    finding("2", "a>b", "increases", { section: "3" }),
  ],
  {
    nodes: [node("ill", { category: "Disorder", name_zh: "病" })],
    references: [paper("p", { authors: "Doe J", year: 2001 }), paper("cited", { citation: [3, 4] })],
  },
);
const [ENGLISH, CHINESE] = [new Words(FOUND, "en"), new Words(FOUND, "zh")];
const [FULL, BARE] = FOUND.edges.values();

test("whom, how much and when, and nothing that is not reported", () => {
  const chips = ["male", "human", "the ill", "18–40 IU", "@ the b", "at home", "n=30", "tentative"];
  assert.deepEqual(ENGLISH.chips(FULL), chips);
  assert.deepEqual(CHINESE.chips(FULL).slice(0, 3), ["男", "human", "病"]);
  assert.deepEqual(ENGLISH.chips(BARE), []);
  const size = { effect_size: -0.32, effect_metric: "cohens_d", ci_low: -0.47, ci_high: 0 };
  const measured = { ...BARE, ...size, analysis: "subgroup", tendency: "decreases" };
  const said = ["d = -0.32 [-0.47, 0]", "subgroup analysis", "leaning to decreases"];
  assert.deepEqual(ENGLISH.chips(measured), said);
  assert.deepEqual(ENGLISH.chips({ ...BARE, effect_size: 0, effect_metric: "cohens_d" }), ["d = 0"]);
});

test("a sex is a person's, an animal's, or either", () => {
  assert.deepEqual(
    ["human", "mouse", ""].map((species) => CHINESE.sex("male", species)),
    ["男", "雄", "男/雄"],
  );
});

test("who says so", () => {
  assert.equal(ENGLISH.source(FULL), "Doe 2001; anonymous");
  assert.equal(ENGLISH.source(BARE), "uncited, §3");
  assert.deepEqual(
    ["cited", "p", "review", "cited+p", "anonymous+p"].map((study) => ENGLISH.study(study)),
    ["[3, 4]", "Doe 2001", "its own word", "[3, 4]", "anonymous; Doe 2001"],
  );
});

test("of a study of several papers those are named that are shown", () => {
  const references = ["x", "y", "z"].map((id, at) => paper(id, { cohort: "one", authors: `Poe${at} P`, year: 2000 }));
  const edges = ["y", "z"].map((name) => finding(name, "a>b", "increases", { reference: [name] }));
  const words = new Words(graph(edges, { references }), "en");
  assert.equal(words.study("x"), "Poe0 2000");
  assert.equal(words.study("x", words.graph.edges.values()), "Poe1 2000; Poe2 2000");
});

test("where a publication is found", () => {
  assert.deepEqual(linksOf(FOUND, paper("x", { doi: "10.1/x", pmid: "5" })), ["https://doi.example/10.1/x", "PMID 5"]);
  assert.deepEqual(linksOf(FOUND, paper("x", { pmid: "5" })), ["PMID 5"]);
  assert.deepEqual(linksOf(FOUND, paper("x")), []);
});

test("signs and results in words", () => {
  assert.deepEqual([ENGLISH.effect("-"), CHINESE.effect("+"), ENGLISH.effect("mixed")], ["decreases", "升", "mixed"]);
  assert.deepEqual([ENGLISH.outcome("partly -"), CHINESE.outcome("0")], ["partly less", "未见"]);
});

test("a context and what is missing in it", () => {
  const context = contextOf({ sex: "male", species: "human", dose: 24, dose_unit: "IU", setting: ["alone"] });
  assert.equal(ENGLISH.where(context), "male, human, 24 IU, alone");
  assert.equal(CHINESE.where(context), "男、human、24 IU、独处");
  assert.equal(ENGLISH.where(contextOf({})), "in any context");
  const lacking = { subject: "a", object: "ill", lacks: /** @type {const} */ ([["sex", "male"]]) };
  assert.equal(ENGLISH.missing(lacking), "the a → the ill: no sex male.");
  assert.equal(CHINESE.missing(lacking, "mouse"), "the a → 病：无性别“雄”。");
  const blind = { subject: "a", object: "b", lacks: /** @type {const} */ ([["effect", "direction"]]) };
  assert.equal(ENGLISH.missing(blind), "the a → the b: no direction.");
});

test("links that are none are told from links that nobody verified", () => {
  const found = (/** @type {Partial<ReturnType<typeof paper>>} */ columns) => ENGLISH.unlinked(paper("p", columns));
  assert.equal(found({}), "no identifier");
  assert.equal(found({ pmid: "12", identifier_verified: "no" }), "not verified");
  assert.equal(found({ pmid: "12", identifier_verified: "yes" }), "");
});

test("the match with a number is said where there is a number", () => {
  assert.equal(CHINESE.identified(paper("p", { citation: [7], match_confidence: "low" })), "匹配：low");
  assert.equal(ENGLISH.identified(paper("p", { match_confidence: "none" })), "");
});

test("why a finding is not counted, and whether a weaker design says the same", () => {
  const seen = (/** @type {string} */ id, /** @type {string} */ effect) =>
    trial(id, "a>b", effect, { evidence_type: "observational" });
  const found = graph([trial("tried", "a>b"), seen("agrees", "increases"), seen("differs", "decreases")]);
  const counting = new Counting(found, { context: contextOf({}), layers: found.layers([]) });
  const step = counting.step([...(found.successors.get("a")?.get("b") ?? [])]);
  const [english, chinese] = [new Words(found, "en"), new Words(found, "zh")];
  const said = Object.fromEntries(
    (step?.findings ?? []).map((one) => [
      one.edge.id,
      step && [english.reason(step, one), english.silence(step, one), chinese.silence(step, one)],
    ]),
  );
  assert.deepEqual(said, {
    tried: ["", "", ""],
    agrees: ["weaker, agreeing", "not counted: weaker, agreeing", "not counted：because weaker design，agreeing"],
    differs: [
      "weaker, disagreeing",
      "not counted: weaker, disagreeing",
      "not counted：because weaker design，disagreeing",
    ],
  });
});

test("a sentence in one language alone is shown in both", () => {
  const [english, chinese] = [
    { ...BARE, statement: "It calms.", statement_zh: "" },
    { ...BARE, statement: "", statement_zh: "平静。" },
  ];
  for (const words of [ENGLISH, CHINESE]) {
    assert.equal(words.statement(english), "It calms.");
    assert.equal(words.statement(chinese), "平静。");
  }
  const both = { ...BARE, statement: "It calms.", statement_zh: "平静。" };
  assert.deepEqual([ENGLISH.statement(both), CHINESE.statement(both)], ["It calms.", "平静。"]);
});
