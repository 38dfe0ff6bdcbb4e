/**
 * Pieces of page that several panels share. All text goes in as text, never as markup.
 *
 * @import { Discrepancy, Edge, Graph, Reference } from "../engine/graph.js"
 * @import { Finding } from "../engine/results.js"
 * @import { PageGraph } from "./data.js"
 * @import { Facets } from "./facets.js"
 * @import { Overlay } from "./overlay.js"
 * @import { Theme } from "./strokes.js"
 * @import { Change, State } from "./state.js"
 * @import { Pair, View } from "./view.js"
 * @import { PageWords } from "./words.js"
 *
 * @typedef {string | Element | null | undefined | readonly Child[]} Child
 * @typedef {string | boolean | null | undefined} Attribute
 * @typedef {Record<string, Attribute | ((event: Event) => void)>} Attributes
 *
 * @typedef {object} Shown What the panels show, and how they change it.
 * @property {PageGraph} graph
 * @property {PageWords} words
 * @property {State} state
 * @property {View} view
 * @property {Overlay | null} overlay
 * @property {Facets} facets
 * @property {Theme} theme
 * @property {Change} change
 * @property {Change} note Keep what is no step of its own, and draw nothing.
 * @property {readonly import("./hints.js").Part[]} leftOut What the address said and nobody understood.
 * @property {() => void} redraw
 * @property {(text: string) => void} announce Say it to those who do not see it.
 */
import { Match } from "../engine/context.js";
import { speaks } from "../engine/results.js";
import { IDENTITY } from "../engine/signs.js";
import { linksOf } from "../engine/words.js";
import { isChinese } from "../figures/metrics.js";
import { isolated } from "../figures/svg.js";
import { asMatrix } from "./matrix.js";
import { drawnPairs } from "./picture.js";
import { pairId } from "./view.js";

/** Attributes that a person reads. */
const SAID = new Set(["title", "aria-label", "placeholder"]);

/**
 * An element with its attributes and listeners (`onclick`) and what is in it.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {Child[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, SAID.has(name) ? isolated(value) : value);
  }
  element.append(...flat(children));
  return element;
}

/**
 * What there is of it, in one list.
 *
 * @param {readonly Child[]} children
 * @returns {(string | Element)[]}
 */
export function flat(children) {
  return children.flatMap((child) => {
    if (typeof child === "string") return child === "" ? [] : [isolated(child)];
    if (child instanceof Element) return [child];
    return child ? flat(child) : [];
  });
}

/**
 * A part that costs time to draw, drawn when it comes into sight.
 *
 * @param {() => Child} draw
 */
export function later(draw) {
  const place = h("div", { class: "later" });
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    place.replaceChildren(...flat([draw()]));
    place.classList.remove("later");
  });
  watch.observe(place);
  return place;
}

/**
 * The value of the control that an event came from.
 *
 * @param {Event} event
 */
export function typedIn(event) {
  return event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
    ? event.target.value
    : "";
}

/**
 * Whether the box that an event came from is ticked.
 *
 * @param {Event} event
 */
export function isChecked(event) {
  return event.target instanceof HTMLInputElement && event.target.checked;
}

/**
 * A list to choose one of.
 *
 * @param {string} id
 * @param {string} chosen
 * @param {readonly (readonly [value: string, text: string, short?: string])[]} options The last is what stands in it while
 *   it is closed.
 * @param {(value: string) => void} pick
 * @param {string} [label]
 */
export function select(id, chosen, options, pick, label) {
  return h(
    "select",
    { id, "aria-label": label, onchange: (event) => pick(typedIn(event)) },
    options.map(([value, text, short]) =>
      h("option", { value, selected: value === chosen, label: value === chosen ? short : null }, text),
    ),
  );
}

/** @type {Record<string, string>} */
const SIGN_CLASSES = { "+": "up", "-": "down", 0: "null", conflicting: "mixed", mixed: "mixed" };

