/**
 * The ladder: how A reaches B, a row for each mediator, and each stratum in a column of its own.
 *
 * Rows never cross. What a cell holds is counted in that stratum; only the column "together" follows the steps in one
 * context, which is why it may say less than the cells beside it seem to.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Scene } from "./scene.js"
 * @import { FigureWords } from "./wording.js"
 */
import { Ladder, NUMBER } from "./ladder-steps.js";
import { Rungs } from "./rungs.js";
import { ANY, legible, WIDEST } from "./sheet.js";
import { compactSides, wholeSides } from "./sides.js";

/**
 * How the source of an answer reaches its target, by the strata of a key: in a place that is too narrow for the whole
 * compact, and where its sides have no room beside each other below each other.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} [by]
 * @param {number} [room] How wide the place is.
 * @returns {Scene}
 */
export function ladder(words, answer, by = "sex", room = ANY) {
  const made = new Ladder(words, answer, by);
  const whole = wholeSides(made);
  if (legible(room, whole.sheet.width, NUMBER)) return whole.scene();
  const seen = Math.min(room, WIDEST); // a wider place shows no more
  return (compactSides(made, seen) ?? new Rungs(made, seen)).scene();
}

/**
 * What the signs of each row say, column by column, for those who do not see them: `row amygdala ptsd` → its words.
 *
 * @param {FigureWords} words
 * @param {Answer} answer
 * @param {string} [by]
 * @returns {ReadonlyMap<string, string>}
 */
export function ladderSaid(words, answer, by = "sex") {
  return new Ladder(words, answer, by).said();
}
