import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contextOf } from "../../../src/oxygraph/page/engine/context.js";
import { columnOf, PageGraph } from "../../../src/oxygraph/page/ui/data.js";
import { corrected, defaultsOf, fromHash, leftOut, toHash } from "../../../src/oxygraph/page/ui/state.js";
import { fixing } from "../../../src/oxygraph/page/ui/view.js";
import { VOCABULARY } from "../engine/small.js";

const FIGURES = new URL("../../conformance/data/figures.json", import.meta.url);
const NODES = {
  length: 2,
  columns: {
    id: ["a", "ill"],
    label: ["the a", "the ill"],
    category: ["Process", "Disorder"],
    shape: ["square", "dot"],
    color: ["#111111", "#222222"],
    level: [5, 7],
  },
};
const EMPTY = { length: 0, columns: {} };
/** @type {Record<string, Record<string, import("../../../src/oxygraph/page/engine/vocabulary.js").Content>>} */
const COLUMNS = {
  nodes: { id: "text", category: "text", name: "text", name_zh: "text", synonyms: "texts", curie: "text" },
  edges: {
    id: "text",
    subject: "text",
    object: "text",
    predicate: "text",
    population: "texts",
    dose_min: "number",
    certainty: "text",
    layer: "text",
    citation: "integers",
    reference: "texts",
  },
  contexts: { id: "text", group: "text", broader: "text" },
  references: {},
  audit: {},
};

test("a column comes out, whether its words recur or not", () => {
  const table = { length: 3, columns: { id: ["a", "b", "c"], sex: { words: ["male", ""], at: [0, 1, 0] } } };
  assert.deepEqual(columnOf(table, "id", String), ["a", "b", "c"]);
  assert.deepEqual(columnOf(table, "sex", String), ["male", "", "male"]);
  assert.equal(columnOf(table, "note", String), undefined);
});

const GRAPH = new PageGraph({
  nodes: NODES,
  edges: {
    length: 1,
    columns: {
      id: ["f"],
      from: ["a"],
      to: ["ill"],
      predicate: ["affects"],
      dose_min: ["18"],
      population: ["ill|healthy"],
    },
  },
  contexts: EMPTY,
  references: EMPTY,
  audit: EMPTY,
  vocabulary: { ...VOCABULARY, columns: COLUMNS },
  figures: JSON.parse(readFileSync(FIGURES, "utf8")),
  start: {},
  most_hops: 6,
});

test("records are as Python exports them", () => {
  const [edge] = GRAPH.edges.values();
  assert.deepEqual([edge.subject, edge.object, edge.dose_min, edge.population], ["a", "ill", 18, ["ill", "healthy"]]);
  assert.equal(GRAPH.nodes.get("ill")?.name, "the ill");
  assert.deepEqual(GRAPH.looks.get("Disorder"), { shape: "dot", colour: "#222222", level: 7 });
  assert.deepEqual(GRAPH.words.population, ["healthy", "grown", "exposed", "recent", "ill"]);
});

test("an address says the whole state, and what it does not know is ignored", () => {
  const usual = defaultsOf(GRAPH);
  const state = { ...usual, from: "a", to: "ill", hops: 3, population: "ill", one: true };
  assert.deepEqual(fromHash(`#${toHash(GRAPH, state)}`, usual, GRAPH), state);
  assert.deepEqual(fromHash("from=nowhere&hops=99&population=__proto__", usual, GRAPH), { ...usual, hops: 6 });
  assert.deepEqual(fromHash("elsewhere", state, GRAPH), state);
});

test("settings that exclude each other are not asked together, neither by an address nor by a choice", () => {
  const columns = { id: ["home", "away", "abroad"], group: ["place", "place", "far"], broader: ["", "", "away"] };
  const vocabulary = { ...VOCABULARY, columns: COLUMNS };
  const data = { edges: EMPTY, references: EMPTY, audit: EMPTY, figures: JSON.parse(readFileSync(FIGURES, "utf8")) };
  const placed = new PageGraph({
    ...data,
    nodes: NODES,
    contexts: { length: 3, columns },
    vocabulary,
    start: {},
    most_hops: 6,
  });
  const start = defaultsOf(placed);
  assert.deepEqual(fromHash("from=a&to=ill&setting=away|abroad", start, placed).setting, ["away", "abroad"]);
  assert.deepEqual(fromHash("from=a&to=ill&setting=home|abroad", start, placed).setting, []);
  const asked = contextOf({ setting: ["abroad"] });
  assert.deepEqual(fixing(placed, asked, "setting", "home").setting, ["home"]);
  assert.deepEqual(fixing(placed, asked, "setting", "away").setting, ["abroad", "away"]);
});

