/**
 * One result a study, and what several results add up to. The counts describe; they are no synthesis of effects.
 *
 * Method: `docs/method.md`; on why counting significance is none, Cochrane Handbook, chapter 12.
 *
 * @import { Edge } from "./graph.js"
 * @import { Sign } from "./signs.js"
 *
 * @typedef {object} Finding One admitted edge in the light of a question.
 * @property {Edge} edge
 * @property {number} match One of `Match`.
 * @property {readonly string[]} openKeys The keys fixed by the question that it leaves open.
 * @property {string} study Whose result it is.
 * @property {number} level How it was made, a place in the vocabulary's levels.
 * @property {string} silentBecause The rule that keeps it from being counted; empty where it is counted.
 *
 * @typedef {object} Result What one study says in a step.
 * @property {string} study A reference that stands for it, or the layer's own uncited word.
 * @property {ReadonlySet<Sign>} signs The outcomes of its counted rows.
 * @property {number} people The most people or animals among its counted rows; 0 where none is reported.
 * @property {number} level The highest level of its counted rows.
 * @property {boolean} pooled Whether it pools several studies.
 * @property {Sign | null} tendency Which way its null points, where the paper says so.
 * @property {readonly string[]} openKeys The keys fixed by the question that its best fitting row leaves open.
 * @property {readonly Finding[]} findings Its counted rows.
 *
 * @typedef {object} Leaning Which way results that settle nothing point.
 * @property {Sign | null} sign `+` or `-`; null where as many studies point either way.
 * @property {Record<"+" | "-" | "0", readonly string[]>} studies Sign → the studies that found it; a null with a
 *   tendency counts for its side.
 *
 * @typedef {object} Weighed What several results add up to.
 * @property {Sign} sign `+`, `-`, `0`, `?`, `conflicting` or `mixed`.
 * @property {boolean} contested Nulls stand beside the sign.
 * @property {Leaning | null} leans Where the sign is `conflicting` or `mixed`, which way.
 */
import { isPooled } from "./design.js";
import { compareTexts, leastBy } from "./ordering.js";
import { CONFLICTING, decides, directed, MIXED } from "./signs.js";

/**
 * Whether a finding is counted.
 *
 * @param {Finding} finding
 */
export function speaks({ silentBecause }) {
  return !silentBecause;
}

/**
 * Whether a study is one of those that found a sign; of `?` those that give no direction.
 *
 * @param {Pick<Result, "signs">} result
 * @param {string} sign
 */
export function tells({ signs }, sign) {
  return sign === "?" ? !signs.size : [...signs].some((one) => one === sign);
}

/**
 * Whether a finding says more, less or nothing.
 *
 * @param {Finding} finding
 */
export function hasOutcome({ edge }) {
  return decides(edge.sign);
}

/**
 * The word of a result: `+`, `-`, `0`, `?`, `partly +`, `partly -` (a sign beside a null of its own) or `both`.
 *
 * @param {Result} result
 */
export function wordOf({ signs }) {
  const signed = [...signs].filter(directed);
  if (signed.length > 1) return "both";
  if (!signed.length) return signs.has("0") ? "0" : "?";
  return signs.has("0") ? `partly ${signed[0]}` : signed[0];
}

/**
 * The results of counted findings, study by study, in the order of the studies.
 *
 * @param {Iterable<Finding>} findings
 * @returns {Result[]}
 */
export function resultsOf(findings) {
  /** @type {Map<string, Finding[]>} */
  const byStudy = new Map();
  for (const finding of findings) {
    const together = byStudy.get(finding.study);
    if (together) together.push(finding);
    else byStudy.set(finding.study, [finding]);
  }
  return [...byStudy].sort(([a], [b]) => compareTexts(a, b)).map(([study, found]) => result(study, found));
}

/**
 * @param {string} study
 * @param {readonly Finding[]} findings
 * @returns {Result}
 */
function result(study, findings) {
  const tendencies = new Set(findings.map(({ edge }) => edge.tends).filter((sign) => sign !== null));
  return {
    study,
    signs: new Set(findings.filter(hasOutcome).map(({ edge }) => edge.sign)),
    people: Math.max(...findings.map(({ edge }) => edge.sample_size ?? 0)),
    level: Math.max(...findings.map(({ level }) => level)),
    pooled: findings.some(({ edge }) => isPooled(edge)),
    tendency: tendencies.size === 1 ? [...tendencies][0] : null,
    openKeys: leastBy(findings, ({ openKeys }) => openKeys.length)?.openKeys ?? [],
    findings,
  };
}

/**
 * The verdict of direct evidence, from one result a study.
 *
 * Both signs are `conflicting`; one sign found by more studies than found nothing is that sign, contested where any
 * found nothing; found by as many or fewer it is `mixed`; nulls alone are `0`, and nothing with an outcome is `?`.
 *
 * @param {readonly Result[]} results
 * @returns {Weighed}
 */
export function weigh(results) {
  const [plus, minus, none] = /** @type {const} */ (["+", "-", "0"]).map(
    (sign) => results.filter(({ signs }) => signs.has(sign)).length,
  );
  if (plus && minus) return { sign: CONFLICTING, contested: none > 0, leans: leaning(results) };
  if (!(plus || minus)) return { sign: none ? "0" : "?", contested: false, leans: null };
  if (plus + minus > none) return { sign: plus ? "+" : "-", contested: none > 0, leans: null };
  return { sign: MIXED, contested: true, leans: leaning(results) };
}

/**
 * @param {readonly Result[]} results
 * @returns {Leaning}
 */
function leaning(results) {
  /** @type {Record<string, string[]>} */
  const studies = { "+": [], "-": [], 0: [] };
  for (const { study, signs, tendency } of results) {
    const tends = tendency && signs.size === 1 && signs.has("0") ? [tendency] : null;
    for (const found of tends ?? signs) studies[found].push(study);
  }
  const [more, less] = [studies["+"].length, studies["-"].length];
  const sign = more === less ? null : more > less ? "+" : "-";
  return { sign, studies: /** @type {Leaning["studies"]} */ (studies) };
}
