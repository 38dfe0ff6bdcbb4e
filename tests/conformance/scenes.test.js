/**
 * The figures of the vectors, drawn by the page's twins: every picture is Python's, line by line.
 *
 * `OXYGRAPH_SCENES` names another folder than `conformance/scenes`.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ask } from "../../src/oxygraph/page/engine/ask.js";
import { graphOf } from "../../src/oxygraph/page/engine/graph.js";
import { harvest } from "../../src/oxygraph/page/figures/harvest.js";
import { ladder } from "../../src/oxygraph/page/figures/ladder.js";
import { svgOf } from "../../src/oxygraph/page/figures/svg.js";
import { FigureWords } from "../../src/oxygraph/page/figures/wording.js";

const FOLDER = fileURLToPath(new URL("../../conformance/", import.meta.url));
const SCENES = process.env.OXYGRAPH_SCENES ?? join(FOLDER, "scenes");
/** @type {Record<string, typeof ladder>} */
const FIGURES = { harvest, ladder };

/** @typedef {{ id: string, kind: string, by: string, lang: "en" | "zh", question: any, svg: string[] }} Case */

/** @param {string} place */
const read = (place) => JSON.parse(readFileSync(place, "utf8"));

const [vocabulary, data] = ["vocabulary", "figures"].map((name) => read(join(FOLDER, `${name}.json`)));
const names = readdirSync(SCENES).filter((name) => name.endsWith(".json"));

test("there are scenes", () => assert.ok(names.length > 0, SCENES));

for (const name of names.sort()) {
  const { graph: records, cases } = read(join(SCENES, name));
  const graph = graphOf(records, vocabulary);
  for (const { id, kind, by, lang, question, svg } of /** @type {Case[]} */ (cases))
    test(`${name} ${id}`, () => {
      const scene = FIGURES[kind](new FigureWords(graph, lang, data), ask(graph, question), by);
      const found = svgOf(scene, data).split("\n");
      const at = svg.findIndex((line, place) => line !== found[place]);
      if (at >= 0) assert.fail(`line ${at + 1}:\n${svg[at]}\nexpected,\n${found[at]}\nfound`);
      assert.equal(found.length, svg.length);
    });
}