test("an address written by hand asks the question that is there, for whom it says", () => {
  const start = { ...defaultsOf(GRAPH), from: "a", to: "ill", sex: "male" };
  const { from, to, sex } = fromHash("population=ill", start, GRAPH);
  assert.deepEqual([from, to, sex], ["a", "ill", ""]);
  assert.equal(fromHash("population=ill&lang=en", start, GRAPH).from, "a", "also in a language");
  assert.deepEqual(fromHash("lang=zh", start, GRAPH), { ...start, lang: "zh" });
  const opening = Object.create(GRAPH, { start: { value: { from: "a", to: "ill" } } });
  const none = { ...defaultsOf(GRAPH), lang: /** @type {"zh"} */ ("zh") };
  assert.deepEqual(fromHash(toHash(opening, none), start, opening), none, "what the page wrote says all of it");
  assert.equal(fromHash("to=nowhere", start, GRAPH).to, "");
  assert.deepEqual(
    ["from", "to"].map((end) => Reflect.get(fromHash("from=ill", start, GRAPH), end)),
    ["ill", ""],
  );
});

test("an address that was coded once more, or spelled otherwise, is understood", () => {
  const start = { ...defaultsOf(GRAPH), from: "a", to: "ill" };
  const read = (/** @type {string} */ hash) => fromHash(hash, start, GRAPH);
  assert.equal(read("population%3Dill").population, "ill");
  assert.equal(read("Population= ILL\u200b").population, "ill");
  assert.deepEqual(read("hops=2&amp;one=yes"), { ...start, hops: 2, one: true });
  assert.equal(read("hops=04").hops, 4);
  assert.equal(read("lang=zh-CN").lang, "zh");
  assert.deepEqual(read("layers=review, primary").layers, ["review", "primary"]);
  assert.deepEqual(read("layer=review,primary").layers, ["review", "primary"], "as the command line calls it");
  assert.equal(read("max-hops=2").hops, 2);
  assert.equal(read("layer=review,primary&layer=gossip").layers.length, 2);
});

test("what an address says in vain is known: a second word, a key that is none, with a value or without", () => {
  const start = { ...defaultsOf(GRAPH), from: "a", to: "ill" };
  const vain = (/** @type {string} */ hash) => leftOut(hash, fromHash(hash, start, GRAPH), GRAPH);
  assert.deepEqual(vain("population=ill&population=healthy"), [["population", "healthy", "again"]]);
  assert.deepEqual(vain("population=nobody&population=ill"), [
    ["population", "nobody"],
    ["population", "ill"],
  ]);
  assert.deepEqual(vain("gender="), [["gender", ""]]);
  assert.deepEqual(vain("population=&hops=3"), []);
  assert.deepEqual(vain("zoom=1e9,0,0&zoom=100,0.5,0.5"), [
    ["zoom", "1e9,0,0"],
    ["zoom", "100,0.5,0.5"],
  ]);
  assert.equal(
    corrected("gender=ill&hops=3", GRAPH, ["gender", "ill"], ["population", "ill"]),
    "hops=3&population=ill",
  );
  assert.equal(corrected("hops=3&hops=2", GRAPH, ["hops", "2"], ["hops", "2"]), "hops=2");
});

test("a value beside itself is no comparison, and an address that asks for one is told so", () => {
  const start = { ...defaultsOf(GRAPH), from: "a", to: "ill" };
  const read = (/** @type {string} */ hash) => fromHash(hash, start, GRAPH);
  const { by, a, b } = read("by=population&a=ill&b=ILL");
  assert.deepEqual([by, a, b], ["", "", ""]);
  const vain = (/** @type {string} */ hash) => leftOut(hash, read(hash), GRAPH);
  assert.deepEqual(vain("by=population&a=ill&b=ILL&hops=3"), [
    ["by", "population", "alike"],
    ["a", "ill", "alike"],
    ["b", "ill", "alike"],
  ]);
  assert.ok(vain("by=population&a=nobody&b=nobody").every(([, , why]) => why === undefined));
});

test("all layers are asked unless an address names some", () => {
  const usual = defaultsOf(GRAPH);
  assert.deepEqual(usual.layers, ["review", "primary"]);
  assert.equal(toHash(GRAPH, usual), "lang=en");
  assert.deepEqual(fromHash("layers=review", usual, GRAPH).layers, ["review"]);
  assert.equal(new URLSearchParams(toHash(GRAPH, { ...usual, layers: ["review"] })).get("layers"), "review");
  assert.deepEqual(fromHash("from=a&layers=gossip", usual, GRAPH).layers, usual.layers);
});
