/**
 * Where sizes of effect stand on the paper.
 *
 * @import { Finding } from "../engine/results.js"
 * @import { Vocabulary } from "../engine/vocabulary.js"
 *
 * @typedef {object} Scale
 * @property {(size: number) => number} at
 * @property {readonly number[]} ticks
 * @property {number} none The size of no effect.
 */

export const PLOT = 330;
const TICKS = 5;
const PLACES = 12;
const SMALL = 0.2; // a size without a unit, and the logarithm of a ratio, that is called small

/**
 * A scale on which all sizes, all intervals and the place of no effect stand. Where sizes have no unit it goes on to those
 * that are called small, so that what is less looks like less.
 *
 * @param {readonly Finding[]} findings
 * @param {number} left
 * @param {string} metric
 * @param {Pick<Vocabulary, "ratios" | "unitless">} vocabulary Which metrics say nothing at 1, not at 0, and which have no unit.
 * @param {number} [plot] How wide it is.
 * @returns {Scale}
 */
export function scaleOf(findings, left, metric, { ratios, unitless }, plot = PLOT) {
  const ofRatios = ratios.includes(metric);
  const numbers = findings
    .flatMap(({ edge }) => [edge.effect_size, edge.ci_low, edge.ci_high])
    .filter((number) => number !== null);
  const isRatio = ofRatios && numbers.every((number) => number > 0);
  const none = ofRatios ? 1 : 0;
  const even = isRatio ? Math.log : Number;
  const small = isRatio || unitless.includes(metric) ? [-SMALL, SMALL] : [];
  const places = [...[...numbers, none].map((number) => even(number)), ...small];
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const room = 0.08 * (most - least) || 0.5;
  const [low, high] = [least - room, most + room];
  const ticks = isRatio ? ratioTicks(Math.exp(low), Math.exp(high)) : roundTicks(low, high);
  return {
    at: (size) => left + (plot * (even(size) - low)) / (high - low),
    ticks: ticks.filter((tick) => low <= even(tick) && even(tick) <= high),
    none,
  };
}

/** @param {number} number */
function rounded(number) {
  return Number(number.toFixed(PLACES));
}

/**
 * Round numbers, a handful.
 *
 * @param {number} low
 * @param {number} high
 */
function roundTicks(low, high) {
  const rough = (high - low) / TICKS;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * ([1, 2, 5].find((times) => unit * times >= rough) ?? 10);
  const [first, last] = [Math.ceil(low / step), Math.floor(high / step)];
  return Array.from({ length: last - first + 1 }, (_, at) => rounded((first + at) * step));
}

/**
 * 1, 2, 5 and their tenths and tens; where that is crowded, the powers of ten alone.
 *
 * @param {number} low
 * @param {number} high
 */
function ratioTicks(low, high) {
  const first = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) + 1 - first }, (_, at) => first + at);
  const fine = powers.flatMap((power) => [1, 2, 5].map((digit) => rounded(digit * 10 ** power)));
  const inside = fine.filter((tick) => low <= tick && tick <= high);
  return inside.length <= 2 * TICKS ? inside : powers.map((power) => 10 ** power);
}
