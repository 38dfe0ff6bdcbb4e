/**
 * The conflicts: pairs whose findings disagree, grouped by what parts them.
 *
 * @import { Conflict } from "../engine/conflicts.js"
 * @import { Child, Shown } from "./parts.js"
 * @import { PageWords } from "./words.js"
 */
import { sortedBy } from "../engine/ordering.js";
import { h } from "./parts.js";
import { pairId } from "./view.js";

/**
 * @param {Shown} shown
 * @returns {Child[]}
 */
export function conflictsPanel(shown) {
  const { words, view } = shown;
  const { t } = words;
  if (!view.conflicts.length) return [h("p", {}, t.noConflict)];
  /** @type {Map<string, Conflict[]>} */
  const groups = new Map();
  for (const found of view.conflicts) {
    const name = keysText(words, found) || t.status.unresolved;
    groups.set(name, [...(groups.get(name) ?? []), found]);
  }
  return [
    h("h2", {}, `${t.flips} (${view.conflicts.length})`),
    sortedBy(groups, ([, found]) => -found.length).map(([name, found]) => [
      h("h3", {}, `${t.flipsBy}: ${name} (${found.length})`),
      h(
        "ul",
        { class: "paths" },
        found.map((one) => h("li", {}, conflictButton(shown, one))),
      ),
    ]),
  ];
}

/**
 * @param {PageWords} words
 * @param {Conflict} conflict
 */
function keysText(words, { keys }) {
  return keys.map((key) => words.say(key)).join(" + ");
}

/**
 * @param {Shown} shown
 * @param {Conflict} conflict
 */
function conflictButton({ words, change }, conflict) {
  const { t } = words;
  const { subject, object, kind, status, keys } = conflict;
  const pair = pairId(conflict);
  return h(
    "button",
    {
      type: "button",
      class: "path",
      "data-conflict": pair,
      "data-status": status,
      "data-kind": kind,
      "data-keys": keys.join("|"),
      onclick: () => change({ pick: `pair:${pair}`, tab: "evidence" }),
    },
    h("span", { class: "clash", "aria-hidden": "true" }, kind === "opposite" ? "⇅" : "∅"),
    ` ${words.node(subject)} → ${words.node(object)} `,
    h("small", {}, `${t.kind[kind]} · ${t.status[status]} ${keysText(words, conflict)}`),
  );
}
