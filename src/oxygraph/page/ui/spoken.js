/**
 * What people write into an address for what the page calls otherwise: women, 24IU, PTSD, a name in either language.
 *
 * @import { PageGraph } from "./data.js"
 *
 * @typedef {(key: string) => readonly string[]} Choices The words that a key may say; none where they are in no list.
 */
import { fold } from "../engine/spelling.js";
import { Words } from "../engine/words.js";

const AMOUNT = /^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/;
const NUMBER = /^\d+(\.\d+)?$/;
const START = /^#+/;
const SPACES = /\s+/g;
const COMMA = /[|,，、]/;
const REGION = /[-_].*/;
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;
const CODED = /%[0-9a-f]{2}/i;

/** @type {Record<string, string>} Key → the list whose words, as Python spells them in other ways, it may say. */
export const LISTS = {
  sex: "sex",
  species: "species",
  population: "population",
  route: "route",
  regimen: "regimen",
  dose_unit: "dose_unit",
  layers: "layer",
  effects: "effect",
  evidence: "evidence_type",
  hidden: "category",
};

/** @type {Record<string, string>} How the command line calls a key. */
const OPTIONS = { layer: "layers", max_hops: "hops" };

const SEVERAL = ["layers", "effects", "evidence", "hidden", "setting"];

/** @type {Record<string, readonly string[]>} */
const SWITCHES = { true: ["true", "yes", "on", "1", "是"], false: ["false", "no", "off", "0", "否"] };

/**
 * The parts of an address in the words of the graph; what is not understood stays as it is, what is said twice stands
 * there twice.
 *
 * @param {PageGraph} graph
 * @param {string} hash With or without its `#`.
 * @param {readonly string[]} keys What an address may ask.
 * @param {Choices} choices
 */
export function inOurWords(graph, hash, keys, choices) {
  /** @type {[string, string][]} */
  const found = [];
  const said = [...new URLSearchParams(asWritten(hash))].map(
    ([key, text]) => /** @type {const} */ ([keyOf(key, keys), text]),
  );
  const by = said.find(([key]) => key === "by")?.[1] ?? "";
  for (const [key, text] of said) {
    const amount = key === "dose" ? AMOUNT.exec(text) : null;
    const word = (/** @type {string} */ one) => wordOf(graph, key, one, choices, by);
    if (amount && !found.some(([other]) => other === "dose")) found.unshift(...amountOf(graph, amount, choices));
    else
      found.push([
        key,
        key === "find"
          ? text
          : text
              .split(SEVERAL.includes(key) ? COMMA : "|")
              .map(word)
              .join("|"),
      ]);
  }
  return new URLSearchParams(found);
}

/**
 * An address as it was before a mail program or a form coded it once more.
 *
 * @param {string} hash
 */
function asWritten(hash) {
  const text = hash.replace(START, "").replaceAll("&amp;", "&");
  return text.includes("=") ? text : decoded(text);
}

/** @param {string} text */
function decoded(text) {
  try {
    return CODED.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/**
 * @param {string} key
 * @param {readonly string[]} keys
 */
function keyOf(key, keys) {
  const plain = key.trim().toLowerCase().replaceAll("-", "_");
  const meant = Object.hasOwn(OPTIONS, plain) ? OPTIONS[plain] : plain;
  return keys.includes(meant) ? meant : key;
}

/**
 * @param {PageGraph} graph
 * @param {RegExpExecArray} amount
 * @param {Choices} choices
 * @returns {[string, string][]}
 */
function amountOf(graph, [, from, to = "", unit], choices) {
  const end = to ? /** @type {const} */ (["dose_to", String(Number(to))]) : null;
  return [
    ["dose", String(Number(from))],
    ["dose_unit", listed(graph, "dose_unit", unit, choices("dose_unit"))],
    ...(end ? [/** @type {[string, string]} */ ([...end])] : []),
  ];
}

/**
 * @param {PageGraph} graph
 * @param {string} key
 * @param {string} said
 * @param {Choices} choices
 * @param {string} by The key whose values `a` and `b` are.
 * @returns {string}
 */
function wordOf(graph, key, said, choices, by) {
  const text = decoded(said).replace(UNSEEN, "").trim();
  switch (key) {
    case "a":
    case "b":
      return stratumOf(graph, by, text, choices);
    case "from":
    case "to":
      return graph.nodes.has(text) ? text : (graph.spellings.get(fold(graph.vocabulary, text)) ?? text);
    case "hops":
    case "dose":
    case "dose_to":
      return NUMBER.test(text) ? String(Number(text)) : text;
    case "one":
    case "stated":
      return Object.keys(SWITCHES).find((word) => SWITCHES[word].includes(text.toLowerCase())) ?? text;
    case "lang":
      return text.toLowerCase().replace(REGION, "");
    default:
      return listed(graph, key, text, choices(key));
  }
}

/**
 * A value that is laid over another one.
 *
 * @param {PageGraph} graph
 * @param {string} by
 * @param {string} text
 * @param {Choices} choices
 */
function stratumOf(graph, by, text, choices) {
  const amount = by === "dose" ? AMOUNT.exec(text) : null;
  if (amount) return `${Number(amount[1])} ${listed(graph, "dose_unit", amount[3], choices("dose_unit"))}`;
  return by && by !== "dose" ? listed(graph, by, text, choices(by)) : text;
}

/**
 * The word of a list that a text is another spelling of, in either language.
 *
 * @param {PageGraph} graph
 * @param {string} key
 * @param {string} text
 * @param {readonly string[]} list
 */
function listed(graph, key, text, list) {
  if (list.includes(text)) return text;
  const { vocabulary } = graph;
  const spelled = new Map((vocabulary.lists[LISTS[key]] ?? []).map(({ name, spellings = [] }) => [name, spellings]));
  const languages = vocabulary.languages.map((lang) => new Words(graph, lang));
  const plain = (/** @type {string} */ word) => fold(vocabulary, word).replace(SPACES, "");
  const wanted = plain(text);
  const called = (/** @type {string} */ word) => [
    word,
    ...(spelled.get(word) ?? []),
    ...languages.map((words) => words.named(word)),
  ];
  const found = list.find((word) => called(word).some((name) => plain(name) === wanted));
  return found ?? (key === "population" ? disorderOf(graph, text, list) : undefined) ?? text;
}

/**
 * The disorder that a text is any name of, or whose patients it calls so.
 *
 * @param {PageGraph} graph
 * @param {string} text
 * @param {readonly string[]} list
 */
function disorderOf({ spellings, vocabulary }, text, list) {
  const said = fold(vocabulary, text);
  const ill = vocabulary.patients.filter(([before, behind]) => said.startsWith(before) && said.endsWith(behind));
  const names = [said, ...ill.map(([before, behind]) => said.slice(before.length, said.length - behind.length))];
  return names.map((name) => spellings.get(name) ?? "").find((id) => list.includes(id));
}
