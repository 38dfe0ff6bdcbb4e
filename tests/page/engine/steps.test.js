import assert from "node:assert/strict";
import { test } from "node:test";
import { contextOf, Match } from "../../../src/oxygraph/page/engine/context.js";
import { Admitted } from "../../../src/oxygraph/page/engine/steps.js";
import { finding, graph, paper, structure } from "./small.js";

/** @import { Context } from "../../../src/oxygraph/page/engine/context.js" */
/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * The step from a to b.
 *
 * @param {readonly EdgeRecord[]} edges
 * @param {Partial<Context>} [context]
 * @param {readonly string[]} [layers]
 */
function step(edges, context = {}, layers = ["review"]) {
  const references = [paper("gone", { status: "retracted" })];
  return new Admitted(graph(edges, { references }), { context: contextOf(context), layers }).step("a", "b");
}

/** @param {ReturnType<typeof step>} found */
const speakers = (found) => found?.speaking.map(({ edge }) => edge.id);

test("where something asserted has an outcome, only the asserted speak", () => {
  const edges = [finding("m", "a>b", "increases", { sex: "male" }), finding("any", "a>b", "decreases")];
  const found = step(edges, { sex: "male" });
  assert.deepEqual(speakers(found), ["m"]);
  assert.equal(found?.sign, "+");
  assert.equal(found?.match, Match.ASSERTED);
  assert.equal(step(edges)?.sign, "conflicting");
});

test("an asserted finding without direction silences nobody", () => {
  const edges = [finding("m", "a>b", "unclear", { sex: "male" }), finding("any", "a>b", "decreases")];
  const found = step(edges, { sex: "male" });
  assert.deepEqual(speakers(found), ["m", "any"]);
  assert.equal(found?.sign, "-");
  assert.deepEqual(found?.gaps, ["sex"], "the best speaker is the best with an outcome");
});

test("anatomy is silent beside a finding, and hands the sign on where it is alone", () => {
  assert.deepEqual(speakers(step([finding("f", "a>b", "decreases"), structure("s", "a>b")])), ["f"]);
  const alone = step([structure("s", "a>b")], { sex: "male" });
  assert.deepEqual([alone?.sign, alone?.match, alone?.signed], ["+", Match.ASSERTED, false]);
});

test("speculation and retracted papers are listed and do not speak", () => {
  const found = step([
    finding("guess", "a>b", "increases", { certainty: "speculative" }),
    finding("gone", "a>b", "increases", { reference: ["gone"] }),
  ]);
  assert.deepEqual(
    found?.findings.map(({ edge }) => edge.id),
    ["gone", "guess"],
  );
  assert.deepEqual([speakers(found), found?.claims], [[], []]);
});

test("a layer that is not asked brings no finding; the review's anatomy always comes", () => {
  const edges = [finding("f", "a>b", "increases", { layer: "primary" }), structure("s", "a>b")];
  assert.deepEqual(speakers(step(edges)), ["s"]);
  assert.deepEqual(speakers(step(edges, {}, ["primary"])), ["f"]);
  assert.equal(step([structure("p", "a>b", "part_of", { layer: "primary" })]), null);
});

test("findings of one scope and sign make one claim, with all their studies", () => {
  const found = step([
    finding("1", "a>b", "increases", { sex: "male", reference: ["p"], citation: [7] }),
    finding("2", "a>b", "increases", { sex: "male", reference: ["q"], citation: [3] }),
    finding("3", "a>b", "increases", { sex: "female", reference: ["r"] }),
  ]);
  assert.deepEqual(
    found?.claims.map(({ sign, studies }) => [sign, [...studies]]),
    [
      ["+", ["p", "q"]],
      ["+", ["r"]],
    ],
  );
  assert.deepEqual([found?.citations, found?.cited, found?.papers], [[3, 7], [3, 7], ["r"]]);
});

test("a step with fewer findings is another step, and none where nothing is left", () => {
  const found = step([finding("1", "a>b"), finding("2", "a>b", "decreases")]);
  assert.equal(
    found?.keeping(() => true),
    found,
  );
  assert.equal(found?.keeping(({ id }) => id === "1")?.sign, "+");
  assert.equal(
    found?.keeping(() => false),
    null,
  );
});
