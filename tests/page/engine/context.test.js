import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf, doseText, fixedIn, Match, numberText, saidOf } from "../../../src/oxygraph/page/engine/context.js";
import { fewestKeys, Scopes, smallestSets } from "../../../src/oxygraph/page/engine/scopes.js";
import { meetSettings, settingOf, settingsPart } from "../../../src/oxygraph/page/engine/settings.js";
import { finding, graph, node, structure, VOCABULARY } from "./small.js";

/** @import { Context } from "../../../src/oxygraph/page/engine/context.js" */
/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * How a finding with these columns fits a question, and what it leaves open.
 *
 * @param {Partial<EdgeRecord>} columns
 * @param {Partial<Context>} asked
 */
function fit(columns, asked) {
  const { edges, scoper } = graph([finding("f", "a>b", "increases", columns), structure("s", "ill>worse")], {
    nodes: [node("ill", { category: "Disorder" }), node("worse", { category: "Disorder" })],
  });
  const [edge] = edges.values();
  const question = scoper.ofContext(contextOf(asked));
  return [VOCABULARY.matches[scoper.match(edge, question)], ...scoper.openKeys(edge, question)];
}

test("a finding is asserted, compatible or excluded for a sex", () => {
  assert.deepEqual(fit({ sex: "male" }, { sex: "male" }), ["asserted"]);
  assert.deepEqual(fit({ sex: "both" }, { sex: "male" }), ["compatible", "sex"]);
  assert.equal(fit({ sex: "female" }, { sex: "male" })[0], "excluded");
  assert.deepEqual(fit({}, {}), ["asserted"]);
});

test("a wider word asserts less than a narrower one, and never excludes it", () => {
  assert.deepEqual(fit({ species: "mouse" }, { species: "rodent" }), ["asserted"]);
  assert.deepEqual(fit({ species: "rodent" }, { species: "mouse" }), ["compatible", "species"]);
  assert.equal(fit({ species: "human" }, { species: "rodent" })[0], "excluded");
  assert.deepEqual(fit({ route: "skin" }, { route: "injection" }), ["asserted"]);
  assert.deepEqual(fit({ population: ["recent"] }, { population: "exposed" }), ["asserted"]);
});

test("one of several populations is enough; doses overlap in one unit or not at all", () => {
  assert.deepEqual(fit({ population: ["healthy", "recent"] }, { population: "recent" }), ["asserted"]);
  assert.deepEqual(fit({ dose_min: 18, dose_max: 40, dose_unit: "IU" }, { dose: 24, dose_unit: "IU" }), ["asserted"]);
  assert.equal(fit({ dose_min: 18, dose_max: 20, dose_unit: "IU" }, { dose: 24, dose_unit: "IU" })[0], "excluded");
  assert.equal(fit({ dose_min: 24, dose_max: 24, dose_unit: "mg" }, { dose: 24, dose_unit: "IU" })[0], "excluded");
  assert.deepEqual(fit({}, { dose: 24, dose_to: 30, dose_unit: "IU" }), ["compatible", "dose"]);
});

test("settings of one group exclude each other; those of another stay open", () => {
  assert.deepEqual(fit({ setting: ["home"] }, { setting: ["home"] }), ["asserted"]);
  assert.deepEqual(fit({ setting: ["home"] }, { setting: ["alone", "home"] }), ["compatible", "setting"]);
  assert.equal(fit({ setting: ["home"] }, { setting: ["away"] })[0], "excluded");
});

test("a setting is also what lies above it", () => {
  assert.deepEqual(fit({ setting: ["abroad"] }, { setting: ["away"] }), ["asserted"]);
  assert.deepEqual(fit({ setting: ["away"] }, { setting: ["abroad"] }), ["compatible", "setting"]);
  assert.equal(fit({ setting: ["abroad"] }, { setting: ["home"] })[0], "excluded");
});

test("a population that only people can have is one of people, for a finding and for a question", () => {
  assert.equal(fit({ population: ["recent"] }, { species: "mouse" })[0], "excluded");
  assert.deepEqual(fit({ population: ["recent"] }, { species: "human" }), ["asserted"]);
  assert.equal(fit({ species: "mouse" }, { population: "recent" })[0], "excluded");
  assert.deepEqual(fit({ species: "mouse" }, { population: "grown" }), ["compatible", "population"]);
  assert.equal(fit({ species: "mouse" }, { population: "ill" })[0], "excluded");
});

