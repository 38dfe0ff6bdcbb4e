/* Steps, paths, signs and the verdict, as in docs/method.md. The Python half is the reference; tests hold them equal. */
const SIGNS = { increases: "+", decreases: "-", no_effect: "0", unclear: "?" };
const VERDICTS = { "+": "increases", "-": "decreases", 0: "no_effect", conflicting: "conflicting", "?": "insufficient" };
const SAME = "=";

const Reading = (() => {
  function edgeSign(graph, edge) {
    if (edge.signed) return SIGNS[edge.effect];
    return graph.passing.has(edge.predicate) ? SAME : "?";
  }

  function combine(first, second) {
    for (const absorbing of ["0", "?"]) if (first === absorbing || second === absorbing) return absorbing;
    if (first === SAME) return second;
    if (second === SAME) return first;
    return first === second ? "+" : "-";
  }

  function settle(signs) {
    const found = new Set(signs);
    const plus = found.has("+");
    const minus = found.has("-");
    if (plus || minus) return { sign: plus && minus ? "conflicting" : plus ? "+" : "-", contested: found.has("0") };
    return { sign: found.size === 1 && found.has("0") ? "0" : "?", contested: false };
  }

  /** All admitted findings between two nodes, and who among them speaks. */
  function step(graph, scoper, findings) {
    const counted = findings.filter((f) => f.edge.counted);
    let speaking = counted.filter((f) => f.edge.signed);
    const decided = (f) => "+-0".includes(edgeSign(graph, f.edge));
    if (speaking.some((f) => f.match === Match.ASSERTED && decided(f)))
      speaking = speaking.filter((f) => f.match === Match.ASSERTED);
    if (!speaking.length) speaking = counted;
    const voices = new Map();
    for (const f of speaking) {
      const scope = scoper.ofEdge(f.edge);
      const sign = edgeSign(graph, f.edge);
      voices.set(`${scope} ${sign}`, { scope, sign });
    }
    let speakers = speaking.filter(decided);
    if (!speakers.length) speakers = speaking.length ? speaking : findings;
    const gaps = Math.min(...speakers.map((f) => f.open.length));
    const all = [...voices.values()];
    const signs = all.map((voice) => voice.sign);
    const only = signs.length > 0 && signs.every((sign) => sign === SAME);
    return {
      subject: findings[0].edge.from, object: findings[0].edge.to, findings, speaking, voices: all, gaps,
      match: gaps ? Match.COMPATIBLE : Match.ASSERTED, sign: only ? "+" : settle(signs).sign,
      unsigned: !findings.some((f) => f.edge.signed),
    };
  }

  /** What consecutive steps say together. */
  function path(scoper, steps, asked) {
    let heard = new Map([[`${scoper.open} ${SAME}`, { scope: scoper.open, sign: SAME }]]);
    for (const one of steps) {
      const onward = new Map();
      for (const reading of heard.values())
        for (const voice of one.voices) {
          const scope = scoper.meet(reading.scope, voice.scope);
          if (scope < 0) continue;
          const sign = combine(reading.sign, voice.sign);
          onward.set(`${scope} ${sign}`, { scope, sign });
        }
      heard = onward;
    }
    const readings = [...heard.values()].filter((reading) => scoper.meet(reading.scope, asked) >= 0);
    const { sign, contested } = settle(readings.map((reading) => (reading.sign === SAME ? "?" : reading.sign)));
    const speculative = !steps.every((one) => one.voices.length);
    const chimera = !readings.length && !speculative;
    return {
      nodes: [steps[0].subject, ...steps.map((one) => one.object)], steps, sign, contested, chimera, speculative,
      counted: !chimera && !speculative, gaps: Math.max(...steps.map((one) => one.gaps)),
      match: Math.min(...steps.map((one) => one.match)),
    };
  }

  /** Node-simple paths of at most so many steps; `next` is node → neighbour → step. */
  function* nodePaths(next, source, target, maxHops) {
    const reach = hopsTo(next, target);
    const walked = [source];
    function* walk(node, hops) {
      for (const middle of (next.get(node) || new Map()).keys()) {
        if (middle === target) yield [...walked, target];
        else if (hops > 1 && !walked.includes(middle) && (reach.get(middle) ?? Infinity) < hops) {
          walked.push(middle);
          yield* walk(middle, hops - 1);
          walked.pop();
        }
      }
    }
    if (source !== target) yield* walk(source, maxHops);
  }

  /** How many steps each node is from the target. */
  function hopsTo(next, target) {
    const back = new Map();
    for (const [node, neighbours] of next)
      for (const neighbour of neighbours.keys()) back.set(neighbour, [...(back.get(neighbour) || []), node]);
    const hops = new Map([[target, 0]]);
    for (const node of hops.keys())
      for (const before of back.get(node) || []) if (!hops.has(before)) hops.set(before, hops.get(node) + 1);
    return hops;
  }

  const RANK = (p) => [p.chimera, p.speculative, p.gaps, p.sign === "?", p.nodes.length, p.nodes.join(" ")];

  function compareRanks(a, b) {
    const [one, other] = [RANK(a), RANK(b)];
    for (let i = 0; i < one.length; i += 1) {
      if (one[i] < other[i]) return -1;
      if (one[i] > other[i]) return 1;
    }
    return 0;
  }

  function mechanism(paths) {
    const signs = paths.filter((p) => p.counted).flatMap((p) => (p.sign === "conflicting" ? ["+", "-"] : [p.sign]));
    return signs.length ? VERDICTS[settle(signs).sign] : "insufficient";
  }

  /** How source reaches target along admitted steps. */
  function answer(scoper, next, source, target, maxHops, asked) {
    let direct = null;
    const paths = [];
    for (const nodes of nodePaths(next, source, target, maxHops)) {
      const steps = nodes.slice(1).map((node, i) => next.get(nodes[i]).get(node));
      if (steps.length === 1) [direct] = steps;
      else paths.push(path(scoper, steps, asked));
    }
    paths.sort(compareRanks);
    const signs = direct ? direct.voices.map((voice) => voice.sign).filter((sign) => "+-0".includes(sign)) : [];
    const other = mechanism(paths);
    const decidedBy = signs.length ? "direct" : other === "insufficient" ? "nothing" : "mechanism";
    const verdict = signs.length ? VERDICTS[settle(signs).sign] : other;
    return { direct, paths, verdict, decidedBy, mechanism: other };
  }

  return { edgeSign, settle, step, answer };
})();
