/** Figures in places of every width: whole where that can be read, else compact, and asked once in either case. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { graphOf } from "../../../src/oxygraph/page/engine/graph.js";
import { questionOf } from "../../../src/oxygraph/page/engine/question.js";
import { Admitted } from "../../../src/oxygraph/page/engine/search.js";
import { brain } from "../../../src/oxygraph/page/figures/brain.js";
import { forest } from "../../../src/oxygraph/page/figures/forest.js";
import { gapMap } from "../../../src/oxygraph/page/figures/gap-map.js";
import { harvest } from "../../../src/oxygraph/page/figures/harvest.js";
import { ladder } from "../../../src/oxygraph/page/figures/ladder.js";
import { Ladder } from "../../../src/oxygraph/page/figures/ladder-steps.js";
import { ANY, PHONE, WIDEST } from "../../../src/oxygraph/page/figures/sheet.js";
import { FigureWords } from "../../../src/oxygraph/page/figures/wording.js";
import { node, paper, trial } from "../engine/small.js";

/** @import { Graph } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Mark, Scene } from "../../../src/oxygraph/page/figures/scene.js" */

/** @param {string} place */
const read = (place) => JSON.parse(readFileSync(fileURLToPath(new URL(place, import.meta.url)), "utf8"));
const vocabulary = read("../../../conformance/vocabulary.json");
const data = read("../../conformance/data/figures.json");
const SCENES = "../../conformance/data/scenes/";
const LEGIBLE = 9.99;
const COUNTED = /^(\?|×\d+)$/;
const PLACES = [320, PHONE - 1, PHONE, 700, 900, 1100, WIDEST, 1700];

/** @type {Record<string, (words: FigureWords, graph: Graph, question: any, by: any, room: number) => Scene>} */
const FIGURES = {
  forest: (words, graph, question, by, room) => forest(words, ask(graph, question), by, room),
  harvest: (words, graph, question, by, room) => harvest(words, ask(graph, question), by, room),
  ladder: (words, graph, question, by, room) => ladder(words, ask(graph, question), by, room),
  gaps: (words, _graph, question, by, room) => gapMap(words, question, by, undefined, room),
  brain(words, graph, asked, by, room) {
    const question = questionOf(graph, asked);
    return brain(words, new Admitted(graph, question), question, by, room);
  },
};

/**
 * How high the smallest letters are.
 *
 * @param {readonly Mark[]} marks
 * @returns {number}
 */
function smallest(marks) {
  const sizes = marks.map((mark) => {
    if (mark.kind === "group") return smallest(mark.marks);
    return mark.kind === "text" && mark.text ? mark.size : ANY;
  });
  return Math.min(ANY, ...sizes);
}

const files = readdirSync(fileURLToPath(new URL(SCENES, import.meta.url))).sort();

test("no letter of a figure is below ten pixels, whatever the width of its place", () => {
  for (const name of files.filter((one) => one.endsWith(".json"))) {
    const { graph: records, places, own, cases } = read(SCENES + name);
    const graph = graphOf(records, vocabulary);
    for (const { id, kind, by, lang, question } of cases) {
      const words = new FigureWords(graph, lang, { ...data, places, own });
      const drawn = (/** @type {number} */ room) => FIGURES[kind](words, graph, question, by, room);
      const whole = drawn(ANY);
      assert.equal(whole.spare, undefined, `${name} ${id} is whole where any width will do`);
      for (const room of PLACES) {
        const scene = drawn(room);
        const scale = scene.spare ? 1 : Math.min(room, WIDEST) / scene.width;
        assert.ok(smallest(scene.marks) * scale >= LEGIBLE, `${name} ${id} at ${room}`);
        assert.equal(scene.drawn, whole.drawn, `${name} ${id} at ${room} shows as much as the whole`);
        if (!scene.spare) assert.deepEqual(scene, whole);
      }
    }
  }
});

/**
 * What the rows of a ladder count, sign by sign, as far as it is written in letters.
 *
 * @param {Scene} scene
 */
function counted({ marks }) {
  const rows = marks.flatMap((mark) => (mark.kind === "group" && mark.name.startsWith("row ") ? mark.marks : []));
  return rows.flatMap((mark) => (mark.kind === "text" && COUNTED.test(mark.text) ? mark.text : [])).sort();
}

