/* From what is asked to what is shown: admitted findings, steps, the answer, counts, conflicts, differences. No drawing. */
const View = (() => {
  const SINGLE = ["sex", "species", "population", "route", "regimen"];
  const ANATOMY = "review";

  /** The part of a state that is the question's context. */
  const contextOf = (state) => ({
    sex: state.sex, species: state.species, population: state.population, dose: state.dose, dose_to: state.dose_to,
    dose_unit: state.dose_unit, route: state.route, regimen: state.regimen, setting: state.setting,
  });

  /** The same context with one key fixed to a value as a facet or an overlay names it. */
  function fixing(graph, context, key, value) {
    if (key === "dose") {
      const [dose, unit] = splitDose(value);
      return { ...context, dose, dose_to: null, dose_unit: unit };
    }
    if (key === "setting") {
      const group = graph.contexts.get(value).group;
      const others = context.setting.filter((tag) => graph.contexts.get(tag).group !== group);
      return { ...context, setting: [...others, value] };
    }
    return { ...context, [key]: value };
  }

  function splitDose(text) {
    const space = text.indexOf(" ");
    return [Number(text.slice(0, space)), text.slice(space + 1)];
  }

  /** Whether an edge passes everything but its context. */
  function passes(graph, state, edge) {
    if (!state.layers.includes(edge.layer) && (edge.signed || edge.layer !== ANATOMY)) return false;
    if (edge.signed && state.effects.length && !state.effects.includes(edge.effect)) return false;
    if (edge.signed && state.evidence.length && !state.evidence.includes(edge.evidence_type)) return false;
    const { hidden } = state;
    return !hidden.length || ![edge.from, edge.to].some((id) => hidden.includes(graph.nodes.get(id).category));
  }

  function admitted(graph, scoper, state, context) {
    const asked = scoper.ofContext(context);
    const findings = new Map();
    for (const edge of graph.edges.values()) {
      if (!passes(graph, state, edge)) continue;
      const match = scoper.match(edge, asked);
      if (match !== Match.EXCLUDED) findings.set(edge.id, { edge, match, open: scoper.openKeys(edge, asked) });
    }
    return { asked, findings };
  }

  function stepsOf(graph, scoper, findings) {
    const pairs = new Map();
    for (const finding of findings.values()) {
      const { from, to } = finding.edge;
      if (!pairs.has(from)) pairs.set(from, new Map());
      const row = pairs.get(from);
      row.set(to, [...(row.get(to) || []), finding]);
    }
    for (const row of pairs.values())
      for (const [to, found] of row) {
        found.sort((a, b) => b.edge.counted - a.edge.counted || b.match - a.match || compareTexts(a.edge.id, b.edge.id));
        row.set(to, Reading.step(graph, scoper, found));
      }
    return pairs;
  }

  function compute(graph, scoper, state) {
    const { asked, findings } = admitted(graph, scoper, state, contextOf(state));
    const steps = stepsOf(graph, scoper, findings);
    const answer = state.from && state.to && state.from !== state.to
      ? Reading.answer(scoper, steps, state.from, state.to, state.hops, asked) : null;
    if (answer && state.one) answer.paths = answer.paths.filter((path) => !path.chimera);
    const shown = shownSteps(steps, answer, state);
    const nodes = new Set(shown.flatMap((step) => [step.subject, step.object]));
    if (state.extent === "answer") for (const id of [state.from, state.to]) if (id) nodes.add(id);
    const conflicts = conflictsIn(graph, scoper, findings);
    return { asked, findings, steps, answer, shown, nodes, conflicts, clashing: new Map(conflicts.map((c) => [pairId(c), c])) };
  }

  const pairId = (pair) => `${pair.subject}>${pair.object}`;

  function shownSteps(steps, answer, state) {
    if (state.extent === "all") return [...steps.values()].flatMap((row) => [...row.values()]);
    if (!answer) return [];
    const found = new Map();
    if (answer.direct) found.set(pairId(answer.direct), answer.direct);
    for (const path of answer.paths) for (const step of path.steps) found.set(pairId(step), step);
    return [...found.values()];
  }

  /** The lines to draw between two nodes: a line a sign and a sex, so that no stratum hides another. */
  function linesOf(graph, step) {
    const lines = new Map();
    for (const finding of step.findings) {
      const { edge } = finding;
      const sign = Reading.edgeSign(graph, edge);
      const sex = edge.sex === "male" || edge.sex === "female" ? edge.sex : "";
      const name = edge.signed ? `${sign} ${sex}` : edge.predicate;
      if (!lines.has(name))
        lines.set(name, { id: `${pairId(step)} ${name}`, subject: step.subject, object: step.object, sign: edge.signed ? sign : SAME, sex, match: 0, ids: [], predicate: edge.predicate });
      const line = lines.get(name);
      line.ids.push(edge.id);
      line.match = Math.max(line.match, finding.match);
    }
    const order = ["+", "-", "0", "?", SAME];
    return [...lines.values()].sort((a, b) => order.indexOf(a.sign) - order.indexOf(b.sign) || compareTexts(a.sex, b.sex));
  }

  /** For every facet its values, each with the number of findings that would be shown if it were chosen. */
  function facets(graph, scoper, state) {
    const context = contextOf(state);
    const edges = [...graph.edges.values()].filter((edge) => edge.signed);
    const inContext = (kept, asked) => kept.filter((edge) => scoper.meet(scoper.ofEdge(edge), asked) >= 0).length;
    const passing = edges.filter((edge) => passes(graph, state, edge));
    const result = {};
    for (const key of [...SINGLE, "dose", "setting"])
      result[key] = valuesOf(graph, edges.filter((edge) => state.layers.includes(edge.layer)), key, SINGLE.includes(key) ? state[key] : "")
        .map((value) => ({ value, count: inContext(passing, scoper.ofContext(fixing(graph, context, key, value))) }));
    const asked = scoper.ofContext(context);
    for (const [key, field] of [["effects", "effect"], ["evidence", "evidence_type"], ["layers", "layer"]]) {
      const loose = edges.filter((edge) => passes(graph, { ...state, [key]: key === "layers" ? graph.words.layer : [] }, edge));
      result[key] = graph.words[field].map((value) => ({
        value, count: inContext(loose.filter((edge) => edge[field] === value), asked),
      })).filter(({ value }) => edges.some((edge) => edge[field] === value));
    }
    return result;
  }

  /** The values that findings report for one key, in the order of their list; what is chosen already is among them. */
  function valuesOf(graph, edges, key, chosen = "") {
    if (key === "sex") return ["female", "male"];
    if (key === "dose") {
      const doses = new Map();
      for (const edge of edges)
        for (const dose of [edge.dose_min, edge.dose_max]) if (dose !== null) doses.set(`${dose} ${edge.dose_unit}`, [edge.dose_unit, dose]);
      return [...doses].sort(([, a], [, b]) => graph.words.dose_unit.indexOf(a[0]) - graph.words.dose_unit.indexOf(b[0]) || a[1] - b[1]).map(([text]) => text);
    }
    const reported = new Set(edges.flatMap((edge) => edge[key]).filter(Boolean));
    const listed = key === "setting" ? [...graph.contexts.keys()] : graph.words[key];
    return listed.filter((word) => reported.has(word) || word === chosen);
  }

  /** Pairs whose findings disagree, and the context keys that part them. */
  function conflictsIn(graph, scoper, findings) {
    const pairs = new Map();
    for (const { edge } of findings.values())
      if (edge.signed && edge.counted) {
        const name = `${edge.from}>${edge.to}`;
        pairs.set(name, [...(pairs.get(name) || []), edge]);
      }
    const order = { opposite: 0, null: 1, unresolved: 0, partly: 1, explained: 2 };
    return [...pairs.values()].map((edges) => conflict(graph, scoper, edges)).filter(Boolean)
      .sort((a, b) => order[a.kind] - order[b.kind] || order[a.status] - order[b.status]
        || compareTexts(a.subject, b.subject) || compareTexts(a.object, b.object));
  }

  function conflict(graph, scoper, edges) {
    const clashes = [];
    edges.forEach((one, i) => edges.slice(i + 1).forEach((other) => {
      const signs = new Set([one, other].map((edge) => SIGNS[edge.effect]).filter((sign) => sign !== "?"));
      if (signs.size > 1)
        clashes.push({ one, other, isNull: signs.has("0"), keys: scoper.separators(scoper.ofEdge(one), scoper.ofEdge(other)) });
    }));
    if (!clashes.length) return null;
    const parted = clashes.filter((clash) => clash.keys.length);
    const status = parted.length === clashes.length ? "explained" : parted.length ? "partly" : "unresolved";
    return {
      subject: edges[0].from, object: edges[0].to, kind: clashes.every((clash) => clash.isNull) ? "null" : "opposite",
      status, keys: fewestKeys(parted.map((clash) => clash.keys)) || [], clashes,
    };
  }

  /** The verdict without each study that it rests on. */
  function sensitivity(graph, scoper, state, view) {
    const { direct, paths, decidedBy } = view.answer;
    const resting = [...(direct ? [direct] : []), ...(decidedBy === "direct" ? [] : paths.filter((path) => path.counted).flatMap((path) => path.steps))];
    const studies = new Set(resting.flatMap((step) => step.speaking).flatMap((finding) => finding.edge.studies));
    return [...studies].sort(compareTexts).map((study) => {
      const rest = new Map([...view.findings].filter(([, { edge }]) => !edge.signed || edge.studies.some((other) => other !== study)));
      const left = Reading.answer(scoper, stepsOf(graph, scoper, rest), state.from, state.to, state.hops, view.asked);
      return { study, verdict: left.verdict };
    });
  }

  /** Each pair in two strata of one key: who was tested, and whether they agree. */
  function difference(graph, scoper, state) {
    if (!state.by) return null;
    const context = contextOf(state);
    const [a, b] = [state.a, state.b].map((value) => {
      const { findings } = admitted(graph, scoper, state, fixing(graph, context, state.by, value));
      const told = [...findings.values()].filter(({ edge, match }) => edge.signed && edge.counted && match === Match.ASSERTED);
      const pairs = new Map();
      for (const { edge } of told) {
        const name = `${edge.from}>${edge.to}`;
        pairs.set(name, [...(pairs.get(name) || []), edge]);
      }
      return pairs;
    });
    const rows = [...new Set([...a.keys(), ...b.keys()])].sort(compareTexts).map((name) => {
      const [here, there] = [a.get(name) || [], b.get(name) || []];
      const [subject, object] = name.split(">");
      const signs = [here, there].map((edges) => (edges.length ? Reading.settle(edges.map((edge) => SIGNS[edge.effect])).sign : ""));
      return { subject, object, signs, edges: [here.map((e) => e.id), there.map((e) => e.id)], relation: relation(...signs) };
    });
    const counts = {};
    for (const row of rows) counts[row.relation] = (counts[row.relation] || 0) + 1;
    return { rows, counts };
  }

  function relation(a, b) {
    if (!a) return "only_b";
    if (!b) return "only_a";
    if (a === b) return "same";
    return [a, b].sort().join("") === "+-" ? "opposite" : "differs";
  }

  const RELATIONS = ["opposite", "differs", "only_a", "only_b", "same"];

  return { compute, linesOf, facets, sensitivity, difference, fixing, contextOf, valuesOf, pairId, RELATIONS };
})();
