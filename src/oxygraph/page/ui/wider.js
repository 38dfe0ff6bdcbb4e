/**
 * A picture that is wider than its box: it says so and goes on by a click, since many screens show no bar to scroll by.
 *
 * @import { PageWords } from "./words.js"
 */
import { byId } from "./dom.js";
import { h } from "./parts.js";

const SLACK = 4; // pixels that nobody misses
const STEP = 0.6; // of the width that is seen: what stood in the middle stays

/**
 * The button above a picture, hidden where all of it is seen.
 *
 * @param {PageWords} words
 */
export function widerButton({ t }) {
  const go = () => {
    const box = byId("figure");
    const held = Number.parseFloat(box.style.getPropertyValue("--held")) || 0; // names that stay
    const step = Math.round(STEP * (box.clientWidth - held));
    box.scrollBy({ left: rest(box) > SLACK ? step : -box.scrollWidth });
    showWider(t);
  };
  return h("p", { id: "wider", hidden: true }, h("button", { type: "button", id: "wider-go", onclick: go }, t.wider));
}

/**
 * Whether there is more at the right, or all of it has been seen.
 *
 * @param {PageWords["t"]} t
 */
export function showWider(t) {
  const [box, note, button] = [byId("figure"), document.getElementById("wider"), document.getElementById("wider-go")];
  if (!(note && button)) return;
  note.hidden = box.scrollWidth - box.clientWidth <= SLACK;
  box.classList.toggle("goes-on", !note.hidden && rest(box) > SLACK);
  button.textContent = rest(box) > SLACK ? t.wider : t.widerBack;
}

/** @param {HTMLElement} box */
function rest({ scrollWidth, clientWidth, scrollLeft }) {
  return scrollWidth - clientWidth - scrollLeft;
}

/**
 * How wide what stands in a box may be.
 *
 * @param {HTMLElement} box
 */
export function roomIn(box) {
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  return box.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}
