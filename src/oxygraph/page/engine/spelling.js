/**
 * How spellings are compared: one folded form for every way to write a name, and the closest known ones for a typo.
 *
 * @import { Vocabulary } from "./vocabulary.js"
 */
import { sorted } from "./ordering.js";

const PLAIN = /^[ -~]*$/;

/** What Python's `split` takes for space: JavaScript lacks five of them and has a byte order mark besides. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes the five for space
const SPACES = /(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;

const HAN = /[\u3400-\u9fff\u{20000}-\u{3ffff}]/gu;

/** @type {WeakMap<Vocabulary["spelling"], ReadonlyMap<string, string>>} */
const TABLES = new WeakMap();

/**
 * One form for all ways to write a name: width, case, and hyphen, underscore or space do not matter, nor whether Chinese
 * is simplified or traditional.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} text
 */
export function fold(vocabulary, text) {
  let folded = PLAIN.test(text)
    ? text.toLowerCase()
    : [...simplified(vocabulary, text.normalize("NFKC"))].map(foldCase).join("");
  for (const gap of vocabulary.spelling.gaps) folded = folded.replaceAll(gap, " ");
  return folded.split(SPACES).filter(Boolean).join(" ");
}

/**
 * The same with each traditional character replaced by its simplified one: for comparing, never for showing.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} text
 */
export function simplified({ spelling }, text) {
  return text.replace(HAN, (sign) => tableOf(spelling).get(sign) ?? sign);
}

/** @param {Vocabulary["spelling"]} spelling */
function tableOf(spelling) {
  const known = TABLES.get(spelling);
  if (known) return known;
  const signs = [...spelling.traditional];
  const table = new Map(signs.flatMap((sign, at) => (at % 2 ? [] : [[sign, signs[at + 1]]])));
  TABLES.set(spelling, table);
  return table;
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
 * Values of spellings that stand in a text as words of their own, or in Chinese anywhere, and the length of the longest.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} text What somebody typed.
 * @param {ReadonlyMap<string, string>} spellings Folded spelling → whatever it stands for.
 */
export function namedIn(vocabulary, text, spellings) {
  const whole = fold(vocabulary, text);
  const apart = ` ${whole} `;
  const [letters, signs] = vocabulary.spelling.shortest;
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const [spelling, value] of spellings) {
    if (!whole.includes(spelling)) continue;
    const plain = isAscii(spelling);
    const length = [...spelling].length;
    if (length >= (plain ? letters : signs) && (!plain || apart.includes(` ${spelling} `)))
      found.set(value, Math.max(length, found.get(value) ?? 0));
  }
  return found;
}

/** @param {string} text */
export function isAscii(text) {
  return [...text].every((sign) => sign < "\u0080");
}

/**
 * The same words, each that no name has replaced by the closest that one has; empty where there is none.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} text
 * @param {Iterable<string>} spellings Folded.
 */
export function corrected(vocabulary, text, spellings) {
  const words = fold(vocabulary, text).split(" ");
  if (words.length === 1) return "";
  const known = new Set([...spellings].flatMap((spelling) => spelling.split(" ")));
  const { hint, long } = vocabulary.spelling;
  const longWords = sorted(known)
    .map((word) => [...word])
    .filter((letters) => letters.length >= long);
  const right = words.map((word) =>
    known.has(word) || [...word].length < long ? word : nearest([...word], longWords, hint),
  );
  return right.every(Boolean) && right.some((word, place) => word !== words[place]) ? right.join(" ") : "";
}

/**
 * The first of the words that are closest to one, if that is close enough.
 *
 * @param {readonly string[]} word
 * @param {readonly (readonly string[])[]} known
 * @param {number} least
 */
function nearest(word, known, least) {
  let best = { score: 0, text: "" };
  for (const other of known) {
    const longer = Math.max(word.length, other.length);
    if (1 - Math.abs(word.length - other.length) / longer < least) continue;
    const score = 1 - distance(word, other) / longer;
    if (score >= least && score > best.score) best = { score, text: other.join("") };
  }
  return best.text;
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
