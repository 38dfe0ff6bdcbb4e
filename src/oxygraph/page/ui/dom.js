/** The fixed parts of the page, as its template names them. */

/**
 * An element of the template.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no ${id}`);
  return element;
}

/**
 * A part of the page that opens and closes.
 *
 * @param {string} id
 * @returns {HTMLDetailsElement}
 */
export function detailsById(id) {
  const element = byId(id);
  if (!(element instanceof HTMLDetailsElement)) throw new Error(`${id} does not open and close`);
  return element;
}

/**
 * Open what opens and closes, as on paper nobody can; but not what belongs to other questions.
 *
 * @param {Element} part
 */
export function unfolded(part) {
  for (const one of part.querySelectorAll("details:not(#conflicts-elsewhere)")) {
    one.setAttribute("open", "");
    one.dispatchEvent(new Event("toggle")); // it comes by itself when the sheet is drawn already
  }
}

/** Whether the panels stand side by side, not one below the other as on a phone. */
export function isWide() {
  return matchMedia("(min-width: 801px)").matches;
}

/**
 * Whether it is a part of the page, or of a figure.
 *
 * @param {unknown} element
 * @returns {element is HTMLElement | SVGElement}
 */
function canFocus(element) {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** @param {Element} element */
function nameOf(element) {
  if (element.id) return element.id;
  const value = element instanceof HTMLInputElement || element instanceof HTMLButtonElement ? element.value : "";
  return `${element.tagName} ${value} ${canFocus(element) ? JSON.stringify(element.dataset) : ""}`;
}

/** What has the focus, in words that hold when its panel has been drawn anew; null outside the panels drawn anew. */
export function focused() {
  const element = document.activeElement;
  const panel = element?.closest("#ask-body, #panel-body, #table, #figure");
  if (!(canFocus(element) && panel instanceof HTMLElement)) return null;
  return { panel, name: nameOf(element), near: element.dataset.near };
}

/**
 * The focus back to where it was; where that has gone, to what is near it.
 *
 * @param {ReturnType<typeof focused>} focus
 */
export function giveBack(focus) {
  if (!focus || focus.panel.id === focus.name) return;
  const controls = focus.panel.querySelectorAll("a, button, input, select, summary, [role=button]");
  const again = [...controls].find((element) => nameOf(element) === focus.name);
  const near = focus.near ? document.getElementById(focus.near) : null;
  const to = canFocus(again) ? again : (near ?? focus.panel);
  to.focus({ preventScroll: to === again });
}

/**
 * What is heard of a part of the page: its text without what is only drawn.
 *
 * @param {Element} part
 */
export function heardIn(part) {
  const copy = /** @type {Element} */ (part.cloneNode(true));
  for (const drawn of copy.querySelectorAll("[aria-hidden=true]")) drawn.remove();
  return copy.textContent ?? "";
}
