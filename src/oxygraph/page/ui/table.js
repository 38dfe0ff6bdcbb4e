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
 * @param {Element} root
 * @param {Shown} shown
 */
export function drawTable(root, shown) {
  const { t } = shown.words;
  const head = h(
    "tr",
    {},
    t.columns.map((name, at) => h("th", { scope: "col", "aria-sort": sortedNow(at) }, sorter(shown, name, at))),
  );
  const body = h("tbody", {}, ordered(rowsOf(shown).map((finding) => row(shown, finding))));
  const narrow = (/** @type {Event} */ event) => {
    order.text = typedIn(event);
    hideOthers(body);
  };
  const field = {
    id: "table-filter",
    type: "search",
    value: order.text,
    "aria-label": t.filter,
    placeholder: t.filter,
  };
  hideOthers(body);
  root.replaceChildren(
    h("input", { ...field, oninput: narrow }),
    ...(body.rows.length ? [] : [empty(shown, t.noFinding)]),
    h("table", {}, h("caption", {}, t.tableCaption), h("thead", {}, head), body),
  );
}

/** How the table is ordered and narrowed, while the page is open. */
const order = { column: -1, down: false, text: "" };

/** @param {number} at */
function sortedNow(at) {
  if (order.column !== at) return "none";
  return order.down ? "descending" : "ascending";
}

/**
 * @param {Shown} shown
 * @param {string} name
 * @param {number} at
 */
function sorter({ redraw }, name, at) {
  const act = () => {
    order.down = order.column === at && !order.down;
    order.column = at;
    redraw();
  };
  return h("button", { type: "button", class: "plain", id: `sort-${at}`, onclick: act }, name);
}

/** @param {readonly HTMLTableRowElement[]} rows */
function ordered(rows) {
  if (order.column < 0) return rows;
  const found = sortedBy(rows, (one) => one.children[order.column]?.textContent?.toLowerCase() ?? "");
  return order.down ? found.reverse() : found;
}

/** @param {HTMLTableSectionElement} body */
function hideOthers(body) {
  const wanted = order.text.trim().toLowerCase();
  for (const one of body.rows) one.hidden = !one.textContent?.toLowerCase().includes(wanted);
}

/**
 * @param {Shown} shown
 * @param {Finding} finding
 */
function row({ graph, words, change }, finding) {
  const { edge, match } = finding;
  const silent = silence(words, finding);
  const word = graph.vocabulary.matches[match];
  const relation = edge.signed ? [findingSign(words, edge), ` ${words.say(edge.effect)}`] : words.say(edge.predicate);
  const open = () => change({ pick: `finding:${edge.id}`, tab: "evidence" });
  return h(
    "tr",
    {
      "data-finding": edge.id,
      "data-match": word,
      "data-counted": String(!silent),
      class: match === Match.COMPATIBLE || silent ? "light" : "",
    },
    h("td", {}, words.node(edge.subject)),
    h("td", {}, relation),
    h("td", {}, words.node(edge.object)),
    h("td", {}, [edge.signed ? words.text(word) : "", silent].filter(Boolean).join("; ")),
    h("td", {}, words.chips(edge).join(" · ")),
    h("td", {}, words.source(edge)),
    h("td", {}, words.statement(edge)),
    h("th", { scope: "row" }, h("button", { type: "button", class: "plain", onclick: open }, edge.id)),
  );
}
