/**
 * The figures on the stage and at the head of evidence: a scene drawn into the page, its parts made to be picked.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Scene } from "../figures/scene.js"
 * @import { Shown } from "./parts.js"
 * @import { Theme } from "./strokes.js"
 * @import { State } from "./state.js"
 */
import { ask } from "../engine/ask.js";
import { questionOf } from "../engine/question.js";
import { Admitted } from "../engine/search.js";
import { brain } from "../figures/brain.js";
import { forest } from "../figures/forest.js";
import { gapMap, MAP_KEYS } from "../figures/gap-map.js";
import { harvest, harvestRows } from "../figures/harvest.js";
import { ladder, ladderSaid } from "../figures/ladder.js";
import { ANY, WIDEST } from "../figures/sheet.js";
import { svgOf } from "../figures/svg.js";
import { FigureWords as Words } from "../figures/wording.js";
import { filtersSaid } from "./filters.js";
import { asMatrix, matrix } from "./matrix.js";
import { h, select } from "./parts.js";
import { splitPick } from "./state.js";
import { TEXTS } from "./texts.js";
import { contextOfState, pairId, passes } from "./view.js";
import { PageWords } from "./words.js";

/** @typedef {Pick<Shown, "graph" | "state" | "view">} Asked */

const THUMB = 330; // pixels that the panel has for a small picture, more or less
const HOPS = 4; // steps that the answer of a pair looks for, as the command line does

/** What stands in a brain in three directions, and in the list beside them once. */
const DRAWN_THRICE = '[data-name^="disc "], [data-name^="arc "]';

/** What may be as small as a ring that is empty. */
const RINGS = '[data-name^="cell "]';
const TARGET = 27; // how large it is for a pointer and a finger: as a cell

/** What a person picks in a figure. */
const PICKABLE =
  '[data-name^="row "], [data-name^="study "], [data-name^="retold "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';

/**
 * The scenes of the view that is chosen, in their order, each laid out for the place that there is; none where the view is
 * no figure or nothing is asked.
 *
 * @param {Asked} shown
 * @param {number} [room] How wide the place is where they are looked at; a picture that is taken away has any width.
 * @returns {Scene[]}
 */
export function scenesOf(shown, room = ANY) {
  const { state, view } = shown;
  const { answer } = view;
  const words = figureWords(shown);
  const by = keyOf(state);
  if (asMatrix(state)) return [matrix(words, shown, TEXTS[state.lang], room)];
  if (state.view === "ladder" && answer) return [ladder(words, answer, by, room)];
  if (state.view === "brain" && state.from) return [brainOf(words, shown, by, room)];
  if (state.view === "gaps" && state.from) return [gapsOf(words, shown, room)];
  if (state.view !== "harvest" && state.view !== "forest") return [];
  const draw = state.view === "harvest" ? harvest : forest;
  return pairsOf(state).map(([subject, object]) =>
    draw(words, pairAnswer(shown, subject, object, Math.min(state.hops, HOPS)), by, room),
  );
}

/**
 * The key whose strata figures tell apart.
 *
 * @param {State} state
 */
function keyOf({ by, strata }) {
  return by || strata;
}

/**
 * What the start of the question does to the brain, in the same context.
 *
 * @param {Words} words
 * @param {Asked} shown
 * @param {string} by
 * @param {number} room
 */
function brainOf(words, { graph, state }, by, room) {
  const { from: source, to: target, layers } = state;
  const question = questionOf(graph, { source, target, context: contextOfState(state), layers, max_hops: 1 });
  const admitted = new Admitted(graph, question, { passes: (edge) => passes(graph, state, edge) });
  return brain(words, admitted, question, by, room);
}

/**
 * What the start of the question was tested on, in the same context.
 *
 * @param {Words} words
 * @param {Asked} shown
 * @param {number} room
 */
function gapsOf(words, { graph, state }, room) {
  const asked = { source: state.from, context: contextOfState(state), layers: state.layers };
  return gapMap(words, asked, state.columns, (edge) => passes(graph, state, edge), room);
}

/**
 * Above the map of gaps: the key of its columns.
 *
 * @param {Shown} shown
 */
function columnsChoice({ words, state, change }) {
  const keys = MAP_KEYS.map((key) => /** @type {const} */ ([key, words.text(key)]));
  const take = (/** @type {string} */ value) => change({ columns: MAP_KEYS.find((key) => key === value) });
  const label = h("label", { for: "columns-by" }, words.t.columnsBy);
  return h("p", { class: "row" }, label, select("columns-by", state.columns, keys, take));
}

/** The figures whose rows or columns are the strata of a key. */
const STRATIFIED = ["ladder", "brain", "harvest", "forest"];

/**
 * Above a figure: the key that it tells apart; none where two values of one are compared.
 *
 * @param {Shown} shown
 */
