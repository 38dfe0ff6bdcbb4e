/**
 * Names cut short that would read alike, cut otherwise: by their beginning and, behind an ellipsis, by what tells them apart.
 *
 * @import { Measure } from "./labels.js"
 *
 * @typedef {object} Cut A name as it was cut.
 * @property {string} text The whole of it.
 * @property {readonly string[]} texts Its lines, of which the last may end in an ellipsis.
 * @property {number} room How wide a line may be.
 */
import { isChinese, wordsOf } from "../figures/metrics.js";

const BEGINNING = 3; // letters of a name before an ellipsis in its middle

/**
 * The lines of each name. Its end begins with its last word, or, where another name ends so, with the word before, and so on.
 *
 * @param {readonly Cut[]} cuts
 * @param {Measure} measure
 * @returns {string[][]}
 */
export function toldApart(cuts, measure) {
  const told = cuts.map(({ texts }) => [...texts]);
  const ends = cuts.map((cut) => endsOf(cut, measure));
  let open = alike(told, [...told.keys()]).filter((at) => told[at].join("").includes("…"));
  for (let words = 0; open.some((at) => words < ends[at].length); words += 1) {
    const tried = told.map((texts, at) => (open.includes(at) ? (ends[at][words] ?? texts) : texts));
    const still = alike(tried, open);
    for (const at of open) if (!still.includes(at)) told[at] = tried[at];
    open = still;
  }
  return told;
}

/**
 * Which of some names read like another.
 *
 * @param {readonly (readonly string[])[]} texts
 * @param {readonly number[]} asked
 */
function alike(texts, asked) {
  const said = texts.map((lines) => lines.join("\n"));
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const one of said) times.set(one, (times.get(one) ?? 0) + 1);
  return asked.filter((at) => (times.get(said[at]) ?? 0) > 1);
}

/**
 * The other ways to cut a name: the shortest end first.
 *
 * @param {Cut} cut
 * @param {Measure} measure
 * @returns {string[][]}
 */
function endsOf({ text, texts, room }, measure) {
  const before = texts.slice(0, -1);
  const least = Math.max(BEGINNING, before.join(" ").length);
  return startsOf(text, room, measure).flatMap((start) => {
    if (start <= least) return [];
    const end = text.slice(start);
    if (before.length) return [[...before, fitted(`…${end}`, measure, room)]];
    let head = text.slice(0, start - 1).trimEnd();
    while (head.length > BEGINNING && measure(`${head}…${end}`) > room) head = head.slice(0, -1).trimEnd();
    return [[fitted(`${head}…${end}`, measure, room)]];
  });
}

/**
 * Where words begin, the last first; of letters that are words, those that fill half a line.
 *
 * @param {string} text
 * @param {number} room
 * @param {Measure} measure
 */
function startsOf(text, room, measure) {
  /** @type {number[]} */
  const starts = [];
  for (const word of wordsOf(text)) starts.unshift((starts[0] ?? 0) + word.length);
  const inside = starts.slice(1);
  return isChinese(text) ? inside.filter((start) => measure(text.slice(start)) > room / 2 - measure("…")) : inside;
}

/**
 * @param {string} text
 * @param {Measure} measure
 * @param {number} room
 */
function fitted(text, measure, room) {
  if (measure(text) <= room) return text;
  let short = text;
  while (short.length > BEGINNING && measure(`${short}…`) > room) short = short.slice(0, -1).trimEnd();
  return `${short}…`;
}
