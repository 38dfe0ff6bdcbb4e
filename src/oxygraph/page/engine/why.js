/**
 * What decided a verdict and what it rests on, in a few sentences made of nothing but the answer.
 *
 * @import { Answer } from "./ask.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 * @import { Words } from "./words.js"
 */
import { fixedIn, Match } from "./context.js";
import { CONFLICTING, edgeSign } from "./signs.js";
import { insufficient } from "./verdict.js";

/**
 * @param {Words} words
 * @param {Answer} answer
 */
export function why(words, answer) {
  const { context } = answer.question;
  const said = [deciding(words, answer)];
  if (answer.match === Match.ASSERTED && Object.keys(fixedIn(context)).length) said.push(words.sentence("asserted"));
  if (answer.match === Match.COMPATIBLE) said.push(words.sentence("compatible", { context: words.where(context) }));
  if (answer.contested) said.push(words.sentence("contested"));
  if (answer.verdict === CONFLICTING) said.push(resolving(words, answer.resolving ?? []));
  if (answer.disagreement) said.push(words.sentence("disagreement", { mechanism: words.say(answer.mechanism) }));
  const robust = robustness(words, answer);
  return [...said, ...(robust ? [robust] : [])].join(words.sentence("between_sentences"));
}

/**
 * @param {Words} words
 * @param {readonly string[]} keys
 */
function resolving(words, keys) {
  const joined = keys.map((key) => words.say(key)).join(words.sentence("between_keys"));
  return words.sentence(keys.length ? "resolvable" : "unresolvable", { keys: joined });
}

/**
 * What the verdict would be with less; empty where nothing was left out.
 *
 * @param {Words} words
 * @param {Answer} answer
 */
function robustness(words, { verdict, decidedBy, sensitivity }) {
  const { references, vocabulary } = words.graph;
  const { without, flips } = sensitivity;
  if (flips.length) {
    const named = flips.map((study) => (references.has(study) ? words.study(study) : words.sentence("all_statements")));
    return words.sentence("flips", { flips: named.join(words.sentence("between_flips")) });
  }
  if (decidedBy === "direct" && without.size === 1) {
    const cited = [...without.keys()].every((study) => references.has(study));
    return words.sentence(cited ? "one_study" : "one_word");
  }
  if (!without.size || verdict === insufficient(vocabulary)) return "";
  return words.sentence("steady", { each: each(words, [...without.keys()]) });
}

/**
 * What was left out in turn: each study, and the uncited statements, which have no study to tell them apart.
 *
 * @param {Words} words
 * @param {readonly string[]} without
 */
function each(words, without) {
  const count = without.filter((study) => words.graph.references.has(study)).length;
  return [
    ...(count ? [words.sentence("any_study", { count })] : []),
    ...(count < without.length ? [words.sentence("all_statements")] : []),
  ].join(words.sentence("between_left_out"));
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function deciding(words, { decidedBy, direct, paths }) {
  if (decidedBy === "direct" && direct) {
    const signs = direct.speaking.map(({ edge }) => edgeSign(words.graph, edge));
    return words.sentence("direct", { counts: counts(words, signs), sources: sources(words, direct) });
  }
  if (decidedBy === "mechanism") {
    const signs = paths.filter((path) => path.counted).map((path) => path.sign);
    return words.sentence("mechanism", { counts: counts(words, signs) });
  }
  return words.sentence(direct || paths.length ? "unsigned" : "nothing");
}

/** @type {readonly Sign[]} */
const COUNTED = ["+", "-", "0", CONFLICTING];

/**
 * @param {Words} words
 * @param {readonly Sign[]} signs
 */
function counts(words, signs) {
  const { verdicts } = words.graph.vocabulary;
  return COUNTED.map((sign) => ({ count: signs.filter((one) => one === sign).length, word: words.say(verdicts[sign]) }))
    .filter(({ count }) => count)
    .map((counted) => words.sentence("count", counted))
    .join(words.sentence("between_counts"));
}

/**
 * What speaks on a step: its studies, and its statements without a citation, which are nobody's study.
 *
 * @param {Words} words
 * @param {Step} step
 */
function sources(words, step) {
  const studies = [...step.studies].filter((study) => words.graph.references.has(study)).length;
  const statements = step.speaking.filter(({ edge }) => edge.signed && !edge.reference.length).length;
  return [
    ...(studies ? [words.sentence(studies === 1 ? "study" : "studies", { count: studies })] : []),
    ...(statements ? [words.sentence(statements === 1 ? "statement" : "statements", { count: statements })] : []),
  ].join(words.sentence("between_sources"));
}
