/**
 * What people write into an address for what the page calls otherwise: women, 24IU, PTSD, a name in either language.
 *
 * @import { PageGraph } from "./data.js"
 */
import { fold } from "../engine/spelling.js";
import { Words } from "../engine/words.js";

/** @type {Record<string, readonly string[]>} */
const SEXES = {
  female: ["women", "woman", "females", "f", "w", "女", "女性", "雌性"],
  male: ["men", "man", "males", "m", "男", "男性", "雄性"],
};
const SWITCHES = ["stated", "one"];
const YES = ["1", "yes", "on", "是"];
const AMOUNT = /^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/;
const SPACES = /\s+/g;
/** @type {Record<string, string>} */
const LISTS = {
  species: "species",
  population: "population",
  route: "route",
  regimen: "regimen",
  dose_unit: "dose_unit",
  layers: "layer",
  effects: "effect",
  evidence: "evidence_type",
};

/**
 * The parts of an address in the words of the graph; what is not understood stays as it is.
 *
 * @param {PageGraph} graph
 * @param {URLSearchParams} parts
 */
export function inOurWords(graph, parts) {
  const found = new URLSearchParams();
  for (const [key, text] of parts) {
    const amount = key === "dose" ? AMOUNT.exec(text) : null;
    if (amount) {
      found.set("dose", amount[1]);
      if (amount[2]) found.set("dose_to", amount[2]);
      found.set("dose_unit", wordOf(graph, "dose_unit", amount[3]));
    } else if (!found.has(key))
      found.set(
        key,
        text
          .split("|")
          .map((word) => wordOf(graph, key, word))
          .join("|"),
      );
  }
  return found;
}

/**
 * @param {PageGraph} graph
 * @param {string} key
 * @param {string} text
 * @returns {string}
 */
function wordOf(graph, key, text) {
  const { vocabulary } = graph;
  const wanted = fold(vocabulary, text);
  if (key === "from" || key === "to") return graph.nodes.has(text) ? text : (graph.spellings.get(wanted) ?? text);
  if (SWITCHES.includes(key)) return YES.includes(text.toLowerCase()) ? "true" : text;
  if (key === "sex") return Object.keys(SEXES).find((sex) => SEXES[sex].includes(text.toLowerCase())) ?? text;
  const list = key === "setting" ? [...graph.contexts.keys()] : graph.words[LISTS[key]];
  if (!list || list.includes(text)) return text;
  const languages = vocabulary.languages.map((lang) => new Words(graph, lang));
  const said = (/** @type {string} */ word) => [word, ...languages.map((words) => words.named(word))];
  const plain = (/** @type {string} */ word) => fold(vocabulary, word).replace(SPACES, "");
  return list.find((word) => said(word).some((name) => plain(name) === wanted.replace(SPACES, ""))) ?? text;
}
