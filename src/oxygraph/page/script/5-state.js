/* What the person has asked for: one plain object, written into the address behind `#` and read from there. */
const State = (() => {
  const DEFAULTS = {
    from: "", to: "", hops: 4, one: false, extent: "answer",
    sex: "", species: "", population: "", dose: null, dose_to: null, dose_unit: "", route: "", regimen: "", setting: [],
    layers: ["review"], effects: [], evidence: [], hidden: [],
    by: "", a: "", b: "", tab: "answer", pick: "", view: "map", lang: "en", theme: "",
  };
  const TABS = ["answer", "evidence", "conflicts", "difference"];

  function toHash(state) {
    const parts = new URLSearchParams();
    for (const [key, initial] of Object.entries(DEFAULTS)) {
      const value = Array.isArray(state[key]) ? state[key].join("|") : state[key];
      const usual = Array.isArray(initial) ? initial.join("|") : initial;
      if (value !== usual || key === "lang") parts.set(key, value === null ? "" : String(value));
    }
    return parts.toString();
  }

  /** A state from an address; whatever the graph does not know is left as it was. */
  function fromHash(hash, start, graph) {
    const parts = new URLSearchParams(hash.replace(/^#/, ""));
    if (![...parts.keys()].some((key) => Object.hasOwn(DEFAULTS, key))) return { ...start };
    const state = { ...DEFAULTS, lang: start.lang, theme: start.theme };
    for (const [key, initial] of Object.entries(DEFAULTS)) {
      if (!parts.has(key)) continue;
      const text = parts.get(key);
      const value = readValue(key, text, initial);
      if (known(graph, key, value)) state[key] = value;
    }
    if (state.dose === null || !state.dose_unit) Object.assign(state, { dose: null, dose_to: null, dose_unit: "" });
    if (state.dose_to !== null && state.dose_to < state.dose) state.dose_to = null;
    if (![state.a, state.b].every((value) => stratum(graph, state.by, value))) Object.assign(state, { by: "", a: "", b: "" });
    return state;
  }

  function readValue(key, text, initial) {
    if (Array.isArray(initial)) return text ? text.split("|") : [];
    if (typeof initial === "boolean") return text === "true";
    if (key === "hops") return Math.min(6, Math.max(1, Number.parseInt(text, 10) || 4));
    if (key === "dose" || key === "dose_to") return text !== "" && Number.isFinite(Number(text)) && Number(text) >= 0 ? Number(text) : null;
    return text;
  }

  function known(graph, key, value) {
    const words = graph.words;
    switch (key) {
      case "from": case "to": return value === "" || graph.nodes.has(value);
      case "sex": return ["", "male", "female"].includes(value);
      case "population": return value === "" || words.population.includes(value);
      case "species": case "route": case "regimen": case "dose_unit": return value === "" || words[key].includes(value);
      case "setting": return value.every((tag) => graph.contexts.has(tag))
        && new Set(value.map((tag) => graph.contexts.get(tag).group)).size === value.length;
      case "layers": return value.length > 0 && value.every((word) => words.layer.includes(word));
      case "effects": return value.every((word) => words.effect.includes(word));
      case "evidence": return value.every((word) => words.evidence_type.includes(word));
      case "hidden": return value.every((word) => words.category.includes(word));
      case "by": return ["", "sex", "species", "population", "route", "regimen", "dose", "setting"].includes(value);
      case "extent": return ["answer", "all"].includes(value);
      case "tab": return TABS.includes(value);
      case "view": return ["map", "table"].includes(value);
      case "lang": return ["en", "zh"].includes(value);
      case "theme": return ["", "light", "dark"].includes(value);
      case "pick": return value === "" || picked(graph, value);
      default: return true;
    }
  }

  function picked(graph, pick) {
    const [, kind, rest] = /^(\w+):(.*)$/.exec(pick) || [];
    if (kind === "finding") return graph.edges.has(rest);
    const ids = rest ? rest.split(">") : [];
    const most = { node: 1, pair: 2, path: Infinity }[kind];
    return ids.length > 0 && ids.length <= most && ids.every((id) => graph.nodes.has(id));
  }

  /** Whether a value can be laid over another one of its key. */
  function stratum(graph, by, value) {
    if (!by || !value) return false;
    if (by === "setting") return known(graph, by, [value]);
    const [dose, unit] = value.split(" ");
    return by === "dose" ? readValue(by, dose, null) !== null && known(graph, "dose_unit", unit) : known(graph, by, value);
  }

  return { DEFAULTS, TABS, toHash, fromHash };
})();
