/**
 * How many of what, in English.
 *
 * @param {number} n
 * @param {string} one
 * @param {string} [several]
 */
export function some(n, one, several = `${one}s`) {
  return `${n} ${n === 1 ? one : several}`;
}