test("what gives no direction stands in a ladder as the other signs do, with its number, at every width", () => {
  const unclear = (/** @type {string} */ id) => trial(id, "a>z", "unclear", { sex: "male" });
  const edges = [
    trial("up", "a>z", "increases", { sex: "male" }),
    ...["one", "two", "three"].map(unclear),
    trial("alone", "a>z", "unclear", { sex: "female" }),
  ];
  const references = edges.map(({ id }) => paper(id));
  const made = graphOf({ nodes: [node("a"), node("z")], edges, contexts: [], references, audit: [] }, vocabulary);
  const words = new FigureWords(made, "en", { ...data, places: [], own: [] });
  const question = { source: "a", target: "z", context: {}, layers: [], max_hops: 2 };
  const width = new Set();
  for (const room of [ANY, ...PLACES]) {
    const scene = ladder(words, ask(made, question), "sex", room);
    assert.deepEqual(counted(scene), ["?", "?", "×3"], `at ${room}`);
    width.add(scene.width);
  }
  assert.ok(width.size > 2, "laid out in several ways");
});

test("what is found in women but not counted stands in brackets in a ladder, at every width, and is said", () => {
  const study = { reference: ["p"], sample_size: 200 };
  const edges = [
    trial("all", "a>b", "no_effect", { ...study, sex: "both" }),
    trial("women", "a>b", "decreases", { ...study, sex: "female", analysis: "secondary" }),
    trial("on", "b>z", "increases", { sex: "female" }),
  ];
  const references = [paper("p"), paper("on")];
  const nodes = ["a", "b", "z"].map((id) => node(id));
  const made = graphOf({ nodes, edges, contexts: [], references, audit: [] }, vocabulary);
  const words = new FigureWords(made, "en", { ...data, places: [], own: [] });
  const answer = ask(made, { source: "a", target: "z", context: {}, layers: [], max_hops: 2 });
  for (const room of [ANY, ...PLACES]) {
    const rows = ladder(words, answer, "sex", room).marks.flatMap((mark) => (mark.kind === "group" ? [mark] : []));
    const [row] = rows.filter(({ name }) => name === "row a b z");
    const at = row.marks.findIndex((mark) => mark.kind === "text" && mark.text === "(");
    assert.ok(at >= 0, `at ${room}`);
    const [, sign, end] = row.marks.slice(at);
    assert.ok(sign.kind === "polyline" && sign.fill === "minus" && end.kind === "text" && end.text === ")");
    assert.match(row.tooltip, /women says so|not counted: /);
  }
  const said = new Ladder(words, answer, "sex").said().get("row a b z") ?? "";
  assert.ok(said.includes("women not counted: decreases"), said);
});

test("a ladder says of what its right side tells, whatever the width of its place", () => {
  const target = { ...node("z"), name: "post-traumatic stress disorder" };
  const edges = [
    trial("one", "a>b", "increases", { sex: "male" }),
    trial("two", "b>z", "decreases", { sex: "male" }),
    trial("three", "a>z", "decreases", { sex: "male" }),
  ];
  const references = edges.map(({ id }) => paper(id));
  const nodes = [node("a"), node("b"), target];
  const made = graphOf({ nodes, edges, contexts: [], references, audit: [] }, vocabulary);
  const words = new FigureWords(made, "en", { ...data, places: [], own: [] });
  const question = { source: "a", target: "z", context: { sex: "male" }, layers: [], max_hops: 2 };
  let beside = 0;
  for (const room of [ANY, ...PLACES]) {
    const { marks } = ladder(words, ask(made, question), "sex", room);
    const heads = marks.flatMap((mark) => (mark.kind === "group" && mark.name === "heads" ? mark.marks : []));
    const texts = heads.flatMap((mark) => (mark.kind === "text" ? mark.text : []));
    const begin = texts.findIndex((text) => text.startsWith("how it relates") || text.startsWith("what it does"));
    if (begin < 0) continue; // one step below the other, each with its own name
    beside += 1;
    const head = texts.slice(begin, begin + 5).join(" ");
    assert.ok(head.replaceAll("- ", "-").includes("post-traumatic stress disorder"), `at ${room}: ${head}`);
  }
  assert.ok(beside > 2, "both sides beside each other");
});

