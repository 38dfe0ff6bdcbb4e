import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { answerDocument } from "../../../src/oxygraph/page/engine/documents.js";
import { finding, graph, trial } from "./small.js";

const WHOLE = {
  question: { source: "a", target: "c", context: { sex: "male" }, layers: ["review", "primary"], max_hops: 4 },
  verdict: "mixed",
  why:
    "Direct: 1 trial found more, 1 found nothing. A count. To more: 1, 0, 1. Evidence weak (two controlled, " +
    "less: contested evidence). Asserted in part. male alone: 1 trial found more. Not reported. Paths say decreases. " +
    "Without q different.",
  strength: "weak",
  reasons: ["two_controlled", "contested_evidence"],
  leans: { sign: "+", verdict: "increases", studies: { "+": ["p"], "-": [], 0: ["q"] } },
  specific: { verdict: "increases", contested: false },
  found_in: {},
  suggests: null,
  by_layer: { review: "increases", primary: "mixed" },
  elsewhere: null,
  decided_by: "direct",
  match: "asserted",
  contested: true,
  mechanism: "decreases",
  disagreement: true,
  resolving: null,
  resolving_sets: [],
  direct: [
    {
      id: "p",
      subject: "a",
      object: "c",
      population: [],
      dose_min: null,
      sign: "+",
      match: "asserted",
      counted: true,
      speaks: true,
      silent_because: null,
      agrees: null,
      study: "p",
      level: "controlled",
    },
    {
      id: "q",
      subject: "a",
      object: "c",
      population: [],
      dose_min: null,
      sign: "0",
      match: "compatible",
      counted: true,
      speaks: true,
      silent_because: null,
      agrees: null,
      study: "q",
      level: "controlled",
    },
    {
      id: "said",
      subject: "a",
      object: "c",
      population: [],
      dose_min: null,
      sign: "+",
      match: "compatible",
      counted: false,
      speaks: false,
      silent_because: "less_specific",
      agrees: null,
      study: "review",
      level: "narrative",
    },
  ],
  path_count: 1,
  paths: [
    {
      kind: "causal",
      sign: "-",
      match: "compatible",
      chimera: false,
      contested: false,
      speculative: false,
      counted: true,
      studies: { "-": ["r", "s"] },
      holds_for: { sex: ["male"] },
      nodes: ["a", "b", "c"],
      steps: [
        {
          subject: "a",
          object: "b",
          sign: "+",
          verdict: "increases",
          match: "compatible",
          edges: ["r"],
          speaking: ["r"],
          citations: [],
        },
        {
          subject: "b",
          object: "c",
          sign: "-",
          verdict: "decreases",
          match: "asserted",
          edges: ["s"],
          speaking: ["s"],
          citations: [7],
        },
      ],
    },
  ],
  missing: [{ subject: "a", object: "b", lacks: { sex: "male" }, text: "the a → the b: no sex male." }],
  sensitivity: {
    without: { p: "mixed", q: "increases" },
    flips: ["q"],
    scenarios: {
      human_only: "insufficient",
      trials_only: "mixed",
      patients_only: "insufficient",
      without_weakest_step: "decreases",
    },
  },
  cautions: [],
  complete: true,
};

const EDGES = [
  trial("p", "a>c", "increases", { sex: "male" }),
  trial("q", "a>c", "no_effect"),
  finding("said", "a>c"),
  trial("r", "a>b"),
  trial("s", "b>c", "decreases", { sex: "male", citation: [7] }),
];

/** @param {Parameters<typeof ask>[1]} asked */
function documentOf(asked) {
  const found = graph(EDGES);
  return JSON.parse(JSON.stringify(answerDocument(found, ask(found, asked), "en")));
}

test("an answer is plain data, whole", () => {
  assert.deepEqual(documentOf({ source: "a", target: "c", context: { sex: "male" } }), WHOLE);
});

test("what is suggested, and what other layers hold", () => {
  const found = graph([
    trial("r", "a>b"),
    trial("s", "b>c", "decreases", { predicate: "associated_with" }),
    finding("said", "a>c", "unclear"),
  ]);
  const layers = ["primary"];
  const { suggests, elsewhere, strength, leans, paths } = answerDocument(
    found,
    ask(found, { source: "a", target: "c", layers }),
    "en",
  );
  assert.deepEqual(suggests, {
    sign: "-",
    verdict: "decreases",
    kind: "marker",
    paths: [["a", "b", "c"]],
    studies: ["r", "s"],
    hit_rate: null,
    in_healthy: false,
  });
  assert.deepEqual(elsewhere, { layers: ["review"], findings: 1, verdict: "insufficient" });
  assert.deepEqual([strength, leans, paths[0].kind], [null, null, "marker"]);
});

test("structure hands the sign on, so that its step has no verdict of its own", () => {
  const found = graph([trial("r", "a>b"), { ...finding("part", "b>c", ""), predicate: "part_of" }]);
  const [{ steps, kind }] = answerDocument(found, ask(found, { source: "a", target: "c" }), "en").paths;
  assert.deepEqual([kind, steps[1].sign, steps[1].verdict], ["inherited", "+", null]);
});
