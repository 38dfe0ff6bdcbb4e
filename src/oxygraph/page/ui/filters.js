/**
 * What the page leaves out beside the question, in words: no command line asks for that.
 *
 * @import { Context } from "../engine/context.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */

/**
 * What a page leaves out beside the question, in words; empty where nothing is.
 *
 * @param {PageWords} words
 * @param {State} state
 */
export function filtersSaid(words, state) {
  return [state.one ? words.t.one : "", ...findingsFiltered(words, state)].filter(Boolean).join(" · ");
}

/**
 * By what a page leaves findings out, so that the verdict is one on the others; none where all are admitted.
 *
 * @param {PageWords} words
 * @param {State} state
 */
export function findingsFiltered(words, { stated, effects, evidence, hidden }) {
  const { t } = words;
  const listed = (/** @type {string} */ name, /** @type {readonly string[]} */ list) =>
    list.length ? `${name}${words.t.colon}${words.joined(list.map((word) => words.say(word)))}` : "";
  const said = [stated ? t.stated : "", listed(t.effects, effects), listed(t.evidence, evidence)];
  return [...said, listed(t.hidden, hidden)].filter(Boolean);
}

/**
 * The context of the question and, behind it, that findings were left out, and by what; for a heading.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {Context} context
 */
export function askedOf(words, state, context) {
  const left = findingsFiltered(words, state);
  return [words.where(context), left.length ? words.t.afterFilter(left.join(" · ")) : ""].filter(Boolean).join(" · ");
}
