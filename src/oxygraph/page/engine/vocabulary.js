/**
 * What Python sends besides the records: closed word lists, the constants of the method, phrases and sentences in two
 * languages. Nothing that Python has is written in JavaScript again; `oxygraph.page.document.vocabulary` makes this.
 *
 * @import { Sign } from "./signs.js"
 *
 * @typedef {"en" | "zh"} Lang
 * @typedef {"text" | "texts" | "number" | "integer" | "integers"} Content What a column holds.
 * @typedef {{ name: string, broader?: string, signed?: boolean, human?: boolean, age?: boolean,
 *   spellings?: readonly string[] }} Word
 * @typedef {{ right: number, asked: number, low: number, high: number }} HitRate How often a suggestion was right.
 *
 * @typedef {object} Vocabulary
 * @property {Record<string, Record<string, Content>>} columns Kind of record → its columns, in order.
 * @property {Record<string, readonly Word[]>} lists Column → the words it may hold, in order.
 * @property {readonly string[]} passing Structural predicates that hand the sign of a path on.
 * @property {string} base_layer The layer whose structure every question stands on.
 * @property {readonly string[]} keys The keys a question may fix, in the order answers name them.
 * @property {readonly string[]} compared_by What answers can be compared by.
 * @property {readonly string[]} matches The words for how well a finding fits, the worst first.
 * @property {readonly string[]} own_layers The layers that hold what papers themselves report.
 * @property {readonly string[]} controlled_designs Evidence of which a controlled study is made.
 * @property {readonly string[]} unitless Metrics that have no unit and are 0 where there is no effect.
 * @property {readonly string[]} ratios Metrics that are never below zero, say nothing at 1, and are even as logarithms.
 * @property {readonly string[]} sure How surely a reference must be identified to identify anybody.
 * @property {{ initials: string, authors: number, words: number }} named What is left out of an author's name in a short one, and how
 *   many authors it names at most.
 * @property {readonly string[]} scope_only Kinds of difference between review and paper that concern for whom or how
 *   surely, not what was found.
 * @property {{ seconds: number, paths: number, looked_up_every: number }} budget What a search may spend, and the steps
 *   between two looks at the clock.
 * @property {number} small A lone null of fewer people silences nothing below it.
 * @property {readonly string[]} levels How findings are made, the lowest level first.
 * @property {readonly string[]} kinds What a way rests on, the weakest last.
 * @property {readonly string[]} strengths How strongly studies carry a verdict, the weakest first.
 * @property {{ several: number, people: number, more_people: number }} many How many studies and people make a level.
 * @property {{ most_steps: number, no_targets: readonly string[], hit_rates: Record<string, HitRate | null> }} suggests
 * @property {Record<string, Sign>} signs Effect → sign.
 * @property {Record<string, string>} verdicts Sign → verdict.
 * @property {Record<string, string>} arrows Sign → how it is drawn.
 * @property {{ gaps: string, cutoff: number, hint: number, long: number, corrected: number, close: number, named: number,
 *   alike: number, within: number, shortest: readonly [letters: number, signs: number], traditional: string }} spelling Its last is pairs: a traditional character and the simplified one it is compared as.
 * @property {readonly Lang[]} languages
 * @property {Record<string, string>} english Word → how English says it, where not by its letters.
 * @property {Record<string, string>} chinese Word → how Chinese says it.
 * @property {Record<string, readonly string[]>} sexes_zh Sex → how Chinese says it of people, and of animals.
 * @property {Record<string, string>} symbols Metric of an effect size → how papers write it before the number.
 * @property {readonly (readonly [string, string])[]} patients What stands before and behind a disorder for its patients.
 * @property {readonly string[]} unsure How sure a finding is, where that is said beside it.
 * @property {readonly string[]} links How a publication's DOI and PMID are written.
 * @property {Record<string, readonly (readonly string[])[]>} designs Design of a study → in each language how one and
 *   several of it are called.
 * @property {readonly (readonly [word: string, ...said: string[]])[]} outcomes The word of a result, and how each
 *   language says it.
 * @property {Record<string, readonly string[]>} sentences Name → the sentence in each language.
 */

/**
 * A word of the vocabularies or a heading, as a reader of the language expects it.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} word
 * @param {Lang} lang
 */
export function say({ chinese, english }, word, lang) {
  const said = lang === "zh" ? chinese : english;
  return Object.hasOwn(said, word) ? said[word] : word.replaceAll("_", " ");
}

const PLACES = /\{(\w+)\}/g;

/**
 * A sentence or a part of one, with its values filled in.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} name
 * @param {Lang} lang
 * @param {Record<string, string | number>} [values]
 */
export function sentence(vocabulary, name, lang, values = {}) {
  return filled(vocabulary.sentences[name][vocabulary.languages.indexOf(lang)], values);
}

/**
 * A text with its values filled in.
 *
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export function filled(text, values) {
  return text.replace(PLACES, (_, value) => String(values[value]));
}

/**
 * The bare spellings of a word list, in its order.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} list
 */
export function names(vocabulary, list) {
  return vocabulary.lists[list].map((word) => word.name);
}

/**
 * Each word of a list with itself and everything below it.
 *
 * @param {readonly Word[]} words
 * @returns {Map<string, Set<string>>}
 */
export function narrower(words) {
  const broader = new Map(words.map((word) => [word.name, word.broader]));
  const below = new Map(words.map((word) => [word.name, new Set([word.name])]));
  for (const { name } of words)
    for (let wider = broader.get(name); wider; wider = broader.get(wider)) below.get(wider)?.add(name);
  return below;
}
