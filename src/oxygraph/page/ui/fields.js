/**
 * What the fields that suggest are for: the two ends of a question among all things, and a setting among hundreds.
 *
 * @import { Child, Shown } from "./parts.js"
 * @import { PageGraph } from "./data.js"
 * @import { Field } from "./combobox.js"
 */
import { search, searchIn } from "../engine/graph.js";
import { fold } from "../engine/spelling.js";
import { combobox } from "./combobox.js";
import { closestTo } from "./hints.js";

const SUGGESTED = 8;

/**
 * An end of the question.
 *
 * @param {"from" | "to"} key
 * @param {Shown} shown
 */
export function endField(key, { graph, words, state, change }) {
  const label = words.t[key];
  /** @type {Field} */
  const field = {
    id: key,
    label,
    value: state[key] ? words.node(state[key]) : "",
    all: () => [],
    find: (text) => search(graph, text, SUGGESTED),
    closest: (text, most) => closestTo(graph, graph.spellings, text, most),
    named: (id) => words.node(id),
    beside: (id) => words.say(graph.nodes.get(id)?.category ?? ""),
    take: (id) => change({ [key]: id, pick: "", extent: "answer", tab: "answer" }),
  };
  return combobox(words, field, label);
}

/**
 * A field for one of the settings, of which there are too many to look through.
 *
 * @param {Pick<Shown, "graph" | "words">} shown
 * @param {Child} name What stands before it.
 * @param {Pick<Field, "id" | "label" | "value" | "hint" | "all" | "beside" | "take">} asked
 */
export function settingField({ graph, words }, name, asked) {
  const table = spelledSettings(graph);
  /** @type {Field} */
  const field = {
    ...asked,
    find: (text) => {
      const offered = new Set(asked.all());
      return searchIn(graph.vocabulary, table, text, graph.contexts.size).filter((tag) => offered.has(tag));
    },
    closest: (text, most) => closestTo(graph, table, text, most),
    named: (tag) => words.named(tag),
  };
  return combobox(words, field, name, "row");
}

/** @type {WeakMap<PageGraph, ReadonlyMap<string, string>>} */
const SPELLED = new WeakMap();

/**
 * Folded spelling → setting: names in both languages and ids, read once.
 *
 * @param {PageGraph} graph
 */
function spelledSettings(graph) {
  const { contexts, vocabulary } = graph;
  const known = SPELLED.get(graph);
  if (known) return known;
  const said = [...contexts.values()].flatMap(({ id, name, name_zh }) =>
    [id, name, name_zh].filter(Boolean).map((text) => /** @type {const} */ ([fold(vocabulary, text), id])),
  );
  const table = new Map(said);
  SPELLED.set(graph, table);
  return table;
}
