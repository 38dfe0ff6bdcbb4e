/**
 * The figures of the vectors, drawn by the page's twins: every picture is Python's, line by line.
 *
 * `OXYGRAPH_SCENES` names another folder than `data/scenes`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ask } from "../../src/oxygraph/page/engine/ask.js";
import { graphOf } from "../../src/oxygraph/page/engine/graph.js";
import { questionOf } from "../../src/oxygraph/page/engine/question.js";
import { Admitted } from "../../src/oxygraph/page/engine/search.js";
import { brain } from "../../src/oxygraph/page/figures/brain.js";
import { forest } from "../../src/oxygraph/page/figures/forest.js";
import { gapMap } from "../../src/oxygraph/page/figures/gap-map.js";
import { harvest } from "../../src/oxygraph/page/figures/harvest.js";
import { ladder } from "../../src/oxygraph/page/figures/ladder.js";
/** @import { Graph } from "../../src/oxygraph/page/engine/graph.js" */
/** @import { Scene } from "../../src/oxygraph/page/figures/scene.js" */
import { svgOf } from "../../src/oxygraph/page/figures/svg.js";
import { FigureWords } from "../../src/oxygraph/page/figures/wording.js";

const FOLDER = fileURLToPath(new URL("../../conformance/", import.meta.url));
const DATA = fileURLToPath(new URL("data/", import.meta.url));
const SCENES = process.env.OXYGRAPH_SCENES ?? join(DATA, "scenes");

/** @type {Record<string, (words: FigureWords, graph: Graph, question: any, by: string) => Scene>} */
const FIGURES = {
  forest: (words, graph, question, by) => forest(words, ask(graph, question), by),
  harvest: (words, graph, question, by) => harvest(words, ask(graph, question), by),
  ladder: (words, graph, question, by) => ladder(words, ask(graph, question), by),
  gaps: (words, _graph, question, by) => gapMap(words, question, /** @type {"sex"} */ (by)),
  brain(words, graph, asked, by) {
    const question = questionOf(graph, asked);
    return brain(words, new Admitted(graph, question), question, by);
  },
};

/** @typedef {{ id: string, kind: string, by: string, lang: "en" | "zh", question: any, svg: string[] }} Case */

/** @param {string} place */
const read = (place) => JSON.parse(readFileSync(place, "utf8"));

const vocabulary = read(join(FOLDER, "vocabulary.json"));
const data = read(join(DATA, "figures.json"));
const names = readdirSync(SCENES).filter((name) => name.endsWith(".json"));

test("there are scenes", () => assert.ok(names.length > 0, SCENES));

for (const name of names.sort()) {
  const { graph: records, places, own, cases } = read(join(SCENES, name));
  const graph = graphOf(records, vocabulary);
  for (const { id, kind, by, lang, question, svg } of /** @type {Case[]} */ (cases))
    test(`${name} ${id}`, () => {
      const scene = FIGURES[kind](new FigureWords(graph, lang, { ...data, places, own }), graph, question, by);
      const found = svgOf(scene, data).split("\n");
      const at = svg.findIndex((line, place) => line !== found[place]);
      if (at >= 0) assert.fail(`line ${at + 1}:\n${svg[at]}\nexpected,\n${found[at]}\nfound`);
      assert.equal(found.length, svg.length);
    });
}
