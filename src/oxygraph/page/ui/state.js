/**
 * What the person has asked for: one plain object, written into the address behind `#` and read from there.
 *
 * @import { Context } from "../engine/context.js"
 * @import { Lang } from "../engine/vocabulary.js"
 * @import { MapKey } from "../figures/gap-map.js"
 * @import { PageGraph } from "./data.js"
 * @import { Part } from "./hints.js"
 *
 * @typedef {"answer" | "evidence" | "conflicts" | "compare" | "papers"} Tab
 *
 * @typedef {"ladder" | "brain" | "harvest" | "forest" | "gaps" | "map" | "table"} Stage
 *
 * @typedef {object} Asked
 * @property {string} from A node id, or empty.
 * @property {string} to
 * @property {number} hops
 * @property {boolean} one Only paths that hold in one context.
 * @property {boolean} stated Only findings that report all that is fixed.
 * @property {"answer" | "all"} extent What is shown: the steps of the answer, or everything admitted.
 * @property {string[]} layers
 * @property {string[]} effects
 * @property {string[]} evidence
 * @property {string[]} hidden Categories.
 * @property {MapKey} columns The key whose values are the columns of the map of gaps.
 * @property {string} strata The key that the other figures tell apart, where nothing is compared.
 * @property {string} by The key that two values are laid over each other for, or empty.
 * @property {string} a
 * @property {string} b
 * @property {Tab} tab
 * @property {string} pick `node:ID`, `pair:ID>ID`, `path:ID>…>ID`, `finding:ID`, `block:CATEGORY>CATEGORY`, or empty.
 * @property {Stage} view
 * @property {string} zoom Where the map was moved to: its scale, and its middle as shares of its size; empty as it fits.
 * @property {string} sort The column that orders the table, counted from 1, with a minus where it runs down; or empty.
 * @property {string} find What the rows of the table are narrowed to, or empty.
 * @property {Lang} lang
 * @property {"" | "light" | "dark"} theme
 *
 * @typedef {Asked & Context & { setting: string[] }} State
 * @typedef {(part: Partial<State>) => void} Change
 */

import { contextOf } from "../engine/context.js";
import { DEFAULT_HOPS } from "../engine/question.js";
import { MAP_KEYS } from "../figures/gap-map.js";
import { inOurWords, LISTS } from "./spoken.js";

/** What a state says of the dose where none is asked. */
export const NO_DOSE = Object.freeze({ dose: null, dose_to: null, dose_unit: "" });

/**
 * What is usual in every graph; which layers there are, a graph says.
 *
 * @type {State}
 */
export const DEFAULTS = {
  from: "",
  to: "",
  hops: DEFAULT_HOPS,
  one: false,
  stated: false,
  extent: "answer",
  ...contextOf({}),
  setting: [],
  layers: [],
  effects: [],
  evidence: [],
  hidden: [],
  columns: "population",
  strata: "sex",
  by: "",
  a: "",
  b: "",
  tab: "answer",
  pick: "",
  view: "ladder",
  zoom: "",
  sort: "",
  find: "",
  lang: "en",
  theme: "",
};

/** @type {readonly Tab[]} */
export const TABS = ["answer", "evidence", "conflicts", "compare", "papers"];

/** @type {readonly Stage[]} What the stage shows; the ladder comes first. */
export const STAGES = ["ladder", "brain", "harvest", "forest", "gaps", "map", "table"];

/**
 * The state that asks nothing and leaves nothing out.
 *
 * @param {PageGraph} graph
 * @returns {State}
 */
export function defaultsOf(graph) {
  return { ...DEFAULTS, layers: [...graph.words.layer] };
}

/**
 * @param {PageGraph} graph
 * @param {State} state
 */
export function toHash(graph, state) {
  const parts = new URLSearchParams();
  for (const [key, usual] of Object.entries(defaultsOf(graph))) {
    const value = textOf(Reflect.get(state, key));
    const empty = (key === "from" || key === "to") && !value && graph.start[key]; // else the page would open on its own
    if (value !== textOf(usual) || key === "lang" || empty) parts.set(key, value);
  }
  return parts.toString();
}

/**
 * @param {string} hash
 * @param {PageGraph} graph
 */
function partsOf(hash, graph) {
  return inOurWords(graph, hash, Object.keys(DEFAULTS), (key) => choicesOf(graph, key));
}

/**
 * What an address says that the state does not: an unknown word, a dose without a unit, a key that the page has not, a
 * second word for what can be only one, a value beside itself.
 *
 * @param {string} hash
 * @param {State} state What was read from it.
 * @param {PageGraph} graph
 * @returns {Part[]}
 */
