/**
 * The left side: where from, where to, for whom. Every control changes one part of the state.
 *
 * @import { Child, Shown } from "./parts.js"
 * @import { State } from "./state.js"
 */
import { doseFields } from "./dose.js";
import { endField, settingField } from "./fields.js";
import { flat, h, isChecked, select, term } from "./parts.js";
import { LISTS } from "./spoken.js";
import { DEFAULTS, defaultsOf } from "./state.js";
import { swatch } from "./svg.js";
import { contextOfState, fixing } from "./view.js";

/** The groups of controls that are closed. */
const closed = new Set(["how", "what", "legend"]);

/**
 * @param {Element} root
 * @param {Shown} shown
 */
export function drawQuestion(root, shown) {
  const { graph, words, state, change } = shown;
  const { t } = words;
  const hops = graph.hops.map((most) => /** @type {const} */ ([most, most]));
  const swap = () => change({ from: state.to, to: state.from, pick: "" });
  root.replaceChildren(
    h(
      "div",
      { class: "ends" },
      endField("from", shown),
      endField("to", shown),
      h("button", { type: "button", id: "swap", onclick: swap }, t.swap),
    ),
    h(
      "div",
      { class: "row" },
      h("label", { for: "hops" }, term(words, "hops", t.hops)),
      select("hops", String(state.hops), hops, (value) => change({ hops: Number(value), pick: "" })),
    ),
    choice(
      { type: "checkbox", id: "one", checked: state.one, onchange: (event) => change({ one: isChecked(event) }) },
      term(words, "chimera", t.one),
    ),
    choice(
      {
        type: "checkbox",
        id: "stated",
        checked: state.stated,
        onchange: (event) => change({ stated: isChecked(event), pick: "" }),
      },
      term(words, "stated", t.stated),
    ),
    extent(shown),
    group("whom", t.whom, () => [
      .../** @type {const} */ (["sex", "species", "population"]).map((key) => single(shown, key)),
      settings(shown),
    ]),
    group("how", t.how, () => [dose(shown), single(shown, "route"), single(shown, "regimen")]),
    group("what", t.what, () =>
      /** @type {const} */ (["layers", "effects", "evidence"]).map((key) => several(shown, key)),
    ),
    group("legend", t.legend, () => [categories(shown)]),
    h("button", { type: "button", id: "reset", onclick: () => change(cleared(graph)) }, t.reset),
  );
}

/**
 * @param {import("./parts.js").Attributes} attributes
 * @param {Child[]} text
 */
function choice(attributes, ...text) {
  return h("label", { class: "choice" }, h("input", attributes), text);
}

/** @param {Shown} shown */
function extent({ words: { t }, state, change }) {
  /** @type {(value: State["extent"], text: string) => Element} */
  const option = (value, text) => {
    const checked = state.extent === value;
    const take = () => change({ extent: value, pick: "" });
    return choice({ type: "radio", name: "extent", id: `extent-${value}`, value, checked, onchange: take }, text);
  };
  return h("fieldset", {}, h("legend", {}, t.extent), option("answer", t.answerOnly), option("all", t.everything));
}

/**
 * A group of controls, drawn when it is open: at every change all of them are drawn anew.
 *
 * @param {string} id
 * @param {string} title
 * @param {() => Child[]} parts
 */
function group(id, title, parts) {
  const open = !closed.has(id);
  const body = h("div", {}, open ? parts() : null);
  const remember = (/** @type {Event} */ event) => {
    if (event.target instanceof HTMLDetailsElement && event.target.open) {
      closed.delete(id);
      if (!body.firstChild) body.append(...flat(parts()));
    } else closed.add(id);
  };
  return h(
    "details",
    { id: `group-${id}`, open, ontoggle: remember },
    h("summary", { id: `group-${id}-title` }, title),
    body,
  );
}

/**
 * An option with how many findings it would leave, and how many of these report it themselves; by itself where it has no
 * name.
 *
 * @param {Shown["words"]} words
 * @param {string} text
 * @param {Omit<import("./facets.js").Choice, "value">} choice
 */
function counted({ t }, text, { count, stated }) {
  if (count === undefined) return text;
  const numbers = String(stated === undefined ? count : t.statedCount(stated, count - stated));
  return text ? `${text} (${numbers})` : numbers;
}

/**
 * The options of a list: any value, then each with its numbers.
 *
 * @param {Shown["words"]} words
 * @param {readonly import("./facets.js").Choice[]} choices
 * @param {(value: string) => string} named
 * @returns {(readonly [value: string, text: string, short?: string])[]}
 */
function optionsOf(words, choices, named) {
  const options = choices.map(({ value, ...counts }) => {
    const name = named(value);
    return /** @type {const} */ ([value, counted(words, name, counts), name]);
  });
  return [["", words.t.any], ...options];
}

const ENGLISH = new Intl.Collator("en", { numeric: true });
const CHINESE = new Intl.Collator("zh-Hans", { numeric: true });

/**
 * A list as a reader looks through it: what the graph names, settings and disorders, by these names, behind the words of
 * a closed list, which stand in its order.
 *
 * @param {Shown["words"]} words
 * @param {readonly import("./facets.js").Choice[]} choices
 */
export function asRead(words, choices) {
  const { nodes, contexts } = /** @type {import("./data.js").PageGraph} */ (words.graph);
  const { compare } = words.lang === "zh" ? CHINESE : ENGLISH;
  /** @type {import("./facets.js").Choice[]} */
  const others = [];
  /** @type {{ one: import("./facets.js").Choice, name: string }[]} */
  const named = [];
  for (const one of choices) {
    if (nodes.has(one.value) || contexts.has(one.value)) named.push({ one, name: words.named(one.value) });
    else others.push(one);
  }
  return [...others, ...named.sort((a, b) => compare(a.name, b.name)).map(({ one }) => one)];
}

