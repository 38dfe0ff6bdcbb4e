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
 * Bring a part of a figure that has got the focus into sight, beside the names and below the heads that stay: not every
 * browser does for a part of a picture.
 *
 * @param {HTMLElement} box
 * @param {EventTarget | null} part
 */
export function intoSight(box, part) {
  if (!(part instanceof SVGElement)) return;
  const [seen, at] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  const [over, held] = ["--over", "--held"].map((name) => Number.parseFloat(box.style.getPropertyValue(name)) || 0);
  box.scrollLeft += missing([at.left, at.right], [seen.left + held, seen.left + box.clientWidth]);
  const down = missing([at.top, at.bottom], [Math.max(0, seen.top) + over, Math.min(seen.bottom, innerHeight)]);
  (box.scrollHeight > box.clientHeight + SLACK ? box : window).scrollBy(0, down);
}

/**
 * How far something must go to be seen; nothing where it is, or is larger than the place.
 *
 * @param {readonly [number, number]} thing
 * @param {readonly [number, number]} place
 */
function missing([start, end], [from, to]) {
  if (end - start > to - from) return 0;
  return Math.min(0, start - from) || Math.max(0, end - to);
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
