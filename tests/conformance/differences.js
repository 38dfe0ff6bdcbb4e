/** Two answers held against each other, key by key and both ways: the twin of `differences.py`. */

/**
 * Where an answer differs from the expected one, a line each; none where they are equal.
 *
 * A key that only one of them has is a difference, whichever it is, also where its value is `undefined`. The order of
 * keys means nothing, the order of lists does.
 *
 * @param {any} expected
 * @param {any} found
 * @param {string} [place]
 * @returns {string[]}
 */
export function differences(expected, found, place = "answer") {
  if (isObject(expected) && isObject(found)) {
    const lacking = Object.keys(expected).filter((key) => !Object.hasOwn(found, key));
    const spare = Object.keys(found).filter((key) => !Object.hasOwn(expected, key));
    const shared = Object.keys(expected).filter((key) => Object.hasOwn(found, key));
    return [
      ...lacking.map((key) => `${place}.${key}: is lacking`),
      ...spare.map((key) => `${place}.${key}: nobody asked for it`),
      ...shared.flatMap((key) => differences(expected[key], found[key], `${place}.${key}`)),
    ];
  }
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length)
    return expected.flatMap((one, at) => differences(one, found[at], `${place}[${at}]`));
  return expected === found ? [] : [`${place}: ${shown(expected)} expected, ${shown(found)} found`];
}

/** @param {unknown} value A plain object: a map or an instance of a class is no plain data. */
function isObject(value) {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** @param {unknown} value */
function shown(value) {
  return JSON.stringify(value) ?? String(value);
}
