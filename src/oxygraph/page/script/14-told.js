/* The right side: the answer with its paths, the evidence of what is picked, the contradictions, the difference of two strata. */
const Told = (() => {
  const { h, sign, card } = Parts;
  const FIRST = 25;
  let expanded = false;

  function draw(root, told) {
    const { state } = told;
    const panels = { answer, evidence, conflicts, difference };
    root.replaceChildren(...panels[state.tab](told).flat(Infinity).filter(Boolean));
  }

  // --- answer ---------------------------------------------------------------------------------------------------------

  function answer(told) {
    const { words, state, view } = told;
    const { t } = words;
    if (!state.from || !state.to) return [h("p", {}, t.noQuestion)];
    if (state.from === state.to) return [h("p", {}, t.same)];
    const found = view.answer;
    const shown = expanded ? found.paths : found.paths.slice(0, FIRST);
    return [
      h("h2", {}, t.question(words.node(state.from), words.node(state.to))),
      h("p", { class: `verdict verdict-${found.verdict}`, id: "verdict", "data-verdict": found.verdict }, `${t.verdict}: `, h("strong", {}, words.plain(found.verdict))),
      h("p", {}, t.decided[found.decidedBy], found.decidedBy === "direct" && ![found.verdict, "insufficient"].includes(found.mechanism) ? ` ${t.elsewhere(words.plain(found.mechanism))}` : ""),
      found.decidedBy === "nothing" ? null : hanging(told),
      found.direct ? [h("h3", {}, t.direct), stepButton(told, found.direct)] : null,
      h("h3", {}, t.paths(found.paths.length)),
      h("ol", { class: "paths" }, shown.map((path) => h("li", {}, pathButton(told, path)))),
      shown.length < found.paths.length ? h("button", { type: "button", id: "more-paths", onclick: () => { expanded = true; told.redraw(); document.querySelectorAll("#told-body [data-path]")[FIRST].focus(); } }, t.more(found.paths.length - shown.length)) : null,
      state.extent === "answer" ? cautions(told) : null,
    ];
  }

  /** What the verdict becomes without each study, worked out when somebody asks. */
  function hanging({ graph, scoper, words, state, view }) {
    const { t } = words;
    const details = h("details", { id: "sensitivity" }, h("summary", {}, t.hangs));
    details.addEventListener("toggle", () => {
      if (!details.open || details.children.length > 1) return;
      const without = View.sensitivity(graph, scoper, state, view);
      const flips = without.filter(({ verdict }) => verdict !== view.answer.verdict);
      details.append(h("p", {}, flips.length ? t.flipping(flips.length, without.length) : t.steady(without.length)),
        h("ul", {}, flips.map(({ study, verdict }) => h("li", { "data-study": study, "data-verdict": verdict }, `${t.without(words.study(study))}: ${words.plain(verdict)}`))));
    });
    return details;
  }

  function stepButton(told, step) {
    const { words, change } = told;
    return h("button", { type: "button", class: "path", "data-pair": View.pairId(step), onclick: () => change({ pick: `pair:${View.pairId(step)}`, tab: "evidence" }) },
      sign(words, step.unsigned ? "=" : step.sign), ` ${words.node(step.subject)} → ${words.node(step.object)} `, marks(told, step), h("span", { class: "cited" }, cited(words, step)));
  }

  function pathButton(told, path) {
    const { words, state, change } = told;
    const { t } = words;
    const name = path.nodes.join(">");
    const weakest = path.steps.reduce((worst, step) => (step.gaps > worst.gaps ? step : worst), path.steps[0]);
    return h("button", {
      type: "button", class: `path ${path.counted ? "" : "uncounted"} ${path.match === Match.COMPATIBLE ? "light" : ""}`,
      "data-path": name, "data-sign": path.sign, "data-match": Match.words[path.match], "data-chimera": String(path.chimera), "data-speculative": String(path.speculative),
      "aria-pressed": String(state.pick === `path:${name}`), onclick: () => change({ pick: `path:${name}`, tab: "evidence" }),
    },
    sign(words, path.sign), " ", words.node(path.nodes[0]),
    path.steps.map((step) => [" ", h("span", { class: "step" }, sign(words, step.unsigned ? "=" : step.sign), h("span", { class: "cited" }, cited(words, step)), marks(told, step)), " ", words.node(step.object)]),
    h("small", {}, ` ${t[Match.words[path.match]]}`, path.gaps ? ` · ${t.weakest}: ${words.node(weakest.subject)} → ${words.node(weakest.object)}` : "",
      path.chimera ? ` · ${t.chimera}` : "", path.speculative ? ` · ${t.speculative}` : "", path.contested ? ` · ${t.contested}` : "", path.sign === "0" && path.counted ? ` · ${t.blocked}` : ""));
  }

  /** What stands against a step: its findings disagree, or the review says more than its source. */
  function marks({ graph, view, words }, step) {
    const { t } = words;
    const clash = view.clashing.get(View.pairId(step));
    const mark = (symbol, text, title) => h("span", { class: "clash", title }, h("span", { "aria-hidden": "true" }, symbol), h("span", { class: "unseen" }, text));
    return [
      clash ? mark(clash.kind === "opposite" ? "⇅" : "∅", t.clash, t.kind[clash.kind]) : null,
      step.speaking.some((f) => graph.flags.has(f.edge.id)) ? mark("⚑", t.reviewSays, t.reviewSays) : null,
    ];
  }

  /** Where review and paper differ on the way, a line each. */
  function cautions({ graph, words, view }) {
    const speaking = view.shown.flatMap((step) => step.speaking).map((f) => f.edge.id);
    const found = new Map(speaking.flatMap((id) => graph.flags.get(id) || []).map((flag) => [flag.id, flag]));
    if (!found.size) return null;
    return [h("h3", { id: "cautions" }, `${words.t.reviewSays} (${found.size})`), [...found.values()].map((flag) => h("p", { class: "warning", "data-flag": flag.id }, words.flag(flag)))];
  }

  function cited(words, step) {
    const numbers = [...new Set(step.speaking.flatMap((f) => f.edge.citation))].sort((a, b) => a - b);
    const papers = [...new Set(step.speaking.filter((f) => !f.edge.citation.length).flatMap((f) => f.edge.reference))];
    return [numbers.length ? `[${numbers.join(", ")}]` : "", ...papers.map((id) => words.paper(id))].filter(Boolean).join(" ");
  }

  // --- evidence -------------------------------------------------------------------------------------------------------

  function evidence(told) {
    const { words, state, view } = told;
    const { t } = words;
    const [kind, rest] = Picture.splitPick(state.pick);
    if (kind === "node") return nodeEvidence(told, rest);
    if (kind === "finding") {
      const finding = view.findings.get(rest);
      return [finding ? card(words, finding) : h("p", {}, t.noFinding)];
    }
    const pairs = kind === "pair" ? [rest] : kind === "path" ? rest.split(">").slice(1).map((node, i) => `${rest.split(">")[i]}>${node}`) : [];
    if (!pairs.length) return [h("p", {}, t.nothing)];
    return pairs.flatMap((pair) => {
      const [from, to] = pair.split(">");
      const findings = [...view.findings.values()].filter(({ edge }) => edge.from === from && edge.to === to).sort(bySpeaking);
      return [h("h2", {}, `${words.node(from)} → ${words.node(to)} `, h("small", {}, t.findings(findings.length))), findings.map((finding) => card(words, finding))];
    });
  }

  const bySpeaking = (a, b) => b.edge.counted - a.edge.counted || b.edge.signed - a.edge.signed || b.match - a.match || compareTexts(a.edge.id, b.edge.id);

  function nodeEvidence(told, id) {
    const { graph, words, view, change } = told;
    const { t } = words;
    const node = graph.nodes.get(id);
    if (!node) return [h("p", {}, t.nothing)];
    const findings = [...view.findings.values()].filter(({ edge }) => edge.from === id || edge.to === id).sort(bySpeaking);
    return [
      h("h2", {}, words.node(id), " ", h("small", {}, words.plain(node.category))),
      h("p", {}, words.lang === "zh" ? node.label : node.name_zh || "", node.synonyms.length ? ` · ${node.synonyms.join(", ")}` : ""),
      node.description ? h("p", {}, node.description) : null,
      node.curie ? h("p", { class: "source" }, `${t.identifier}: `, h("code", {}, node.curie)) : null,
      h("p", {}, h("button", { type: "button", id: "start-here", onclick: () => change({ from: id, pick: "", tab: "answer", extent: "answer" }) }, t.through), " ",
        h("button", { type: "button", id: "end-here", onclick: () => change({ to: id, pick: "", tab: "answer", extent: "answer" }) }, t.until)),
      h("h3", {}, t.findings(findings.length)), findings.map((finding) => card(words, finding)),
    ];
  }

  // --- contradictions -------------------------------------------------------------------------------------------------

  function conflicts(told) {
    const { words, view, change } = told;
    const { t } = words;
    if (!view.conflicts.length) return [h("p", {}, t.noConflict)];
    const groups = new Map();
    for (const found of view.conflicts) {
      const name = found.keys.map((key) => words.plain(key)).join(" + ") || t.status.unresolved;
      groups.set(name, [...(groups.get(name) || []), found]);
    }
    return [
      h("h2", {}, `${t.flips} (${view.conflicts.length})`),
      [...groups].sort(([, a], [, b]) => b.length - a.length).map(([name, found]) => [
        h("h3", {}, `${t.flipsBy}: ${name} (${found.length})`),
        h("ul", { class: "paths" }, found.map((one) => h("li", {}, h("button", { type: "button", class: "path", "data-conflict": View.pairId(one), "data-status": one.status, "data-kind": one.kind, "data-keys": one.keys.join("|"), onclick: () => change({ pick: `pair:${View.pairId(one)}`, tab: "evidence" }) },
          h("span", { class: "clash", "aria-hidden": "true" }, one.kind === "opposite" ? "⇅" : "∅"), ` ${words.node(one.subject)} → ${words.node(one.object)} `,
          h("small", {}, `${t.kind[one.kind]} · ${t.status[one.status]} ${one.keys.map((key) => words.plain(key)).join(" + ")}`)))))]),
    ];
  }

  // --- difference -----------------------------------------------------------------------------------------------------

  function difference(told) {
    const { words, state, overlay, change, graph } = told;
    const { t } = words;
    const signed = [...graph.edges.values()].filter((edge) => edge.signed && state.layers.includes(edge.layer));
    const values = state.by ? View.valuesOf(graph, signed, state.by) : [];
    const pick = (id, label, chosen, options, set) => h("div", { class: "row" }, h("label", { for: id }, label),
      h("select", { id, onchange: (event) => set(event.target.value) }, options.map(([value, text]) => h("option", { value, selected: value === chosen }, text))));
    const start = (by) => {
      const found = by ? View.valuesOf(graph, signed, by) : [];
      return found.length > 1 ? { by, a: found[0], b: found[1], pick: "" } : { by: "", a: "", b: "", pick: "" };
    };
    const name = (value) => words.word(value);
    return [
      pick("overlay-by", t.compareBy, state.by, [["", "–"], ...KEYS.map((key) => [key, t[key]])], (by) => change(start(by))),
      state.by ? pick("overlay-a", t.first, state.a, values.map((value) => [value, name(value)]), (a) => change({ a, pick: "" })) : null,
      state.by ? pick("overlay-b", t.second, state.b, values.map((value) => [value, name(value)]), (b) => change({ b, pick: "" })) : null,
      overlay ? h("button", { type: "button", id: "overlay-close", onclick: () => change({ by: "", a: "", b: "", pick: "" }) }, t.clear) : h("p", {}, t.noDifference),
      overlay ? View.RELATIONS.filter((relation) => overlay.counts[relation]).map((relation) => [
        h("h3", { class: `relation relation-${relation}`, "data-relation": relation, "data-count": String(overlay.counts[relation]) }, `${relationName(words, state, relation)} (${overlay.counts[relation]})`),
        h("ul", { class: "paths" }, overlay.rows.filter((row) => row.relation === relation).map((row) => h("li", {}, h("button", { type: "button", class: "path", "data-difference": View.pairId(row), onclick: () => change({ pick: `pair:${View.pairId(row)}`, tab: "evidence" }) },
          row.signs.map((value, i) => (value ? h("span", { class: i ? "stratum-b" : "stratum-a" }, sign(words, value)) : h("span", { class: "sign" }, "·"))), ` ${words.node(row.subject)} → ${words.node(row.object)}`)))),
      ]) : null,
    ];
  }

  function relationName(words, state, relation) {
    const name = words.t.relation[relation];
    return typeof name === "function" ? name(words.word(state.a), words.word(state.b)) : name;
  }

  return { draw, relationName, collapse: () => { expanded = false; } };
})();
