import assert from "node:assert/strict";
import { test } from "node:test";
import { finding, graph, paper, structure } from "./small.js";

/** @import { Reference } from "../../../src/oxygraph/page/engine/graph.js" */

/** @param {readonly Reference[]} references */
const papers = (references) => graph([finding("f", "a>b")], { references }).papers;

test("references are one paper where they share an identifier, by way of others too", () => {
  const { paper: of } = papers([
    paper("z", { doi: "10.1/One", citation: [7] }),
    paper("a", { doi: "10.1/one", pmid: "5" }),
    paper("b", { pmid: "5" }),
    paper("c", { pmid: "6" }),
  ]);
  assert.deepEqual(Object.fromEntries(of), { z: "z", a: "z", b: "z", c: "c" }, "the review's own number stands first");
});

test("a reference that is not surely identified is nobody else", () => {
  const { paper: of } = papers([paper("a", { doi: "10.1/x" }), paper("b", { doi: "10.1/x", match_confidence: "low" })]);
  assert.deepEqual(Object.fromEntries(of), { a: "a", b: "b" });
});

test("a study is a paper, or all papers of one cohort", () => {
  const { study } = papers([
    paper("a", { cohort: "c" }),
    paper("b", { cohort: "c", doi: "10.1/x" }),
    paper("d", { doi: "10.1/x" }),
    paper("e"),
  ]);
  assert.deepEqual(Object.fromEntries(study), { a: "a", b: "a", d: "a", e: "e" });
});

test("a retraction under any of its references withdraws the paper", () => {
  const { withdrawn } = papers([
    paper("a", { doi: "10.1/x" }),
    paper("b", { doi: "10.1/x", status: "retracted" }),
    paper("c"),
  ]);
  assert.deepEqual([...withdrawn].sort(), ["a", "b"]);
});

test("a pooling names studies, whatever reference it calls them by", () => {
  const { pooled } = papers([
    paper("a", { doi: "10.1/x" }),
    paper("b", { doi: "10.1/x" }),
    paper("c"),
    paper("pool", { includes: ["b", "c"] }),
  ]);
  assert.deepEqual([...(pooled.get("pool") ?? [])].sort(), ["a", "c", "pool"]);
});

test("a pooling pools what those that it pools do, under whatever references", () => {
  const found = papers([
    paper("top", { includes: ["middle"] }),
    paper("middle", { doi: "10.1/x" }),
    paper("twin", { doi: "10.1/x", includes: ["low"] }),
    paper("low", { includes: ["trial"] }),
    paper("trial"),
    paper("other"),
  ]);
  assert.equal(found.takesIn("top", "trial"), true);
  assert.equal(found.takesIn("top", "low+trial"), true);
  for (const [larger, smaller] of [
    ["top", "other"],
    ["low", "middle"],
    ["trial", "top"],
  ])
    assert.equal(found.takesIn(larger, smaller), false);
});

test("studies that pool each other take no place of each other, and the search for what they pool ends", () => {
  const found = papers([
    paper("a", { cohort: "same", includes: ["b"] }),
    paper("b", { includes: ["a2", "trial"] }),
    paper("a2", { cohort: "same" }),
    paper("trial"),
  ]);
  assert.equal(found.takesIn("a", "b") || found.takesIn("b", "a"), false);
  assert.equal(found.takesIn("a", "trial") && found.takesIn("b", "trial"), true);
});

test("a row is one result of one study: its papers together, or its layer's own word", () => {
  const found = graph(
    [
      finding("both", "a>b", "increases", { reference: ["q", "p"] }),
      finding("twice", "a>b", "increases", { reference: ["p", "p2"] }),
      finding("said", "a>b"),
      structure("part", "a>b"),
    ],
    { references: [paper("p", { doi: "10.1/x" }), paper("p2", { doi: "10.1/x" })] },
  );
  assert.deepEqual(
    Array.from(found.edges.values(), ({ study }) => study),
    ["p+q", "p", "review", ""],
  );
});

test("a short name has the families of two authors at most, and tells namesakes of one year apart", () => {
  const found = graph([finding("f", "a>b")], {
    references: [
      paper("one", { authors: "Doe J", year: 2001 }),
      paper("two", { authors: "van Doe JA; Roe R", year: 2002 }),
      paper("many", { authors: "Doe J; Roe R; Poe P", year: 2003 }),
      paper("undated", { authors: "Doe J" }),
      paper("nobody"),
      paper("x", { authors: "Poe P", year: 2016, doi: "10.1/x" }),
      paper("y", { authors: "Poe P", year: 2016 }),
      paper("z", { authors: "Somebody", doi: "10.1/x" }),
    ],
  });
  assert.deepEqual(Object.fromEntries(found.shortNames), {
    one: "Doe 2001",
    two: "van Doe & Roe 2002",
    many: "Doe et al. 2003",
    undated: "Doe",
    nobody: "nobody",
    x: "Poe 2016a",
    y: "Poe 2016b",
    z: "Poe 2016a",
  });
});

test("namesakes beyond the alphabet have two letters", () => {
  const many = Array.from({ length: 28 }, (_, at) => paper(`p${String(at).padStart(2, "0")}`, { authors: "Poe P" }));
  const { shortNames } = graph([finding("f", "a>b")], { references: many });
  assert.deepEqual(
    ["p00", "p25", "p26", "p27"].map((name) => shortNames.get(name)),
    ["Poea", "Poez", "Poeaa", "Poeab"],
  );
});
