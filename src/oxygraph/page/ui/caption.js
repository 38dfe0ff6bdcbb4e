/**
 * What stands below a map that leaves the page: the question and its whole context, what was found, what else was left
 * out, what lines and marks mean, and whose it is.
 *
 * @import { Measure } from "./labels.js"
 * @import { Picture } from "./picture.js"
 * @import { Shown } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { Colours } from "./strokes.js"
 * @import { PageWords } from "./words.js"
 *
 * @typedef {{ draw: (x: number, y: number) => string, text: string }} Sample A mark and what it means.
 * @typedef {{ said: string[], legend: Sample[], stamp: string }} Caption
 */
import { answerHash } from "../figures/naming.js";
import { FigureWords } from "../figures/wording.js";
import { relationName } from "./compare-panel.js";
import { RELATIONS } from "./overlay.js";
import { arrow } from "./parts.js";
import { lineOf, SIGNS } from "./strokes.js";
import { lineSample, markSample, textFrom } from "./svg.js";

const LINE = 18;
const MARGIN = 12;
const SAMPLE = 42;
const WORDS = /(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;

/**
 * What a page leaves out beside the question, in words; empty where nothing is.
 *
 * @param {PageWords} words
 * @param {State} state
 */
export function filtersSaid(words, { one, stated, effects, evidence, hidden }) {
  const { t } = words;
  const listed = (/** @type {string} */ name, /** @type {readonly string[]} */ list) =>
    list.length ? `${name}: ${words.joined(list.map((word) => words.say(word)))}` : "";
  const said = [
    one ? t.one : "",
    stated ? t.stated : "",
    listed(t.effects, effects),
    listed(t.evidence, evidence),
    listed(t.hidden, hidden),
  ];
  return said.filter(Boolean).join(" · ");
}

/**
 * The question with its whole context, what was found, what else is left out; and whose it is.
 *
 * @param {Pick<Shown, "graph" | "words" | "state" | "view">} shown
 */
export function saidOf({ graph, words, state, view }) {
  const said = new FigureWords(graph, state.lang, graph.figures);
  const { answer } = view;
  const hops = answer ? said.text("hops", { hops: answer.question.max_hops }) : "";
  const lines = answer ? [said.question(answer.question) + hops, said.found(answer)] : [words.where(state)];
  return {
    said: [...lines, filtersSaid(words, state)].filter(Boolean),
    stamp: said.stamp(answer ? answerHash(graph, answer) : "–"),
  };
}

/**
 * @param {Pick<Shown, "graph" | "words" | "state" | "view" | "overlay">} shown
 * @param {Picture} picture
 * @returns {Caption}
 */
export function captionOf(shown, picture) {
  const { strokes, notes } = lineLegend(shown, picture.colours);
  /** @type {Sample[]} */
  const lines = strokes.map(({ stroke, text }) => ({ text, draw: (x, y) => lineSample({ x, y }, ...stroke) }));
  const said = (shown.overlay ? [notes.join(" · ")] : notes).map((text) => ({ text, draw: () => "" }));
  return { ...saidOf(shown), legend: [...lines, ...said, ...markLegend(shown, picture)] };
}

/**
 * What the lines of the map mean: strokes, and what else is to be known of them.
 *
 * @typedef {{ stroke: readonly [colour: string, dash: readonly number[], end: string], text: string }} Meaning
 *
 * @param {Pick<Shown, "words" | "state" | "overlay">} shown
 * @param {Colours} colours
 * @returns {{ strokes: Meaning[], notes: string[] }}
 */
export function lineLegend({ words, state, overlay }, colours) {
  if (overlay) {
    const relations = RELATIONS.filter((relation) => overlay.counts[relation]);
    return {
      strokes: [
        { stroke: [colours.a, [], ""], text: words.named(state.a) },
        { stroke: [colours.b, [9, 4], ""], text: words.named(state.b) },
      ],
      notes: relations.map((relation) => `${relationName(words, state, relation)}: ${overlay.counts[relation]}`),
    };
  }
  const { light_line, sexMarks, badge } = words.t;
  return {
    strokes: SIGNS.map((sign) => {
      const { dash, end } = lineOf(sign);
      return { stroke: [colours[sign], dash, end], text: `${arrow(words, sign)} ${words.sign(sign)}` };
    }),
    notes: [light_line, sexMarks, badge],
  };
}

/**
 * @param {Pick<Shown, "graph" | "words">} shown
 * @param {Picture} picture
 * @returns {Sample[]}
 */
function markLegend({ graph, words }, { nodes }) {
  const there = new Set(nodes.map(({ id }) => graph.nodes.get(id)?.category ?? ""));
  return graph.words.category
    .filter((category) => there.has(category))
    .map((category) => {
      const { shape, colour } = graph.looks.get(category) ?? { shape: "dot", colour: "#777777" };
      return { text: words.say(category), draw: (x, y) => markSample({ x: x + 17, y }, shape, colour) };
    });
}

/**
 * The caption drawn below a picture, and how high both are.
 *
 * @param {Caption} caption
 * @param {string} title
 * @param {Picture} picture
 * @param {Measure} measure
 */
export function captionBelow({ said, legend, stamp }, title, { width, height, colours }, measure) {
  /** @type {string[]} */
  const parts = [];
  let y = height;
  const write = (/** @type {string} */ text, bold = false) => {
    for (const part of wrapped(text, width - 2 * MARGIN, measure)) {
      y += LINE;
      parts.push(textFrom(part, { x: MARGIN, y }, colours.text, bold));
    }
  };
  write(title, true);
  for (const line of said) write(line);
  let x = MARGIN;
  y += LINE + 4;
  for (const { draw, text } of legend) {
    const drawn = draw(x, y - 4);
    const before = drawn ? SAMPLE : 0;
    const reach = before + measure(text);
    if (x > MARGIN && x + reach > width - MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    parts.push(draw(x, y - 4), textFrom(text, { x: x + before, y }, colours.text));
    x += reach + 16;
  }
  y += 4;
  write(stamp);
  return { parts, height: y + MARGIN };
}

/**
 * A text in lines that have room.
 *
 * @param {string} text
 * @param {number} room
 * @param {Measure} measure
 */
function wrapped(text, room, measure) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const word of text.split(WORDS)) {
    if (line && measure(line + word) > room) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line];
}
