/**
 * The figures on the stage and at the head of evidence: which scenes they are, and how each is drawn into the page.
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
import { madePickable } from "./picking.js";
import { TEXTS } from "./texts.js";
import { contextOfState, pairId, pairsOf, passes } from "./view.js";
import { PageWords } from "./words.js";

/** @typedef {Pick<Shown, "graph" | "state" | "view">} Asked */

const THUMB = 330; // pixels that the panel has for a small picture, more or less
const HOPS = 4; // steps that the answer of a pair looks for, as the command line does

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
 * A picture as an element of the page; read as a part of HTML, which browsers do in a fraction of the time of XML.
 *
 * @param {string} source
 * @returns {SVGSVGElement}
 */
export function svgIn(source) {
  const parsed = new DOMParser().parseFromString(source, "text/html").body.firstElementChild;
  return /** @type {SVGSVGElement} */ (/** @type {unknown} */ (document.adoptNode(/** @type {Element} */ (parsed))));
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
  madePickable(svg, shown, heard);
  const terms = termsOf(figureWords(shown));
  for (const word of svg.querySelectorAll("text")) {
    const name = terms.get(word.textContent ?? "");
    if (name) word.setAttribute("data-term", name);
  }
  return svg;
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
    [words.text("blocked"), "blocked"],
    [words.text("sex_untold"), "untold"],
    [words.text("together"), "together"],
  ];
  return new Map(said);
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
