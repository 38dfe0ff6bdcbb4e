/**
 * The strata of a key: which one a finding reports, in what order they stand, and what they are called.
 *
 * @import { Edge } from "../engine/graph.js"
 * @import { FigureWords } from "./wording.js"
 */
import { doseText } from "../engine/context.js";
import { sortedBy } from "../engine/ordering.js";

/** The stratum of what does not report the key. */
const UNREPORTED = "";

/** The stratum that holds what has no column of its own. */
const OTHERS = "…";

const APART = "|";
const SEXES = ["female", "male", "both"];

/**
 * What a finding reports for a key; several words of one finding are one stratum.
 *
 * @param {Edge} edge
 * @param {string} by
 * @returns {string}
 */
export function stratum(edge, by) {
  if (by === "dose") {
    const { dose_min, dose_max, dose_unit } = edge;
    return dose_min === null || dose_max === null ? UNREPORTED : doseText([dose_min, dose_max, dose_unit]);
  }
  const value = Reflect.get(edge, by);
  return Array.isArray(value) ? value.join(APART) : String(value);
}

/**
 * @param {readonly Edge[]} edges
 * @param {string} by
 */
function counted(edges, by) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const edge of edges) {
    const name = stratum(edge, by);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/**
 * The strata that findings report: sexes and doses in their order, others the most frequent first, none last.
 *
 * @param {readonly Edge[]} edges
 * @param {string} by
 * @returns {string[]}
 */
export function ordered(edges, by) {
  const counts = counted(edges, by);
  const named = [...counts.keys()].filter(Boolean);
  const found =
    by === "sex"
      ? SEXES.filter((sex) => counts.has(sex))
      : by === "dose"
        ? byDose(edges, named)
        : sortedBy(named, (name) => [-(counts.get(name) ?? 0), name]);
  return counts.has(UNREPORTED) ? [...found, UNREPORTED] : found;
}

/**
 * @param {readonly Edge[]} edges
 * @param {readonly string[]} names
 */
function byDose(edges, names) {
  /** @type {Map<string, [string, number, number]>} */
  const doses = new Map(
    edges.map((edge) => [stratum(edge, "dose"), [edge.dose_unit, edge.dose_min ?? 0, edge.dose_max ?? 0]]),
  );
  return sortedBy(names, (name) => doses.get(name) ?? []);
}

/**
 * A few strata for the columns of a table: those of both sexes together, or the most frequent and the others.
 *
 * @param {readonly Edge[]} edges
 * @param {string} by
 * @param {number} most
 */
export function columns(edges, by, most) {
  if (by === "sex") return ["female", "male", UNREPORTED];
  return [...kept(edges, counted(edges, by), by, most), UNREPORTED];
}

/**
 * The strata for the rows of a table: all there are, or, where they are many, those with most that is counted.
 *
 * @param {readonly Edge[]} edges
 * @param {readonly Edge[]} weighty
 * @param {string} by
 * @param {number} most
 */
export function rows(edges, weighty, by, most) {
  const all = counted(edges, by);
  const heavy = counted(weighty, by);
  const weights = new Map([...all].map(([name, count]) => [name, count + edges.length * (heavy.get(name) ?? 0)]));
  return [...kept(edges, weights, by, most), ...(all.has(UNREPORTED) ? [UNREPORTED] : [])];
}

/**
 * The strata of most weight, in their order, and the others where some are left.
 *
 * @param {readonly Edge[]} edges
 * @param {ReadonlyMap<string, number>} weights
 * @param {string} by
 * @param {number} most
 */
function kept(edges, weights, by, most) {
  const reported = ordered(edges, by).filter(Boolean);
  const heaviest = sortedBy(reported, (name) => [-(weights.get(name) ?? 0), name]).slice(0, most);
  const found = reported.filter((name) => heaviest.includes(name));
  return heaviest.length < reported.length ? [...found, OTHERS] : found;
}

/**
 * The row of a finding.
 *
 * @param {Edge} edge
 * @param {string} by
 * @param {readonly string[]} among
 */
export function rowOf(edge, by, among) {
  const found = stratum(edge, by);
  return among.includes(found) ? found : OTHERS;
}

/**
 * The column of a finding; one that pools the sexes stands with those that do not tell them apart.
 *
 * @param {Edge} edge
 * @param {string} by
 * @param {readonly string[]} among
 */
export function columnOf(edge, by, among) {
  const found = stratum(edge, by);
  if (among.includes(found)) return found;
  return by === "sex" || !found ? UNREPORTED : OTHERS;
}

/**
 * What a stratum is called; the sexes of people and of animals have words of their own.
 *
 * @param {FigureWords} words
 * @param {string} name
 * @param {string} by
 * @param {readonly Edge[]} edges
 */
export function label(words, name, by, edges) {
  if (name === OTHERS) return words.text("others");
  if (by === "sex") {
    if (name !== "female" && name !== "male") return words.text(name ? "both_sexes" : "sex_unreported");
    return words.text(`${name}_${whose(edges.filter(({ sex }) => sex === name))}`);
  }
  if (!name) return words.text("unreported", { key: words.say(by) });
  return by === "dose" ? words.dose(name) : words.joined(name.split(APART).map((word) => words.named(word)));
}

/**
 * Whether all that is known of it was found in animals.
 *
 * @param {readonly Edge[]} edges
 */
export function inAnimals(edges) {
  const signed = edges.filter((edge) => edge.signed);
  return signed.length > 0 && signed.every(({ species }) => species !== "" && species !== "human");
}

/** @param {readonly Edge[]} edges */
function whose(edges) {
  const people = edges.map(({ species }) => species === "" || species === "human");
  if (people.every(Boolean)) return "people";
  return people.some(Boolean) ? "any" : "animals";
}