export function leftOut(hash, state, graph) {
  const parts = partsOf(hash, graph);
  const held = (/** @type {string} */ key) => textOf(Reflect.get(state, key));
  const [by, a, b] = COMPARED.map((key) => parts.get(key) ?? "");
  const alike = a === b && stratum(graph, by, a);
  return [...parts]
    .filter(([key, text]) => (Object.hasOwn(DEFAULTS, key) ? text && held(key) !== text : key))
    .map(([key, text]) => {
      if (alike && COMPARED.includes(key)) return [key, text, "alike"];
      return held(key) && parts.get(key) === held(key) ? [key, text, "again"] : [key, text];
    });
}

/**
 * An address with one part of it said better.
 *
 * @param {string} hash
 * @param {PageGraph} graph
 * @param {Part} wrong
 * @param {Part} better
 */
export function corrected(hash, graph, [key, text], [meant, word]) {
  const parts = [...partsOf(hash, graph)].filter(([one, said]) => one !== meant && !(one === key && said === text));
  return new URLSearchParams([...parts, [meant, word]]).toString();
}

/** What an address may say without asking another question. */
const LOOKS = ["tab", "view", "zoom", "sort", "find", "columns", "strata", "theme", "lang"];

/** What an address says to compare: by which key, and which two of its values. */
const COMPARED = ["by", "a", "b"];

/**
 * A part of a state as an address says it.
 *
 * @param {unknown} value
 */
export function textOf(value) {
  return Array.isArray(value) ? value.join("|") : String(value ?? "");
}

/**
 * The state that an address tells of; what the graph does not know is left as it was.
 *
 * @param {string} hash
 * @param {State} start What an address asks that says nothing of a question.
 * @param {PageGraph} graph
 * @returns {State}
 */
export function fromHash(hash, start, graph) {
  const parts = partsOf(hash, graph);
  const asks = [...parts.keys()].some((key) => Object.hasOwn(DEFAULTS, key) && !LOOKS.includes(key));
  const state = asks ? { ...defaultsOf(graph), ...endsOf(start, parts), theme: start.theme } : { ...start };
  for (const [key, initial] of Object.entries(DEFAULTS)) {
    const text = parts.get(key);
    const value = text === null ? undefined : readValue(graph, key, text, initial);
    if (value !== undefined && known(graph, key, value)) Reflect.set(state, key, value);
  }
  if (state.dose === null || !state.dose_unit) Object.assign(state, NO_DOSE);
  if (state.dose_to !== null && state.dose_to < Number(state.dose)) state.dose_to = null;
  if (state.a === state.b || ![state.a, state.b].every((value) => stratum(graph, state.by, value)))
    Object.assign(state, { by: "", a: "", b: "" });
  return state;
}

/**
 * The language and the ends that an address need not name: whoever writes `sex=women` by hand asks the question that is
 * there; the page itself writes ends that are empty, too.
 *
 * @param {State} start
 * @param {URLSearchParams} parts
 */
function endsOf({ from, to, lang }, parts) {
  const named = (/** @type {string} */ key) => parts.has(key);
  if (named("from") && named("to")) return { lang };
  if (parts.get("from") === to || parts.get("to") === from) return { lang };
  return { lang, from: named("from") ? "" : from, to: named("to") ? "" : to };
}

/**
 * @param {PageGraph} graph
 * @param {string} key
 * @param {string} text
 * @param {unknown} initial
 */
function readValue({ hops }, key, text, initial) {
  if (Array.isArray(initial)) return text ? text.split("|") : [];
  if (typeof initial === "boolean") return text === "true";
  if (key === "hops") return Math.min(hops.length, Math.max(1, Number.parseInt(text, 10) || DEFAULTS.hops));
  if (key === "dose" || key === "dose_to") return readDose(text);
  return text;
}

/** @param {string} text */
function readDose(text) {
  return text !== "" && Number.isFinite(Number(text)) && Number(text) >= 0 ? Number(text) : null;
}

/** @type {Record<string, readonly string[]>} */
const CHOICES = {
  sex: ["", "male", "female"],
  extent: ["answer", "all"],
  columns: MAP_KEYS,
  tab: TABS,
  view: STAGES,
  theme: ["", "light", "dark"],
};

/** The keys that hold several words of a list, and those that hold one or none. */
const LISTS_OF_SEVERAL = ["layers", "effects", "evidence", "hidden"];
const LISTS_OF_ONE = ["population", "species", "route", "regimen", "dose_unit"];