export function keyChoice(shown) {
  const { graph, words, state, change } = shown;
  if (state.view === "gaps") return columnsChoice(shown);
  if (!STRATIFIED.includes(state.view) || state.by) return null;
  const keys = graph.vocabulary.compared_by.map((key) => /** @type {const} */ ([key, words.text(key)]));
  const label = h("label", { for: "strata-by" }, state.view === "ladder" ? words.t.columnsBy : words.t.rowsBy);
  return h(
    "p",
    { class: "row" },
    label,
    select("strata-by", state.strata, keys, (strata) => change({ strata })),
  );
}

/** @param {Asked} shown */
function figureWords({ graph, state }) {
  return new Words(graph, state.lang, graph.figures, filtersSaid(new PageWords(graph, state.lang), state));
}

/**
 * Whether a pair that is looked at has sizes of effect, which a forest plot draws.
 *
 * @param {Asked} shown
 */
export function hasSizes({ state, view }) {
  const pairs = new Set(pairsOf(state).map(([subject, object]) => pairId({ subject, object })));
  return [...view.findings.values()].some(({ edge }) => edge.effect_size !== null && pairs.has(pairId(edge)));
}

/**
 * The pairs whose evidence is looked at: what is picked, or the two ends of the question.
 *
 * @param {State} state
 * @returns {[string, string][]}
 */
function pairsOf({ from, to, pick }) {
  const [kind, rest] = splitPick(pick);
  const nodes = kind === "pair" || kind === "path" ? rest.split(">") : [from, to];
  return nodes
    .slice(1)
    .flatMap((object, at) => (nodes[at] && object && nodes[at] !== object ? [[nodes[at], object]] : []));
}

/**
 * The answer for a pair of its own, in the context that is asked.
 *
 * @param {Asked} shown
 * @param {string} source
 * @param {string} target
 * @param {number} hops
 * @returns {Answer}
 */
function pairAnswer({ graph, state, view }, source, target, hops) {
  const { answer } = view;
  const same = answer?.question.source === source && answer.question.target === target;
  if (same && hops === answer.question.max_hops) return answer;
  const asked = { source, target, context: contextOfState(state), layers: state.layers, max_hops: hops };
  return ask(graph, asked, (edge) => passes(graph, state, edge));
}

/**
 * A picture as an element of the page.
 *
 * @param {string} source
 * @returns {SVGSVGElement}
 */
export function svgIn(source) {
  const parsed = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
  return /** @type {SVGSVGElement} */ (/** @type {unknown} */ (document.importNode(parsed, true)));
}

/**
 * A scene as a part of the page: a group that is named, whose rows and studies can be picked by pointer and by key.
 *
 * @param {Scene} scene
 * @param {Shown} shown
 * @param {Theme} theme
 * @param {number} room
 * @returns {SVGSVGElement}
 */
export function drawnScene(scene, shown, theme, room) {
  const svg = svgIn(svgOf(scene, shown.graph.figures, theme));
  svg.style.setProperty("--widest", `${WIDEST}px`);
  if (scene.spare) fitted(svg, scene, scene.spare);
  svg.classList.toggle("long", scene.spare !== undefined && scene.width - 2 * scene.spare > room);
  for (const name of ["title", "desc"]) svg.querySelector(`:scope > ${name}`)?.remove();
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", `${scene.title}. ${scene.description}`);
  const { answer } = shown.view;
  const heard =
    answer && shown.state.view === "ladder" ? ladderSaid(figureWords(shown), answer, keyOf(shown.state)) : null;
  for (const part of svg.querySelectorAll(PICKABLE))
    pickable(part, shown, heard?.get(part.getAttribute("data-name") ?? ""));
  const terms = termsOf(figureWords(shown));
  for (const word of svg.querySelectorAll("text")) {
    const name = terms.get(word.textContent ?? "");
    if (name) word.setAttribute("data-term", name);
  }
  for (const part of svg.querySelectorAll(DRAWN_THRICE)) part.setAttribute("aria-hidden", "true");
  if (shown.state.view === "gaps") inRows(svg, shown);
  return svg;
}

/**
 * The cells of a map of gaps in their rows, each with its name: one of them may be what is picked.
 *
 * @param {SVGSVGElement} svg
 * @param {Pick<Shown, "words" | "state">} shown
 */
