/**
 * How Python orders texts, numbers and tuples, so that both engines list things alike.
 *
 * @typedef {string | number | boolean | readonly Ordered[]} Ordered
 */

/**
 * By code points, as Python compares texts; JavaScript's `<` goes by halves of surrogate pairs.
 *
 * @param {string} a
 * @param {string} b
 */
export function compareTexts(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one !== other) {
      const [beyond, otherBeyond] = [isSurrogate(one), isSurrogate(other)];
      return beyond === otherBeyond ? one - other : beyond ? 1 : -1;
    }
  }
  return a.length - b.length;
}

/** @param {number} unit */
function isSurrogate(unit) {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/**
 * Two values of one form: texts, numbers, truth values (no before yes), or tuples of these, item by item.
 *
 * @param {Ordered} a
 * @param {Ordered} b
 * @returns {number} Below zero where `a` comes first.
 */
export function compare(a, b) {
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (!(Array.isArray(a) && Array.isArray(b))) return Number(a) - Number(b);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const found = compare(a[at], b[at]);
    if (found) return found;
  }
  return a.length - b.length;
}

/**
 * A new list in the order of a key; equal ones stay as they stood.
 *
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => Ordered} key
 */
export function sortedBy(items, key) {
  const listed = [...items];
  if (listed.length < 2) return listed;
  return listed
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);
}

/** @param {Iterable<string>} texts */
export function sorted(texts) {
  return [...texts].sort(compareTexts);
}

/**
 * The first of the items whose key is smallest; undefined where there is none.
 *
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => Ordered} key
 * @returns {T | undefined}
 */
export function leastBy(items, key) {
  return firstBy(items, key, -1);
}

/**
 * The first of the items whose key is largest; undefined where there is none.
 *
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => Ordered} key
 * @returns {T | undefined}
 */
export function mostBy(items, key) {
  return firstBy(items, key, 1);
}

/**
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T) => Ordered} key
 * @param {-1 | 1} direction
 * @returns {T | undefined}
 */
function firstBy(items, key, direction) {
  /** @type {{ item: T, key: Ordered } | undefined} */
  let first;
  for (const item of items) {
    const found = key(item);
    if (!first || compare(found, first.key) * direction > 0) first = { item, key: found };
  }
  return first?.item;
}
