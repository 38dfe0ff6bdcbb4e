import assert from "node:assert/strict";
import { test } from "node:test";
import { conflicts } from "../../../src/oxygraph/page/engine/conflicts.js";
import { conflictRows } from "../../../src/oxygraph/page/engine/documents.js";
import { finding, graph, trial } from "./small.js";

const FOUND = graph([
  finding("1", "a>b", "increases", { sex: "male" }),
  finding("2", "a>b", "decreases", { sex: "female" }),
  finding("3", "b>c", "increases", { sex: "male", species: "human" }),
  finding("4", "b>c", "decreases"),
  finding("5", "c>d"),
  finding("6", "c>d", "no_effect"),
  finding("7", "d>e"),
  finding("8", "d>e", "unclear"),
  finding("9", "d>e", "decreases", { certainty: "speculative" }),
]);

test("opposite pairs first, then nulls; within each the unresolved first", () => {
  const rows = conflictRows(FOUND, conflicts(FOUND, {}), "en");
  assert.deepEqual(
    rows.map(({ subject, kind, status, keys }) => [subject, kind, status, ...keys]),
    [
      ["b", "opposite", "unresolved"],
      ["a", "opposite", "explained", "sex"],
      ["c", "null", "unresolved"],
    ],
  );
  assert.deepEqual(
    rows.map((row) => row.deciding_study),
    ["Study the b → the c, report sex, species.", "", "Repeat the c → the d."],
  );
  assert.deepEqual(rows[1].clashes, [{ one: "1", other: "2", keys: ["sex"] }]);
});

test("only what the context and the layers admit is compared", () => {
  const pairs = conflicts(FOUND, { context: { sex: "male" } }).map(({ subject }) => subject);
  assert.deepEqual(pairs, ["c"], "beside a finding in men, one that tells no sex is silent");
  assert.deepEqual(conflicts(FOUND, { layers: ["primary"] }), []);
});

test("a conflict of silent findings, or of different aspects, is none", () => {
  const account = finding("account", "a>b", "decreases", { reference: ["p"] });
  assert.deepEqual(conflicts(graph([account, trial("p", "a>b")]), {}), []);
  const aspects = ["level", "release"].map((object_aspect, at) =>
    trial(object_aspect, "a>b", ["increases", "decreases"][at], { object_aspect }),
  );
  assert.deepEqual(conflicts(graph(aspects), {}), []);
});

test("some clashes parted and some not are partly explained, by the keys of those that are", () => {
  const found = graph([
    finding("1", "a>b", "increases", { sex: "male" }),
    finding("2", "a>b", "decreases", { sex: "female" }),
    finding("3", "a>b", "decreases", { sex: "male" }),
  ]);
  const [{ status, keys, clashes }] = conflicts(found, {});
  assert.deepEqual([status, keys], ["partly", ["sex"]]);
  assert.deepEqual(
    clashes.map(({ one, other }) => `${one.id} ${other.id}`),
    ["1 2", "1 3"],
  );
});
