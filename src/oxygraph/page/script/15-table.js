/* The selection as a table: the same content as the map, for eyes, ears and printers that want rows. */
const Table = (() => {
  const { h, sign } = Parts;

  /** The findings that the map shows, or the whole selection. */
  function rows({ view, state }) {
    const findings = state.extent === "all" ? [...view.findings.values()] : view.shown.flatMap((step) => step.findings);
    return findings.sort((a, b) => b.edge.signed - a.edge.signed || compareTexts(a.edge.from, b.edge.from) || compareTexts(a.edge.to, b.edge.to) || compareTexts(a.edge.id, b.edge.id));
  }

  function draw(root, told) {
    const { words, change } = told;
    const { t } = words;
    root.replaceChildren(h("table", {}, h("caption", {}, t.tableCaption),
      h("thead", {}, h("tr", {}, t.columns.map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, rows(told).map(({ edge, match }) => h("tr", { "data-finding": edge.id, "data-match": Match.words[match], class: match === Match.COMPATIBLE ? "light" : "" },
        h("td", {}, words.node(edge.from)),
        h("td", {}, edge.signed ? [sign(words, SIGNS[edge.effect]), ` ${words.plain(edge.effect)}`] : words.plain(edge.predicate)),
        h("td", {}, words.node(edge.to)), h("td", {}, edge.signed ? t[Match.words[match]] : ""),
        h("td", {}, words.chips(edge).join(" · ")), h("td", {}, words.source(edge)),
        h("th", { scope: "row" }, h("button", { type: "button", class: "plain", onclick: () => change({ pick: `finding:${edge.id}`, tab: "evidence" }) }, edge.id)))))));
  }

  return { draw, rows };
})();
