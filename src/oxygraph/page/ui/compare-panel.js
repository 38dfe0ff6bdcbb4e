/**
 * The difference of two strata: what to lay over each other, the verdict in either, and how each step fares in both.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Cell } from "../engine/compare.js"
 * @import { Edge } from "../engine/graph.js"
 * @import { Overlay, OverlayRow, Relation } from "./overlay.js"
 * @import { Child, Shown } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { cautionsOf, isTested, OUTCOMES, toldApart } from "../engine/compare.js";
import { undividedText } from "../engine/documents.js";
import { sortedBy } from "../engine/ordering.js";
import { valuesOf } from "./facets.js";
import { settingField } from "./fields.js";
import { circuits, RELATIONS } from "./overlay.js";
import { flagged, h, select, signMark, term } from "./parts.js";
import { asRead } from "./question.js";
import { RELATION_NAMES } from "./relations.js";
import { verdictLine } from "./verdict-box.js";
import { contextOfState, opened } from "./view.js";

const CLOSED = { by: "", a: "", b: "", pick: "" };

/**
 * @param {Shown} shown
 * @returns {Child[]}
 */
export function comparePanel(shown) {
  const { words, overlay, change } = shown;
  const { t } = words;
  if (!overlay) return [controls(shown), h("p", {}, t.noComparison)];
  const close = () => change(CLOSED);
  return [
    controls(shown),
    h("button", { type: "button", id: "overlay-close", onclick: close }, t.clear),
    verdicts(shown, overlay.answers),
    overlay.rows.length ? h("p", { class: "note" }, t.noTest) : h("p", { class: "empty" }, t.noneCompared),
    RELATIONS.map((relation) => related(shown, overlay, relation)),
    undivided(shown, overlay),
    cautions(words, overlay.answers),
  ];
}

/**
 * That some of what is compared is not counted in the same question of everybody, so that numbers differ.
 *
 * @param {Shown} shown
 * @param {Overlay} overlay
 */
function undivided({ words, state: { by } }, { silentUndivided }) {
  if (!silentUndivided.size) return null;
  return h("p", { class: "note", id: "silent-undivided" }, undividedText(words, { by, silentUndivided }));
}

/**
 * What is asked, and the verdict in each stratum.
 *
 * @param {Shown} shown
 * @param {readonly Answer[]} answers
 */
function verdicts({ words, state }, answers) {
  const { t } = words;
  if (!answers.length) return null;
  const context = contextOfState(opened(state));
  const line = (/** @type {Answer} */ answer, /** @type {number} */ at) => {
    const facts = { "data-stratum": [state.a, state.b][at], "data-verdict": answer.verdict };
    const apart = toldApart(answer, state.by) === false ? ` · ${words.sentence("of_others")}` : "";
    return h(
      "li",
      facts,
      h("strong", {}, `${strata(words, state)[at]}${words.t.colon}`),
      verdictLine(words, answer),
      apart,
    );
  };
  return [
    h(
      "h2",
      {},
      `${t.question(words.node(state.from), words.node(state.to))} `,
      h("small", {}, `· ${strata(words, state).join(" | ")} · ${words.where(context)}`),
    ),
    h("ul", { class: "studies", id: "compared-verdicts" }, answers.map(line)),
  ];
}

/**
 * The steps that stand to each other in one way.
 *
 * @param {Shown} shown
 * @param {Overlay} overlay
 * @param {Relation} relation
 */
function related(shown, { rows, answers }, relation) {
  const { words, state } = shown;
  const { from, to } = state;
  const own = rows.filter((row) => row.relation === relation);
  const listed = sortedBy(circuits(own, answers), ([{ subject, object }]) => [
    subject !== from || object !== to,
    subject !== from,
  ]);
  if (!listed.length) return null;
  const facts = { "data-relation": relation, "data-count": String(listed.length) };
  const size = words.t.rows(listed.length, listed.length);
  const sized = listed.length < own.length ? `${size}, ${words.t.steps(own.length)}` : size;
  const only = relation === "only_a" || relation === "only_b";
  const name = term(words, only ? "untested" : relation, relationName(words, state, relation));
  return [
    h("h3", { class: `relation relation-${relation}`, ...facts }, name, ` (${sized})`),
    h(
      "ul",
      { class: "paths" },
      listed.map((steps) => h("li", {}, circuitButton(shown, steps))),
    ),
  ];
}

/**
 * What is compared, by which key.
 *
 * @param {Shown} shown
 * @returns {Child}
 */
function controls(shown) {
  const { graph, words, state, change } = shown;
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
  const reported = valuesOf(graph, findings, state.by).map((value) => ({ value }));
  const values = asRead(words, reported).map(({ value }) => value);
  const pick = (/** @type {"a" | "b"} */ which, /** @type {string} */ label) => {
    const id = `overlay-${which}`;
    const take = (/** @type {string} */ value) => value && change({ ...pairOf(state, which, value), pick: "" });
    if (state.by === "setting") {
      const value = words.named(state[which]);
      return settingField(shown, label, { id, label, value, all: () => values, beside: () => "", take });
    }
    const options = values.map((value) => /** @type {const} */ ([value, words.named(value)]));
    return row(id, label, select(id, state[which], options, take));
  };
  return [by, pick("a", t.first), pick("b", t.second)];
}

