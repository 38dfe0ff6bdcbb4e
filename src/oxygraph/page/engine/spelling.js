/**
 * How spellings are compared: one folded form for every way to write a name, and the closest known ones for a typo.
 *
 * @import { Vocabulary } from "./vocabulary.js"
 */

const PLAIN = /^[ -~]*$/;

/** What Python's `split` takes for space: JavaScript lacks five of them and has a byte order mark besides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes the five for space
const SPACES = /(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;

/**
 * One form for all ways to write a name: width, case, and hyphen, underscore or space do not matter.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} text
 */
export function fold({ spelling }, text) {
  let folded = PLAIN.test(text) ? text.toLowerCase() : [...text.normalize("NFKC")].map(foldCase).join("");
  for (const gap of spelling.gaps) folded = folded.replaceAll(gap, " ");
  return folded.split(SPACES).filter(Boolean).join(" ");
}

/**
 * A character as Python's `casefold` has it: `ß` as `ss`, both small sigmas as one; the dotless `ı` stays one of its own.
 *
 * @param {string} sign
 */
function foldCase(sign) {
  return sign === "ı" ? sign : sign.toLowerCase().toUpperCase().toLowerCase();
}

/**
 * Values of spellings that are more alike to a text than the cutoff, by edit distance, best first, each once.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} text What somebody typed.
 * @param {ReadonlyMap<string, string>} spellings Folded spelling → whatever it stands for.
 * @param {number} limit
 * @returns {[value: string, similarity: number][]}
 */
export function similar(vocabulary, text, spellings, limit) {
  const wanted = [...fold(vocabulary, text)];
  /** @type {[string, number][]} */
  const hits = [];
  for (const [spelling, value] of spellings) {
    const score = similarity(wanted, [...spelling], vocabulary.spelling.cutoff);
    if (score > vocabulary.spelling.cutoff) hits.push([value, score]);
  }
  /** @type {Map<string, number>} */
  const best = new Map();
  for (const [value, score] of hits.sort((a, b) => b[1] - a[1])) if (!best.has(value)) best.set(value, score);
  return [...best].slice(0, limit);
}

/**
 * How alike two texts are: 1 less their distance as a share of the longer one; 0 where their lengths alone are too different.
 *
 * @param {readonly string[]} a Characters.
 * @param {readonly string[]} b
 * @param {number} cutoff
 */
function similarity(a, b, cutoff) {
  const longer = Math.max(a.length, b.length);
  if (!longer) return 1;
  if (1 - Math.abs(a.length - b.length) / longer <= cutoff) return 0;
  return 1 - distance(a, b) / longer;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours that nothing else touches.
 *
 * @param {readonly string[]} a
 * @param {readonly string[]} b
 */
export function distance(a, b) {
  let before = /** @type {number[]} */ ([]);
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}
