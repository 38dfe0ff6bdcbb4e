/**
 * The sign test: are studies as likely to find more as to find less? With the interval that the Cochrane Handbook uses.
 *
 * Votes are directions, never significance (Cochrane Handbook, chapter 12; Hilton Boon & Thomson 2021).
 *
 * @import { Result } from "../engine/results.js"
 *
 * @typedef {object} SignTest What the directions of studies add up to.
 * @property {number} plus Studies that found more.
 * @property {number} minus Studies that found less.
 * @property {number} leftOut Studies without one direction.
 * @property {number} low The lower end of Wilson's 95 % interval for the share that found more.
 * @property {number} high Its upper end.
 * @property {number} p Two-sided, exact, against even odds.
 */
import { directed } from "../engine/signs.js";

const Z = 1.959963984540054; // the normal deviate of a 95 % interval

/**
 * The test over studies, one vote each.
 *
 * @param {readonly Result[]} results
 * @returns {SignTest}
 */
export function signTest(results) {
  const votes = results.map(vote);
  const [plus, minus, leftOut] = ["+", "-", null].map((sign) => votes.filter((one) => one === sign).length);
  const [low, high] = wilson(plus, plus + minus);
  return { plus, minus, leftOut, low, high, p: twoSided(plus, plus + minus) };
}

/**
 * The one direction of a study: that of its sign, or, where it found nothing, of its tendency; null without one.
 *
 * @param {Result} result
 */
function vote({ signs, tendency }) {
  const found = [...signs].filter(directed);
  return found.length > 1 ? null : (found[0] ?? tendency);
}

/**
 * @param {number} successes
 * @param {number} tried
 */
function wilson(successes, tried) {
  if (!tried) return [0, 1];
  const [share, square] = [successes / tried, Z * Z];
  const centre = share + square / (2 * tried);
  const reach = Z * Math.sqrt((share * (1 - share)) / tried + square / (4 * tried * tried));
  const scale = 1 + square / tried;
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}

const BITS = 64; // more than a number holds

/**
 * Counted in whole numbers, which no number of studies is too large for, and as exactly as Python divides them.
 *
 * @param {number} successes
 * @param {number} tried
 */
function twoSided(successes, tried) {
  const rarer = Math.min(successes, tried - successes);
  let [ways, sum] = [1n, 1n];
  for (let number = 1; number <= rarer; number += 1) {
    ways = (ways * BigInt(tried - number + 1)) / BigInt(number);
    sum += ways;
  }
  const length = sum.toString(2).length;
  const spare = Math.max(0, length - BITS);
  const share = Number(sum >> BigInt(spare)) / 2 ** (length - spare);
  return Math.min(1, share * 2 ** (length + 1 - tried));
}