test("a marker of a disorder is about that disorder, unless a population is named", () => {
  const marker = finding("m", "a>ill", "increases", { predicate: "associated_with" });
  const open = (/** @type {EdgeRecord} */ record) => {
    const { edges, scoper } = graph([record], { nodes: [node("ill", { category: "Disorder" })] });
    const [edge] = edges.values();
    return scoper.openKeys(edge, scoper.ofContext(contextOf({ population: "ill" })));
  };
  assert.deepEqual(open(marker), []);
  assert.deepEqual(open({ ...marker, predicate: "affects" }), ["species", "population"]);
  assert.deepEqual(open({ ...marker, population: ["grown"] }), ["species", "population"]);
});

test("structure fits every question", () => {
  const { edges, scoper } = graph([structure("s", "a>b")]);
  const [edge] = edges.values();
  assert.equal(scoper.match(edge, scoper.ofContext(contextOf({ sex: "male" }))), Match.ASSERTED);
});

test("scopes meet, part, and say what they have in common", () => {
  const { edges, scoper } = graph([
    finding("m", "a>b", "increases", { sex: "male", species: "mouse" }),
    finding("f", "a>b", "increases", { sex: "female", species: "rodent" }),
    finding("r", "a>b", "increases", { species: "rodent", setting: ["home"] }),
  ]);
  const [m, f, r] = Array.from(edges.values(), (edge) => scoper.ofEdge(edge));
  const { scopes } = scoper;
  assert.equal(scopes.meet(m, f), Scopes.NONE);
  assert.equal(scopes.meet(m, Scopes.OPEN), m);
  assert.deepEqual(scopes.separators(m, f), ["sex"]);
  assert.deepEqual(scopes.separators(m, m), []);
  assert.deepEqual(scopes.value(scopes.meet(m, r), "species"), ["mouse"]);
  assert.deepEqual(scopes.reported(r), ["species", "setting"]);
  assert.deepEqual(Object.fromEntries(scoper.common([r])), { species: ["rodent"], setting: ["home"] });
  assert.deepEqual(Object.fromEntries(scoper.common([f, r])), { species: ["rodent"] });
});

test("a question admits what each of the keys that it fixes admits by itself", () => {
  const ill = node("ill", { category: "Disorder" });
  const told = [{}, { sex: "male" }, { species: "mouse", setting: ["home"] }, { population: ["ill"] }];
  const aged = [{ population: ["grown", "ill"] }, { population: ["recent"], setting: ["abroad", "alone"] }];
  const dosed = [{ dose_min: 18, dose_max: 20, dose_unit: "IU", route: "skin" }, { regimen: "single" }];
  const findings = [...told, ...aged, ...dosed].map((columns, at) => finding(`f${at}`, "a>b", "increases", columns));
  const { edges, scoper } = graph(findings, { nodes: [ill] });
  const { scopes } = scoper;
  const fixed = [{}, { population: "ill" }, { population: "grown", sex: "male" }, { dose: 24, dose_unit: "IU" }];
  const more = [{ species: "rodent", setting: ["home", "alone"], route: "injection" }, { regimen: "single" }];
  let admitted = 0;
  for (const asked of [...fixed, ...more].map((context) => scoper.ofContext(contextOf(context))))
    for (const found of Array.from(edges.values(), (edge) => scoper.ofEdge(edge))) {
      const whole = scopes.admits(asked, found);
      assert.equal(
        scopes.byKey(asked).every((one) => scopes.admits(one, found)),
        whole,
      );
      admitted += Number(whole);
    }
  assert.equal(scopes.byKey(scoper.ofContext(contextOf({ population: "ill" }))).length, 2, "ill people are people");
  const together = scopes.byKey(scoper.ofContext(contextOf({ setting: ["home", "alone"] })));
  const apart = ["home", "alone"].flatMap((tag) => scopes.byKey(scoper.ofContext(contextOf({ setting: [tag] }))));
  assert.deepEqual(new Set(together), new Set(apart), "settings that are asked together are known each by itself");
  assert.ok(admitted > 10 && admitted < edges.size * 6);
});