function inRows(svg, { words, state }) {
  /** @type {Map<string, Element>} */
  const rows = new Map();
  for (const cell of svg.querySelectorAll(RINGS)) {
    const target = (cell.getAttribute("data-name") ?? "").split(" ")[1];
    const row = rows.get(target) ?? document.createElementNS(cell.namespaceURI, "g");
    if (!rows.has(target)) {
      cell.replaceWith(row);
      const band = row.previousElementSibling;
      if (band) row.append(band);
      row.setAttribute("data-name", `line ${target}`);
      row.setAttribute("role", "group");
      row.setAttribute("aria-label", words.node(target));
      if (state.pick === `pair:${state.from}>${target}`) row.setAttribute("aria-current", "true");
      rows.set(target, row);
    }
    row.append(cell);
  }
  const [, ...names] = svg.querySelectorAll('[data-name="names"] > rect'); // the first lies behind them all
  const at = [...rows.values()].findIndex((row) => row.hasAttribute("aria-current"));
  names[at]?.classList.add("current");
}

/**
 * At the size of its letters, without what is spare of its margins.
 *
 * @param {SVGSVGElement} svg
 * @param {Scene} scene
 * @param {number} spare
 */
function fitted(svg, { width, height }, spare) {
  const seen = String(width - 2 * spare);
  svg.setAttribute("viewBox", `${spare} 0 ${seen} ${height}`);
  svg.setAttribute("width", seen);
  svg.classList.add("narrow");
}

/**
 * Words of figures that have a meaning of their own here.
 *
 * @param {Words} words
 */
function termsOf(words) {
  const { kinds } = words.graph.vocabulary;
  /** @type {[string, string][]} */
  const said = [
    ...kinds.map((kind) => /** @type {[string, string]} */ ([words.say(kind), kind])),
    [words.say("not counted"), "counted"],
    [words.text("sex_untold"), "untold"],
    [words.text("together"), "together"],
  ];
  return new Map(said);
}

/**
 * @param {Element} part
 * @param {Shown} shown
 * @param {string} [heard] What its marks say, where no text does, which is a part of its name: many screen readers leave
 *   descriptions out. Else what its findings say describes it.
 */
function pickable(part, shown, heard) {
  const name = part.getAttribute("data-name") ?? "";
  const act = actOf(name, shown);
  for (const attribute of ["href", "target", "rel"]) part.removeAttribute(attribute);
  part.addEventListener("click", act);
  if (part.matches(RINGS)) part.prepend(around(part));
  if (part.matches(DRAWN_THRICE)) return; // the list is for keys and ears
  const said = [calledBy(part, shown.words), heard].filter(Boolean).join(". ");
  if (said) part.setAttribute("aria-label", said);
  const [, ...more] = (part.querySelector("title")?.textContent ?? "").split("\n");
  const unsaid = IN_A_GRID.has(kindOf(part)) ? more.slice(1) : said.includes(more[0]) ? [] : more;
  if (said && !heard && unsaid.length) part.setAttribute("aria-description", unsaid.join(" "));
  if (heard || IN_A_GRID.has(kindOf(part))) deepened(part);
  part.setAttribute("role", "button");
  part.setAttribute("tabindex", "0");
  if (!part.matches(RINGS)) part.setAttribute("aria-pressed", String(isPicked(name, shown.state))); // there the row says it
  part.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent && ["Enter", " "].includes(event.key))) return;
    event.preventDefault();
    act();
  });
}

/**
 * The place around a ring, which is picked with it: what nothing fills is else missed by a pointer in its middle.
 *
 * @param {Element} part
 */
function around(part) {
  const place = document.createElementNS(part.namespaceURI, "rect");
  const ring = part.querySelector("circle");
  for (const [side, middle] of [
    ["x", "cx"],
    ["y", "cy"],
  ])
    place.setAttribute(side, String(Number(ring?.getAttribute(middle)) - TARGET / 2));
  for (const side of ["width", "height"]) place.setAttribute(side, String(TARGET));
  place.setAttribute("fill", "transparent");
  return place;
}

/**
 * What is in a part goes a level down: its tooltip, which would be read after a name that says it all, is a pointer's only.
 *
 * @param {Element} part
 */
function deepened(part) {
  const inner = document.createElementNS(part.namespaceURI, "g");
  inner.append(...part.childNodes);
  part.append(inner);
}

/** Bars of a harvest plot: what papers say themselves, and what the review says of them beside that. */
const BARS = new Set(["study", "retold"]);

/** Cells say by their place alone what they are about, which nobody hears. */
const IN_A_GRID = new Set(["block", "pair", "cell"]);

/** @param {Element} part */
function kindOf(part) {
  return (part.getAttribute("data-name") ?? "").split(" ")[0];
}

/**
 * How a part is called where its tooltip is a text: by its first line in a list, by what stands at it elsewhere. The
 * tooltip then describes it; alone it would be its name, too, and read twice. What its row and its column say is said.
 *
 * @param {Element} part
 * @param {PageWords} words
 */