/**
 * A key of which one value can be fixed.
 *
 * @param {Shown} shown
 * @param {"sex" | "species" | "population" | "route" | "regimen"} key
 */
function single({ words, state, facets, change }, key) {
  const take = (/** @type {string} */ value) => change({ [key]: value, pick: "" });
  const options = optionsOf(words, asRead(words, facets[key]), (value) => words.named(value));
  const control = select(`facet-${key}`, state[key], options, take);
  const chosen = facets[key].find(({ value }) => value && value === state[key]);
  return facetRow(words, term(words, key, words.t[key]), control, chosen);
}

/**
 * A control with its name before it, and below it the numbers of what is chosen, for which a closed control has no room.
 *
 * @param {Shown["words"]} words
 * @param {Child} name
 * @param {HTMLSelectElement} control
 * @param {import("./facets.js").Choice | undefined} chosen
 */
function facetRow(words, name, control, chosen) {
  const numbers = chosen ? counted(words, "", chosen) : "";
  const id = `${control.id}-counts`;
  if (numbers) control.setAttribute("aria-describedby", id);
  const below = numbers ? h("small", { id, class: "counts" }, numbers) : null;
  return h("div", { class: "row" }, h("label", { for: control.id }, name), control, below);
}

/** @param {Shown} shown */
function settings(shown) {
  const { graph, words, state, change } = shown;
  const add = (/** @type {string} */ tag) =>
    tag && change({ setting: [...fixing(graph, contextOfState(state), "setting", tag).setting], pick: "" });
  const field = settingField(shown, term(words, "setting", words.t.setting), {
    id: "facet-setting",
    label: words.t.setting,
    value: "",
    hint: words.t.settingFind,
    all: () =>
      asRead(words, shown.facets.setting).flatMap(({ value }) => (state.setting.includes(value) ? [] : [value])),
    beside: (tag) => {
      const one = shown.facets.setting.find(({ value }) => value === tag);
      return one?.count === undefined ? "" : `(${counted(words, "", one)})`;
    },
    take: add,
  });
  return h(
    "div",
    {},
    field,
    state.setting.map((tag) => {
      const drop = () => change({ setting: state.setting.filter((other) => other !== tag), pick: "" });
      const attributes = { type: "button", class: "chosen", "data-setting": tag, "data-near": "facet-setting" };
      return h("button", { ...attributes, onclick: drop }, `${words.named(tag)} ✕`);
    }),
  );
}

/** @param {Shown} shown */
function dose(shown) {
  const { graph, words, state, facets, change } = shown;
  const chosen = state.dose === null || state.dose_to !== null ? "" : `${state.dose} ${state.dose_unit}`;
  const options = optionsOf(words, facets.dose, (value) => words.dose(value));
  const pick = (/** @type {string} */ value) => {
    const fixed = value ? fixing(graph, contextOfState(state), "dose", value) : DEFAULTS;
    change({ dose: fixed.dose, dose_to: fixed.dose_to, dose_unit: fixed.dose_unit, pick: "" });
  };
  return h(
    "div",
    {},
    facetRow(
      words,
      words.t.dose,
      select("facet-dose", chosen, options, pick),
      facets.dose.find(({ value }) => value === chosen),
    ),
    doseFields(shown),
  );
}

/**
 * A key of which several values can be chosen.
 *
 * @param {Shown} shown
 * @param {"layers" | "effects" | "evidence"} key
 */
function several({ graph, words, state, facets, change }, key) {
  const chosen = state[key];
  const take = (/** @type {string} */ value, /** @type {boolean} */ on) => {
    const next = on ? [...chosen, value] : chosen.filter((other) => other !== value);
    const none = key === "layers" && !next.length;
    change({
      [key]: none ? defaultsOf(graph).layers : graph.words[LISTS[key]].filter((word) => next.includes(word)),
      pick: "",
    });
  };
  const boxes = facets[key].map((one) => {
    const { value } = one;
    const box = { type: "checkbox", "data-facet": key, value, checked: chosen.includes(value) };
    return choice(
      { ...box, onchange: (event) => take(value, isChecked(event)) },
      key === "layers"
        ? term(words, value, counted(words, words.say(value), one))
        : counted(words, words.say(value), one),
    );
  });
  return h("fieldset", {}, h("legend", {}, term(words, key, words.t[key])), boxes);
}

/** @param {Shown} shown */
function categories({ graph, words, state, change }) {
  const items = graph.words.category.flatMap((category) => {
    const look = graph.looks.get(category);
    if (!look) return [];
    const others = state.hidden.filter((other) => other !== category);
    const take = (/** @type {Event} */ event) =>
      change({ hidden: isChecked(event) ? others : [...others, category], pick: "" });
    const checked = !state.hidden.includes(category);
    const box = { type: "checkbox", "data-category": category, checked, onchange: take };
    return [h("li", {}, choice(box, swatch(look), words.say(category)))];
  });
  return h("ul", { class: "legend" }, items);
}

/**
 * The state without filters; the question and the look of the page stay.
 *
 * @param {Shown["graph"]} graph
 */
function cleared(graph) {
  const { from, to, hops, one, extent: shown, tab, view, lang, theme, ...filters } = defaultsOf(graph);
  return filters;
}