/**
 * How a sign is drawn; what structure hands on has a dash.
 *
 * @param {PageWords} words
 * @param {string} sign
 */
export function arrow(words, sign) {
  return sign === IDENTITY ? "–" : words.graph.vocabulary.arrows[sign];
}

/**
 * A sign, drawn and in words.
 *
 * @param {PageWords} words
 * @param {string} sign
 * @param {string} [said]
 */
export function signMark(words, sign, said = words.sign(sign)) {
  return h(
    "span",
    { class: `sign sign-${SIGN_CLASSES[sign] ?? "open"}`, title: said },
    h("span", { "aria-hidden": "true" }, arrow(words, sign)),
    h("span", { class: "unseen" }, said),
  );
}

/**
 * That a pair is not on the map which stands beside it; empty where it is, or where another view stands there.
 *
 * @param {Shown} shown
 * @param {Pair} pair
 */
export function offMap({ words, state, view, overlay }, pair) {
  if (state.view !== "map" || asMatrix(state) || drawnPairs(state, { view, overlay }).has(pairId(pair))) return null;
  return h("small", { class: "note off-map" }, words.t.notHere);
}

/**
 * That the review says more than its source.
 *
 * @param {PageWords} words
 */
export function flagged({ t }) {
  return badge("⚑", t.reviewSays, "flag");
}

/**
 * A mark beside a step, its meaning for those who do not see it, and the word that explains it.
 *
 * @param {string} symbol
 * @param {string} said
 * @param {string} name
 */
export function badge(symbol, said, name) {
  return h(
    "span",
    { class: "clash", title: said, "data-term": name },
    h("span", { "aria-hidden": "true" }, symbol),
    h("span", { class: "unseen" }, `\u00a0(${said})\u00a0`), // hard spaces, which part it from its neighbours
  );
}

/**
 * A text whose word has a meaning of its own here, which is read beside it.
 *
 * @param {PageWords} words
 * @param {string} name
 * @param {string} text
 */
export function term(words, name, text) {
  return words.explained(name) ? h("span", { class: "term", role: "term", "data-term": name }, text) : text;
}

/**
 * What a finding says, or that it is structure.
 *
 * @param {PageWords} words
 * @param {Edge} edge
 */
export function findingSign(words, edge) {
  return edge.signed ? signMark(words, edge.sign) : signMark(words, IDENTITY, words.say(edge.predicate));
}

