/**
 * The picture of a view: marks, lines and badges with their place, colour, dash and end. Drawn by whoever draws.
 *
 * @import { Finding } from "../engine/results.js"
 * @import { Sign } from "../engine/signs.js"
 * @import { Step } from "../engine/steps.js"
 * @import { PageGraph } from "./data.js"
 * @import { Box } from "./labels.js"
 * @import { Layout, Size } from "./layout.js"
 * @import { Overlay, OverlayRow } from "./overlay.js"
 * @import { Curve } from "./routes.js"
 * @import { State } from "./state.js"
 * @import { Colours, Theme } from "./strokes.js"
 * @import { Pair, View } from "./view.js"
 *
 * @typedef {object} Mark
 * @property {string} id
 * @property {number} x
 * @property {number} y
 * @property {string} shape
 * @property {string} colour
 * @property {number} size
 * @property {string} text
 * @property {boolean} end Whether the question starts or ends here.
 * @property {boolean} faded
 * @property {Box} box What belongs to it: its mark, and room for its name.
 * @property {number} degree How many findings touch it; those of most are labelled first.
 * @property {boolean} picked
 *
 * @typedef {object} Stroke A line before it knows its course.
 * @property {string} id
 * @property {string} subject
 * @property {string} object
 * @property {Sign} sign
 * @property {string[]} ids
 * @property {number} match
 * @property {string} colour
 * @property {number[]} dash
 * @property {string} end
 * @property {number} width
 * @property {boolean} light
 * @property {string} label
 *
 * @typedef {object} Course How a line runs, and whether it is what is looked at.
 * @property {readonly Curve[]} curves
 * @property {string} path The same as SVG and a canvas write it.
 * @property {boolean} lit
 * @property {boolean} faded
 * @property {number} fade
 *
 * @typedef {Stroke & Course} Line
 * @typedef {{ id: string, line: Line, kind: "opposite" | "null" }} Badge
 * @typedef {Size & { layout: Layout, lines: Line[], colours: Colours, nodes: Mark[], badges: Badge[], paths: number }} Picture
 */
import { isTested } from "../engine/compare.js";
import { Match } from "../engine/context.js";
import { sortedBy } from "../engine/ordering.js";
import { resultsOf, speaks, weigh } from "../engine/results.js";
import { IDENTITY } from "../engine/signs.js";
import { Words } from "../engine/words.js";
import { place } from "./layout.js";
import { bowed, pathOf } from "./routes.js";
import { splitPick } from "./state.js";
import { lineOf, THEMES } from "./strokes.js";
import { pairId } from "./view.js";

/**
 * What to draw on a canvas.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @param {{ view: View, overlay: Overlay | null }} shown
 * @param {Size} size
 * @param {Theme} theme
 * @returns {Picture}
 */
export function makePicture(graph, state, { view, overlay }, size, theme) {
  const colours = THEMES[theme];
  const compared = overlay?.rows;
  const { steps, paths } = compared ? { steps: [], paths: allPaths(view) } : drawnSteps(view, state);
  const rows = compared ?? steps;
  const nodes =
    compared || rows !== view.shown ? new Set(rows.flatMap((row) => [row.subject, row.object])) : view.nodes;
  const words = new Words(graph, state.lang);
  const names = new Map(Array.from(nodes, (id) => [id, words.node(id)]));
  const { from, to } = state;
  const layout = place(graph, { nodes, pairs: rows, names, from, to }, size);
  const lit = highlighted(state, view, rows);
  const split = (/** @type {Step} */ step) => splits(state) && lit?.has(pairId(step));
  const strokes = compared
    ? compared.flatMap((row) => strokesOfRow(graph, row, colours))
    : steps.flatMap((step) => (split(step) ? strokesOfStep(step, colours) : [strokeOfPair(step, colours)]));
  const lines = coursed(strokes, layout, lit);
  const drawn = { layout, lines, colours, paths, ...layout.size };
  return { ...drawn, nodes: marks(graph, state, names, drawn, lit), badges: overlay ? [] : badges(view, drawn, lit) };
}

/** With more lines a map is a tangle, however they run. */
const MOST_LINES = 56;

/**
 * The steps to draw: all of the answer, or, where they are very many, those of its first paths and of what is picked.
 *
 * @param {View} view
 * @param {State} state
 * @returns {{ steps: readonly Step[], paths: number }} And of how many paths, the best first, they are.
 */
function drawnSteps(view, state) {
  const { answer, shown } = view;
  const all = allPaths(view);
  if (!answer || state.extent === "all" || shown.length <= MOST_LINES) return { steps: shown, paths: all };
  const picked = pickedPairs(state.pick, view);
  const kept = new Set(shown.filter((step) => step === answer.direct));
  let paths = 0;
  for (const { steps } of answer.paths) {
    const fresh = steps.filter((step) => !kept.has(step));
    if (kept.size + fresh.length > MOST_LINES) break;
    for (const step of fresh) kept.add(step);
    paths += 1;
  }
  const [kind, id] = splitPick(state.pick);
  const there = kind === "node" && [...kept].some(({ subject, object }) => subject === id || object === id);
  return { steps: shown.filter((step) => kept.has(step) || (!there && picked?.has(pairId(step)))), paths };
}

