import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { finding, graph, node, structure, trial, VOCABULARY } from "./small.js";

/** @import { Context } from "../../../src/oxygraph/page/engine/context.js" */
/** @import { EdgeRecord, Node } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * What ways from a to c point to.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {{ nodes?: Node[], context?: Partial<Context>, max_hops?: number }} [given]
 */
function suggests(edges, { nodes, ...asked } = {}) {
  return ask(graph(edges, { nodes }), { source: "a", target: "c", ...asked }).suggests;
}

const MARKS = { predicate: "associated_with" };
const MARKED = [trial("1", "a>b"), trial("2", "b>c", "decreases", MARKS)];

test("where nobody measured it, ways of the best kind point somewhere, and say what they rest on", () => {
  assert.deepEqual(suggests([...MARKED, structure("s", "b>e"), structure("t", "e>c")]), {
    sign: "-",
    kind: "marker",
    paths: [["a", "b", "c"]],
    wholes: [],
    studies: ["1", "2"],
    hitRate: null,
    inHealthy: false,
  });
  const inherited = suggests([trial("1", "a>b"), structure("2", "b>c")]);
  assert.deepEqual([inherited?.sign, inherited?.kind, inherited?.hitRate?.right], ["+", "inherited", 12]);
});

test("an extrapolation starts where a way first goes on without a finding, wherever that is", () => {
  const last = [trial("1", "a>b"), structure("2", "b>c")];
  assert.deepEqual(suggests(last)?.wholes, ["b"]);
  const middle = [trial("1", "a>b"), structure("2", "b>e"), trial("3", "e>c")];
  assert.deepEqual(suggests(middle)?.wholes, ["b"]);
  const other = [structure("4", "b>f"), trial("5", "f>c")];
  assert.deepEqual(suggests([...middle, ...other])?.wholes, ["b"], "each once");
  assert.deepEqual(suggests([trial("1", "a>b"), structure("2", "b>e"), structure("3", "e>c")])?.wholes, ["b"]);
});

test("nothing is suggested beside a verdict, nor beside a conflict", () => {
  assert.equal(suggests([...MARKED, trial("d", "a>c", "no_effect")]), null);
  assert.equal(suggests([...MARKED, trial("d", "a>c"), trial("e", "a>c", "decreases")]), null);
  assert.equal(suggests([...MARKED, trial("d", "a>c", "unclear")])?.sign, "-");
});

test("the shortest ways must agree", () => {
  const against = [trial("3", "a>e"), trial("4", "e>c", "increases", MARKS)];
  assert.equal(suggests([...MARKED, ...against]), null);
  const longer = [trial("3", "a>e"), trial("4", "e>f"), trial("5", "f>c", "increases", MARKS)];
  assert.equal(suggests([...MARKED, ...longer])?.sign, "-");
  assert.equal(suggests(longer)?.sign, "+");
  assert.equal(
    suggests([trial("x", "a>x"), trial("y", "x>a2"), trial("6", "a2>e"), longer[2], longer[1]]),
    null,
    "four",
  );
});

test("a way of the kind, no longer, that conflicts or is mixed bars it; a longer one does not", () => {
  const mixed = [trial("3", "a>e"), trial("4", "e>c", "increases", MARKS), trial("5", "e>c", "no_effect", MARKS)];
  assert.equal(suggests([...MARKED, ...mixed]), null);
  const longer = [trial("6", "a>g"), trial("3", "g>e"), ...mixed.slice(1)];
  assert.equal(suggests([...MARKED, ...longer])?.sign, "-");
});

test("no measured level stands between, and nothing is suggested of what is given or inherited", () => {
  assert.equal(suggests(MARKED, { nodes: [node("b", { category: "Biomarker" })] }), null);
  assert.equal(suggests(MARKED, { nodes: [node("c", { category: "Molecule" })] }), null);
});

test("statements may suggest what they may not decide", () => {
  const found = suggests([finding("1", "a>b"), finding("2", "b>c")]);
  assert.deepEqual([found?.sign, found?.kind, found?.studies], ["+", "causal", ["review"]]);
});

test("healthy people are let in for a disorder, and it says so", () => {
  const healthy = { population: ["healthy"] };
  const edges = [trial("1", "a>b", "increases", healthy), trial("2", "b>c", "increases", { ...healthy, ...MARKS })];
  const nodes = [node("ill", { category: "Disorder" })];
  const found = suggests(edges, { nodes, context: { population: "ill" } });
  assert.deepEqual([found?.sign, found?.inHealthy], ["+", true]);
  assert.equal(suggests(edges, { nodes, context: { population: "recent" } }), null, "which is no disorder");
});

test("what changed in healthy people goes on to what goes with a disorder, whom it is about", () => {
  const healthy = { population: ["healthy"] };
  const nodes = [node("c", { category: "Disorder" })];
  const edges = [trial("1", "a>b", "increases", healthy), trial("2", "b>c", "decreases", MARKS)];
  for (const population of ["", "c"]) {
    const found = suggests(edges, { nodes, context: { population } });
    assert.deepEqual([found?.sign, found?.inHealthy], ["-", true]);
  }
  const both = { population: ["ill", "healthy"] };
  const ill = [...nodes, node("ill", { category: "Disorder" })];
  assert.equal(suggests([trial("1", "a>b", "increases", both), edges[1]], { nodes: ill }), null, "their controls");
});

test("healthy people are let in where a way of patients has no direction, not where one disagrees with itself", () => {
  const nodes = [node("c", { category: "Disorder" })];
  const healthy = [trial("1", "a>b", "increases", { population: ["healthy"] }), trial("2", "b>c", "decreases", MARKS)];
  const patients = (/** @type {string[]} */ ...effects) => [
    ...effects.map((effect) => trial(`p${effect}`, "a>e", effect, { population: ["c"] })),
    trial("4", "e>f", "increases", { population: ["c"] }),
    trial("5", "f>c", "increases", MARKS),
  ];
  const asked = (/** @type {EdgeRecord[]} */ edges) =>
    suggests([...healthy, ...edges], { nodes, context: { population: "c" } })?.sign;
  assert.deepEqual(
    ["no_effect", "unclear"].map((effect) => asked(patients(effect))),
    ["-", "-"],
  );
  assert.equal(asked(patients("increases", "decreases")), undefined, "conflicting");
  assert.equal(asked(patients("increases", "no_effect")), undefined, "mixed");
});

test("a search among the healthy that was ended early suggests nothing", () => {
  const healthy = { population: ["healthy"] };
  const way = (/** @type {string} */ by) => [
    trial(`a${by}`, `a>${by}`, "increases", healthy),
    trial(`${by}c`, `${by}>c`, "decreases", MARKS),
  ];
  const few = graph([...way("b"), ...way("e")], { nodes: [node("c", { category: "Disorder" })] });
  const asked = (/** @type {number} */ paths) => {
    few.vocabulary = { ...VOCABULARY, budget: { ...VOCABULARY.budget, paths } };
    return ask(few, { source: "a", target: "c" }).suggests?.sign;
  };
  assert.deepEqual([asked(4), asked(3)], ["-", undefined]);
});
