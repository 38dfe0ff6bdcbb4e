/**
 * The picture of a view: marks, lines and badges with their place, colour, dash and end. Drawn by whoever draws.
 *
 * @import { Sign } from "../engine/signs.js"
 * @import { Step } from "../engine/steps.js"
 * @import { PageGraph } from "./data.js"
 * @import { Layout, Size } from "./layout.js"
 * @import { Overlay, OverlayRow } from "./overlay.js"
 * @import { State } from "./state.js"
 * @import { View } from "./view.js"
 *
 * @typedef {"light" | "dark"} Theme
 * @typedef {Record<string, string>} Colours
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
 * @property {number} degree How many findings touch it; those of most are labelled first.
 * @property {boolean} picked
 *
 * @typedef {object} Stroke A line before it knows its course.
 * @property {string} id
 * @property {string} subject
 * @property {string} object
 * @property {Sign} sign
 * @property {string} sex
 * @property {string[]} ids
 * @property {number} match
 * @property {string} colour
 * @property {number[]} dash
 * @property {string} end
 * @property {number} width
 * @property {boolean} light
 * @property {string} label
 *
 * @typedef {Stroke & { labelAt: number, bow: number, faded: boolean, fade: number }} Line
 * @typedef {{ id: string, x: number, y: number, kind: "opposite" | "null" }} Badge
 * @typedef {Size & { layout: Layout, lines: Line[], colours: Colours, nodes: Mark[], badges: Badge[] }} Picture
 */
import { Match } from "../engine/context.js";
import { IDENTITY } from "../engine/signs.js";
import { Words } from "../engine/words.js";
import { place } from "./layout.js";
import { along, bows, placeOf } from "./lines.js";
import { splitPick } from "./state.js";
import { linesOf, pairId } from "./view.js";

/**
 * Vermillion and a blue of half its light stay apart without colour, too; dash and end say the sign again.
 *
 * @type {Record<Theme, Colours>}
 */
export const THEMES = {
  light: {
    "+": "#c04a00",
    "-": "#004a80",
    0: "#5c5c5c",
    "?": "#5c5c5c",
    "=": "#8c8c8c",
    text: "#15181c",
    paper: "#ffffff",
    halo: "#ffffff",
    badge: "#8a5a00",
    a: "#7a3fa0",
    b: "#00735c",
    both: "#6f6f6f",
    ring: "#15181c",
  },
  dark: {
    "+": "#ffb58a",
    "-": "#3f94d8",
    0: "#b5b5b5",
    "?": "#b5b5b5",
    "=": "#6d747c",
    text: "#f2f4f6",
    paper: "#14181d",
    halo: "#14181d",
    badge: "#ffcf70",
    a: "#d3a3f0",
    b: "#5fd3b5",
    both: "#9aa3ab",
    ring: "#ffffff",
  },
};

/** @type {Record<string, number[]>} */
const DASHES = { 0: [2, 4], "?": [7, 5] };

/** @type {Record<string, string>} */
const ENDS = { "+": "arrow", "-": "bar", 0: "circle" };

/**
 * How the line of a sign is dashed and how it ends.
 *
 * @param {string} sign
 */
export function strokeOf(sign) {
  return { dash: DASHES[sign] ?? [], end: ENDS[sign] ?? "" };
}

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
  const rows = overlay?.rows ?? view.shown;
  const nodes = overlay ? new Set(rows.flatMap((row) => [row.subject, row.object])) : view.nodes;
  const layout = place(graph, nodes, rows, size);
  const strokes = overlay
    ? overlay.rows.flatMap((row) => strokesOfRow(graph, row, colours))
    : view.shown.flatMap((step) => strokesOfStep(step, colours));
  const lit = highlighted(state, view);
  const lines = coursed(strokes, layout, size, lit);
  const drawn = { layout, lines, colours, ...size };
  return { ...drawn, nodes: marks(graph, state, nodes, drawn, lit), badges: overlay ? [] : badges(view, drawn, lit) };
}

/**
 * Lines with their course; labels of parallel ones stand side by side.
 *
 * @param {readonly Stroke[]} strokes
 * @param {Layout} layout
 * @param {Size} size
 * @param {ReadonlySet<string> | null} lit
 * @returns {Line[]}
 */
function coursed(strokes, layout, size, lit) {
  const bowed = bows(strokes, layout.positions, size);
  /** @type {Map<string, number>} */
  const ranks = new Map();
  return strokes.map((stroke) => {
    const pair = pairId(stroke);
    const rank = ranks.get(pair) ?? 0;
    ranks.set(pair, rank + 1);
    const faded = lit !== null && !lit.has(pair);
    const fade = faded ? 0.8 : stroke.light ? 0.25 : 0; // a lighter line still stands out 3:1
    return { ...stroke, labelAt: 0.44 + 0.09 * rank, bow: bowed.get(stroke.id) ?? 0, faded, fade };
  });
}

