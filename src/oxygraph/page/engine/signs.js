/**
 * Signs: what a finding, a step, a path and an answer say, and how signs add up. Method: `docs/method.md`.
 *
 * @typedef {"+" | "-" | "0" | "?" | "=" | "conflicting" | "mixed"} Sign `0` is a null, `?` no direction, `=` a
 *   structural edge that hands the sign of a path on, `mixed` one sign found by no more studies than found nothing.
 */

/** @type {Sign} */
export const CONFLICTING = "conflicting";

/** @type {Sign} */
export const MIXED = "mixed";

/** @type {Sign} */
export const IDENTITY = "=";

/**
 * Whether a sign says more or less.
 *
 * @param {Sign | null} sign
 */
export function directed(sign) {
  return sign === "+" || sign === "-";
}

/**
 * Whether a finding with this sign has an outcome: a direction or a null.
 *
 * @param {Sign} sign
 */
export function decides(sign) {
  return directed(sign) || sign === "0";
}

/**
 * The other direction.
 *
 * @param {Sign} sign `+` or `-`.
 * @returns {Sign}
 */
export function opposite(sign) {
  return sign === "+" ? "-" : "+";
}

/** @type {readonly Sign[]} */
const ABSORBING = ["0", "?", CONFLICTING, MIXED];

/**
 * The sign of two steps in a row: a null blocks, an unknown direction blurs, a step of no one sign undoes the way.
 *
 * Else signs multiply.
 *
 * @param {Sign} first
 * @param {Sign} second
 * @returns {Sign}
 */
export function combine(first, second) {
  for (const absorbing of ABSORBING) if (first === absorbing || second === absorbing) return absorbing;
  if (first === IDENTITY) return second;
  if (second === IDENTITY) return first;
  return first === second ? "+" : "-";
}

/**
 * The sign that several readings, or several edges, add up to, and whether nulls contest it.
 *
 * Both signs are `conflicting`; nulls alone are `0`; a null beside an unknown direction stays unknown.
 *
 * @param {Iterable<Sign>} signs
 * @returns {{ sign: Sign, contested: boolean }}
 */
export function settle(signs) {
  const found = new Set(signs);
  const [plus, minus] = [found.has("+"), found.has("-")];
  if (plus || minus) return { sign: plus && minus ? CONFLICTING : plus ? "+" : "-", contested: found.has("0") };
  return { sign: found.size === 1 && found.has("0") ? "0" : "?", contested: false };
}
