import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { finding, graph, paper, trial } from "./small.js";

/** @type {(id: string, review: string, primary: string) => import("../../../src/oxygraph/page/engine/graph.js").Discrepancy} */
const difference = (id, review, primary) => ({
  id,
  citation: [7],
  reference: ["p"],
  kind: "direction_differs",
  review_edges: [review],
  paper_edges: [primary],
  statement: "They differ.",
  statement_zh: "不同。",
});

test("a paper retracted under another reference is retracted, too", () => {
  const references = [paper("p", { doi: "10.1/x" }), paper("gone", { doi: "10.1/x", status: "retracted" })];
  const found = graph([finding("1", "a>b", "increases", { reference: ["p"] })], { references });
  assert.deepEqual(
    ask(found, { source: "a", target: "b" }).cautions.map(({ id }) => id),
    ["retracted-p"],
  );
});

test("what decides is told of first, then the direct evidence, then the rest as the audit has it", () => {
  const found = graph(
    [
      finding("way", "a>b"),
      finding("on", "b>c"),
      trial("counted", "a>c", "increases"),
      finding("weaker", "a>c", "decreases", { reference: ["w"], evidence_type: "observational" }),
      finding("gone", "a>c", "decreases", { reference: ["gone"] }),
    ],
    {
      references: [paper("gone", { status: "retracted" }), paper("w"), paper("counted")],
      audit: ["way", "weaker", "on", "counted"].map((id) => difference(id, id, "x")),
    },
  );
  assert.deepEqual(
    ask(found, { source: "a", target: "c" }).cautions.map(({ id }) => id),
    ["counted", "weaker", "retracted-gone", "way", "on"],
  );
});

test("differences of what is shown, then each retracted paper with the findings it is behind", () => {
  const found = graph(
    [
      finding("1", "a>b", "increases", { reference: ["gone"] }),
      finding("2", "b>c", "increases", { reference: ["p", "gone"] }),
      finding("3", "c>a"),
    ],
    {
      references: [paper("gone", { status: "retracted", authors: "Doe J", year: 1999, citation: [9] }), paper("p")],
      audit: [difference("shown", "2", "x"), difference("elsewhere", "3", "2")],
    },
  );
  const { cautions } = ask(found, { source: "a", target: "c" });
  assert.deepEqual(
    cautions.map(({ id }) => id),
    ["shown", "retracted-gone"],
  );
  const [, retraction] = cautions;
  assert.deepEqual([retraction.citation, retraction.paper_edges], [[9], ["1", "2"]]);
  assert.deepEqual([retraction.statement, retraction.statement_zh], ["Doe 1999 retracted.", "Doe 1999 撤稿。"]);
});
