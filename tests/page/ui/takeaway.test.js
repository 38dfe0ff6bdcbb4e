/** What is copied as citations. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { citations } from "../../../src/oxygraph/page/ui/takeaway.js";
import { PageWords } from "../../../src/oxygraph/page/ui/words.js";
import { graph, paper, trial } from "../engine/small.js";

/** @import { PageGraph } from "../../../src/oxygraph/page/ui/data.js" */

const PAPERS = [
  paper("by-pmid", { pmid: "7", title: "One paper", match_confidence: "high" }),
  paper("by-both", { pmid: "7", doi: "10.1/a", match_confidence: "high" }),
  paper("guessed", { doi: "10.1/a", title: "Another, perhaps", match_confidence: "low" }),
];

test("a paper of two ids is copied once, and one that is not surely identified stays beside it", () => {
  const edges = PAPERS.map(({ id }) => trial(`of-${id}`, "a>b", "increases", { reference: [id] }));
  const found = graph(edges, { references: PAPERS });
  const words = new PageWords(/** @type {PageGraph} */ (found), "en");
  const lines = citations(words, [...found.edges.values()]).split("\n");
  assert.deepEqual(
    lines.map((line) => line.includes("One paper")),
    [true, false],
  );
  assert.match(lines[0], /10\.1\/a/, "what one of its references lacks another has");
  assert.match(lines[1], /^guessed\. Another, perhaps/);
});
