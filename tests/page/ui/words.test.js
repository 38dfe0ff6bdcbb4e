/** What the page says of a sign that settles nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { questionOf } from "../../../src/oxygraph/page/engine/question.js";
import { PageWords } from "../../../src/oxygraph/page/ui/words.js";
import { finding, graph, trial } from "../engine/small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { PageGraph } from "../../../src/oxygraph/page/ui/data.js" */

test("that no direction is given is said only where a counted finding gives none", () => {
  const said = (/** @type {EdgeRecord[]} */ ...edges) => {
    const found = graph([finding("there", "a>m"), finding("too", "m>b", "unclear"), ...edges]);
    const { direct } = ask(found, questionOf(found, { source: "a", target: "b", max_hops: 1 }));
    const words = new PageWords(/** @type {PageGraph} */ (found), "en");
    return words.signOf("?", direct ? [direct] : []);
  };
  assert.equal(said(), "insufficient", "nobody looked");
  assert.equal(said(trial("guess", "a>b", "increases", { certainty: "speculative" })), "insufficient", "none counts");
  assert.equal(said(trial("vague", "a>b", "unclear")), "no direction given");
});

test("a dose is said with the unit of the language, and a word that begins with a digit is none", () => {
  const found = graph([trial("a", "a>b", "increases", { dose_min: 24, dose_max: 48, dose_unit: "IU/day" })]);
  found.vocabulary.chinese["IU/day"] = "IU/天";
  const words = new PageWords(/** @type {PageGraph} */ (found), "zh");
  assert.deepEqual([words.dose("24, 48 IU/day"), words.named("24–48 IU/day")], ["24, 48 IU/天", "24–48 IU/天"]);
  assert.deepEqual([words.dose(""), words.named("5ht")], ["", "5ht"]);
  assert.match(Array.from(found.edges.values(), (edge) => words.chips(edge).join()).join(), /24–48 IU\/天/);
});

test("where the review differs from its source, the source is named, as on a terminal", () => {
  const said = { kind: "null_hidden", statement: "It found nothing.", statement_zh: "未见作用。" };
  const flag = { ...said, id: "a", citation: [13, 42], reference: [], review_edges: [], paper_edges: [] };
  const words = new PageWords(/** @type {PageGraph} */ (graph([finding("there", "a>m")])), "en");
  assert.match(words.flag(flag), /^\[13, 42\] .+ – It found nothing\.$/);
  assert.match(words.flag({ ...flag, citation: [] }), /^\S.+ – It found nothing\.$/);
});
