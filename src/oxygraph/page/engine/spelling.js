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
  const wanted = spelled(fold(vocabulary, text));
  /** @type {[string, number][]} */
  const hits = [];
  for (const [spelling, value] of spelledOf(spellings)) {
    const score = similarity(wanted, spelling, vocabulary.spelling.cutoff);
    if (score > vocabulary.spelling.cutoff) hits.push([value, score]);
  }
  /** @type {Map<string, number>} */
  const best = new Map();
  for (const [value, score] of hits.sort((a, b) => b[1] - a[1])) if (!best.has(value)) best.set(value, score);
  return [...best].slice(0, limit);
}

/**
 * A spelling taken apart.
 *
 * @typedef {object} Spelled
 * @property {readonly string[]} letters
 * @property {Uint32Array} often How often each letter is in it, letters a drawer.
 */

const DRAWERS = 32; // the small letters of English each have their own

/**
 * @param {string} spelling
 * @returns {Spelled}
 */
function spelled(spelling) {
  const letters = [...spelling];
  const often = new Uint32Array(DRAWERS);
  for (const letter of letters) often[letter.charCodeAt(0) % DRAWERS] += 1;
  return { letters, often };
}

/** @type {WeakMap<ReadonlyMap<string, string>, readonly (readonly [spelling: Spelled, value: string])[]>} */
const TAKEN_APART = new WeakMap();

/**
 * Spellings taken apart, once: whoever types asks for them with every letter.
 *
 * @param {ReadonlyMap<string, string>} spellings
 */
function spelledOf(spellings) {
  const known = TAKEN_APART.get(spellings);
  if (known?.length === spellings.size) return known;
  const found = Array.from(spellings, ([spelling, value]) => /** @type {const} */ ([spelled(spelling), value]));
  TAKEN_APART.set(spellings, found);
  return found;
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
    const score = 1 - distance(word, other, tolerated(least, longer)) / longer;
    if (score >= least && score > best.score) best = { score, text: other.join("") };
  }
  return best.text;
}

/**
 * How alike two texts are: 1 less their distance as a share of the longer one; 0 where their letters alone, in whatever
 * order, are too different.
 *
 * @param {Spelled} a
 * @param {Spelled} b
 * @param {number} cutoff
 */
function similarity(a, b, cutoff) {
  const longer = Math.max(a.letters.length, b.letters.length);
  if (!longer) return 1;
  if (1 - Math.abs(a.letters.length - b.letters.length) / longer <= cutoff) return 0;
  const most = tolerated(cutoff, longer);
  return atLeastApart(a, b) > most ? 0 : 1 - distance(a.letters, b.letters, most) / longer;
}

/**
 * A distance that two texts are apart at least: each error puts one letter in the place of at most one other.
 *
 * @param {Spelled} a
 * @param {Spelled} b
 */
function atLeastApart({ often: a }, { often: b }) {
  let [spare, lacking] = [0, 0];
  for (let drawer = 0; drawer < DRAWERS; drawer += 1) {
    const more = a[drawer] - b[drawer];
    if (more > 0) spare += more;
    else lacking -= more;
  }
  return Math.max(spare, lacking);
}

/**
 * The most errors in so many letters that leave two texts as alike as they have to be; a little more, as 0.6 is no number
 * of a computer.
 *
 * @param {number} least
 * @param {number} letters
 */
function tolerated(least, letters) {
  return (1 - least) * letters + 0.001;
}

/**
 * Optimal string alignment: insertions, deletions, substitutions, and swaps of neighbours that nothing else touches.
 *
 * @param {readonly string[]} a
 * @param {readonly string[]} b
 * @param {number} [most] What is farther than this need not be told exactly, only that it is: most pairs of names are.
 */
export function distance(a, b, most = Infinity) {
  let before = /** @type {number[]} */ ([]);
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let errors = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, before[j - 2] + 1);
      row[j] = errors;
      if (errors < least) least = errors;
    }
    // A row is made of the two before it, and no less than the less of them.
    if (Math.min(least, leastBefore) > most) return Infinity;
    leastBefore = least;
    [before, last] = [last, row];
  }
  return last[b.length];
}
