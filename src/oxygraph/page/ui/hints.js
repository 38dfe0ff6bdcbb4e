/**
 * A way out where an address says what nobody understands: what was meant, or what may be said.
 *
 * @import { PageGraph } from "./data.js"
 *
 * @typedef {readonly [key: string, text: string, why?: "again" | "alike"]} Part Of an address, and why it was left out
 *   where it was understood: its key stands there twice, or two values to be compared are one.
 * @typedef {{ better: Part[], words: readonly string[] }} WayOut What may have been meant; else what may be said.
 */
import { search, searchIn } from "../engine/graph.js";
import { sortedBy } from "../engine/ordering.js";
import { distance, fold, similar } from "../engine/spelling.js";
import { choicesOf, DEFAULTS } from "./state.js";

const MOST = 3; // suggestions for one part
const LONG = 40; // letters of a text whose nearest names are looked for
const NEAR = 2; // letters that differ in a key that was meant
const SPACES = /\s+/;
const NUMBER = /^\s*\d+(\.\d+)?\s*$/;

/** @type {Record<string, readonly string[]>} What may be said where no list holds it. */
const EXAMPLES = {
  one: ["true", "false"],
  stated: ["true", "false"],
  a: ["female", "human", "24 IU"],
  b: ["male", "rodent", "40 IU"],
  dose: ["24IU", "8-40IU"],
  dose_to: ["40"],
  pick: ["node:amygdala", "pair:oxytocin>amygdala", "path:oxytocin>amygdala>ptsd"],
  zoom: ["1.4,0.5,0.5"],
  sort: ["1", "-1"],
};

/** @type {Record<string, string>} What others call a key. */
const MEANT = {
  source: "from",
  start: "from",
  target: "to",
  end: "to",
  gender: "sex",
  layer: "layers",
  effect: "effects",
  evidence_type: "evidence",
  max_hops: "hops",
  steps: "hops",
  language: "lang",
  unit: "dose_unit",
};

/**
 * @param {PageGraph} graph
 * @param {Part} part
 * @returns {WayOut}
 */
export function wayOut(graph, [key, text]) {
  if (!Object.hasOwn(DEFAULTS, key)) return otherKey(key, text);
  if (key === "dose" && NUMBER.test(text)) return { better: withUnit(graph, text.trim()), words: [] };
  const choices = choicesOf(graph, key);
  /** @type {typeof EXAMPLES} */
  const examples = { ...EXAMPLES, hops: graph.hops };
  const names = key === "from" || key === "to" ? searched(graph, text) : closest(graph, text, choices);
  const known = names.includes(text); // what is said once more, or without what belongs to it
  return {
    better: known ? [] : names.map((name) => [key, name]),
    words: choices.length ? choices : (examples[key] ?? []),
  };
}

/**
 * What is called like a text, or like its first word.
 *
 * @param {PageGraph} graph
 * @param {string} text
 */
function searched(graph, text) {
  const found = search(graph, text, MOST);
  return found.length ? found : search(graph, text.trim().split(SPACES)[0], MOST);
}

/**
 * What is named nearest to a text that nothing is called, however far that is: by its words, then by its letters.
 *
 * @param {PageGraph} graph
 * @param {ReadonlyMap<string, string>} table Folded spelling → what is called so.
 * @param {string} text
 * @param {number} most
 */
export function closestTo({ vocabulary }, table, text, most) {
  const words = text.split(SPACES).filter((word) => word.length > 2);
  const held = words.flatMap((word) => searchIn(vocabulary, table, word, most));
  const plain = [...fold(vocabulary, text)].slice(0, LONG);
  const far = sortedBy(table, ([spelling]) => {
    const letters = [...spelling];
    return distance(plain, letters) / Math.max(plain.length, letters.length);
  });
  return [...new Set([...held, ...far.slice(0, most).map(([, id]) => id)])].slice(0, most);
}

/**
 * @param {string} key
 * @param {string} text
 * @returns {WayOut}
 */
function otherKey(key, text) {
  const plain = key.toLowerCase().replaceAll("-", "_");
  const keys = Object.keys(DEFAULTS);
  const near = keys.filter((one) => 2 * distance([...plain], [...one]) < Math.min(2 * NEAR + 1, plain.length));
  const meant = Object.hasOwn(MEANT, plain) ? [MEANT[plain]] : near;
  return { better: meant.slice(0, MOST).map((one) => [one, text]), words: keys };
}

/**
 * A dose with the units that findings report it in, the most frequent first; else with those most frequent of all.
 *
 * @param {PageGraph} graph
 * @param {string} text
 * @returns {Part[]}
 */
function withUnit(graph, text) {
  /** @type {Map<string, number>} */
  const counts = new Map(graph.words.dose_unit.map((unit) => [unit, 0]));
  for (const { dose_min, dose_max, dose_unit } of graph.edges.values())
    if (dose_unit)
      counts.set(dose_unit, (counts.get(dose_unit) ?? 0) + ([dose_min, dose_max].includes(Number(text)) ? 1000 : 1));
  const ordered = sortedBy(counts, ([, count]) => -count);
  const reported = ordered.filter(([, count]) => count >= 1000);
  return (reported.length ? reported : ordered).slice(0, MOST).map(([unit]) => ["dose", `${text}${unit}`]);
}

/**
 * The words of a list that are spelled most like a text, or else those that hold it.
 *
 * @param {PageGraph} graph
 * @param {string} text
 * @param {readonly string[]} choices
 */
function closest({ vocabulary }, text, choices) {
  const spelled = new Map(choices.map((word) => [fold(vocabulary, word), word]));
  const close = similar(vocabulary, text, spelled, MOST).map(([word]) => word);
  const plain = fold(vocabulary, text);
  const holding = [...spelled].filter(([word]) => plain.length > 2 && word.includes(plain)).map(([, word]) => word);
  return [...new Set([...close, ...holding])].slice(0, MOST);
}
