/**
 * The tabs of the panel: what stands on them, and how a pointer and the keys go through them.
 *
 * @import { Change, State } from "./state.js"
 * @import { View } from "./view.js"
 * @import { PageWords } from "./words.js"
 */
import { byId } from "./dom.js";
import { TABS } from "./state.js";
import { pairId, pairsOfAnswer } from "./view.js";

/**
 * @param {PageWords} words
 * @param {State} state
 * @param {View} view
 */
export function drawTabs({ t }, state, view) {
  const way = pairsOfAnswer(view.answer);
  const asked = view.conflicts.filter((one) => !view.answer || way.has(pairId(one))); // with no question, all there are
  for (const name of TABS) {
    const tab = byId(`tab-${name}`);
    tab.textContent = t.tabs[name] + (name === "conflicts" ? ` (${asked.length})` : "");
    tab.setAttribute("aria-selected", String(state.tab === name));
    tab.tabIndex = state.tab === name ? 0 : -1;
  }
  byId("panel-body").setAttribute("aria-labelledby", `tab-${state.tab}`);
}

/** @param {{ state: State, change: Change }} page */
export function wireTabs(page) {
  for (const name of TABS) byId(`tab-${name}`).addEventListener("click", () => page.change({ tab: name }));
  byId("tabs").addEventListener("keydown", (event) => {
    const [here, all] = [TABS.indexOf(page.state.tab), TABS.length];
    /** @type {Record<string, number>} */
    const targets = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all - 1 };
    if (!Object.hasOwn(targets, event.key)) return;
    event.preventDefault();
    const next = TABS[(targets[event.key] + all) % all];
    page.change({ tab: next });
    byId(`tab-${next}`).focus();
  });
}
