/** SHA-256 (FIPS 180-4): the browser's own is barred where a page is a file or stands in a frame. */

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
 * @param {readonly Uint8Array[]} parts What is hashed, one part behind the other.
 * @returns {string} 64 hexadecimal digits.
 */
export function sha256(parts) {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const size = Math.ceil((length + 9) / BLOCK) * BLOCK;
  const bytes = new Uint8Array(size);
  let filled = 0;
  for (const part of parts) {
    bytes.set(part, filled);
    filled += part.length;
  }
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(size - 8, Math.floor((length * 8) / WORD));
  view.setUint32(size - 4, (length * 8) % WORD);
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
 * One block into the state. Of a large answer there are more than ten thousand, so each word is a variable of its own.
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
    words[at] = (words[at - 16] + one + words[at - 7] + two) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let at = 0; at < BLOCK; at += 1) {
    const up = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + up + ((e & f) ^ (~e & g)) + ROUNDS[at] + words[at]) | 0;
    const down = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (down + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}