/**
 * The words that a key may say; none where they are not in a list.
 *
 * @param {PageGraph} graph
 * @param {string} key
 * @returns {readonly string[]}
 */
export function choicesOf(graph, key) {
  if (Object.hasOwn(CHOICES, key)) return CHOICES[key].filter(Boolean);
  if (LISTS_OF_ONE.includes(key)) return graph.words[key];
  if (LISTS_OF_SEVERAL.includes(key)) return graph.words[LISTS[key]];
  if (key === "setting") return [...graph.contexts.keys()];
  if (key === "by") return graph.vocabulary.keys;
  if (key === "strata") return graph.vocabulary.compared_by;
  if (key === "stated" || key === "one") return ["true"];
  return key === "lang" ? graph.vocabulary.languages : [];
}

/**
 * Whether a value makes sense for a key in this graph.
 *
 * @param {PageGraph} graph
 * @param {string} key
 * @param {unknown} value
 */
function known(graph, key, value) {
  const word = String(value);
  if (Object.hasOwn(CHOICES, key)) return CHOICES[key].includes(word);
  if (LISTS_OF_ONE.includes(key)) return word === "" || graph.words[key].includes(word);
  if (LISTS_OF_SEVERAL.includes(key)) return knownWords(graph, key, /** @type {string[]} */ (value));
  switch (key) {
    case "from":
    case "to":
      return word === "" || graph.nodes.has(word);
    case "setting":
      return knownSetting(graph, /** @type {string[]} */ (value));
    case "by":
      return word === "" || graph.vocabulary.keys.includes(word);
    case "strata":
      return graph.vocabulary.compared_by.includes(word);
    case "lang":
      return graph.vocabulary.languages.some((lang) => lang === word);
    case "zoom":
      return word === "" || (ZOOM.test(word) && bounded(Number.parseFloat(word)) === Number.parseFloat(word));
    case "sort":
      return word === "" || SORT.test(word);
    case "pick":
      return word === "" || picked(graph, word);
    default:
      return true;
  }
}

/**
 * @param {PageGraph} graph
 * @param {string} key
 * @param {readonly string[]} words
 */
function knownWords(graph, key, words) {
  const list = graph.words[LISTS[key]];
  return (words.length > 0 || key !== "layers") && words.every((word) => list.includes(word));
}

/**
 * @param {PageGraph} graph
 * @param {readonly string[]} tags
 */
function knownSetting(graph, tags) {
  if (new Set(tags).size < tags.length || tags.some((tag) => !graph.contexts.has(tag))) return false;
  return !tags.some((tag, at) => tags.slice(at).some((other) => graph.scoper.parts(tag, other)));
}

const [SMALLEST, LARGEST] = [0.1, 6];

/**
 * How near the map may be: beyond, drawing takes seconds and shows nothing.
 *
 * @param {number} scale
 */
export function bounded(scale) {
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}

const SORT = /^-?[1-8]$/;
const ZOOM = /^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/;
const PICK = /^(\w+):(.*)$/;
/** @type {Record<string, number>} */
const MOST_NODES = { node: 1, pair: 2, path: Number.POSITIVE_INFINITY };

/**
 * @param {PageGraph} graph
 * @param {string} pick
 */
function picked(graph, pick) {
  const [, kind = "", rest = ""] = PICK.exec(pick) ?? [];
  if (kind === "finding") return graph.edges.has(rest);
  if (kind === "block") return rest.split(">").length === 2 && rest.split(">").every((one) => graph.looks.has(one));
  const ids = rest ? rest.split(">") : [];
  return ids.length > 0 && ids.length <= (MOST_NODES[kind] ?? 0) && ids.every((id) => graph.nodes.has(id));
}

/**
 * Whether a value can be laid over another one of its key.
 *
 * @param {PageGraph} graph
 * @param {string} by
 * @param {string} value
 */
function stratum(graph, by, value) {
  if (!(by && value)) return false;
  if (by === "setting") return known(graph, by, [value]);
  if (by !== "dose") return known(graph, by, value);
  const [dose, unit = ""] = value.split(" ");
  return readDose(dose) !== null && unit !== "" && known(graph, "dose_unit", unit);
}

/**
 * The kind and the rest of what is picked.
 *
 * @param {string} pick
 */
export function splitPick(pick) {
  const colon = pick.indexOf(":");
  return [pick.slice(0, colon), pick.slice(colon + 1)];
}
