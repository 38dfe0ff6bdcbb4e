/**
 * Where panels stand one below the other, as on a phone: the way from the picture to the answer, which is screens away, and
 * back to the place that was left.
 *
 * @import { Change } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { byId, isWide } from "./dom.js";

const STAGE = ["figure", "table", "map-focus"];

/** How far the page was scrolled when the panel came into sight. */
let left = 0;

/** @param {PageWords} words */
export function drawWays({ t }) {
  byId("to-answer").textContent = t.toAnswer;
  byId("to-picture").textContent = t.toPicture;
}

/** The panel into sight, where it is not beside the picture. */
export function showPanel() {
  if (isWide()) return;
  const panel = byId("panel");
  if (panel.getBoundingClientRect().top > 0) left = scrollY;
  panel.scrollIntoView();
}

/** @param {{ change: Change }} page */
export function wireWays(page) {
  byId("to-answer").addEventListener("click", () => {
    page.change({ tab: "answer" });
    showPanel();
    byId("panel-body").focus({ preventScroll: true });
  });
  byId("to-picture").addEventListener("click", () => {
    const panel = byId("panel").getBoundingClientRect().top + scrollY;
    scrollTo(0, Math.min(left, Math.max(0, panel - innerHeight)));
    const shown = STAGE.map(byId).find((part) => part.getClientRects().length);
    shown?.focus({ preventScroll: true });
  });
}
