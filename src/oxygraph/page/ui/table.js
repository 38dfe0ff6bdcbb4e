/**
 * The selection as a table: the same content as the map, for eyes, ears and printers that want rows.
 *
 * @import { Finding } from "../engine/results.js"
 * @import { Shown } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { View } from "./view.js"
 */
import { Match } from "../engine/context.js";
import { sortedBy } from "../engine/ordering.js";
import { simplified } from "../engine/spelling.js";
import { isolated } from "../figures/svg.js";
import { empty } from "./empty.js";
import { findingSign, h, silence, typedIn } from "./parts.js";

/**
 * The findings that the map shows, or the whole selection.
 *
 * @param {{ view: View, state: State }} shown
 * @returns {Finding[]}
 */
export function rowsOf({ view, state }) {
  const all = state.extent === "all";
  const findings = all ? view.findings.values() : view.shown.flatMap((step) => step.findings);
  return sortedBy(findings, ({ edge }) => [!edge.signed, edge.subject, edge.object, edge.id]);
}

/**
 * What a person takes away of them: of a table those that are in sight, in its order.
 *
 * @param {{ view: View, state: State }} shown
 * @returns {Finding[]}
 */
export function rowsTaken(shown) {
  const all = rowsOf(shown);
  if (shown.state.view !== "table") return all;
  const byName = new Map(all.map((finding) => [finding.edge.id, finding]));
  /** @type {NodeListOf<HTMLElement>} */
  const inSight = document.querySelectorAll("#table tbody tr:not([hidden])");
  return Array.from(inSight).flatMap(({ dataset }) => byName.get(dataset.finding ?? "") ?? []);
}

/**
 * @param {Element} root
 * @param {Shown} shown
 */
export function drawTable(root, shown) {
  const { words, state, view, note, change } = shown;
  const { t } = words;
  const head = h(
    "tr",
    {},
    t.columns.map((name, at) => h("th", { scope: "col", "aria-sort": sortedNow(state, at) }, sorter(shown, name, at))),
  );
  const findings = rowsOf(shown);
  const body = h(
    "tbody",
    {},
    ordered(findings, shown).map((finding) => row(shown, finding)),
  );
  const count = h("span", { id: "table-rows", role: "status" });
  const none = h("div", { class: "empty" });
  const narrow = (/** @type {string} */ text) => {
    const left = hideOthers(shown.graph, body, text);
    count.textContent = t.rows(left, body.rows.length);
    none.hidden = left > 0;
    if (none.hidden) return;
    const all = h("button", { type: "button", "data-way": "rows", onclick: () => change({ find: "" }) }, t.allRows);
    none.replaceChildren(h("p", {}, isolated(t.noRow(text))), h("p", { class: "tools" }, all));
  };
  const typed = (/** @type {Event} */ event) => {
    narrow(typedIn(event));
    note({ find: typedIn(event) });
  };
  narrow(state.find);
  const field = { type: "search", "aria-label": t.filter, placeholder: t.filter, oninput: typed };
  const asked = view.answer || state.extent === "all";
  root.replaceChildren(
    h("p", { class: "tools" }, h("input", { id: "table-filter", value: state.find, ...field }), count),
    ...(findings.length ? [none] : [empty(shown, asked ? t.noFinding : t.noQuestion)]),
    h("table", {}, h("caption", {}, t.tableCaption), h("thead", {}, head), body),
  );
}

/**
 * @param {State} state
 * @param {number} at
 */
function sortedNow({ sort }, at) {
  if (Math.abs(Number(sort)) !== at + 1) return "none";
  return Number(sort) < 0 ? "descending" : "ascending";
}

/**
 * @param {Shown} shown
 * @param {string} name
 * @param {number} at
 */
function sorter({ state, change }, name, at) {
  const up = String(at + 1);
  const act = () => change({ sort: state.sort === up ? `-${up}` : up });
  return h("button", { type: "button", class: "plain", id: `sort-${at}`, onclick: act }, name);
}

/**
 * The findings in the order of a column: as its texts are read, numbers in them by their size.
 *
 * @param {readonly Finding[]} findings
 * @param {Shown} shown
 */
function ordered(findings, shown) {
  if (!shown.state.sort) return findings;
  const at = Math.abs(Number(shown.state.sort)) - 1;
  const { compare } = new Intl.Collator(shown.state.lang, { numeric: true });
  const said = findings.map((finding) => ({ finding, text: textsOf(shown, finding)[at] }));
  const found = said.sort((a, b) => compare(a.text, b.text)).map(({ finding }) => finding);
  return Number(shown.state.sort) < 0 ? found.reverse() : found;
}

/**
 * Leave in sight only rows that hold a text, in whatever letters of Chinese.
 *
 * @param {Shown["graph"]} graph
 * @param {HTMLTableSectionElement} body
 * @param {string} text
 * @returns {number} How many are left.
 */
function hideOthers({ vocabulary }, body, text) {
  const plain = (/** @type {string | null} */ said) => simplified(vocabulary, said?.toLowerCase() ?? "");
  const wanted = plain(text.trim());
  for (const one of body.rows) one.hidden = !plain(one.textContent).includes(wanted);
  return [...body.rows].filter((one) => !one.hidden).length;
}

/**
 * What the cells of a row say, in the order of the columns.
 *
 * @param {Pick<Shown, "graph" | "words" | "view">} shown
 * @param {Finding} finding
 */
function textsOf(shown, finding) {
  const { graph, words } = shown;
  const { edge, match } = finding;
  const word = edge.signed ? words.text(graph.vocabulary.matches[match]) : "";
  return [
    words.node(edge.subject),
    words.say(edge.signed ? edge.effect : edge.predicate),
    words.node(edge.object),
    words.joined([word, silence(shown, finding)].filter(Boolean), "clauses"),
    words.chips(edge).join(" · "),
    words.source(edge),
    words.statement(edge),
    edge.id,
  ];
}

/**
 * @param {Shown} shown
 * @param {Finding} finding
 */
function row(shown, finding) {
  const { graph, words, change } = shown;
  const { edge, match } = finding;
  const silent = silence(shown, finding);
  const [subject, relation, object, fit, context, source, statement, id] = textsOf(shown, finding);
  const open = () => change({ pick: `finding:${edge.id}`, tab: "evidence" });
  return h(
    "tr",
    {
      "data-finding": edge.id,
      "data-match": graph.vocabulary.matches[match],
      "data-counted": String(!silent),
      class: match === Match.COMPATIBLE || silent ? "light" : "",
    },
    h("td", {}, subject),
    h("td", {}, edge.signed ? [findingSign(words, edge), ` ${relation}`] : relation),
    [object, fit, context, source, statement].map((text) => h("td", {}, text)),
    h("th", { scope: "row" }, h("button", { type: "button", class: "plain", onclick: open }, id)),
  );
}