/** @param {View} view */
function allPaths({ answer }) {
  return answer?.paths.length ?? 0;
}

/** @type {WeakMap<View, ReadonlySet<string>>} */
const drawnOf = new WeakMap();

/**
 * The pairs that the map draws, or would draw; worked out once for each view, which many rows ask.
 *
 * @param {State} state
 * @param {{ view: View, overlay: Overlay | null }} shown
 * @returns {ReadonlySet<string>}
 */
export function drawnPairs(state, { view, overlay }) {
  const known = drawnOf.get(view) ?? new Set((overlay?.rows ?? drawnSteps(view, state).steps).map(pairId));
  drawnOf.set(view, known);
  return known;
}

const APART = 11; // of the lines of one pair, where they bow

/**
 * Lines with their course, those that are looked at last, so that they lie above the others.
 *
 * @param {readonly Stroke[]} strokes
 * @param {Layout} layout
 * @param {ReadonlySet<string> | null} lit
 * @returns {Line[]}
 */
function coursed(strokes, { routes }, lit) {
  /** @type {Map<string, Stroke[]>} */
  const pairs = new Map();
  for (const stroke of strokes) pairs.set(pairId(stroke), [...(pairs.get(pairId(stroke)) ?? []), stroke]);
  const lines = [...pairs].flatMap(([pair, parallel]) => {
    const [{ subject, object }] = parallel;
    const aside = pairs.has(pairId({ subject: object, object: subject })) ? (parallel.length * APART) / 2 : 0;
    const look = { lit: lit?.has(pair) ?? false, faded: !(lit?.has(pair) ?? true) };
    return parallel.map((stroke, i) => {
      const bow = (i - (parallel.length - 1) / 2) * APART - aside;
      return { ...stroke, ...look, ...lineAlong(routes.get(pair) ?? [], bow, stroke, look) };
    });
  });
  return sortedBy(lines, (line) => line.lit);
}

/**
 * @param {readonly Curve[]} straight
 * @param {number} bow
 * @param {Stroke} stroke
 * @param {{ lit: boolean, faded: boolean }} look
 */
function lineAlong(straight, bow, { width, light }, { lit, faded }) {
  const curves = bow ? bowed(straight, bow) : straight;
  const fade = faded ? 0.8 : light ? 0.25 : 0; // a lighter line still stands out 3:1
  return { curves, path: pathOf(curves), width: width + (lit ? 1 : 0), fade };
}

/**
 * @param {PageGraph} graph
 * @param {State} state
 * @param {ReadonlyMap<string, string>} names
 * @param {{ layout: Layout, lines: readonly Line[] }} drawn
 * @param {ReadonlySet<string> | null} lit
 * @returns {Mark[]}
 */
function marks(graph, state, names, { layout, lines }, lit) {
  /** @type {Map<string, number>} */
  const degrees = new Map();
  for (const { subject, object, ids } of lines)
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + ids.length);
  const touched = lit && new Set([...lit].flatMap((pair) => pair.split(">")));
  return Array.from(names, ([id, text]) => {
    const look = graph.looks.get(graph.nodes.get(id)?.category ?? "");
    const end = id === state.from || id === state.to;
    return {
      id,
      ...(layout.positions.get(id) ?? { x: 0, y: 0 }),
      box: layout.boxes.get(id) ?? [0, 0, 0, 0],
      shape: look?.shape ?? "dot",
      colour: look?.colour ?? "#777777",
      size: 6,
      text,
      end,
      faded: touched !== null && !touched.has(id),
      degree: end ? Number.POSITIVE_INFINITY : (degrees.get(id) ?? 0),
      picked: state.pick === `node:${id}`,
    };
  });
}

/** @type {Record<string, string>} */
const SEX_MARKS = { male: "♂", female: "♀" };

const [NARROWER, THINNEST] = [1.5, 0.5]; // than the line below it, and of all

/** @type {readonly Sign[]} */
const ORDER = ["+", "-", "0", "?", IDENTITY];

/**
 * A line for each sign of a pair that is looked at; what is written on it says the sign, too. Where they run through one
 * gap they lie over one another: so that none hides another, what more findings say lies below, and is thicker.
 *
 * @param {Step} step
 * @param {Colours} colours
 * @returns {Stroke[]}
 */
function strokesOfStep(step, colours) {
  const { arrows } = step.graph.vocabulary;
  const lines = ORDER.flatMap((sign) => {
    const findings = step.findings.filter(({ edge }) => (edge.signed ? edge.sign : IDENTITY) === sign);
    if (!findings.length) return [];
    const line = strokeOf(step, findings, sign, colours);
    return [line.label || sign !== IDENTITY ? { ...line, label: `${arrows[sign]} ${line.label}`.trim() } : line];
  });
  let most = Number.POSITIVE_INFINITY;
  return sortedBy(lines, ({ sign, ids }) => [sign === IDENTITY, -ids.length]).map((line) => {
    const width = Math.max(THINNEST, Math.min(line.width, most));
    most = width - NARROWER;
    return { ...line, width };
  });
}