/**
 * What is compared where one of the two becomes another value: one that is the other's already takes its place, since a
 * value beside itself is no comparison.
 *
 * @param {State} state
 * @param {"a" | "b"} which
 * @param {string} value
 */
function pairOf(state, which, value) {
  const other = which === "a" ? "b" : "a";
  return { [which]: value, [other]: state[other] === value ? state[which] : state[other] };
}

/**
 * A step, or a circuit of several, with what either stratum says of it; a click opens its evidence.
 *
 * @param {Shown} shown
 * @param {readonly OverlayRow[]} steps
 */
function circuitButton(shown, steps) {
  const { graph, words, state, change } = shown;
  const nodes = [steps[0].subject, ...steps.map(({ object }) => object)].join(">");
  const pick = steps.length > 1 ? `path:${nodes}` : `pair:${nodes}`;
  const ids = steps.flatMap(({ cells }) => cells.flatMap(({ edges }) => edges));
  return h(
    "button",
    { type: "button", class: "path", "data-compared": nodes, onclick: () => change({ pick, tab: "evidence" }) },
    words.node(steps[0].subject),
    steps.map(({ object, cells }) => [" ", signs(words, cells), " ", words.node(object)]),
    ids.some((id) => graph.flags.has(id)) ? flagged(words) : null,
    strata(words, state).map((name, at) =>
      h(
        "small",
        {},
        `${name}${words.t.colon}${said(
          shown,
          steps.map(({ cells }) => cells[at]),
        )}`,
      ),
    ),
  );
}

/**
 * The sign of a step in either stratum; one alone where only one was tested.
 *
 * @param {PageWords} words
 * @param {OverlayRow["cells"]} cells
 */
function signs(words, cells) {
  return cells.map(({ sign }, at) =>
    isTested(sign) ? h("span", { class: at ? "stratum-b" : "stratum-a" }, signMark(words, sign)) : null,
  );
}

/**
 * What a stratum says of steps: which way, how many studies found what, and whose; or that nobody tested it.
 *
 * @param {Shown} shown
 * @param {readonly Cell[]} cells
 */
function said({ graph, words }, cells) {
  const edges = cells
    .flatMap((cell) => cell.edges.map((id) => graph.edges.get(id)))
    .filter((edge) => edge !== undefined);
  const apart = cells.find((cell) => cell.told)?.told;
  if (!edges.length && apart) return words.t[apart];
  const told = words.joined(
    cells.map((cell) => found(words, cell)),
    "clauses",
  );
  if (!edges.length) return told;
  const studies = [...new Set(edges.map(({ study }) => study))];
  const named = studies.map((study) => studyName(words, study, edges));
  return `${told} · ${words.t.studies(studies.length)}${words.t.colon}${words.joined(named, "clauses")}`;
}

/**
 * A study in one piece, also where several papers are of it.
 *
 * @param {PageWords} words
 * @param {string} study
 * @param {readonly Edge[]} edges Which of its papers are meant.
 */
function studyName(words, study, edges) {
  return words.study(study, edges).replaceAll("; ", " + ");
}

/**
 * @param {PageWords} words
 * @param {Cell} cell
 */
function found(words, { sign, leans, counts, silent, elsewhere }) {
  if (sign === "not_counted") {
    const reasons = [...new Set(silent.values())].map((reason) => words.say(`because_${reason}`));
    return `${words.say("not_counted_here")} (${words.joined(reasons, "clauses")})`;
  }
  if (sign === "elsewhere") return `${words.say("in_other_layers")} (${elsewhere.length})`;
  const { arrows } = words.graph.vocabulary;
  const numbers = OUTCOMES.flatMap((one) => (counts[one] ? [`${counts[one]}${arrows[one]}`] : []));
  const word = sign === "untested" ? words.t.untested : words.leaning(words.effect(sign), leans);
  return `${word}${numbers.length ? ` (${numbers.join(" ")})` : ""}`;
}

/**
 * What a reader must know of the sources of either answer.
 *
 * @param {PageWords} words
 * @param {readonly Answer[]} answers
 */
function cautions(words, answers) {
  const flags = cautionsOf(answers);
  if (!flags.length) return null;
  const lines = flags.map((one) => h("p", { class: "warning", "data-flag": one.id }, words.flag(one)));
  return h("details", { id: "compared-cautions" }, h("summary", {}, `${words.t.cautions} (${flags.length})`), lines);
}

/**
 * @param {PageWords} words
 * @param {State} state
 */
function strata(words, { a, b }) {
  return [words.named(a), words.named(b)];
}

/**
 * How two strata stand to each other, in words.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {Relation} relation
 */
export function relationName(words, { a, b }, relation) {
  const name = RELATION_NAMES[words.lang][relation];
  return typeof name === "function" ? name(words.named(a), words.named(b)) : name;
}
