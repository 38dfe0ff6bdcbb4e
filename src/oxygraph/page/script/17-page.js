/* The page: reads the state from the address, computes the view, draws its parts, and starts again at every change. */
const Page = (() => {
  const { h } = Parts;
  const $ = (id) => document.getElementById(id);
  let graph;
  let scoper;
  let spellings;
  let state;
  let view;
  let overlay;
  let picture;
  let map;
  let walked = "";
  let announced = "";

  async function start() {
    window.oxygraph = Page;
    graph = Data.read(document);
    scoper = new Scoper(graph);
    spellings = Spelling.table(graph);
    state = State.fromHash(location.hash, { ...State.DEFAULTS, ...graph.start }, graph);
    await Drawing.unpack(document);
    map = new Drawing.Map($("map"), { pick: picked, hover });
    $("ask").open = matchMedia("(min-width: 801px)").matches; // on a phone the picture comes first
    wire();
    draw();
    map.fit();
    addEventListener("hashchange", () => { state = State.fromHash(location.hash, { ...State.DEFAULTS, ...graph.start }, graph); draw(); map.fit(); });
  }

  function change(part) {
    const before = state;
    state = { ...state, ...part };
    if (before.from !== state.from || before.to !== state.to) Told.collapse();
    remember();
    draw();
    report();
    const moved = ["from", "to", "extent", "by", "view"].some((key) => before[key] !== state[key]);
    if (moved) map.fit();
  }

  /** What is picked on the map opens; where the panels stand one below the other it comes into sight. */
  function picked(pick) {
    change({ pick, ...(pick ? { tab: "evidence" } : {}) });
    if (pick && !matchMedia("(min-width: 801px)").matches) $("told").scrollIntoView();
  }

  /** A notebook shows the page in a sandbox whose address cannot be changed. */
  function remember() {
    try {
      history.replaceState(null, "", `#${State.toHash(state)}`);
    } catch { /* the state is kept, its address is not */ }
  }

  const theme = () => (matchMedia("print").matches ? "light" : "") || state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

  function draw() {
    const words = new Parts.Words(graph, state.lang);
    const { t } = words;
    const focus = focused();
    view = View.compute(graph, scoper, state);
    overlay = View.difference(graph, scoper, state);
    Object.assign(document.documentElement, { lang: state.lang === "zh" ? "zh-Hans" : "en" });
    document.documentElement.dataset.theme = theme();
    document.title = state.from && state.to ? `${t.question(words.node(state.from), words.node(state.to))} – OxyGraph` : t.title;
    const told = { graph, scoper, words, state, view, overlay, change, spellings, redraw: draw, facets: View.facets(graph, scoper, state) };
    head(words);
    Ask.draw($("ask-body"), told);
    tabs(words);
    Told.draw($("told-body"), told);
    status(words);
    $("table").hidden = state.view !== "table";
    $("map-frame").hidden = state.view === "table";
    if (state.view === "table") {
      $("drawn").textContent = "";
      Table.draw($("table"), told);
    } else drawMap();
    giveBack(focus);
  }

  const nameOf = (one) => one.id || `${one.tagName} ${one.value} ${JSON.stringify(one.dataset)}`;

  /** What has the focus, in words that hold when its panel has been drawn anew; null outside the panels drawn anew. */
  function focused() {
    const one = document.activeElement;
    const panel = one && one.closest("#ask-body, #told-body, #table");
    return panel && { panel, name: nameOf(one), near: one.dataset.near };
  }

  /** The focus back to where it was; where that has gone, to what is near it. */
  function giveBack(focus) {
    if (!focus || focus.panel.id === focus.name) return;
    const again = [...focus.panel.querySelectorAll("a, button, input, select, summary")].find((one) => nameOf(one) === focus.name);
    (again || $(focus.near) || focus.panel).focus({ preventScroll: Boolean(again) });
  }

  function drawMap() {
    lineLegend(); // first: how much room it takes decides how much the map has
    picture = Picture.make(graph, state, view, overlay, map.size(), theme());
    map.show(picture);
    const words = new Parts.Words(graph, state.lang);
    $("drawn").textContent = words.t.drawn(picture.nodes.length, picture.lines.length);
  }

  function status(words) {
    const { t } = words;
    const signed = [...view.findings.values()].filter(({ edge }) => edge.signed);
    const asserted = signed.filter(({ match }) => match === Match.ASSERTED).length;
    $("headline").textContent = view.answer ? `${words.node(state.from)} → ${words.node(state.to)}: ${words.plain(view.answer.verdict)}` : "";
    $("counts").textContent = t.shown(signed.length, asserted, signed.length - asserted);
    $("counts").dataset.findings = String(signed.length);
  }

  function head(words) {
    const { t } = words;
    const texts = { lead: t.lead, language: t.language, theme: theme() === "dark" ? t.light : t.dark, "view-map": t.map, "view-table": t.table, "share-title": t.share, "ask-title": t.ask, "told-title": t.told, "zoom-in": "+", "zoom-out": "−", "zoom-fit": t.fit, link: t.link, png: t.png, svg: t.svg, csv: t.csv, json: t.json, cite: t.cite, print: t.print, "map-help": t.mapHelp, offline: t.offline, skip: t.told };
    for (const [id, text] of Object.entries(texts)) $(id).textContent = text;
    $("zoom-in").setAttribute("aria-label", t.zoomIn);
    $("zoom-out").setAttribute("aria-label", t.zoomOut);
    $("language").setAttribute("lang", state.lang === "zh" ? "en" : "zh-Hans");
    $("ask-section").setAttribute("aria-label", t.ask);
    $("stage").setAttribute("aria-label", t.stage);
    $("told").setAttribute("aria-label", t.told);
    $("map-focus").setAttribute("aria-label", t.stage);
    $("table").setAttribute("aria-label", t.table);
    $("view-map").setAttribute("aria-pressed", String(state.view === "map"));
    $("view-table").setAttribute("aria-pressed", String(state.view === "table"));
  }

  function tabs(words) {
    for (const name of State.TABS) {
      const tab = $(`tab-${name}`);
      tab.textContent = words.t.tabs[name] + (name === "conflicts" ? ` (${view.conflicts.length})` : "");
      tab.setAttribute("aria-selected", String(state.tab === name));
      tab.tabIndex = state.tab === name ? 0 : -1;
    }
    $("told-body").setAttribute("aria-labelledby", `tab-${state.tab}`);
  }

  function lineLegend() {
    const words = new Parts.Words(graph, state.lang);
    const { t } = words;
    const entry = (colour, dash, text, end) => h("li", {}, Svg.sample(colour, dash, end), text);
    const colours = Picture.THEMES[theme()];
    const entries = overlay
      ? ["a", "b"].map((which, i) => entry(colours[which], i ? "9 4" : "", words.word(state[which]))).concat(
        View.RELATIONS.filter((relation) => overlay.counts[relation]).map((relation) => h("li", {}, `${Told.relationName(words, state, relation)}: ${overlay.counts[relation]}`)))
      : [...["+", "-", "0", "?", "="].map((value) => entry(colours[value], (Picture.DASHES[value] || []).join(" "), `${Parts.ARROWS[value]} ${t.signs[value]}`, Picture.ENDS[value])),
        h("li", {}, t.light_line), h("li", {}, t.sexMarks), h("li", {}, t.badge)];
    $("line-legend").replaceChildren(...entries);
  }

  function hover(what) {
    const words = new Parts.Words(graph, state.lang);
    const line = what.startsWith("line:") ? picture.lines.find((one) => one.id === what.slice(5)) : null;
    $("hint").textContent = line
      ? `${words.node(line.subject)} → ${words.node(line.object)}: ${words.t.signs[line.sign] || ""} ${line.sex ? words.plain(line.sex) : ""} ×${line.ids.length} ${[...new Set(line.ids.map((id) => words.source(graph.edges.get(id))))].slice(0, 6).join(" ")}`
      : what.startsWith("node:") ? words.node(what.slice(5)) : "";
  }

  /** Say the verdict and the count after a change, for those who do not see them change. */
  function report() {
    const words = new Parts.Words(graph, state.lang);
    const verdict = view.answer ? `${words.t.verdict}: ${words.plain(view.answer.verdict)}. ` : "";
    const text = `${verdict}${$("counts").textContent}`;
    if (text !== announced) say(text);
    announced = text;
  }

  const say = (text) => { $("live").textContent = text; };

  // --- what a person does ---------------------------------------------------------------------------------------------

  function wire() {
    const texts = () => Texts[state.lang];
    const selection = () => Table.rows({ view, state });
    const on = (id, act) => $(id).addEventListener("click", act);
    on("language", () => change({ lang: state.lang === "zh" ? "en" : "zh" }));
    on("theme", () => change({ theme: theme() === "dark" ? "light" : "dark" }));
    on("view-map", () => change({ view: "map" }));
    on("view-table", () => change({ view: "table" }));
    on("zoom-in", () => map.zoom(1));
    on("zoom-out", () => map.zoom(-1));
    on("zoom-fit", () => map.fit());
    on("link", async () => { remember(); say((await TakeAway.copy(`${location.href.split("#")[0]}#${State.toHash(state)}`)) ? texts().copied : texts().copyFailed); });
    on("cite", async () => say((await TakeAway.copy(TakeAway.citations(graph, selection()))) ? texts().copied : texts().copyFailed));
    on("csv", () => { TakeAway.saveText(TakeAway.csv(graph, selection()), "oxygraph-findings.csv", "text/csv"); say(texts().saved); });
    on("json", () => { TakeAway.saveText(TakeAway.json(graph, selection(), state), "oxygraph-findings.json", "application/json"); say(texts().saved); });
    on("svg", () => { TakeAway.saveText(drawing(), "oxygraph.svg", "image/svg+xml"); say(texts().saved); });
    on("png", async () => { TakeAway.save(await Svg.png(drawing(), drawn()), "oxygraph.png"); say(texts().saved); });
    on("print", () => window.print());
    on("skip", (event) => { event.preventDefault(); $("told-body").focus(); }); // the address is the question's
    wireMenu();
    for (const name of State.TABS) on(`tab-${name}`, () => change({ tab: name }));
    $("tabs").addEventListener("keydown", walkTabs);
    $("map-focus").addEventListener("keydown", walkMap);
    $("map-focus").addEventListener("blur", () => { map.hovered = ""; map.redraw(); });
    let waiting;
    addEventListener("resize", () => { clearTimeout(waiting); waiting = setTimeout(() => { if (state.view === "map") { drawMap(); map.fit(); } }, 120); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    matchMedia("print").addEventListener("change", () => { draw(); map.fit(); });
  }

  /** The menu closes on Escape, which gives the focus back to its button, and when the focus goes elsewhere. */
  function wireMenu() {
    const menu = $("share");
    menu.addEventListener("keydown", (event) => { if (event.key === "Escape" && menu.open) { menu.open = false; $("share-title").focus(); } });
    document.addEventListener("focusin", (event) => { if (!menu.contains(event.target)) menu.open = false; });
    document.addEventListener("pointerdown", (event) => { if (!menu.contains(event.target)) menu.open = false; });
  }

  /** The size of the picture as last laid out; a table view has none of its own. */
  function drawn() {
    const { width, height } = map.size();
    return width && height ? { width, height } : { width: 1200, height: 800 };
  }

  function drawing() {
    const size = drawn();
    const made = Picture.make(graph, state, view, overlay, size, theme());
    return Svg.write(made, size, document.title, map.measure);
  }

  function walkTabs(event) {
    const [here, all] = [State.TABS.indexOf(state.tab), State.TABS.length];
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = State.TABS[(to + all) % all];
    change({ tab: next });
    $(`tab-${next}`).focus();
  }

  const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

  /** Arrow keys on the map: to the nearest node that way. */
  function walkMap(event) {
    const { key } = event;
    if (DIRECTIONS[key]) walkTo(nearest(DIRECTIONS[key]));
    else if (key === "Enter" && walked) change({ pick: `node:${walked}`, tab: "evidence" });
    else if (key === "Escape") { walked = ""; map.hovered = ""; change({ pick: "" }); }
    else if (key === "+" || key === "=") map.zoom(1);
    else if (key === "-") map.zoom(-1);
    else if (key === "0") map.fit();
    else return;
    event.preventDefault();
  }

  function nearest([dx, dy]) {
    const here = picture.nodes.find((node) => node.id === walked);
    if (!here) return picture.nodes.find((node) => node.id === state.from) || picture.nodes[0];
    const ahead = picture.nodes.filter((node) => node !== here).map((node) => {
      const [along, aside] = [(node.x - here.x) * dx + (node.y - here.y) * dy, Math.abs((node.x - here.x) * dy) + Math.abs((node.y - here.y) * dx)];
      return { node, along, far: along + 2.5 * aside };
    }).filter(({ along }) => along > 2);
    ahead.sort((a, b) => a.far - b.far || compareTexts(a.node.id, b.node.id));
    return ahead.length ? ahead[0].node : here;
  }

  function walkTo(node) {
    if (!node) return;
    walked = node.id;
    map.hovered = walked;
    map.reveal(node);
    const words = new Parts.Words(graph, state.lang);
    const lines = picture.lines.filter((line) => line.subject === walked || line.object === walked).length;
    say(words.t.at(words.node(walked), lines));
    hover(`node:${walked}`);
  }

  return {
    start, say,
    /** For a person at the console, and for the tests: what the page knows and shows. */
    look: () => ({ graph, scoper, state, view, overlay, picture, map, facets: () => View.facets(graph, scoper, state), sensitivity: () => View.sensitivity(graph, scoper, state, view), change }),
  };
})();
