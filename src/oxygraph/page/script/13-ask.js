/* The left side: where from, where to, for whom. Every control changes one part of the state. */
const Ask = (() => {
  const { h, counted } = Parts;

  function draw(root, { graph, words, state, facets, change, spellings }) {
    const { t } = words;
    root.replaceChildren(
      h("div", { class: "ends" }, combobox("from", words, state, spellings, change), combobox("to", words, state, spellings, change)),
      h("div", { class: "row" },
        h("label", { for: "hops" }, t.hops), select("hops", String(state.hops), ["1", "2", "3", "4", "5", "6"].map((n) => [n, n]), (value) => change({ hops: Number(value), pick: "" })),
        h("button", { type: "button", id: "swap", onclick: () => change({ from: state.to, to: state.from, pick: "" }) }, t.swap)),
      check("one", t.one, state.one, (on) => change({ one: on })),
      h("fieldset", {}, h("legend", {}, t.extent),
        [["answer", t.answerOnly], ["all", t.everything]].map(([value, text]) => h("label", { class: "choice" },
          h("input", { type: "radio", name: "extent", id: `extent-${value}`, value, checked: state.extent === value, onchange: () => change({ extent: value, pick: "" }) }), text))),
      group("whom", t.whom, single("sex"), single("species"), single("population"), settings()),
      group("how", t.how, dose(), single("route"), single("regimen")),
      group("what", t.what, several("layers"), several("effects"), several("evidence")),
      group("legend", t.legend, categories()),
      h("button", { type: "button", id: "reset", onclick: () => change({ ...cleared() }) }, t.reset),
    );

    function group(id, title, ...parts) {
      return h("details", { id: `group-${id}`, open: !Ask.closed.has(id), ontoggle: (event) => (event.target.open ? Ask.closed.delete(id) : Ask.closed.add(id)) }, h("summary", { id: `group-${id}-title` }, title), parts);
    }

    function single(key) {
      const options = facets[key].map(({ value, count }) => [value, counted(words.word(value), count)]);
      return h("div", { class: "row" }, h("label", { for: `facet-${key}` }, t[key]),
        select(`facet-${key}`, state[key], [["", t.any], ...options], (value) => change({ [key]: value, pick: "" })));
    }

    function settings() {
      const free = facets.setting.filter(({ value }) => !state.setting.includes(value));
      return h("div", {},
        h("div", { class: "row" }, h("label", { for: "facet-setting" }, t.setting),
          select("facet-setting", "", [["", t.settingAdd], ...free.map(({ value, count }) => [value, counted(words.word(value), count)])],
            (value) => change({ setting: View.fixing(graph, View.contextOf(state), "setting", value).setting, pick: "" }))),
        state.setting.map((tag) => h("button", { type: "button", class: "chosen", "data-setting": tag, "data-near": "facet-setting", onclick: () => change({ setting: state.setting.filter((other) => other !== tag), pick: "" }) }, `${words.word(tag)} ✕`)));
    }

    function dose() {
      const chosen = state.dose === null || state.dose_to !== null ? "" : `${state.dose} ${state.dose_unit}`;
      const set = (part) => {
        const dose = { dose: state.dose, dose_to: state.dose_to, dose_unit: state.dose_unit || "IU", ...part };
        if (dose.dose_to !== null && dose.dose !== null && dose.dose_to < dose.dose) dose.dose_to = null;
        change({ ...(dose.dose === null ? { dose: null, dose_to: null, dose_unit: "" } : dose), pick: "" });
      };
      const number = (id, label, value, key) => h("input", { type: "number", min: "0", step: "any", id, "aria-label": label, placeholder: label, value: value === null ? "" : String(value), onchange: ({ target }) => setTimeout(() => set({ [key]: target.value === "" ? null : Math.max(0, Number(target.value)) })) }); // after the focus has moved on
      return h("div", {},
        h("div", { class: "row" }, h("label", { for: "facet-dose" }, t.dose),
          select("facet-dose", chosen, [["", t.any], ...facets.dose.map(({ value, count }) => [value, counted(value, count)])],
            (value) => change(value ? { ...pickDose(View.fixing(graph, View.contextOf(state), "dose", value)), pick: "" } : { dose: null, dose_to: null, dose_unit: "", pick: "" }))),
        h("div", { class: "row dose" }, number("dose-from", t.doseFrom, state.dose, "dose"), number("dose-to", t.doseTo, state.dose_to, "dose_to"),
          select("dose-unit", state.dose_unit || "IU", graph.words.dose_unit.map((unit) => [unit, unit]), (value) => set({ dose_unit: value }), t.doseUnit)));
    }

    function several(key) {
      const chosen = state[key];
      return h("fieldset", {}, h("legend", {}, t[key]), facets[key].map(({ value, count }) => h("label", { class: "choice" },
        h("input", { type: "checkbox", "data-facet": key, value, checked: chosen.includes(value), onchange: (event) => {
          const next = event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value);
          change({ [key]: key === "layers" && !next.length ? ["review"] : graph.words[{ layers: "layer", effects: "effect", evidence: "evidence_type" }[key]].filter((word) => next.includes(word)), pick: "" });
        } }), counted(words.plain(value), count))));
    }

    function categories() {
      const present = new Map();
      for (const node of graph.nodes.values()) present.set(node.category, node);
      return h("ul", { class: "legend" }, graph.words.category.filter((word) => present.has(word)).map((category) => h("li", {}, h("label", { class: "choice" },
        h("input", { type: "checkbox", "data-category": category, checked: !state.hidden.includes(category), onchange: (event) => change({ hidden: event.target.checked ? state.hidden.filter((other) => other !== category) : [...state.hidden, category], pick: "" }) }),
        swatch(present.get(category)), words.plain(category)))));
    }
  }

  const pickDose = ({ dose, dose_to, dose_unit }) => ({ dose, dose_to, dose_unit });

  function cleared() {
    const { sex, species, population, dose, dose_to, dose_unit, route, regimen, setting, layers, effects, evidence, hidden, by, a, b } = State.DEFAULTS;
    return { sex, species, population, dose, dose_to, dose_unit, route, regimen, setting, layers, effects, evidence, hidden, by, a, b, pick: "" };
  }

  function swatch(node) {
    const corners = Svg.CORNERS[node.shape];
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const shape = document.createElementNS("http://www.w3.org/2000/svg", corners ? "polygon" : "circle");
    const attributes = corners ? { points: corners.map(([x, y]) => `${8 + 6 * x},${8 + 6 * y}`).join(" ") } : { cx: 8, cy: 8, r: 6 };
    for (const [name, value] of Object.entries({ ...attributes, fill: node.color })) shape.setAttribute(name, value);
    for (const [name, value] of Object.entries({ viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", class: "swatch" })) svg.setAttribute(name, value);
    svg.append(shape);
    return svg;
  }

  function select(id, chosen, options, pick, label) {
    return h("select", { id, "aria-label": label, onchange: (event) => pick(event.target.value) },
      options.map(([value, text]) => h("option", { value, selected: value === chosen }, text)));
  }

  function check(id, text, on, pick) {
    return h("label", { class: "choice" }, h("input", { type: "checkbox", id, checked: on, onchange: (event) => pick(event.target.checked) }), text);
  }

  /** A text field that suggests nodes: arrows choose, Enter takes, Escape leaves it as it was. */
  function combobox(key, words, state, spellings, change) {
    const { t } = words;
    const list = h("ul", { role: "listbox", id: `${key}-list`, "aria-label": t[key], hidden: true });
    const input = h("input", { id: key, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list", "aria-controls": `${key}-list`, "aria-expanded": "false", value: state[key] ? words.node(state[key]) : "" });
    let hits = [];
    let at = -1;
    const close = () => { list.hidden = true; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); at = -1; };
    const take = (id) => { close(); change({ [key]: id, pick: "", extent: "answer", tab: "answer" }); };
    const show = () => {
      hits = Spelling.search(spellings, input.value);
      list.replaceChildren(...hits.map((id, i) => h("li", { role: "option", id: `${key}-${i}`, "aria-selected": String(i === at), "data-node": id, onmousedown: (event) => { event.preventDefault(); take(id); } }, words.node(id), h("small", {}, ` ${words.plain(words.graph.nodes.get(id).category)}`))));
      list.hidden = !hits.length;
      input.setAttribute("aria-expanded", String(hits.length > 0));
      if (at >= 0) input.setAttribute("aria-activedescendant", `${key}-${at}`);
    };
    input.addEventListener("input", () => { at = -1; show(); });
    input.addEventListener("focus", () => input.select());
    const putBack = () => { close(); input.value = state[key] ? words.node(state[key]) : ""; };
    input.addEventListener("blur", putBack);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (list.hidden) { show(); return; }
        at = (at + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % Math.max(1, hits.length);
        show();
      } else if (event.key === "Enter") {
        event.preventDefault();
        hits = Spelling.search(spellings, input.value);
        if (hits.length) take(hits[Math.max(0, at)]);
        else if (input.value.trim()) Page.say(t.unknown(input.value.trim().slice(0, 60)));
        else take("");
      } else if (event.key === "Escape") putBack();
    });
    return h("div", { class: "combobox" }, h("label", { for: key }, t[key]), input, list);
  }

  return { draw, swatch, closed: new Set(["how", "what", "legend"]) };
})();
