/**
 * What stands around the panels: titles, buttons, counts, the legend of the lines, the hint.
 *
 * @import { PageGraph } from "./data.js"
 * @import { Overlay } from "./overlay.js"
 * @import { Line, Picture } from "./picture.js"
 * @import { Theme } from "./strokes.js"
 * @import { State } from "./state.js"
 * @import { View } from "./view.js"
 * @import { PageWords } from "./words.js"
 */

import { Match } from "../engine/context.js";
import { IDENTITY } from "../engine/signs.js";
import { stepsOf } from "../engine/steps.js";
import { answerHash } from "../figures/naming.js";
import { isolated } from "../figures/svg.js";
import { FigureWords } from "../figures/wording.js";
import { lineLegend, marksOf, wholeLegend } from "./caption.js";
import { byId } from "./dom.js";
import { askedOf, filtersSaid } from "./filters.js";
import { h } from "./parts.js";
import { STAGES } from "./state.js";
import { sample, swatch } from "./svg.js";

/**
 * Every text and name of the template that the language decides.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {Theme} theme
 */
export function drawHead({ t }, state, theme) {
  drawTakeAway(t);
  const texts = {
    lead: t.lead,
    language: t.language,
    theme: theme === "dark" ? t.light : t.dark,
    "share-title": t.share,
    "ask-title": t.ask,
    "panel-title": t.panel,
    "zoom-in": "+",
    "zoom-out": "−",
    "zoom-fit": t.fit,
    "map-help": t.mapHelp,
    offline: t.offline,
    skip: t.panel,
  };
  for (const [id, text] of Object.entries(texts)) byId(id).textContent = text;
  const labels = {
    "zoom-in": t.zoomIn,
    "zoom-out": t.zoomOut,
    "ask-section": t.ask,
    stage: t.views,
    panel: t.panel,
    "map-focus": t.stage,
    table: t.table,
    figure: t[state.view],
    views: t.views,
  };
  for (const [id, label] of Object.entries(labels)) byId(id).setAttribute("aria-label", label);
  drawViews(t, state);
  byId("language").setAttribute("lang", state.lang === "zh" ? "en" : "zh-Hans");
}

/** @param {PageWords["t"]} t */
function drawTakeAway(t) {
  const { link, keep, png, svg, csv, json, cite, bibtex, ris, print } = t;
  for (const [id, text] of Object.entries({ link, keep, png, svg, csv, json, cite, bibtex, ris, print }))
    byId(id).textContent = text;
}

/**
 * The views, which is chosen, and which of their names need a word.
 *
 * @param {PageWords["t"]} t
 * @param {State} state
 */
function drawViews(t, { view: chosen }) {
  for (const view of STAGES) {
    byId(`view-${view}`).textContent = t[view];
    byId(`view-${view}`).setAttribute("aria-pressed", String(chosen === view));
  }
  for (const view of ["ladder", "brain", "harvest", "forest", "gaps"]) byId(`view-${view}`).dataset.term = view;
  byId("tab-compare").dataset.term = "compare";
  byId("tab-conflicts").dataset.term = "conflicts";
}

/**
 * The version, the answer's name, how to cite it, and the licence. What was filtered here is no answer that anybody
 * could ask for again, and has no name.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {View} view
 */
export function drawFoot(words, state, { answer }) {
  const graph = /** @type {PageGraph} */ (words.graph);
  const { version } = graph.figures;
  const left = filtersSaid(words, state);
  const figure = new FigureWords(graph, words.lang, graph.figures);
  const hash = answer ? answerHash(graph, answer) : "";
  byId("cited").textContent = left
    ? words.t.citedFiltered(version, left) + figure.licence
    : figure.stamp(hash, "stamp_cite", new Date().toISOString().slice(0, 10));
}

/**
 * The verdict in a line, and how many findings are admitted.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {View} view
 */
export function drawStatus(words, state, { findings, answer }) {
  const signed = [...findings.values()].filter(({ edge }) => edge.signed);
  const asserted = signed.filter(({ match }) => match === Match.ASSERTED).length;
  byId("headline").textContent = answer
    ? isolated(
        `${words.node(state.from)} → ${words.node(state.to)} · ${askedOf(words, state, answer.question.context)}${words.t.colon}${verdictSaid(words, answer)}`,
      )
    : "";
  byId("counts").textContent = words.t.shown(signed.length, asserted, inAnswer(answer));
  byId("counts").dataset.findings = String(signed.length);
}

/**
 * The verdict and which way it leans.
 *
 * @param {PageWords} words
 * @param {NonNullable<View["answer"]>} answer
 */
export function verdictSaid(words, { verdict, leans }) {
  return words.leaning(words.say(verdict), leans?.sign);
}

/** @param {View["answer"]} answer */
function inAnswer(answer) {
  if (!answer) return 0;
  const steps = stepsOf(answer);
  return new Set(steps.flatMap((step) => step.edges.filter((edge) => edge.signed))).size;
}

/**
 * What the lines and the marks of the map mean, those that are drawn; in as much room as all take, so that nothing moves
 * when something is picked.
 *
 * @param {{ graph: PageGraph, words: PageWords, state: State, overlay: Overlay | null }} shown
 * @param {Picture} picture
 */
export function drawLegend(shown, picture) {
  const { words } = shown;
  const list = byId("line-legend");
  const marks = () =>
    marksOf(shown, picture).map(({ category, ...look }) => h("li", {}, swatch(look), words.say(category)));
  const listed = (/** @type {ReturnType<typeof lineLegend>} */ { strokes, notes }) => [
    ...strokes.map(({ stroke, text }) => h("li", {}, sample(...stroke), text)),
    ...notes.map((text) => h("li", {}, text)),
    ...marks(),
  ];
  list.style.minHeight = "";
  list.replaceChildren(...listed(wholeLegend(words, picture.colours)));
  list.style.minHeight = `${list.offsetHeight}px`;
  list.replaceChildren(...listed(lineLegend(shown, picture)));
}

const MOST_SOURCES = 6;

/**
 * What the pointer or the arrow keys have come to, in a line.
 *
 * @param {PageWords} words
 * @param {Picture | null} picture
 * @param {string} what `node:ID`, `line:ID`, or empty.
 */
export function drawHint(words, picture, what) {
  const line = what.startsWith("line:") ? picture?.lines.find((one) => one.id === what.slice(5)) : undefined;
  const node = what.startsWith("node:") ? words.node(what.slice(5)) : "";
  byId("hint").textContent = isolated(line ? lineHint(words, line) : node);
}

/**
 * @param {PageWords} words
 * @param {Line} line
 */
function lineHint(words, { subject, object, sign, label, ids }) {
  const edges = ids.map((id) => words.graph.edges.get(id)).filter((edge) => edge !== undefined);
  const sources = [...new Set(edges.map((edge) => words.source(edge)))].slice(0, MOST_SOURCES);
  const ends = `${words.node(subject)} → ${words.node(object)}`;
  const said =
    sign === IDENTITY
      ? words.joined([...new Set(edges.map(({ predicate }) => words.say(predicate)))])
      : words.sign(sign);
  return [`${ends}${words.t.colon}${said}`, label, words.joined(sources, "clauses")].filter(Boolean).join(" ");
}
