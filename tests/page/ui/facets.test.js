/** What each choice would leave, and what it takes to count that. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contextOf, Match } from "../../../src/oxygraph/page/engine/context.js";
import { PageGraph } from "../../../src/oxygraph/page/ui/data.js";
import { facets } from "../../../src/oxygraph/page/ui/facets.js";
import { defaultsOf } from "../../../src/oxygraph/page/ui/state.js";
import { contextOfState, fixing } from "../../../src/oxygraph/page/ui/view.js";
import { VOCABULARY } from "../engine/small.js";

const FIGURES = new URL("../../conformance/data/figures.json", import.meta.url);
const EMPTY = { length: 0, columns: {} };
const COUNT = 60;
const each = (/** @type {(number: number) => string} */ say) => Array.from({ length: COUNT }, (_, at) => say(at));

/** Findings of which each reports another dose, so that no two are of one kind; and few sexes and populations. */
function findings() {
  const lists = { ...VOCABULARY.lists, dose_unit: [{ name: "IU" }], effect: [], evidence_type: [], regimen: [] };
  /** @type {Record<string, Record<string, import("../../../src/oxygraph/page/engine/vocabulary.js").Content>>} */
  const columns = {
    nodes: { id: "text", category: "text", name: "text", name_zh: "text", synonyms: "texts", curie: "text" },
    edges: {
      ...{ id: "text", subject: "text", object: "text", predicate: "text", layer: "text", sex: "text" },
      ...{ effect: "text", evidence_type: "text", species: "text", route: "text", regimen: "text", setting: "texts" },
      ...{ population: "texts", dose_min: "number", dose_max: "number", dose_unit: "text", certainty: "text" },
      ...{ citation: "integers", reference: "texts" },
    },
    contexts: {},
    references: {},
    audit: {},
  };
  return new PageGraph({
    nodes: { length: 2, columns: { id: ["a", "ill"], category: ["Process", "Disorder"], name: ["a", "ill"] } },
    edges: {
      length: COUNT,
      columns: {
        id: each((at) => `f${at}`),
        from: each(() => "a"),
        to: each(() => "ill"),
        predicate: each(() => "affects"),
        layer: each(() => "review"),
        sex: each((at) => ["male", "female", ""][at % 3]),
        population: each((at) => ["", "ill", "grown|exposed", "recent"][at % 4]),
        species: each((at) => ["", "mouse"][at % 8 ? 0 : 1]),
        dose_min: each((at) => `${at + 1}`),
        dose_max: each((at) => `${at + 1}`),
        dose_unit: each(() => "IU"),
      },
    },
    contexts: EMPTY,
    references: EMPTY,
    audit: EMPTY,
    vocabulary: { ...VOCABULARY, lists, columns },
    figures: JSON.parse(readFileSync(FIGURES, "utf8")),
    start: {},
    most_hops: 6,
  });
}

test("a choice is counted by the findings that it would leave, and by those that report it themselves", () => {
  const graph = findings();
  for (const part of [{}, { sex: "male" }, { population: "exposed", dose: 3, dose_unit: "IU" }]) {
    const state = { ...defaultsOf(graph), ...part };
    for (const key of ["sex", "species", "population", "dose"]) {
      for (const { value, count, stated } of facets(graph, state)[key]) {
        const asked = graph.scoper.ofContext(fixing(graph, contextOfState(state), key, value));
        const alone = graph.scoper.ofContext(fixing(graph, contextOf({}), key, value));
        const left = [...graph.edges.values()].filter((edge) => graph.scoper.match(edge, asked) !== Match.EXCLUDED);
        const reporting = left.filter((edge) => graph.scoper.reportsAll(edge, alone));
        assert.deepEqual(
          [count, stated],
          [left.length, reporting.length],
          `${key} ${value} beside ${JSON.stringify(part)}`,
        );
      }
    }
  }
});

test("what findings say of a key is looked at when it is asked for, once, however many of them say it", () => {
  const graph = findings();
  const { scoper } = graph;
  /** @type {Map<number, number>} */
  const looked = new Map();
  const { admits } = scoper.scopes;
  scoper.scopes.admits = (asked, found) => {
    looked.set(asked, (looked.get(asked) ?? 0) + 1);
    return admits.call(scoper.scopes, asked, found);
  };
  const choices = facets(graph, defaultsOf(graph));
  assert.equal(looked.size, 0);
  assert.ok(choices.sex.length && choices.population.length && choices.sex.length);
  assert.equal(looked.get(scoper.ofContext(contextOf({ sex: "male" }))), 3);
  assert.equal(looked.get(scoper.ofContext(contextOf({ population: "grown" }))), 4);
});
