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
import { findingSign, h, silence } from "./parts.js";

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
    t.columns.map((name) => h("th", { scope: "col" }, name)),
  );
  const body = rowsOf(shown).map((finding) => row(shown, finding));
  root.replaceChildren(h("table", {}, h("caption", {}, t.tableCaption), h("thead", {}, head), h("tbody", {}, body)));
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
    h("th", { scope: "row" }, h("button", { type: "button", class: "plain", onclick: open }, edge.id)),
  );
}
