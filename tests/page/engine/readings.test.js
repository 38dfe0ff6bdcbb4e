import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../../src/oxygraph/page/engine/ask.js";
import { Match } from "../../../src/oxygraph/page/engine/context.js";
import { finding, graph, structure, trial } from "./small.js";

/** @import { EdgeRecord } from "../../../src/oxygraph/page/engine/graph.js" */

/**
 * The first path from a to c.
 *
 * @param {readonly EdgeRecord[]} edges
 */
function path(edges) {
  const [first] = ask(graph(edges), { source: "a", target: "c" }).paths;
  return first;
}

test("signs multiply along a path", () => {
  const found = path([finding("1", "a>b", "decreases"), finding("2", "b>c", "decreases")]);
  assert.deepEqual([found.sign, found.contested, found.counted, found.nodes], ["+", false, true, ["a", "b", "c"]]);
});

test("steps that no single context satisfies make a chimera, which is listed and not counted", () => {
  const sexes = [trial("1", "a>b", "increases", { sex: "male" }), trial("2", "b>c", "increases", { sex: "female" })];
  const found = path(sexes);
  assert.deepEqual([found.chimera, found.counted, found.sign, found.decides], [true, false, "?", false]);
  const more = path([...sexes, trial("3", "b>c", "decreases", { sex: "male" })]);
  assert.equal(more.sign, "-", "one reading is enough, and only what takes part in it speaks");
  assert.deepEqual(more.signs, ["+", "-"]);
});

test("a step begins in the aspect in which the one before it ends, unless one is not said", () => {
  const ends = (/** @type {string} */ aspect) => trial("1", "a>b", "increases", { object_aspect: aspect });
  const begins = (/** @type {string} */ aspect) => trial("2", "b>c", "increases", { subject_aspect: aspect });
  assert.equal(path([ends("level"), begins("level")]).counted, true);
  assert.equal(path([ends("level"), begins("release")]).chimera, true);
  assert.equal(path([ends(""), begins("release")]).counted, true);
  assert.equal(path([ends("level"), begins("")]).counted, true);
});

test("findings that conflict or are mixed in a step make the path so, where they take part", () => {
  const second = [trial("2", "b>c", "increases", { sex: "male" }), trial("3", "b>c", "decreases", { sex: "female" })];
  const found = path([trial("1", "a>b"), ...second]);
  assert.deepEqual([found.sign, [...found.studies], found.holdsFor.size], ["conflicting", ["1", "2", "3"], 2]);
  assert.equal(path([trial("1", "a>b", "decreases", { sex: "male" }), ...second]).sign, "-");
  assert.equal(path([trial("1", "a>b"), second[0], trial("4", "b>c", "no_effect")]).sign, "mixed");
});

test("the kind and the level of a path are those of its weakest step", () => {
  const marker = trial("2", "b>c", "increases", { predicate: "associated_with" });
  assert.deepEqual([path([trial("1", "a>b"), marker]).kind, path([trial("1", "a>b"), marker]).mayDecide], [1, false]);
  const whole = path([trial("1", "a>b"), structure("s", "b>c")]);
  assert.deepEqual([whole.kind, whole.level, whole.sign], [2, 2, "+"]);
  assert.equal(path([trial("1", "a>b"), trial("2", "b>c")]).mayDecide, true);
  assert.equal(path([trial("1", "a>b"), finding("2", "b>c")]).mayDecide, false, "a step that no study stands for");
  assert.equal(path([trial("1", "a>b"), trial("2", "b>c", "no_effect")]).mayDecide, false, "a blocked way");
  const unclear = trial("3", "b>c", "unclear");
  assert.equal(path([trial("1", "a>b"), finding("2", "b>c"), unclear]).mayDecide, false, "nor one without a direction");
});

test("a path cites, counts and doubts only what takes part in it", () => {
  const first = [
    trial("m", "a>b", "increases", { sex: "male" }),
    trial("f", "a>b", "decreases", { sex: "female" }),
    trial("z", "a>b", "no_effect", { sex: "female" }),
  ];
  const found = path([...first, trial("2", "b>c", "increases", { sex: "male" })]);
  assert.deepEqual([found.sign, found.contested, [...found.studies]], ["+", false, ["m", "2"]]);
  assert.deepEqual(
    found.parts.map(({ papers }) => papers),
    [["m"], ["2"]],
  );
  const chimera = path([first[0], trial("2", "b>c", "increases", { sex: "female" })]);
  assert.deepEqual(
    [chimera.chimera, chimera.parts],
    [true, chimera.steps],
    "what has no reading shows all that is counted",
  );
});

test("a path fits the question as well as what takes part in it", () => {
  const [nasal, injected] = [{ route: "nasal" }, { route: "injection" }];
  const own = { layer: "primary" };
  const women = trial("women", "a>b", "increases", { sex: "female", ...nasal, ...own });
  const second = trial("2", "b>c", "increases", { sex: "female", ...injected, ...own });
  const edges = [women, trial("people", "a>b", "increases", own), second];
  const found = ask(graph(edges), { source: "a", target: "c", context: { sex: "female" } });
  const [way] = found.paths;
  assert.deepEqual(
    way.parts[0].speaking.map(({ edge }) => edge.id),
    ["people"],
    "what was given by another route takes no part",
  );
  assert.deepEqual([way.steps[0].match, way.parts[0].match], [Match.ASSERTED, Match.COMPATIBLE]);
  assert.deepEqual([way.gaps, way.match, found.match], [1, Match.COMPATIBLE, Match.COMPATIBLE]);
});

test("anatomy alone has no direction; a null blocks; speculation is not counted", () => {
  assert.equal(path([structure("1", "a>b"), structure("2", "b>c")]).sign, "?");
  assert.equal(path([finding("1", "a>b", "no_effect"), finding("2", "b>c")]).sign, "0");
  const guessed = path([finding("1", "a>b", "increases", { certainty: "speculative" }), finding("2", "b>c")]);
  assert.deepEqual([guessed.speculative, guessed.chimera, guessed.counted], [true, false, false]);
});

test("a null beside the sign of a step contests the path", () => {
  const found = path([trial("1", "a>b"), trial("2", "b>c"), trial("3", "b>c"), trial("4", "b>c", "no_effect")]);
  assert.deepEqual([found.sign, found.contested], ["+", true]);
});