test("settings exclude each other by what lies above them, too", () => {
  const { scoper } = graph([]);
  for (const [one, other, apart] of [
    ["home", "away", true],
    ["home", "abroad", true],
    ["abroad", "away", false],
    ["abroad", "alone", false],
    ["home", "home", false],
  ]) {
    assert.equal(scoper.parts(String(one), String(other)), apart, `${one} and ${other}`);
    assert.equal(scoper.parts(String(other), String(one)), apart, `${other} and ${one}`);
  }
});

test("what excludes each other has no meeting, and what does not has one of all tags", () => {
  /** @type {Record<string, string>} */
  const above = { speech: "stress", song: "stress", stress: "", calm: "", alone: "" };
  /** @type {Record<string, string>} */
  const groups = { speech: "task", song: "task", stress: "acute", calm: "acute", alone: "company" };
  /** @param {readonly string[]} tags */
  const setting = (tags) =>
    settingOf(
      tags,
      (tag) => groups[tag],
      (tag) => above[tag],
    );
  const names = Object.keys(above);
  for (const [one, other] of names.flatMap((first) => names.map((second) => [first, second]))) {
    const met = meetSettings(setting([one]), setting([other]));
    assert.equal(settingsPart(setting([one]), setting([other])), met === undefined, `${one} and ${other}`);
    if (met) assert.deepEqual(met, setting([one, other]));
  }
  const apart = names.filter((name) => settingsPart(setting(["speech"]), setting([name])));
  assert.deepEqual(apart, ["song", "calm"]);
});

test("what a setting implies is not said beside it", () => {
  const { edges, scoper } = graph([finding("f", "a>b", "increases", { setting: ["abroad", "alone"] })]);
  const [edge] = edges.values();
  assert.deepEqual(Object.fromEntries(scoper.common([scoper.ofEdge(edge)])), { setting: ["alone", "abroad"] });
});

test("healthy people may be read as anybody, but not those beside patients", () => {
  const found = graph(
    [
      finding("well", "a>b", "increases", { population: ["healthy"] }),
      finding("both", "a>b", "increases", { population: ["ill", "healthy"] }),
      finding("exposed", "a>b", "increases", { population: ["exposed"] }),
    ],
    { nodes: [node("ill", { category: "Disorder" }), node("other", { category: "Disorder" })] },
  );
  const admitted = ({ scoper, edges } = found) =>
    [...edges.values()]
      .filter((edge) => scoper.match(edge, scoper.ofContext(contextOf({ population: "other" }))) !== Match.EXCLUDED)
      .map((edge) => [edge.id, scoper.readsAsAnyone(edge)]);
  assert.deepEqual(admitted(), []);
  assert.deepEqual(admitted(found.ofHealthyAsAnyone), [["well", true]]);
  assert.equal(found.ofHealthyAsAnyone, found.ofHealthyAsAnyone, "made once");
});

test("the fewest keys part everything, or none does", () => {
  const { keys } = VOCABULARY;
  assert.deepEqual(fewestKeys(keys, [["sex", "dose"], ["dose"]]), ["dose"]);
  assert.deepEqual(fewestKeys(keys, [["sex"], ["dose"]]), ["sex", "dose"]);
  assert.equal(fewestKeys(keys, [["sex"], []]), null);
  assert.deepEqual(fewestKeys(keys, []), []);
  assert.deepEqual(smallestSets(keys, [["sex", "dose"]]), [["sex"], ["dose"]]);
  assert.deepEqual(smallestSets(keys, [["sex", "dose"], []]), []);
});

test("numbers, doses and contexts in words", () => {
  assert.deepEqual([24, 0.01, 0, 100, 1.5].map(numberText), ["24", "0.01", "0", "100", "1.5"]);
  assert.deepEqual([-0.32, -24, -0, -1e-13].map(numberText), ["-0.32", "-24", "0", "0"]);
  assert.deepEqual([doseText([24, 24, "IU"]), doseText([18, 40, "IU"])], ["24 IU", "18–40 IU"]);
  const context = contextOf({ dose: 0, dose_unit: "IU", setting: ["alone", "home"] });
  assert.deepEqual(fixedIn(context), { dose: 0, dose_unit: "IU", setting: ["alone", "home"] });
  assert.deepEqual(
    ["dose", "setting", "sex"].map((key) => saidOf(context, key)),
    ["0 IU", "alone, home", ""],
  );
});
