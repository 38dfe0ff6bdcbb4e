/** Numbers as Python writes them: halves go to the even neighbour. */

/**
 * The nearest whole number.
 *
 * @param {number} number
 */
export function roundEven(number) {
  const low = Math.floor(number);
  if (number - low !== 0.5) return Math.round(number);
  return low % 2 === 0 ? low : low + 1;
}

/**
 * Two places after the point.
 *
 * @param {number} number
 */
export function fixed2(number) {
  const isTie = Number.isInteger(number * 8) && !Number.isInteger(number * 4);
  return isTie ? (roundEven(number * 100) / 100).toFixed(2) : number.toFixed(2);
}

/** @param {number} share */
export function percent(share) {
  return `${roundEven(share * 100)}%`;
}

const EXPONENT = /e([+-])(\d)$/;
const LEAST = 1e-4;

/**
 * One significant digit, small numbers with an exponent of two digits.
 *
 * @param {number} number
 */
export function oneDigit(number) {
  const short = Number(number.toPrecision(1));
  return short && short < LEAST ? short.toExponential(0).replace(EXPONENT, "e$10$2") : String(short);
}

/**
 * Numbers as they are drawn: with a minus sign, which is as wide as a plus, and no hyphen.
 *
 * @param {string} numbers
 */
export function withMinus(numbers) {
  return numbers.replaceAll("-", "−");
}
