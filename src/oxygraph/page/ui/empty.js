/**
 * Where there is nothing to show: why, and the ways out of it.
 *
 * @import { PageGraph } from "./data.js"
 * @import { Shown } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { filtersSaid } from "./filters.js";
import { h } from "./parts.js";
import { DEFAULTS, defaultsOf } from "./state.js";

/** @type {readonly (keyof State)[]} What leaves findings out. */
const NARROW = [
  ...["sex", "species", "population", "dose", "dose_to", "dose_unit", "route", "regimen", "setting"],
  ...["one", "stated", "effects", "evidence", "hidden"],
].map((key) => /** @type {keyof State} */ (key));

/** Views that more steps may fill, and those of the findings of a pair. */
const [OF_WAYS, OF_PAIRS] = [
  ["ladder", "map"],
  ["harvest", "forest"],
];

/**
 * Why the stage has nothing to show.
 *
 * @param {Pick<Shown, "words" | "state" | "view" | "overlay">} shown
 * @param {boolean} figure Whether there is a figure all the same, with nothing in it.
 */
export function reason({ words, state, view: found, overlay }, figure) {
  const { t } = words;
  const { from, to, hops, view } = state;
  const said = figure ? unfilled({ words, state, view: found }) : "";
  if (said) return said;
  if (from && from === to) return t.same;
  if (!(from && to)) return OF_PAIRS.includes(view) ? t.noPair : t.noQuestion;
  return overlay ? t.noFinding : t.noPath(hops);
}

/**
 * Why a figure has nothing in it; empty where no way joins the two ends.
 *
 * @param {Pick<Shown, "words" | "state" | "view">} shown
 */
function unfilled({ words, state, view: { answer } }) {
  const { t } = words;
  const ways = answer?.paths.length ?? 0;
  switch (state.view) {
    case "forest":
      return t.noSizes;
    case "gaps":
      return t.noneReports(words.say(state.columns));
    case "harvest":
      return state.pick || !ways ? t.noStudy : `${t.noStudy} ${t.waysElsewhere}`;
    case "ladder":
      return ways ? `${t.undirected(ways)} ${t.waysElsewhere}` : "";
    default:
      return OF_WAYS.includes(state.view) ? "" : t.noFinding;
  }
}

/**
 * The same with what a figure has not, on the stage: the map draws ways that a figure has no place for, and more steps
 * fill no figure of findings between two things.
 *
 * @param {Pick<Shown, "graph" | "words" | "state" | "view" | "overlay" | "change">} shown
 * @param {boolean} figure
 */
export function emptyStage(shown, figure) {
  const { state, view } = shown;
  const ways = figure && ["ladder", "harvest"].includes(state.view) && !state.pick && view.answer?.paths.length;
  return empty(shown, reason(shown, figure), { map: Boolean(ways), hops: OF_WAYS.includes(state.view) });
}

/**
 * A reason in a sentence, the filters that may have caused it, and buttons that loosen them.
 *
 * @param {Pick<Shown, "graph" | "words" | "state" | "change">} shown
 * @param {string} why
 * @param {{ map?: boolean, hops?: boolean }} [out] Whether the map has more, and whether more steps might.
 */
export function empty({ graph, words, state, change }, why, { map = false, hops = true } = {}) {
  const { t } = words;
  const narrowed = NARROW.filter((key) => String(state[key] ?? "") !== String(DEFAULTS[key] ?? ""));
  const all = defaultsOf(graph).layers;
  const way = (/** @type {string} */ id, /** @type {string} */ text, /** @type {Partial<State>} */ part) =>
    h("button", { type: "button", "data-way": id, onclick: () => change(part) }, text);
  const loose = Object.fromEntries(narrowed.map((key) => [key, DEFAULTS[key]]));
  const said = [words.where(state), filtersSaid(words, state)].filter(Boolean).join(" · ");
  return h(
    "div",
    { class: "empty" },
    h("p", {}, why),
    narrowed.length ? h("p", {}, t.narrowed(said)) : null,
    h(
      "p",
      { class: "tools" },
      narrowed.length ? way("filters", t.reset, loose) : null,
      state.layers.length < all.length ? way("layers", t.allLayers, { layers: all }) : null,
      map ? way("map", t.map, { view: "map" }) : null,
      hops && state.from && state.to && state.from !== state.to && state.hops < graph.hops.length
        ? way("hops", t.moreSteps(graph.hops.length), { hops: graph.hops.length })
        : null,
      ...endings(words, graph, state).map(([id, part]) =>
        way(id, `${words.node(String(part.from))} → ${words.node(String(part.to))}`, { ...part, pick: "" }),
      ),
      state.pick ? way("pick", t.letGo, { pick: "", tab: "answer" }) : null,
    ),
  );
}

/**
 * Other ends that may have been meant: those the page opens on where there are not two, else the same the other way
 * round where a finding leads that way.
 *
 * @param {PageWords} words
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {[way: string, ends: Partial<State>][]}
 */
function endings(words, graph, { from, to }) {
  const { start } = graph;
  if (!(from && to) || from === to) return [["start", { from: String(start.from), to: String(start.to) }]];
  const back = [...words.graph.edges.values()].some((edge) => edge.signed && edge.subject === to);
  const forth = [...words.graph.edges.values()].some((edge) => edge.signed && edge.subject === from);
  return back && !forth ? [["swap", { from: to, to: from }]] : [];
}
