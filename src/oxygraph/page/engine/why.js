/**
 * Why an answer is what it is: what decided the verdict and what it rests on, in a few sentences.
 *
 * @import { Answer } from "./ask.js"
 * @import { Result } from "./results.js"
 * @import { Suggestion } from "./suggestion.js"
 * @import { Words } from "./words.js"
 */
import { fixedIn, Match } from "./context.js";
import { CONTROLLED, OBSERVATIONAL } from "./design.js";
import { hasOutcome, speaks, wordOf } from "./results.js";
import { opposite } from "./signs.js";
import { INHERITED, stepsOf } from "./steps.js";
import { insufficient, unsettled } from "./verdict.js";

/** Designs that are no controlled ones and stand above statements; a study may have rows of several. */
const NOT_CONTROLLED = ["observational", "systematic_review"];

/**
 * What decided the verdict and what it rests on.
 *
 * @param {Words} words
 * @param {Answer} answer
 */
export function why(words, answer) {
  const parts = [unfinished, deciding, leaning, fit, specific, parting, indirect, elsewhere, disagreement, stability];
  return words.joined(
    parts.flatMap((part) => part(words, answer)),
    "sentences",
  );
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function unfinished(words, { complete, decidedBy, paths }) {
  const name = decidedBy === "nothing" ? "unfinished" : "unfinished_beside";
  return complete ? [] : [words.sentence(name, { paths: paths.length })];
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function deciding(words, answer) {
  const { decidedBy, direct, paths, missing, elsewhere: others } = answer;
  if (decidedBy === "direct" && direct) {
    const said = words.sentence("direct", { counts: countsOf(words, direct.results) });
    return direct.results.length > 1 ? [said, words.sentence("no_synthesis")] : [said];
  }
  if (decidedBy === "mechanism") {
    const signs = paths.filter((path) => path.mayDecide).map(({ sign }) => sign);
    const counted = /** @type {const} */ (["+", "-"]).map(
      (sign) => /** @type {const} */ ([signs.filter((one) => one === sign).length, words.effect(sign)]),
    );
    const counts = counted.filter(([count]) => count).map(([count, word]) => `${count} × ${word}`);
    const known = measured(words, answer, "unmeasured_whole");
    return [words.sentence("mechanism", { measured: known, counts: words.joined(counts, "counts") })];
  }
  if (direct || paths.length) return [words.sentence("unsigned")];
  const nothing = words.sentence(others ? "nothing_here" : "nothing");
  if (!missing.length) return [nothing];
  const { source, target } = answer.question;
  const between = missing.some(({ subject, object }) => subject === source && object === target);
  return [nothing, words.sentence(between ? "excluded" : "excluded_steps")];
}

/**
 * What is known between the two ends where it decides nothing.
 *
 * @param {Words} words
 * @param {Answer} answer
 * @param {string} nobody Names what is said where nothing is known.
 */
function measured(words, { question, direct, elsewhere: others }, nobody) {
  const found = (direct?.findings ?? []).filter(({ edge }) => edge.signed);
  if (found.length) return words.sentence(found.some(speaks) ? "measured_unclear" : "measured_silent");
  if (others?.findings) return words.sentence("measured_elsewhere");
  return words.sentence(Object.keys(fixedIn(question.context)).length ? `${nobody}_here` : nobody);
}

/**
 * `2 trials found no difference, 1 found less; 1 pooled analysis found no difference`.
 *
 * @param {Words} words
 * @param {readonly Result[]} results
 */
function countsOf(words, results) {
  const { designs } = words.graph.vocabulary;
  /** @type {Map<string, Map<string, number>>} */
  const found = new Map(Object.keys(designs).map((name) => [name, new Map()]));
  for (const result of results) {
    const [counts, word] = [found.get(designOf(result)), wordOf(result)];
    counts?.set(word, (counts.get(word) ?? 0) + statementsIn(result));
  }
  const said = [...found].filter(([, counts]) => counts.size).map(([name, counts]) => ofDesign(words, name, counts));
  return words.joined(said, "clauses");
}

/**
 * Statements without a study are counted one by one: they have no study to tell them apart.
 *
 * @param {Result} result
 */
function statementsIn({ findings }) {
  if (findings.some(({ edge }) => edge.reference.length)) return 1;
  return findings.filter(hasOutcome).length || 1;
}

/**
 * @param {Words} words
 * @param {string} design
 * @param {ReadonlyMap<string, number>} found
 */
function ofDesign(words, design, found) {
  const { designs, outcomes } = words.graph.vocabulary;
  const [one, several] = designs[design][words.language];
  /** @type {string[]} */
  const parts = [];
  for (const [word] of outcomes) {
    const count = found.get(word);
    if (!count) continue;
    const said = { count, design: count === 1 ? one : several, outcome: words.outcome(word) };
    parts.push(words.sentence(parts.length ? "found_too" : "found", said));
  }
  return words.joined(parts, "counts");
}

/** @param {Result} result */
function designOf({ pooled, level, findings }) {
  if (pooled) return "pooled";
  if (level === CONTROLLED)
    return findings.some(({ edge }) => edge.evidence_type === "randomized_trial") ? "trial" : "experiment";
  if (level < OBSERVATIONAL) return "statement";
  const named = new Set(findings.map(({ edge }) => edge.evidence_type));
  return NOT_CONTROLLED.find((name) => named.has(name)) ?? "unnamed";
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function leaning(words, answer) {
  const { leans } = answer;
  /** @type {string[]} */
  const said = [];
  if (leans?.sign) {
    const sign = /** @type {"+" | "-"} */ (leans.sign);
    const other = leans.studies[/** @type {"+" | "-"} */ (opposite(sign))].length;
    const [one, neither] = [leans.studies[sign].length, leans.studies[0].length];
    const studies = Object.values(leans.studies).flat();
    const name = studies.length === new Set(studies).size ? "leans" : "leans_each";
    said.push(words.sentence(name, { verdict: words.outcome(sign), one, other, neither }));
  }
  const strength = strengthText(words, answer);
  return strength ? [...said, strength] : said;
}

/**
 * `Evidence: weak (two or more controlled studies).`; empty where there is no verdict.
 *
 * @param {Words} words
 * @param {Pick<Answer, "strength">} answer
 */
function strengthText(words, { strength: { level, reasons } }) {
  if (!level) return "";
  const [base, ...taken] = reasons.map((reason) => words.say(reason));
  const said = words.say(level);
  if (!taken.length) return words.sentence("strength", { level: said, base });
  return words.sentence("strength_less", { level: said, base, taken: words.joined(taken, "clauses") });
}

/**
 * How the evidence fits what was fixed, and in whom it was found beyond that.
 *
 * @param {Words} words
 * @param {Answer} answer
 */
function fit(words, answer) {
  const { context } = answer.question;
  const { match, foundIn } = answer;
  /** @type {string[]} */
  const said = [];
  if (match !== null && Object.keys(fixedIn(context)).length)
    said.push(words.sentence(fitting(answer), { context: words.where(context) }));
  if (foundIn.size) {
    const [species = ""] = foundIn.get("species") ?? [];
    const found = [...foundIn.values()].flatMap((values) => values.map((word) => words.named(word, species)));
    said.push(words.sentence("found_in", { found_in: words.joined(found) }));
  }
  return said;
}

/**
 * Whether what decides reports all that the question fixes, or part of it does, or none.
 *
 * @param {Answer} answer
 */
function fitting(answer) {
  if (answer.match !== Match.ASSERTED) return "compatible";
  return answer.specific || leavesOpen(answer) ? "asserted_in_part" : "asserted";
}

/**
 * Whether a finding of the paths that decide leaves open a key that the question fixes.
 *
 * @param {Answer} answer
 */
function leavesOpen({ decidedBy, paths }) {
  const decisive = decidedBy === "mechanism" ? paths.filter((path) => path.mayDecide) : [];
  const findings = decisive.flatMap(({ parts }) => parts.flatMap(({ speaking }) => speaking));
  return findings.some(({ openKeys }) => openKeys.length);
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function specific(words, { question, specific: alone, direct }) {
  if (!(alone && direct)) return [];
  const counts = countsOf(words, direct.asserted);
  return [words.sentence("specific", { context: words.where(question.context), counts })];
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function parting(words, { verdict, resolvingSets, reported }) {
  if (!unsettled(words.graph.vocabulary, verdict)) return [];
  if (!resolvingSets[0]?.length) return [words.sentence(reported ? "unresolvable" : "unreported")];
  const keys = resolvingSets.map((one) => one.map((key) => words.say(key)));
  const said = keys.map((one) => words.sentence("by_keys", { keys: words.listed(one) }));
  const [last] = said.slice(-1);
  if (said.length === 1) return [words.sentence("resolvable", { by: last })];
  return [words.sentence("resolvable_several", { by: words.joined(said.slice(0, -1)), last })];
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function indirect(words, answer) {
  const { suggests } = answer;
  if (!suggests) return [];
  const said = suggestionText(words, suggests, measured(words, answer, "unmeasured"));
  return suggests.inHealthy ? [said, words.sentence("suggests_healthy")] : [said];
}

/**
 * What indirect ways point to, and how often such a suggestion was right.
 *
 * @param {Words} words
 * @param {Suggestion} suggests
 * @param {string} known What is known between the two ends.
 */
export function suggestionText(words, { sign, kind, paths, wholes, studies, hitRate }, known) {
  const ways = paths.length;
  return words.sentence("suggests", {
    measured: known,
    verdict: words.outcome(sign),
    kind: suggesting(words, { kind, wholes }),
    ways: words.sentence(ways === 1 ? "one_way" : "several_ways", { ways }),
    studies: words.joined(studiesIn(words, studies)),
    rate: hitRate ? words.sentence("rate", { right: hitRate.right, asked: hitRate.asked }) : words.sentence("no_rate"),
  });
}

/**
 * How many studies ways rest on, and whether they rest on statements without one as well.
 *
 * @param {Words} words
 * @param {readonly string[]} names
 */
function studiesIn(words, names) {
  const studies = names.filter((name) => words.isStudy(name)).length;
  return [
    ...(studies ? [words.sentence(studies === 1 ? "one_study" : "several_studies", { studies })] : []),
    ...(studies < names.length ? [words.sentence("own_word")] : []),
  ];
}

/**
 * What the ways rest on; where they are extrapolated, from what.
 *
 * @param {Words} words
 * @param {Pick<Suggestion, "kind" | "wholes">} suggests
 */
function suggesting(words, { kind, wholes }) {
  if (kind !== words.graph.vocabulary.kinds[INHERITED]) return words.say(kind);
  return words.sentence("extrapolated", { wholes: words.joined(wholes.map((name) => words.node(name))) });
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function elsewhere(words, { elsewhere: found, verdict }) {
  if (!found || found.verdict === verdict) return [];
  const layers = words.joined(found.layers.map((layer) => words.say(layer)));
  const name = found.findings ? "elsewhere" : "elsewhere_by_paths";
  const findings = words.sentence(found.findings === 1 ? "one_finding" : "several_findings", {
    findings: found.findings,
  });
  return [words.sentence(name, { layers, findings, verdict: words.say(found.verdict) })];
}

/**
 * @param {Words} words
 * @param {Answer} answer
 */
function disagreement(words, { disagreement: points, mechanism }) {
  return points ? [words.sentence("disagreement", { mechanism: words.say(mechanism) })] : [];
}

/**
 * Whether single studies decide the verdict.
 *
 * @param {Words} words
 * @param {Answer} answer
 */
function stability(words, { sensitivity: { flips, without }, verdict, direct, paths }) {
  if (flips.length) {
    const shown = new Set(stepsOf({ direct, paths }).flatMap((step) => step.edges));
    const named = flips.map((study) => words.study(study, shown));
    return [words.sentence("flips", { flips: words.joined(named, "flips") })];
  }
  return without.size > 1 && verdict !== insufficient(words.graph.vocabulary) ? [words.sentence("steady")] : [];
}
