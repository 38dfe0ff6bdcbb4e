/**
 * The frame of every figure of an answer: what it is made of, what stands above it, and its name below.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Scene } from "./scene.js"
 * @import { Sheet } from "./sheet.js"
 * @import { FigureWords } from "./wording.js"
 *
 * @typedef {{ words: FigureWords, answer: Answer, by: string, sheet: Sheet }} Figure
 */
import { answerHash } from "./naming.js";

/**
 * The direct findings of an answer that have a sign, counted or not.
 *
 * @param {Answer} answer
 */
export function signedIn({ direct }) {
  return (direct?.findings ?? []).filter(({ edge }) => edge.signed);
}

/**
 * Title, question and what was found.
 *
 * @param {Figure} figure
 * @param {string} name Of the figure, which is that of its title.
 * @param {{ by?: string, more?: string }} [said] By what it groups, and what else belongs to the question.
 */
export function begin({ words, answer, by, sheet }, name, { by: grouped = words.grouped(by), more = "" } = {}) {
  const { question } = answer;
  const ends = { source: words.node(question.source), target: words.node(question.target) };
  sheet.head(words.text(name, { ...ends, by: grouped }), [words.question(question) + more, words.found(answer)]);
}

/**
 * The scene, with the version and the name of its answer.
 *
 * @param {Figure} figure
 * @param {number} drawn
 * @returns {Scene}
 */
export function finished({ words, answer, by, sheet }, drawn) {
  sheet.notes(words.fixed(by, answer.question.context));
  return sheet.finish(words.lang, words.stamp(answerHash(words.graph, answer)), drawn);
}
