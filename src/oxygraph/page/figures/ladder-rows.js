/**
 * The rows of a ladder: the ways from the source to the target, a row a mediator, and what stands in words of each.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Path } from "../engine/readings.js"
 * @import { Step } from "../engine/steps.js"
 * @import { FigureWords } from "./wording.js"
 *
 * @typedef {object} Row One way: the mediators in words, what is done to the first, and what goes with the last.
 * @property {string} group
 * @property {string} middle
 * @property {Step} first
 * @property {Step | null} last
 * @property {string} sign
 * @property {string} kind
 * @property {readonly Step[]} steps
 * @property {readonly string[]} nodes
 */
import { sortedBy } from "../engine/ordering.js";

const CIRCUITS = 24; // circuits of several steps that are drawn, the best first
export const TWO = 2; // steps of a way with one mediator

/** @param {Row} row */
export function nameOf({ nodes }) {
  return `row ${nodes.join(" ") || "direct"}`;
}

/**
 * The rows in their order, and how many ways of several steps have none.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @returns {{ rows: Row[], rest: number }}
 */
export function rowsOf(words, { direct, paths }) {
  const two = paths.filter(({ steps }) => steps.length === TWO);
  const several = paths.filter(({ steps }) => steps.length > TWO);
  const mediators = new Set(two.map(({ nodes }) => nodes[1]));
  /** @type {Map<string, Path>} */
  const begun = new Map();
  for (const path of several) {
    const decides = path.counted && path.sign !== "?";
    if (decides && !mediators.has(path.nodes[1]) && !begun.has(path.nodes[1])) begun.set(path.nodes[1], path);
  }
  const circuits = [...begun.values()].slice(0, CIRCUITS);
  const category = (/** @type {Path} */ path) => words.graph.nodes.get(path.nodes[1])?.category ?? "";
  const counted = sortedBy(
    two.filter((path) => path.counted),
    (path) => words.categoryPlace(category(path)),
  );
  const rows = [
    ...(direct ? [directRow(words, direct)] : []),
    ...counted.map((path) => way(words, words.category(category(path)), path)),
    ...circuits.map((path) => way(words, words.text("circuits"), path)),
    ...two.filter((path) => !path.counted).map((path) => way(words, words.text("not_counted"), path)),
  ];
  return { rows, rest: several.length - circuits.length };
}

/**
 * @param {FigureWords} words
 * @param {Step} direct
 * @returns {Row}
 */
function directRow(words, direct) {
  const [group, middle] = [words.say("direct evidence"), words.text("directly")];
  return { group, middle, first: direct, last: null, sign: direct.sign, kind: "", steps: [direct], nodes: [] };
}

/**
 * @param {FigureWords} words
 * @param {string} group
 * @param {Path} path
 * @returns {Row}
 */
function way(words, group, { nodes, steps, signs, kind, sign, counted }) {
  const { arrows } = words.graph.vocabulary;
  const between = steps.map((step, at) => [(step.signed && arrows[signs[at]]) || "→", words.node(step.object)]);
  const inner = between.slice(1, -1).flat();
  return {
    group,
    middle: [words.node(nodes[1]), ...inner].join(" "),
    first: steps[0],
    last: steps[steps.length - 1],
    sign: counted ? sign : "",
    kind: counted ? kindSaid(words, kind, sign) : words.say("not counted"),
    steps,
    nodes,
  };
}

/**
 * What a way rests on; one that a null blocks goes with nothing, and nothing follows step by step.
 *
 * @param {FigureWords} words
 * @param {number} kind
 * @param {string} sign
 */
function kindSaid(words, kind, sign) {
  return sign === "0" ? words.text("blocked") : words.say(words.graph.vocabulary.kinds[kind]);
}

/** @param {readonly Step[]} steps */
export function sourcesOf(steps) {
  const numbers = [...new Set(steps.flatMap((step) => step.cited))].sort((a, b) => a - b);
  const papers = new Set(steps.flatMap((step) => step.papers)).size;
  return [numbers.length ? `[${numbers.join(" ")}]` : "", papers ? `+${papers}` : ""].filter(Boolean).join(" ");
}