function calledBy(part, words) {
  const [first, ...more] = (part.querySelector("title")?.textContent ?? "").split("\n");
  const texts = Array.from(part.querySelectorAll("text"), (one) => one.textContent).join(", ");
  const [kind, , ...place] = (part.getAttribute("data-name") ?? "").split(" ");
  const sign = BARS.has(kind) ? (place.pop() ?? "") : "";
  const stratum = BARS.has(kind) || kind === "item" ? place.join(" ") : "";
  const where = [sign && words.sign(sign), stratum && stratum !== "-" ? words.named(stratum) : ""];
  if (IN_A_GRID.has(kind)) return [first, ...more.slice(0, 1)].join(" · ");
  const called = kind !== "row" && kind !== "item" ? texts : more.length ? first : "";
  return called && [called, ...where].filter(Boolean).join(", ");
}

/**
 * @param {string} name
 * @param {State} state
 */
function isPicked(name, { pick, from, to }) {
  const [kind, first] = name.split(" ");
  if (kind === "finding" || kind === "pair") return pick === `${kind}:${first}`;
  if (kind === "block") return false;
  if (kind !== "row") return !BARS.has(kind) && pick === `pair:${from}>${first}`;
  const nodes = name.slice(4);
  return pick === (nodes === "direct" ? `pair:${from}>${to}` : `path:${nodes.replaceAll(" ", ">")}`);
}

/**
 * @param {string} name
 * @param {Shown} shown
 */
function actOf(name, shown) {
  const [kind, first] = name.split(" ");
  if (kind === "row") return rowAct(name.slice(4), shown);
  if (BARS.has(kind)) return studyAct(name, shown);
  if (kind === "block") return () => shown.change({ pick: first === "all" ? "" : `block:${first}` });
  if (kind === "pair") return () => shown.change({ pick: `pair:${first}`, tab: "evidence" });
  const pick = kind === "finding" ? `finding:${first}` : `pair:${shown.state.from}>${first}`;
  return () => shown.change({ pick, tab: "evidence" });
}

/**
 * A row opens its evidence.
 *
 * @param {string} nodes
 * @param {Shown} shown
 */
function rowAct(nodes, { state, change }) {
  const pick = nodes === "direct" ? `pair:${state.from}>${state.to}` : `path:${nodes.replaceAll(" ", ">")}`;
  return () => change({ pick, tab: "evidence" });
}

/**
 * A bar opens the cards of its study.
 *
 * @param {string} name
 * @param {Shown} shown
 */
function studyAct(name, { graph, state, view, change }) {
  const [kind, study] = name.split(" ");
  const retold = kind === "retold";
  const sign = name.slice(name.lastIndexOf(" ") + 1);
  return () => {
    const pairs = new Set(pairsOf(state).map(([subject, object]) => pairId({ subject, object })));
    const own = [...view.findings.values()].filter((one) => one.study === study && one.edge.sign === sign);
    const there = own.filter(({ edge }) => pairs.has(pairId(edge)));
    const found = there.find(({ edge }) => graph.vocabulary.own_layers.includes(edge.layer) !== retold) ?? there[0];
    const [picked] = splitPick(state.pick);
    const pick = picked === "pair" || picked === "path" ? state.pick : `pair:${[...pairs][0]}`;
    change({ pick, tab: "evidence" });
    const card = found ? document.getElementById(`finding-${found.edge.id}`) : null;
    card?.scrollIntoView({ block: "nearest" });
    card?.classList.add("found");
  };
}

/**
 * The head of a pair's evidence: the rows of its harvest plot, small; a click shows it whole on the stage.
 *
 * @param {Shown} shown
 * @param {string} subject
 * @param {string} object
 */
export function harvestHead(shown, subject, object) {
  const { words, change } = shown;
  const answer = pairAnswer(shown, subject, object, 1);
  const studies = new Set((answer.direct?.findings ?? []).filter(({ edge }) => edge.signed).map(({ study }) => study));
  if (studies.size < 2) return null;
  const scene = harvestRows(figureWords(shown), answer, keyOf(shown.state), THUMB);
  const marks = scene.marks.map((mark) => (mark.kind === "group" ? { ...mark, href: "", tooltip: "" } : mark));
  const svg = svgIn(svgOf({ ...scene, marks }, shown.graph.figures, shown.theme));
  for (const title of svg.querySelectorAll("title, desc")) title.remove();
  fitted(svg, scene, scene.spare ?? 0);
  for (const attribute of ["width", "height", "role"]) svg.removeAttribute(attribute);
  svg.setAttribute("aria-hidden", "true");
  const open = () => change({ view: "harvest", pick: `pair:${subject}>${object}` });
  const label = `${words.t.harvest}${words.t.colon}${words.node(subject)} → ${words.node(object)}`;
  const attributes = { type: "button", class: "thumb", "data-harvest": `${subject}>${object}`, onclick: open };
  return h("button", attributes, svg, h("span", {}, `${label} ⤢`));
}
