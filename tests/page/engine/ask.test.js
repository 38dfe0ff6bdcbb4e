import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { Match } from "../../../src/oxygraph/page/engine/context.js";
import { finding, graph, structure } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */
/** @import { Asked } from "../../../src/oxygraph/page/engine/ask.js" */

/**
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Asked>} [asked]
 */
const answer = (edges, asked) => ask(graph(edges), { source: "a", target: "c", ...asked });

const DIRECT = finding("d", "a>c", "decreases");
const UP = [finding("1", "a>b"), finding("2", "b>c")];

test("direct evidence decides, and says where the mechanism disagrees", () => {
  const found = answer([DIRECT, ...UP]);
  assert.deepEqual([found.verdict, found.decidedBy, found.mechanism], ["decreases", "direct", "increases"]);
  assert.equal(found.disagreement, true);
  assert.equal(answer([DIRECT]).disagreement, false);
});

test("the mechanism decides where direct evidence gives no direction", () => {
  const found = answer([finding("d", "a>c", "unclear"), ...UP]);
  assert.deepEqual([found.verdict, found.decidedBy, found.match], ["increases", "mechanism", Match.ASSERTED]);
});

test("nothing decides where nothing has a direction", () => {
  const found = answer([structure("1", "a>b"), structure("2", "b>c")]);
  assert.deepEqual([found.verdict, found.decidedBy, found.match], ["insufficient", "nothing", null]);
  assert.equal(answer([finding("x", "c>a")]).verdict, "insufficient");
});

test("nulls contest a sign, and alone mean no effect", () => {
  assert.equal(answer([DIRECT, finding("n", "a>c", "no_effect")]).contested, true);
  assert.deepEqual(answer([finding("n", "a>c", "no_effect")]).verdict, "no_effect");
  const blocked = [finding("3", "a>e", "no_effect"), finding("4", "e>c")];
  assert.equal(answer([...UP, ...blocked]).contested, true);
});

test("a conflict names the keys that part it, or that none does", () => {
  const sexes = [
    finding("m", "a>c", "increases", { sex: "male" }),
    finding("f", "a>c", "decreases", { sex: "female" }),
  ];
  assert.deepEqual([answer(sexes).verdict, answer(sexes).resolving], ["conflicting", ["sex"]]);
  assert.deepEqual(answer([finding("x", "a>c"), finding("y", "a>c", "decreases")]).resolving, null);
  assert.equal(answer(sexes, { context: { sex: "male" } }).verdict, "increases");
  assert.equal(answer([DIRECT]).resolving, null);
});

test("paths that count and fit come first, then the short ones", () => {
  const found = answer([
    finding("1", "a>b", "increases", { sex: "male" }),
    finding("2", "b>c", "increases", { sex: "female" }),
    ...["1", "2"].map((id, i) => finding(`x${id}`, ["a>e", "e>c"][i])),
    ...["1", "2", "3"].map((id, i) => finding(`y${id}`, ["a>f", "f>e", "e>c"][i])),
  ]);
  assert.deepEqual(
    found.paths.map((path) => path.nodes.join("")),
    ["aec", "afec", "abc"],
  );
  assert.deepEqual(answer([...UP, finding("3", "b>e")], { max_hops: 1 }).paths, []);
});

test("what else an edge must have leaves the rest out", () => {
  const found = ask(graph([DIRECT, ...UP]), { source: "a", target: "c" }, (edge) => edge.effect !== "decreases");
  assert.deepEqual([found.direct, found.verdict], [null, "increases"]);
});
