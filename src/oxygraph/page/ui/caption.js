/**
 * What stands below a map that leaves the page: the question and its whole context, what was found, what else was left
 * out, what lines and marks mean, and whose it is.
 *
 * @import { Measure } from "./labels.js"
 * @import { Overlay } from "./overlay.js"
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
import { filtersSaid } from "./filters.js";
import { RELATIONS } from "./overlay.js";
import { arrow } from "./parts.js";
import { lineOf, SIGNS } from "./strokes.js";
import { lineSample, markSample, textFrom } from "./svg.js";
import { pairId } from "./view.js";

const LINE = 18;
const MARGIN = 12;
const SAMPLE = 42;
const WORDS = /(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;

/**
 * The question with its whole context, what was found, what else is left out; and whose it is.
 *
 * @param {Pick<Shown, "graph" | "words" | "state" | "view">} shown
 */
export function saidOf({ graph, words, state, view }) {
  const said = new FigureWords(graph, state.lang, graph.figures, filtersSaid(words, state));
  const { answer } = view;
  const hops = answer ? said.counted("hop", answer.question.max_hops) : "";
  const lines = answer ? [said.question(answer.question) + hops, said.found(answer)] : [said.where(state)];
  return {
    said: lines,
    stamp: said.stamp(answer ? answerHash(graph, answer) : ""),
  };
}

/**
 * @param {Pick<Shown, "graph" | "words" | "state" | "view" | "overlay">} shown
 * @param {Picture} picture
 * @returns {Caption}
 */
export function captionOf(shown, picture) {
  const { strokes, notes } = lineLegend(shown, picture);
  /** @type {Sample[]} */
  const lines = strokes.map(({ stroke, text }) => ({ text, draw: (x, y) => lineSample({ x, y }, ...stroke) }));
  const said = notes.map((text) => ({ text, draw: () => "" }));
  const marks = marksOf(shown, picture).map(({ category, shape, colour }) => ({
    text: shown.words.say(category),
    draw: (/** @type {number} */ x, /** @type {number} */ y) => markSample({ x: x + 17, y }, shape, colour),
  }));
  return { ...saidOf(shown), legend: [...lines, ...said, ...marks] };
}

/**
 * What the lines of a map mean, those that are drawn: strokes, and what else is to be known of them.
 *
 * @typedef {{ stroke: readonly [colour: string, dash: readonly number[], end: string], text: string }} Meaning
 *
 * @param {Pick<Shown, "words" | "state" | "overlay">} shown
 * @param {Picture} picture
 * @returns {{ strokes: Meaning[], notes: string[] }}
 */
export function lineLegend({ words, state, overlay }, { lines, badges, colours }) {
  if (overlay) return laidOver({ words, state, overlay }, lines, colours);
  const { strokes, notes } = wholeLegend(words, colours);
  const drawn = [lines.some(({ light }) => light), lines.some(({ label }) => label), badges.length > 0, true];
  return {
    strokes: strokes.filter((_, at) => lines.some(({ sign }) => sign === SIGNS[at])),
    notes: notes.filter((_, at) => drawn[at]),
  };
}

/**
 * What all lines of any map mean.
 *
 * @param {PageWords} words
 * @param {Colours} colours
 * @returns {ReturnType<typeof lineLegend>}
 */
export function wholeLegend(words, colours) {
  const { light_line, sexMarks, badge, framed } = words.t;
  return {
    strokes: SIGNS.map((sign) => {
      const { dash, end } = lineOf(sign);
      return { stroke: [colours[sign], dash, end], text: `${arrow(words, sign)} ${words.sign(sign)}` };
    }),
    notes: [light_line, sexMarks, badge, framed],
  };
}

/**
 * What lines mean where two values are laid over each other: which is whose, where they agree, and the end of each sign.
 *
 * @param {{ words: PageWords, state: State, overlay: Overlay }} shown
 * @param {Picture["lines"]} lines
 * @param {Colours} colours
 * @returns {ReturnType<typeof lineLegend>}
 */
function laidOver({ words, state, overlay }, lines, colours) {
  const drawn = new Set(lines.map(pairId));
  const rows = overlay.rows.filter((row) => drawn.has(pairId(row)));
  const count = (/** @type {string} */ relation) => rows.filter((row) => row.relation === relation).length;
  const relations = RELATIONS.filter(count);
  /** @type {[which: string, dash: number[], text: string][]} */
  const whose = [
    ["a", [], words.named(state.a)],
    ["b", [9, 4], words.named(state.b)],
    ["both", [], relationName(words, state, "same")],
  ];
  return {
    strokes: [
      ...whose
        .filter(([which]) => lines.some(({ id }) => id.endsWith(` ${which}`)))
        .map(([which, dash, text]) => ({ stroke: /** @type {const} */ ([colours[which], dash, ""]), text })),
      ...SIGNS.filter((sign) => lines.some((line) => line.sign === sign)).map((sign) => ({
        stroke: /** @type {const} */ ([colours.both, [], lineOf(sign).end]),
        text: `${arrow(words, sign)} ${words.sign(sign)}`,
      })),
    ],
    notes: relations.map(
      (relation) => `${relationName(words, state, relation)}${words.t.colon}${words.t.lines(count(relation))}`,
    ),
  };
}

/**
 * The categories that a map shows, and how their marks look.
 *
 * @param {Pick<Shown, "graph">} shown
 * @param {Picture} picture
 */
export function marksOf({ graph }, { nodes }) {
  const there = new Set(nodes.map(({ id }) => graph.nodes.get(id)?.category ?? ""));
  return graph.words.category
    .filter((category) => there.has(category))
    .map((category) => ({ category, ...(graph.looks.get(category) ?? { shape: "dot", colour: "#777777" }) }));
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
    const before = draw(x, y) ? SAMPLE : 0;
    const lines = wrapped(text, width - 2 * MARGIN - before, measure);
    const reach = before + Math.max(...lines.map(measure));
    if (x > MARGIN && x + reach > width - MARGIN) {
      x = MARGIN;
      y += LINE;
    }
    parts.push(draw(x, y - 4));
    for (const [down, line] of lines.entries()) {
      y += down ? LINE : 0;
      parts.push(textFrom(line, { x: x + before, y }, colours.text));
    }
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
