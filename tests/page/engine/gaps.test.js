import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf } from "../../../src/oxygraph/page/engine/context.js";
import { gapsBy } from "../../../src/oxygraph/page/engine/gaps.js";
import { graph, paper, trial } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * What a cell is, by target and population, and what fills it.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {Parameters<typeof graph>[1]} [records]
 * @param {readonly string[]} [layers]
 */
function cells(edges, records = {}, layers = []) {
  const found = graph(edges, records);
  const asked = { source: "a", context: contextOf({}), layers: found.layers(layers) };
  return Object.fromEntries(
    gapsBy(found, asked, "population").map(({ population, status, sign, edges: ids }) => [
      population,
      [status, sign, ...ids],
    ]),
  );
}

test("an analysis that leaves the cell open silences nothing in it", () => {
  const references = [paper("pooling", { includes: ["exposed"] }), paper("exposed")];
  const pooling = trial("pooling", "a>b", "no_effect", { evidence_type: "meta_analysis", reference: ["pooling"] });
  const exposed = trial("exposed", "a>b", "increases", { population: ["exposed"], reference: ["exposed"] });
  assert.deepEqual(cells([pooling, exposed], { references }), { exposed: ["tested", "+", "exposed"] });
  const reporting = { ...pooling, population: ["exposed"] };
  assert.deepEqual(cells([reporting, exposed], { references }), { exposed: ["null", "0", "pooling"] });
});

test("what was tested without a direction is not untested", () => {
  const vague = trial("vague", "a>b", "unclear", { population: ["healthy"] });
  assert.deepEqual(cells([vague]), { healthy: ["tested", "", "vague"] });
  assert.deepEqual(cells([vague], {}, ["review"]), { healthy: ["elsewhere", "", "vague"] });
});