test("what a way rests on is said whole in a ladder where both sides have room, in both languages", () => {
  const nodes = ["a", "b", "z"].map((id) => node(id));
  for (const [lang, predicate] of /** @type {const} */ ([
    ["en", "affects"],
    ["en", "associated_with"],
    ["zh", "affects"],
    ["zh", "associated_with"],
  ])) {
    const edges = [trial("one", "a>b", "increases"), trial("two", "b>z", "decreases", { predicate })];
    const references = edges.map(({ id }) => paper(id));
    const made = graphOf({ nodes, edges, contexts: [], references, audit: [] }, vocabulary);
    const words = new FigureWords(made, lang, { ...data, places: [], own: [] });
    const answer = ask(made, { source: "a", target: "z", context: {}, layers: [], max_hops: 2 });
    const [{ kind }] = answer.paths;
    for (const room of [ANY, 700, 900, 1100]) {
      const rows = ladder(words, answer, "sex", room).marks.flatMap((mark) => (mark.kind === "group" ? [mark] : []));
      const [row] = rows.filter(({ name }) => name === "row a b z");
      const texts = row.marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
      assert.ok(texts.includes(words.say(vocabulary.kinds[kind])), `${lang} ${predicate} at ${room}: ${texts}`);
    }
  }
});

test("what stands over columns lies above all that a page moves it over, and on paper of its own", () => {
  const edges = [
    trial("one", "a>b", "increases", { sex: "male" }),
    trial("two", "b>z", "decreases", { sex: "female" }),
    trial("three", "a>z", "decreases", { sex: "male" }),
  ];
  const references = edges.map(({ id }) => paper(id));
  const nodes = ["a", "b", "z"].map((id) => node(id));
  const made = graphOf({ nodes, edges, contexts: [], references, audit: [] }, vocabulary);
  const words = new FigureWords(made, "en", { ...data, places: [], own: [] });
  const answer = ask(made, { source: "a", target: "z", context: {}, layers: [], max_hops: 2 });
  for (const room of [ANY, ...PLACES])
    for (const draw of [ladder, harvest]) {
      const { marks } = draw(words, answer, "sex", room);
      const groups = marks.flatMap((mark) => (mark.kind === "group" ? [mark] : []));
      const heads = groups.filter(({ name }) => name === "heads");
      if (draw === ladder && !heads.length) continue; // each cell says its own column
      assert.equal(heads.length, 1, `at ${room}`);
      assert.equal(groups.at(-1)?.name, "heads", `at ${room}`);
      const [behind, ...over] = heads[0].marks;
      assert.ok(behind.kind === "rect" && behind.fill === "paper");
      const texts = over.flatMap((mark) => (mark.kind === "text" ? [mark] : []));
      assert.ok(texts.length >= 2 && texts.every(({ y }) => behind.y < y - 8 && y < behind.y + behind.height));
    }
});

test("a way that a null blocks goes with nothing, whatever it rests on", () => {
  const edges = [
    trial("null", "a>b", "no_effect"),
    trial("mark", "b>z", "increases", { predicate: "associated_with" }),
    trial("on", "a>c", "increases"),
    trial("other", "c>z", "increases", { predicate: "associated_with" }),
  ];
  const references = edges.map(({ id }) => paper(id));
  const things = ["a", "b", "c", "z"].map((id) => node(id));
  const made = graphOf({ nodes: things, edges, contexts: [], references, audit: [] }, vocabulary);
  const words = new FigureWords(made, "en", { ...data, places: [], own: [] });
  const answer = ask(made, { source: "a", target: "z", context: {}, layers: [], max_hops: 2 });
  const kinds = new Map(new Ladder(words, answer, "sex").rows.map(({ nodes, sign, kind }) => [nodes[1], [sign, kind]]));
  assert.deepEqual(kinds.get("b"), ["0", words.text("blocked")]);
  assert.deepEqual(kinds.get("c"), ["+", words.say("marker")]);
});

test("a map of gaps that has to be compact asks of each finding as often as the whole, and no more", () => {
  const { graph: records, places, own, cases } = read(`${SCENES}${files[0]}`);
  const graph = graphOf(records, vocabulary);
  const { question } = cases.find((/** @type {{ kind: string }} */ { kind }) => kind === "gaps");
  const asked = [ANY, 320].map((room) => {
    let times = 0;
    const passes = () => {
      times += 1;
      return true;
    };
    gapMap(new FigureWords(graph, "en", { ...data, places, own }), question, "sex", passes, room);
    return times;
  });
  assert.ok(asked[0] > 0);
  assert.equal(asked[1], asked[0]);
});
