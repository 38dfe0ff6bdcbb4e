import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { why } from "../../../src/oxygraph/page/engine/why.js";
import { Words } from "../../../src/oxygraph/page/engine/words.js";
import { finding, graph, paper } from "./small.js";

/** @import { Context } from "../../../src/oxygraph/page/engine/context.js" */
/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Context>} [context]
 * @param {"en" | "zh"} [lang]
 */
function said(edges, context, lang = "en") {
  const found = graph(edges, { references: [paper("p", { citation: [7] }), paper("q")] });
  return why(new Words(found, lang), ask(found, { source: "a", target: "c", context }));
}

const UP = ["a>b", "b>c"].map((pair) => finding(pair, pair, "increases", { reference: ["q"] }));
const CITED = finding("d", "a>c", "increases", { reference: ["p"], citation: [7] });

test("uncited statements are counted as statements, not as studies", () => {
  const three = [finding("x", "a>c"), finding("y", "a>c"), CITED];
  assert.equal(
    said(three),
    "Direct: 3 × increases, 1 study and 2 statements. Without each of 1 or the uncited the same.",
  );
});

test("one study and uncited statements alone are told apart", () => {
  assert.equal(said([CITED, ...UP]), "Direct: 1 × increases, 1 study. One study.");
  assert.equal(said([finding("x", "a>c"), ...UP]), "Direct: 1 × increases, 1 statement. Uncited alone.");
});

test("what the verdict would not be without is named", () => {
  assert.equal(said([CITED]), "Direct: 1 × increases, 1 study. Without [7] different.");
  assert.equal(said([finding("x", "a>c")]), "Direct: 1 × increases, 1 statement. Without the uncited different.");
});

test("how well it fits, what contests it, and what would part it", () => {
  const men = { sex: "male" };
  assert.match(said([{ ...CITED, sex: "male" }], men), /^Direct: 1 × increases, 1 study\. Asserted\./);
  assert.match(said([CITED], men), /Compatible with male\./);
  assert.match(said([CITED, finding("n", "a>c", "no_effect")]), /Contested\./);
  const sexes = [{ ...CITED, sex: "male" }, finding("f", "a>c", "decreases", { sex: "female" })];
  assert.match(said(sexes), /1 × increases, 1 × decreases.*Parted by sex\./);
  assert.match(said([CITED, finding("f", "a>c", "decreases")]), /Not parted\./);
});

test("paths decide, or nothing does", () => {
  assert.match(said(UP), /^Paths: 1 × increases\./);
  assert.match(said([CITED, finding("1", "a>b", "decreases"), finding("2", "b>c")]), /Paths say decreases\./);
  assert.equal(said([finding("x", "a>c", "unclear")]), "No direction.");
  assert.equal(said([finding("x", "c>a")]), "Nothing.");
});

test("in Chinese the sentences are joined without a space", () => {
  assert.equal(said([CITED, ...UP], { sex: "male" }, "zh"), "直接：1 × 升，1 项。不冲突：男/雄。一项。");
});
