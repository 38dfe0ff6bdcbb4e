/**
 * What unusual words mean, beside the word: for a pointer that rests on it, for the focus, and for a finger.
 *
 * @import { PageWords } from "./words.js"
 */
import { byId } from "./dom.js";
import { h } from "./parts.js";

const GAP = 6; // pixels between a word and its note
const NOTE = "explained";
const EXPLAINED = `[aria-describedby~="${NOTE}"]`;
const CONTROL = 'button, [role="button"], select, input, .term';

/**
 * Show the note when a word with a meaning of its own is reached; Escape, a scroll or going elsewhere puts it away.
 *
 * @param {() => PageWords} wording What words mean, in the language of the page.
 */
export function wireExplanations(wording) {
  const explained = (/** @type {string} */ name) => wording().explained(name);
  /** @param {Element} word @param {readonly Element[]} words */
  const show = (word, words) => {
    hideNote();
    const said = words.map((one) => [textOf(one), explained(nameOf(one))]).filter(([, meaning]) => meaning);
    if (!said.length) return;
    const several = said.length > 1;
    byId("explained").replaceChildren(
      ...said.map(([text, meaning]) =>
        h("span", {}, several ? h("strong", {}, `${text}${wording().t.colon}`) : "", meaning),
      ),
    );
    place(word);
  };
  const at = (/** @type {EventTarget | null} */ target) =>
    target instanceof Element ? target.closest("[data-term]") : null;
  addEventListener("pointerover", ({ target }) => {
    const word = at(target);
    if (word) show(word, [word]);
  });
  addEventListener("pointerout", ({ pointerType, target, relatedTarget }) => {
    if (pointerType === "touch" || !at(target)) return; // a finger that is lifted still wants to read
    if (!(relatedTarget instanceof Element && relatedTarget.closest("#explained"))) hideNote();
  });
  addEventListener("pointerdown", ({ target }) => {
    if (!at(target)) hideNote();
  });
  addEventListener("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(CONTROL) && target.matches(":focus-visible"))
      show(target, wordsOf(target));
  });
  addEventListener("focusout", hideNote);
  addEventListener("scroll", moved, true);
  addEventListener("keydown", closing, true);
  byId("explained").addEventListener("pointerleave", hideNote);
}

/** @param {KeyboardEvent} event */
function closing(event) {
  if (event.key !== "Escape" || byId("explained").hidden) return;
  hideNote();
  event.stopPropagation(); // it closes the note, and nothing below
}

/** A note of what has the focus goes with it: whatever takes the focus is scrolled into sight. */
function moved() {
  const word = document.activeElement;
  if (word?.matches(EXPLAINED)) place(word);
  else hideNote();
}

/** Put the note away. */
export function hideNote() {
  byId("explained").hidden = true;
  for (const word of document.querySelectorAll(EXPLAINED)) describe(word, describing(word));
}

/**
 * What describes a word beside the note.
 *
 * @param {Element} word
 */
function describing(word) {
  return (word.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== NOTE);
}

/**
 * @param {Element} word
 * @param {readonly string[]} ids
 */
function describe(word, ids) {
  if (ids.length) word.setAttribute("aria-describedby", ids.join(" "));
  else word.removeAttribute("aria-describedby");
}

/**
 * The words that what has the focus holds, each once, or the one that it stands beside.
 *
 * @param {Element} target
 */
function wordsOf(target) {
  const label = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.labels?.[0] : null;
  const within = [...(label ?? target).querySelectorAll("[data-term]")];
  const found = within.length ? within : [target.closest("[data-term]")].filter((one) => one !== null);
  return [...new Map(found.map((one) => [nameOf(one), one])).values()];
}

/** @param {Element} word */
function nameOf(word) {
  return word.getAttribute("data-term") ?? "";
}

/** @param {Element} word */
function textOf(word) {
  return (word.textContent ?? "").trim();
}

/**
 * Below the word, or above it where the window ends.
 *
 * @param {Element} word
 */
function place(word) {
  const note = byId("explained");
  note.hidden = false;
  const [box, own] = [word.getBoundingClientRect(), note.getBoundingClientRect()];
  const below = box.bottom + GAP;
  const top = below + own.height > innerHeight ? Math.max(0, box.top - GAP - own.height) : below;
  note.style.setProperty("--at", `${Math.max(GAP, Math.min(box.left, innerWidth - own.width - GAP))}px`);
  note.style.setProperty("--from", `${top}px`);
  describe(word, [...describing(word), NOTE]);
}

/**
 * Let the keyboard reach the first of each word in a part of the page; those in a control are read with it.
 *
 * @param {Element} root
 */
export function reachable(root) {
  /** @type {Set<string>} */
  const seen = new Set();
  for (const word of root.querySelectorAll(".term")) {
    if (seen.has(nameOf(word)) || word.closest("button, label, summary")) continue;
    seen.add(nameOf(word));
    word.setAttribute("tabindex", "0");
  }
}
