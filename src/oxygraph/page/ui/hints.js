/**
 * A way out where an address says what nobody understands: what was meant, or what may be said.
 *
 * @import { PageGraph } from "./data.js"
 *
 * @typedef {readonly [key: string, text: string]} Part
 * @typedef {{ better: Part[], words: readonly string[] }} WayOut What may have been meant; else what may be said.
 */
import { search } from "../engine/graph.js";
import { sortedBy } from "../engine/ordering.js";
import { distance, fold, similar } from "../engine/spelling.js";
import { choicesOf, DEFAULTS } from "./state.js";

const MOST = 3; // suggestions for one part
const NEAR = 2; // letters that differ in a key that was meant
const NUMBER = /^\s*\d+(\.\d+)?\s*$/;

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
  if (key === "dose" && NUMBER.test(text))
    return { better: withUnit(graph, text.trim()), words: graph.words.dose_unit };
  const choices = choicesOf(graph, key);
  const names = key === "from" || key === "to" ? search(graph, text, MOST) : closest(graph, text, choices);
  return { better: names.map((name) => [key, name]), words: key === "hops" ? ["1", "2", "3", "4", "5", "6"] : choices };
}

/**
 * @param {string} key
 * @param {string} text
 * @returns {WayOut}
 */
function otherKey(key, text) {
  const plain = key.toLowerCase().replaceAll("-", "_");
  const keys = Object.keys(DEFAULTS);
  const near = keys.filter((one) => distance([...plain], [...one]) <= Math.min(NEAR, one.length - 2));
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
 * The words of a list that are spelled most like a text.
 *
 * @param {PageGraph} graph
 * @param {string} text
 * @param {readonly string[]} choices
 */
function closest({ vocabulary }, text, choices) {
  const spelled = new Map(choices.map((word) => [fold(vocabulary, word), word]));
  return similar(vocabulary, text, spelled, MOST).map(([word]) => word);
}
