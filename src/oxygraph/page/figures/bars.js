/**
 * The bars of a harvest plot: for each stratum and direction the studies that found it, each once.
 *
 * @import { Finding } from "../engine/results.js"
 *
 * @typedef {object} Bar One study in one stratum with one outcome.
 * @property {string} study Whose result it is.
 * @property {string} stratum What it reports for the key.
 * @property {string} sign What it found.
 * @property {readonly Finding[]} findings Its rows there: the counted ones, or, where none is, the silent ones.
 * @property {boolean} counted
 * @property {boolean} own Whether the paper itself says so, and not only the review; all rows of a bar are of one kind.
 * @property {readonly string[]} reasons Why its rows are not counted, each once; none where they are.
 * @property {number} people How many people or animals; 0 where nobody says.
 * @property {number} level The highest design of its rows.
 */
import { doseText } from "../engine/context.js";
import { sortedBy } from "../engine/ordering.js";
import { speaks } from "../engine/results.js";
import { rowOf } from "./strata.js";

/**
 * The bars of findings: counted ones first, then by design, size and study.
 *
 * A study whose counted rows and silent rows say the same in a stratum is one bar, of the counted ones. What the review
 * says of a study and what its papers say themselves are two bars, where both are counted or neither is.
 *
 * @param {readonly Finding[]} findings
 * @param {string} by
 * @param {readonly string[]} strata
 * @param {readonly string[]} ownLayers
 * @returns {Bar[]}
 */
export function barsOf(findings, by, strata, ownLayers) {
  /** @type {Map<string, { study: string, stratum: string, sign: string, found: Finding[] }>} */
  const cells = new Map();
  for (const finding of findings) {
    const { study, edge } = finding;
    if (!edge.signed) continue;
    const [row, { sign }] = [rowOf(edge, by, strata), edge];
    const key = JSON.stringify([study, row, sign]);
    const cell = cells.get(key) ?? { study, stratum: row, sign, found: [] };
    cell.found.push(finding);
    cells.set(key, cell);
  }
  const bars = Array.from(cells.values()).flatMap(({ found, ...cell }) => {
    const counted = found.filter(speaks);
    const shown = counted.length ? counted : found;
    const of = (/** @type {boolean} */ own) => shown.filter(({ edge }) => ownLayers.includes(edge.layer) === own);
    return [true, false].filter((own) => of(own).length).map((own) => ({ ...cell, own, ...barOf(of(own)) }));
  });
  return sortedBy(bars, (bar) => [!bar.counted, -bar.level, -bar.people, bar.study, !bar.own]);
}

/** @param {readonly Finding[]} findings Of one kind. */
function barOf(findings) {
  return {
    findings,
    counted: speaks(findings[0]),
    reasons: [...new Set(findings.map(({ silentBecause }) => silentBecause).filter(Boolean))],
    people: Math.max(...findings.map(({ edge }) => edge.sample_size ?? 0)),
    level: Math.max(...findings.map(({ level }) => level)),
  };
}

/**
 * What was given, with its unit as it is said; empty where nobody says.
 *
 * @param {Bar} bar
 * @param {(unit: string) => string} say
 */
export function dosesOf({ findings }, say) {
  /** @type {Map<string, Map<string, number>>} */
  const found = new Map();
  for (const { edge } of findings) {
    const { dose_min, dose_max, dose_unit } = edge;
    if (dose_min === null || dose_max === null) continue;
    const said = doseText([dose_min, dose_max, dose_unit]).slice(0, -dose_unit.length - 1);
    found.set(dose_unit, (found.get(dose_unit) ?? new Map()).set(said, dose_min));
  }
  return Array.from(found, ([unit, texts]) => {
    const sorted = sortedBy(texts, ([, low]) => low).map(([said]) => said);
    return `${sorted.join(", ")} ${say(unit)}`;
  }).join("; ");
}

/**
 * The publications that its rows come from, those of the row with most people first.
 *
 * @param {Bar} bar
 */
export function referencesOf({ findings }) {
  const found = sortedBy(findings, ({ edge }) => -(edge.sample_size ?? 0));
  return [...new Set(found.flatMap(({ edge }) => edge.reference))];
}