/**
 * @param {PageGraph} graph
 * @param {State} state
 * @param {ReadonlySet<string>} nodes
 * @param {{ layout: Layout, lines: readonly Line[] }} drawn
 * @param {ReadonlySet<string> | null} lit
 * @returns {Mark[]}
 */
function marks(graph, state, nodes, { layout, lines }, lit) {
  const words = new Words(graph, state.lang);
  /** @type {Map<string, number>} */
  const degrees = new Map();
  for (const { subject, object, ids } of lines)
    for (const id of [subject, object]) degrees.set(id, (degrees.get(id) ?? 0) + ids.length);
  const touched = lit && new Set([...lit].flatMap((pair) => pair.split(">")));
  return Array.from(nodes, (id) => {
    const look = graph.looks.get(graph.nodes.get(id)?.category ?? "");
    const end = id === state.from || id === state.to;
    return {
      id,
      ...placeOf(layout.positions, id),
      shape: look?.shape ?? "dot",
      colour: look?.colour ?? "#777777",
      size: end ? 13 : layout.beside ? 5 : 9,
      text: words.node(id),
      end,
      faded: touched !== null && !touched.has(id),
      degree: end ? Number.POSITIVE_INFINITY : (degrees.get(id) ?? 0),
      picked: state.pick === `node:${id}`,
    };
  });
}

/** @type {Record<string, string>} */
const SEX_MARKS = { male: "♂", female: "♀" };

/**
 * @param {Step} step
 * @param {Colours} colours
 * @returns {Stroke[]}
 */
function strokesOfStep(step, colours) {
  return linesOf(step).map((line) => {
    const { sign, sex, ids } = line;
    const light = line.match === Match.COMPATIBLE || !line.counted;
    const width = Math.min(5, 1.6 + 0.7 * (ids.length - 1)) * (light ? 0.65 : 1);
    const label = `${SEX_MARKS[sex] ?? ""}${ids.length > 1 ? `×${ids.length}` : ""}`;
    const structure = sign === IDENTITY;
    return {
      ...line,
      ...strokeOf(sign),
      colour: colours[sign],
      width: structure ? 1 : width,
      light,
      label: structure ? "" : label,
    };
  });
}

/**
 * A pair in two strata: one grey line where they agree, else a line for each that was tested.
 *
 * @param {PageGraph} graph
 * @param {OverlayRow} row
 * @param {Colours} colours
 * @returns {Stroke[]}
 */
function strokesOfRow(graph, { subject, object, signs, edges, relation }, colours) {
  const { arrows } = graph.vocabulary;
  /** @type {(which: "a" | "b" | "both", sign: Sign, ids: string[]) => Stroke} */
  const stroke = (which, sign, ids) => ({
    id: `${subject}>${object} ${which}`,
    subject,
    object,
    sign,
    sex: "",
    ids,
    match: Match.ASSERTED,
    colour: colours[which],
    dash: which === "b" ? [9, 4] : which === "both" ? strokeOf(sign).dash : [],
    end: strokeOf(sign).end,
    width: which === "both" ? 1.5 : 2.6,
    light: false,
    label: arrows[sign],
  });
  const [a, b] = signs;
  if (relation === "same" && a) return [stroke("both", a, edges.flat())];
  return [...(a ? [stroke("a", a, edges[0])] : []), ...(b ? [stroke("b", b, edges[1])] : [])];
}

/**
 * Where findings of a pair disagree.
 *
 * @param {View} view
 * @param {{ layout: Layout, lines: readonly Line[] }} drawn
 * @param {ReadonlySet<string> | null} lit
 * @returns {Badge[]}
 */
function badges(view, { layout, lines }, lit) {
  return view.shown.flatMap((step) => {
    const id = pairId(step);
    const clash = view.clashing.get(id);
    const line = lines.find((one) => pairId(one) === id);
    if (!(clash && line) || (lit && !lit.has(id))) return [];
    const [a, b] = [placeOf(layout.positions, step.subject), placeOf(layout.positions, step.object)];
    return [{ id, ...along(a, b, line.bow, 0.32), kind: clash.kind }];
  });
}

/**
 * The pairs of what is picked; null where nothing is.
 *
 * @param {State} state
 * @param {View} view
 * @returns {ReadonlySet<string> | null}
 */
function highlighted({ pick }, view) {
  const lit = pickedPairs(pick, view);
  const shown = new Set(view.shown.map(pairId));
  return lit && [...lit].some((pair) => shown.has(pair)) ? lit : null; // what is not on the map dims nothing
}

/**
 * @param {string} pick
 * @param {View} view
 */
function pickedPairs(pick, view) {
  const [kind, rest] = splitPick(pick);
  if (kind === "path") {
    const path = view.answer?.paths.find((one) => one.nodes.join(">") === rest);
    return path ? new Set(path.steps.map(pairId)) : null;
  }
  if (kind === "pair") return new Set([rest]);
  if (kind !== "node") return null;
  return new Set(view.shown.filter((step) => step.subject === rest || step.object === rest).map(pairId));
}
