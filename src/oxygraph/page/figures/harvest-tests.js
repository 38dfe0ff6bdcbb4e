/**
 * The sign tests below a harvest plot: over all studies that are counted, and over those of each stratum, a line each.
 *
 * @import { Mark } from "./scene.js"
 * @import { Sheet } from "./sheet.js"
 * @import { SignTest } from "./signtest.js"
 * @import { FigureWords } from "./wording.js"
 *
 * @typedef {readonly [said: string, test: SignTest]} Tested
 */
import { glyph } from "./glyphs.js";
import { fixed2, oneDigit, percent, withMinus } from "./numbers.js";
import { circle, line, text } from "./scene.js";
import { MARGIN } from "./sheet.js";

/** How wide the sheet of a harvest plot is in Python, at least. */
export const LEAST = 900;
const TEST = [240, 280, 400, 430, 620, 770];
const [SHARE, NARROW] = [160, 96];
const SMALL = 0.01; // a probability below this has one significant digit, others two places

/**
 * @param {FigureWords} words
 * @param {Sheet} sheet
 * @param {readonly Tested[]} tests
 * @param {boolean} narrow Whether a test has lines of its own, one below the other.
 */
export function drawTests(words, sheet, tests, narrow) {
  if (narrow) {
    for (const tested of tests) narrowTest(words, sheet, tested);
    sheet.y += 8;
    return;
  }
  heads(words, sheet);
  for (const tested of tests) test(sheet, tested);
  sheet.y += 12;
}

/**
 * Where a column stands: on a sheet that is narrower than Python's, nearer.
 *
 * @param {Sheet} sheet
 * @param {number} column
 */
function placeOf(sheet, column) {
  return MARGIN + TEST[column] * Math.min(1, sheet.reach / (LEAST - 2 * MARGIN));
}

/**
 * @param {FigureWords} words
 * @param {Sheet} sheet
 */
function heads(words, sheet) {
  sheet.y += 20;
  for (const [at, anchor, name] of /** @type {const} */ ([
    [2, "end", "swim_out"],
    [3, "start", "swim_share"],
    [4, "start", "swim_interval"],
    [5, "start", "swim_p"],
  ]))
    sheet.add(text(placeOf(sheet, at), sheet.y, words.text(name), 11, { anchor, colour: "muted" }));
  for (const [at, sign] of ["-", "+"].entries()) sheet.add(...glyph(sign, placeOf(sheet, at) - 4, sheet.y - 4, 5));
}

/**
 * One test: votes, and the share that increase with its interval, in figures and as a line from 0 to 100 %.
 *
 * @param {Sheet} sheet
 * @param {Tested} tested
 */
function test(sheet, [said, { plus, minus, leftOut, low, high, p }]) {
  const votes = plus + minus;
  sheet.y += 18;
  const { y } = sheet;
  sheet.add(text(MARGIN, y, sheet.ruler.fitted(said, placeOf(sheet, 0) - MARGIN - 24, 11.5), 11.5));
  for (const [at, number] of [minus, plus, leftOut].entries())
    sheet.add(text(placeOf(sheet, at), y, String(number), 11.5, { anchor: "end" }));
  if (!votes) return;
  const share = plus / votes;
  const left = placeOf(sheet, 3);
  sheet.add(
    ...shareOf(left, y, Math.min(SHARE, placeOf(sheet, 4) - left - 24), [low, share, high]),
    text(placeOf(sheet, 4), y, `${percent(share)} [${percent(low)}, ${percent(high)}]`, 11.5),
    text(placeOf(sheet, 5), y, small(p), 11.5),
  );
}

/**
 * One test where a window is narrow: votes in one line, below them the share that increase.
 *
 * @param {FigureWords} words
 * @param {Sheet} sheet
 * @param {Tested} tested
 */
function narrowTest(words, sheet, [said, { plus, minus, leftOut, low, high, p }]) {
  const votes = plus + minus;
  const head = { bold: true };
  sheet.y += 22;
  sheet.add(text(MARGIN, sheet.y, sheet.ruler.fitted(said, sheet.reach, 11.5, true), 11.5, head));
  sheet.y += 17;
  let x = MARGIN + 6;
  for (const [sign, number] of /** @type {const} */ ([
    ["-", minus],
    ["+", plus],
  ])) {
    sheet.add(...glyph(sign, x, sheet.y - 4, 5), text(x + 9, sheet.y, String(number), 11.5));
    x += 44;
  }
  sheet.add(text(x, sheet.y, words.headed(words.text("swim_out"), String(leftOut)), 11.5, { colour: "muted" }));
  if (!votes) return;
  sheet.y += 18;
  const told = `${percent(plus / votes)} [${percent(low)}, ${percent(high)}] · ${words.text("swim_p")} ${small(p)}`;
  sheet.add(
    ...shareOf(MARGIN + 2, sheet.y, NARROW, [low, plus / votes, high]),
    text(MARGIN + NARROW + 16, sheet.y, told, 11),
  );
}

/** @param {number} p */
function small(p) {
  return p >= SMALL ? fixed2(p) : withMinus(oneDigit(p));
}

/**
 * A share with its interval, on a line from 0 to 100 %.
 *
 * @param {number} left
 * @param {number} y
 * @param {number} wide
 * @param {readonly [low: number, share: number, high: number]} found
 * @returns {Mark[]}
 */
function shareOf(left, y, wide, [low, share, high]) {
  return [
    line([left, y - 4, left + wide, y - 4], "rule", 1),
    line([left + wide / 2, y - 9, left + wide / 2, y + 1], "muted", 1, "2 2"),
    line([left + wide * low, y - 4, left + wide * high, y - 4], "ink", 2),
    circle(left + wide * share, y - 4, 4, { fill: "ink" }),
  ];
}
