/**
 * Where there is nothing to show: why, and the ways out of it.
 *
 * @import { Shown } from "./parts.js"
 * @import { State } from "./state.js"
 */
import { filtersSaid } from "./caption.js";
import { h } from "./parts.js";
import { DEFAULTS, defaultsOf, MOST_HOPS } from "./state.js";

/** @type {readonly (keyof State)[]} What leaves findings out. */
const NARROW = [
  ...["sex", "species", "population", "dose", "dose_to", "dose_unit", "route", "regimen", "setting"],
  ...["one", "stated", "effects", "evidence", "hidden"],
].map((key) => /** @type {keyof State} */ (key));

/**
 * A reason in a sentence, the filters that may have caused it, and buttons that loosen them.
 *
 * @param {Pick<Shown, "graph" | "words" | "state" | "change">} shown
 * @param {string} reason
 */
export function empty({ graph, words, state, change }, reason) {
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
    h("p", {}, reason),
    narrowed.length ? h("p", {}, t.narrowed(said)) : null,
    h(
      "p",
      { class: "tools" },
      narrowed.length ? way("filters", t.reset, loose) : null,
      state.layers.length < all.length ? way("layers", t.allLayers, { layers: all }) : null,
      state.from && state.to && state.hops < MOST_HOPS
        ? way("hops", t.moreSteps(MOST_HOPS), { hops: MOST_HOPS })
        : null,
      state.pick ? way("pick", t.letGo, { pick: "", tab: "answer" }) : null,
    ),
  );
}
