/** SHA-256 (FIPS 180-4) of a text of ASCII: the browser's own is barred where a page is a file or stands in a frame. */

const PRIMES = 64;
const BLOCK = 64;
const WORD = 2 ** 32;

const [STATE, ROUNDS] = constants();

/** The first digits behind the point of the square and cube roots of primes. */
function constants() {
  /** @type {number[]} */
  const primes = [];
  for (let number = 2; primes.length < PRIMES; number += 1)
    if (primes.every((prime) => number % prime)) primes.push(number);
  const digits = (/** @type {number} */ root) => ((root % 1) * WORD) | 0;
  return [
    Int32Array.from(primes.slice(0, 8), (prime) => digits(Math.sqrt(prime))),
    Int32Array.from(primes, (prime) => digits(Math.cbrt(prime))),
  ];
}

/**
 * @param {string} text ASCII.
 * @returns {string} 64 hexadecimal digits.
 */
export function sha256(text) {
  const size = Math.ceil((text.length + 9) / BLOCK) * BLOCK;
  const bytes = new Uint8Array(size);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  bytes[text.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(size - 8, Math.floor((text.length * 8) / WORD));
  view.setUint32(size - 4, (text.length * 8) % WORD);
  const state = Int32Array.from(STATE);
  const words = new Int32Array(BLOCK);
  for (let start = 0; start < size; start += BLOCK) mix(state, words, view, start);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/**
 * @param {number} word
 * @param {number} by
 */
function turned(word, by) {
  return (word >>> by) | (word << (32 - by));
}

/**
 * One block into the state.
 *
 * @param {Int32Array} state
 * @param {Int32Array} words
 * @param {DataView} view
 * @param {number} start
 */
function mix(state, words, view, start) {
  for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(start + at * 4);
  for (let at = 16; at < BLOCK; at += 1) {
    const early = words[at - 15];
    const late = words[at - 2];
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[at] = words[at - 16] + one + words[at - 7] + two;
  }
  const held = Int32Array.from(state); // a to h; the letter at a place of the standard stands `at` places back
  for (let at = 0; at < BLOCK; at += 1) {
    const e = held[(4 - at) & 7];
    const up = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & held[(5 - at) & 7]) ^ (~e & held[(6 - at) & 7]);
    const one = (held[(7 - at) & 7] + up + chosen + ROUNDS[at] + words[at]) | 0;
    const a = held[-at & 7];
    const b = held[(1 - at) & 7];
    const c = held[(2 - at) & 7];
    const down = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    held[(3 - at) & 7] += one;
    held[(7 - at) & 7] = one + down + ((a & b) ^ (a & c) ^ (b & c));
  }
  for (let at = 0; at < 8; at += 1) state[at] += held[at];
}
