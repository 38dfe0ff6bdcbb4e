/**
 * The difference of two strata: what to lay over each other, and how each pair of nodes fares in either.
 *
 * @import { OverlayRow, Relation } from "./overlay.js"
 * @import { Child, Shown } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { sortedBy } from "../engine/ordering.js";
import { valuesOf } from "./facets.js";
import { RELATIONS } from "./overlay.js";
import { h, select, signMark } from "./parts.js";
import { pairId, pairsOfAnswer } from "./view.js";

const CLOSED = { by: "", a: "", b: "", pick: "" };

/**
 * @param {Shown} shown
 * @returns {Child[]}
 */
export function comparePanel(shown) {
  const { words, state, overlay, view, change } = shown;
  const { t } = words;
  const way = pairsOfAnswer(view.answer);
  const rows = sortedBy(overlay?.rows ?? [], (row) => !way.has(pairId(row)));
  const close = () => change(CLOSED);
  return [
    controls(shown),
    overlay
      ? h("button", { type: "button", id: "overlay-close", onclick: close }, t.clear)
      : h("p", {}, t.noComparison),
    RELATIONS.filter((relation) => overlay?.counts[relation]).map((relation) => [
      h(
        "h3",
        {
          class: `relation relation-${relation}`,
          "data-relation": relation,
          "data-count": String(overlay?.counts[relation]),
        },
        `${relationName(words, state, relation)} (${overlay?.counts[relation]})`,
      ),
      h(
        "ul",
        { class: "paths" },
        rows.filter((row) => row.relation === relation).map((row) => h("li", {}, rowButton(shown, row, way))),
      ),
    ]),
  ];
}

/**
 * What is compared, by which key.
 *
 * @param {Shown} shown
 * @returns {Child}
 */
function controls({ graph, words, state, change }) {
  const { t } = words;
  const findings = [...graph.edges.values()].filter((edge) => edge.signed && state.layers.includes(edge.layer));
  const start = (/** @type {string} */ key) => {
    const [a, b] = key ? valuesOf(graph, findings, key) : [];
    change(b === undefined ? CLOSED : { by: key, a, b, pick: "" });
  };
  const row = (/** @type {string} */ id, /** @type {string} */ label, /** @type {Child} */ control) =>
    h("div", { class: "row" }, h("label", { for: id }, label), control);
  const keys = graph.vocabulary.keys.map((key) => /** @type {const} */ ([key, words.text(key)]));
  const by = row("overlay-by", t.compareBy, select("overlay-by", state.by, [["", "–"], ...keys], start));
  if (!state.by) return by;
  const values = valuesOf(graph, findings, state.by).map((value) => /** @type {const} */ ([value, words.named(value)]));
  const pick = (/** @type {"a" | "b"} */ which, /** @type {string} */ label) => {
    const id = `overlay-${which}`;
    return row(
      id,
      label,
      select(id, state[which], values, (value) => change({ [which]: value, pick: "" })),
    );
  };
  return [by, pick("a", t.first), pick("b", t.second)];
}

/**
 * What a stratum rests on: how many studies, and whose.
 *
 * @param {Shown} shown
 * @param {string} value
 * @param {readonly string[]} ids
 */
function restsOn({ graph, words }, value, ids) {
  const edges = ids.map((id) => graph.edges.get(id)).filter((edge) => edge !== undefined);
  const studies = new Set(edges.map(({ study }) => study)).size;
  if (!studies) return `${words.named(value)}: ${words.t.untested}`;
  const sources = [...new Set(edges.map((edge) => words.source(edge)))].join(" ");
  return `${words.named(value)}: ${words.t.studies(studies)} ${sources}`;
}

/**
 * @param {Shown} shown
 * @param {OverlayRow} row
 * @param {ReadonlySet<string>} way The pairs that the answer goes through.
 */
function rowButton(shown, row, way) {
  const { words, state, change } = shown;
  const pair = pairId(row);
  const sign = (/** @type {string} */ value, /** @type {number} */ i) =>
    value
      ? h("span", { class: i ? "stratum-b" : "stratum-a" }, signMark(words, value))
      : h("span", { class: "sign" }, "·");
  return h(
    "button",
    {
      type: "button",
      class: "path",
      "data-compared": pair,
      onclick: () => change({ pick: `pair:${pair}`, tab: "evidence" }),
    },
    row.signs.map(sign),
    ` ${words.node(row.subject)} → ${words.node(row.object)}`,
    [state.a, state.b].map((value, at) => h("small", {}, restsOn(shown, value, row.edges[at]))),
    way.has(pair) ? null : h("small", { class: "note" }, words.t.notHere),
  );
}

/**
 * How two strata stand to each other, in words.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {Relation} relation
 */
export function relationName(words, { a, b }, relation) {
  const name = words.t.relation[relation];
  return typeof name === "function" ? name(words.named(a), words.named(b)) : name;
}
