/**
 * The conflicts: pairs whose findings disagree, grouped by what parts them.
 *
 * @import { Conflict } from "../engine/conflicts.js"
 * @import { Edge } from "../engine/graph.js"
 * @import { Child, Shown } from "./parts.js"
 * @import { PageWords } from "./words.js"
 */
import { doseText } from "../engine/context.js";
import { sortedBy } from "../engine/ordering.js";
import { empty } from "./empty.js";
import { harvestHead } from "./figure.js";
import { h, later, offMap, term } from "./parts.js";
import { pairId, pairsOfAnswer } from "./view.js";

/**
 * @param {Shown} shown
 * @returns {Child[]}
 */
export function conflictsPanel(shown) {
  const { words, view } = shown;
  const { t } = words;
  if (!view.conflicts.length) return [empty(shown, t.noConflict)];
  const way = pairsOfAnswer(view.answer);
  const own = view.conflicts.filter((one) => way.has(pairId(one)));
  const others = view.conflicts.filter((one) => !way.has(pairId(one)));
  return [
    h("h2", {}, `${t.flips} (${view.conflicts.length})`),
    view.answer ? [h("h3", { id: "conflicts-here" }, `${t.here} (${own.length})`), grouped(shown, own)] : null,
    view.answer && others.length
      ? h(
          "details",
          { id: "conflicts-elsewhere" },
          h("summary", {}, `${t.others} (${others.length})`),
          grouped(shown, others),
        )
      : grouped(shown, others),
  ];
}

/**
 * Conflicts by what parts them: the group of the two ends of the question first, then the largest.
 *
 * @param {Shown} shown
 * @param {readonly Conflict[]} conflicts
 */
function grouped(shown, conflicts) {
  const { words, state } = shown;
  const { t } = words;
  const ends = pairId({ subject: state.from, object: state.to });
  const elsewhere = (/** @type {Conflict} */ one) => pairId(one) !== ends;
  /** @type {Map<string, Conflict[]>} */
  const groups = new Map();
  for (const found of sortedBy(conflicts, (one) => elsewhere(one))) {
    const keys = keysText(words, found);
    const name = `${found.status === "partly" ? t.partly : t.flipsBy}${words.t.colon}${keys || t.status.unresolved}`;
    groups.set(name, [...(groups.get(name) ?? []), found]);
  }
  return sortedBy(groups, ([, found]) => [found.every(elsewhere), -found.length]).map(([name, found]) => [
    h("h4", { "data-group": found[0].status }, `${name} (${found.length})`),
    h(
      "ul",
      { class: "paths" },
      found.map((one) =>
        h(
          "li",
          {},
          conflictButton(shown, one),
          later(() => harvestHead(shown, one.subject, one.object)),
        ),
      ),
    ),
  ]);
}

const CLASHES = 2; // clashes that a conflict names

/**
 * In whom, and what else parts a finding from one that disagrees with it.
 *
 * @param {PageWords} words
 * @param {Edge} edge
 * @param {readonly string[]} keys
 */
function toldOf(words, edge, keys) {
  const { sex, species, population, dose_min, dose_max, dose_unit, route, regimen, setting } = edge;
  /** @type {Record<string, readonly string[]>} */
  const others = {
    species: [words.say(species)],
    dose: dose_min === null || dose_max === null ? [] : [words.dose(doseText([dose_min, dose_max, dose_unit]))],
    route: [words.say(route)],
    regimen: [words.say(regimen)],
    setting: setting.map((word) => words.named(word)),
  };
  const parting = keys.flatMap((key) => others[key] ?? []);
  return [words.sex(sex, species), ...population.map((word) => words.named(word)), ...parting].filter(Boolean);
}

/**
 * Which finding stands against which: who found what, in whom, and what parts the two.
 *
 * @param {PageWords} words
 * @param {Conflict} conflict
 */
function clashText(words, { clashes }) {
  const { t } = words;
  const side = (/** @type {Edge} */ edge, /** @type {readonly string[]} */ keys) => {
    const told = toldOf(words, edge, keys);
    return `${words.graph.vocabulary.arrows[edge.sign]} ${words.source(edge)}${told.length ? ` (${told.join(", ")})` : ""}`;
  };
  const said = clashes
    .slice(0, CLASHES)
    .map(({ one, other, keys }) => `${side(one, keys)} ${t.versus} ${side(other, keys)}`);
  return [...said, ...(clashes.length > CLASHES ? [t.moreOf(clashes.length - CLASHES)] : [])];
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
function conflictButton(shown, conflict) {
  const { words, change } = shown;
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
    h("small", {}, `${t.kind[kind]} · `, term(words, status, t.status[status]), ` ${keysText(words, conflict)}`),
    clashText(words, conflict).map((text) => h("small", { class: "versus" }, text)),
    offMap(shown, conflict),
  );
}