const UNSAFE = /[?#]/g;

/**
 * The links of a publication; only https, and only to the two resolvers.
 *
 * @param {Graph} graph
 * @param {Reference} reference
 */
function links(graph, { doi, pmid }) {
  const link = (/** @type {string} */ href, /** @type {string} */ text) =>
    h("a", { href, rel: "noopener noreferrer", target: "_blank" }, text);
  const path = encodeURI(doi).replace(UNSAFE, encodeURIComponent);
  return [
    ...linksOf(graph, { doi: path, pmid: "" }).map((address) => link(address, `doi:${doi}`)),
    ...(pmid ? [link(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PMID ${pmid}`)] : []),
  ];
}

/**
 * That a finding is not counted, and why; empty where it is.
 *
 * @param {Pick<Shown, "words" | "view">} shown
 * @param {Finding} finding
 */
export function silence({ words, view }, finding) {
  const step = view.steps.get(pairId(finding.edge));
  return step ? words.silence(step, finding) : "";
}

/**
 * A finding on a card: effect, context, whether it is counted, statement, source, and where review and paper differ.
 *
 * @param {Pick<Shown, "graph" | "words" | "view">} shown
 * @param {Finding} finding
 */
export function card(shown, finding) {
  const { graph, words } = shown;
  const { t } = words;
  const { edge, match } = finding;
  const silent = silence(shown, finding);
  const flags = graph.flags.get(edge.id) ?? [];
  const papers = edge.reference.map((id) => graph.references.get(id)).filter((paper) => paper !== undefined);
  const section = edge.section && (edge.reference.length || edge.citation.length) ? ` §${edge.section}` : "";
  return h(
    "article",
    {
      class: `card ${match === Match.COMPATIBLE || silent ? "light" : ""}`,
      id: `finding-${edge.id}`,
      "data-finding": edge.id,
      "data-counted": String(!silent),
    },
    h("h3", {}, findingSign(words, edge), " ", `${words.node(edge.subject)} → ${words.node(edge.object)}`),
    h("p", {}, words.statement(edge)),
    chips(graph, words, finding),
    silent ? h("p", { class: "silent" }, silent) : null,
    warnings(graph, words, edge).map((text) => h("p", { class: "warning" }, text)),
    flags.map((flag) => differing(words, flag)),
    edge.note ? h("p", { class: "note" }, h("strong", {}, `${t.note}${words.t.colon}`), curators(edge.note)) : null,
    h("p", { class: "source" }, words.source(edge), section, " · ", h("code", {}, edge.id)),
    papers.map((paper) => publication(words, paper)),
  );
}

/**
 * What a curator wrote, who writes English beside the names and statements that have a Chinese of their own.
 *
 * @param {string} text
 */
export function curators(text) {
  return isChinese(text) ? text : h("span", { lang: "en" }, text);
}

/**
 * On a page that is not in English, once: that what curators wrote is; nothing where there is none of it.
 *
 * @param {PageWords} words
 * @param {readonly string[]} texts
 */
export function inEnglish({ t, lang }, texts) {
  if (lang === "en" || !texts.some((text) => text && !isChinese(text))) return null;
  return h("p", { class: "note", id: "in-english" }, t.notesInEnglish);
}

const ASIDE = ["secondary analysis", "subgroup analysis", "exploratory analysis"];

/**
 * @param {PageGraph} graph
 * @param {PageWords} words
 * @param {Finding} finding
 */
function chips(graph, words, finding) {
  const { edge, match } = finding;
  const { matches, unsure } = words.graph.vocabulary;
  const word = words.text(matches[match]);
  const sure = new Map([...unsure, ...ASIDE].map((name) => [words.say(name), name]));
  return h(
    "ul",
    { class: "chips" },
    words.chips(edge).map((text) => h("li", {}, sure.has(text) ? term(words, sure.get(text) ?? "", text) : text)),
    edge.signed ? h("li", { class: "match" }, term(words, matches[match], word)) : null,
    edge.signed && speaks(finding) ? h("li", { class: "match" }, term(words, "counted", words.say("counted"))) : null,
    edge.signed ? null : h("li", {}, words.say(edge.predicate)),
    edge.evidence_type ? h("li", {}, words.say(edge.evidence_type)) : null,
    h("li", {}, term(words, edge.layer, words.say(edge.layer))),
    graph.own.has(edge.id) ? h("li", { class: "match" }, words.t.own) : null,
  );
}

/**
 * Which of a finding's papers have been retracted.
 *
 * @param {PageGraph} graph
 * @param {PageWords} words
 * @param {Edge} edge
 */
function warnings(graph, { t }, { reference }) {
  const retracted = reference.filter((id) => graph.retracted(id)).length;
  return retracted ? [retracted === reference.length ? t.retracted : t.partlyRetracted] : [];
}

/**
 * @param {PageWords} words
 * @param {Discrepancy} flag
 */
function differing(words, flag) {
  return h("p", { class: "warning" }, h("strong", {}, `${words.t.reviewSays}${words.t.colon}`), words.flag(flag));
}

/**
 * @param {PageWords} words
 * @param {Reference} paper
 */
export function publication(words, paper) {
  const unlinked = words.unlinked(paper);
  return h(
    "p",
    { class: "source" },
    `${[words.paper(paper.id), paper.title, paper.journal].filter(Boolean).join(". ")} `,
    links(words.graph, paper).map((link) => [link, " "]),
    unlinked && `(${unlinked}) `,
    words.identified(paper),
  );
}
