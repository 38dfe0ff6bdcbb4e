/* The picture of a view: marks, lines and badges with their place, colour, dash and end. Drawn by whoever draws. */
const Picture = (() => {
  // Vermillion and a blue of half its light stay apart without colour, too; dash and end say the sign again.
  const THEMES = {
    light: { "+": "#c04a00", "-": "#004a80", 0: "#5c5c5c", "?": "#5c5c5c", [SAME]: "#8c8c8c", text: "#15181c", paper: "#ffffff", halo: "#ffffff", badge: "#8a5a00", a: "#7a3fa0", b: "#00735c", both: "#6f6f6f", ring: "#15181c" },
    dark: { "+": "#ffb58a", "-": "#3f94d8", 0: "#b5b5b5", "?": "#b5b5b5", [SAME]: "#6d747c", text: "#f2f4f6", paper: "#14181d", halo: "#14181d", badge: "#ffcf70", a: "#d3a3f0", b: "#5fd3b5", both: "#9aa3ab", ring: "#ffffff" },
  };
  const DASHES = { 0: [2, 4], "?": [7, 5], [SAME]: [] };
  const ENDS = { "+": "arrow", "-": "bar", 0: "circle", "?": "", [SAME]: "" };

  /** What to draw on a canvas of so many pixels. */
  function make(graph, state, view, difference, size, theme) {
    const colours = THEMES[theme];
    const steps = difference ? difference.rows : view.shown;
    const nodes = difference ? new Set(steps.flatMap((row) => [row.subject, row.object])) : view.nodes;
    const layout = Layout.place(graph, nodes, steps, size.width, size.height);
    const lines = steps.flatMap((step) => (difference ? overlaid(step, colours) : evidence(graph, step, colours)));
    const bows = Layout.bows(lines, layout.positions, size);
    const lit = highlighted(state, view);
    const ranks = new Map();
    for (const line of lines) {
      const pair = `${line.subject}>${line.object}`;
      ranks.set(pair, (ranks.get(pair) ?? -1) + 1);
      line.labelAt = 0.44 + 0.09 * ranks.get(pair); // labels of parallel lines stand side by side
      line.bow = bows.get(line.id);
      line.faded = Boolean(lit && !lit.has(pair));
      line.fade = line.faded ? 0.8 : line.light ? 0.25 : 0; // a lighter line still stands out 3:1
    }
    const degree = new Map();
    for (const line of lines) for (const id of [line.subject, line.object]) degree.set(id, (degree.get(id) || 0) + line.ids.length);
    return {
      layout, lines, colours, ...size,
      nodes: [...nodes].map((id) => mark(graph, state, id, layout, degree.get(id) || 0, lit)),
      badges: difference ? [] : steps.filter((step) => view.clashing.has(View.pairId(step)) && !(lit && !lit.has(View.pairId(step)))).map((step) => badge(step, lines, layout, view)),
    };
  }

  function mark(graph, state, id, layout, degree, lit) {
    const node = graph.nodes.get(id);
    const end = id === state.from || id === state.to;
    const touched = lit && [...lit].some((pair) => pair.split(">").includes(id));
    return {
      id, ...layout.positions.get(id), shape: node.shape, colour: node.color, size: end ? 13 : layout.beside ? 5 : 9,
      text: name(node, state.lang), end, faded: Boolean(lit && !touched), degree: end ? Infinity : degree, picked: state.pick === `node:${id}`,
    };
  }

  const name = (node, lang) => (lang === "zh" && node.name_zh ? node.name_zh : node.label);

  function evidence(graph, step, colours) {
    return View.linesOf(graph, step).map((line) => ({
      ...line, colour: colours[line.sign], dash: DASHES[line.sign] || [], end: ENDS[line.sign],
      width: line.sign === SAME ? 1 : Math.min(5, 1.6 + 0.7 * (line.ids.length - 1)) * (line.match === Match.COMPATIBLE ? 0.65 : 1), light: line.match === Match.COMPATIBLE,
      label: line.sign === SAME ? "" : `${{ male: "♂", female: "♀" }[line.sex] || ""}${line.ids.length > 1 ? `×${line.ids.length}` : ""}`,
    }));
  }

  /** A pair in two strata: one grey line where they agree, else a line for each that was tested. */
  function overlaid(row, colours) {
    const line = (which, sign, ids) => ({
      id: `${row.subject}>${row.object} ${which}`, subject: row.subject, object: row.object, sign, sex: "", ids, colour: colours[which],
      dash: which === "b" ? [9, 4] : which === "both" ? DASHES[sign] || [] : [], end: ENDS[sign] ?? "", width: which === "both" ? 1.5 : 2.6, light: false, match: Match.ASSERTED,
      label: { "+": "▲", "-": "▼", 0: "∅", conflicting: "⇅" }[sign] || "?", relation: row.relation,
    });
    if (row.relation === "same") return [line("both", row.signs[0], row.edges.flat())];
    return ["a", "b"].flatMap((which, i) => (row.signs[i] ? [line(which, row.signs[i], row.edges[i])] : []));
  }

  function badge(step, lines, layout, view) {
    const line = lines.find((one) => one.subject === step.subject && one.object === step.object);
    const place = Layout.along(layout.positions.get(step.subject), layout.positions.get(step.object), line.bow, 0.32);
    return { id: View.pairId(step), ...place, kind: view.clashing.get(View.pairId(step)).kind };
  }

  /** The pairs of what is picked; null where nothing is. */
  function highlighted(state, view) {
    const [kind, rest] = splitPick(state.pick);
    if (kind === "path" && view.answer) {
      const path = view.answer.paths.find((one) => one.nodes.join(">") === rest);
      return path ? new Set(path.steps.map(View.pairId)) : null;
    }
    if (kind === "pair") return new Set([rest]);
    if (kind === "node") return new Set(view.shown.map(View.pairId).filter((pair) => pair.split(">").includes(rest)));
    return null;
  }

  function splitPick(pick) {
    const colon = pick.indexOf(":");
    return [pick.slice(0, colon), pick.slice(colon + 1)];
  }

  return { make, name, splitPick, THEMES, DASHES, ENDS };
})();