/**
 * One line for all findings of a pair: its sign is what the counted ones add up to.
 *
 * @param {Step} step
 * @param {Colours} colours
 * @returns {Stroke}
 */
function strokeOfPair(step, colours) {
  const signed = step.findings.filter(({ edge }) => edge.signed);
  if (!signed.length) return strokeOf(step, step.findings, IDENTITY, colours);
  const counted = signed.filter(speaks);
  return strokeOf(step, signed, weigh(resultsOf(counted.length ? counted : signed)).sign, colours);
}

/**
 * A line that says how many findings it stands for, and how many of them are of women and of men.
 *
 * @param {Step} step
 * @param {readonly Finding[]} findings
 * @param {Sign} sign
 * @param {Colours} colours
 * @returns {Stroke}
 */
function strokeOf({ subject, object }, findings, sign, colours) {
  const edges = findings.map(({ edge }) => edge);
  const count = (/** @type {string} */ sex) => edges.filter((edge) => edge.sex === sex).length;
  const sexes = ["female", "male"].flatMap((sex) => (count(sex) ? [`${SEX_MARKS[sex]}${some(count(sex))}`] : []));
  const label = [edges.length > 1 ? `×${edges.length}` : "", ...sexes].filter(Boolean).join(" ");
  const structure = sign === IDENTITY;
  const match = Math.max(...findings.map((one) => one.match));
  const light = !structure && (match === Match.COMPATIBLE || !findings.some(speaks));
  const width = Math.min(5, 1.6 + 0.5 * (edges.length - 1)) * (light ? 0.65 : 1);
  return {
    id: `${subject}>${object} ${sign}`,
    ...{ subject, object, sign, match, light },
    ids: edges.map(({ id }) => id),
    ...lineOf(sign),
    colour: colours[sign],
    width: structure ? 1 : width,
    label: structure ? "" : label,
  };
}

/** @param {number} count */
function some(count) {
  return count > 1 ? String(count) : "";
}

/**
 * A pair in two strata: one grey line where they agree, else a line for each that was tested.
 *
 * @param {PageGraph} graph
 * @param {OverlayRow} row
 * @param {Colours} colours
 * @returns {Stroke[]}
 */
function strokesOfRow(graph, { subject, object, cells, relation }, colours) {
  const { arrows } = graph.vocabulary;
  /** @type {(which: "a" | "b" | "both", sign: Sign, ids: string[]) => Stroke} */
  const stroke = (which, sign, ids) => ({
    id: `${subject}>${object} ${which}`,
    subject,
    object,
    sign,
    ids,
    match: Match.ASSERTED,
    colour: colours[which],
    dash: which === "b" ? [9, 4] : which === "both" ? lineOf(sign).dash : [],
    end: lineOf(sign).end,
    width: which === "both" ? 1.5 : 2.6,
    light: false,
    label: arrows[sign],
  });
  const tested = cells.flatMap((cell, at) =>
    isTested(cell.sign) ? [{ ...cell, sign: cell.sign, which: /** @type {const} */ (["a", "b"])[at] }] : [],
  );
  if (relation !== "same") return tested.map(({ which, sign, edges }) => stroke(which, sign, [...edges]));
  const [{ sign: same }] = tested;
  return [
    stroke(
      "both",
      same,
      tested.flatMap(({ edges }) => edges),
    ),
  ];
}

/**
 * Where findings of a pair disagree.
 *
 * @param {View} view
 * @param {{ lines: readonly Line[] }} drawn
 * @param {ReadonlySet<string> | null} lit
 * @returns {Badge[]}
 */
function badges(view, { lines }, lit) {
  return view.shown.flatMap((step) => {
    const id = pairId(step);
    const clash = view.clashing.get(id);
    const line = lines.find((one) => pairId(one) === id);
    if (!(clash && line) || (lit && !lit.has(id))) return [];
    return [{ id, line, kind: clash.kind }];
  });
}

/**
 * Whether what is picked is a pair or a path, whose lines are looked at one by one.
 *
 * @param {State} state
 */
function splits({ pick }) {
  return ["pair", "path"].includes(splitPick(pick)[0]);
}

/**
 * The pairs of what is picked; null where nothing of it is drawn: what is not on the map dims nothing.
 *
 * @param {State} state
 * @param {View} view
 * @param {readonly Pair[]} drawn
 * @returns {ReadonlySet<string> | null}
 */
function highlighted({ pick }, view, drawn) {
  const lit = pickedPairs(pick, view);
  return lit && drawn.some((pair) => lit.has(pairId(pair))) ? lit : null;
}

/**
 * @param {string} pick
 * @param {View} view
 */
function pickedPairs(pick, view) {
  const [kind, rest] = splitPick(pick);
  if (kind === "path") {
    const nodes = rest.split(">");
    return new Set(nodes.slice(1).map((object, at) => pairId({ subject: nodes[at], object })));
  }
  if (kind === "pair") return new Set([rest]);
  if (kind !== "node") return null;
  return new Set(view.shown.filter((step) => step.subject === rest || step.object === rest).map(pairId));
}
