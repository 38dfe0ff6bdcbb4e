import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { answerDocument } from "../../../src/oxygraph/page/engine/documents.js";
import { finding, graph } from "./small.js";

const WHOLE = {
  question: { source: "a", target: "c", context: { sex: "male" }, layers: ["review"], max_hops: 4 },
  verdict: "increases",
  why: "Direct: 1 × increases, 1 study. Asserted. Paths say decreases. Without p different.",
  decided_by: "direct",
  match: "asserted",
  contested: false,
  mechanism: "decreases",
  disagreement: true,
  resolving: null,
  direct: [
    {
      id: "d",
      subject: "a",
      object: "c",
      population: [],
      dose_min: null,
      sign: "+",
      match: "asserted",
      counted: true,
    },
  ],
  path_count: 1,
  paths: [
    {
      sign: "-",
      match: "compatible",
      chimera: false,
      contested: false,
      speculative: false,
      counted: true,
      studies: { "-": ["q", "review"] },
      holds_for: { sex: ["male"] },
      nodes: ["a", "b", "c"],
      steps: [
        { subject: "a", object: "b", sign: "+", match: "compatible", edges: ["1"], speaking: ["1"], citations: [] },
        { subject: "b", object: "c", sign: "-", match: "asserted", edges: ["2"], speaking: ["2"], citations: [] },
      ],
    },
  ],
  missing: [{ subject: "a", object: "b", lacks: { sex: "male" }, text: "the a → the b: no sex male." }],
  sensitivity: {
    without: { p: "decreases" },
    flips: ["p"],
    scenarios: {
      human_only: "insufficient",
      trials_only: "insufficient",
      patients_only: "insufficient",
      without_weakest_step: "decreases",
    },
  },
  cautions: [],
};

test("an answer is plain data, whole", () => {
  const found = graph([
    finding("d", "a>c", "increases", { sex: "male", reference: ["p"] }),
    finding("1", "a>b", "increases", { reference: ["q"] }),
    finding("2", "b>c", "decreases", { sex: "male" }),
  ]);
  const answer = ask(found, { source: "a", target: "c", context: { sex: "male" } });
  const document = JSON.parse(JSON.stringify(answerDocument(found, answer, "en")));
  assert.deepEqual(document, WHOLE);
});
