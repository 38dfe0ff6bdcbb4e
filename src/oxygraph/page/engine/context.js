/**
 * The context of a question, its texts, and the three-valued match of a finding with it. Method: `docs/method.md`.
 *
 * @typedef {object} Context What a question fixes; an empty field fixes nothing.
 * @property {string} sex
 * @property {string} species
 * @property {string} population
 * @property {number | null} dose
 * @property {number | null} dose_to The upper end of a range of doses, which only the page asks for.
 * @property {string} dose_unit
 * @property {string} route
 * @property {string} regimen
 * @property {readonly string[]} setting
 *
 * @typedef {readonly [low: number, high: number, unit: string]} Dose
 */

/** How a finding fits a question; the worst of several is the smallest. */
export const Match = Object.freeze({ EXCLUDED: 0, COMPATIBLE: 1, ASSERTED: 2 });

/** @type {Context} */
const OPEN = Object.freeze({
  sex: "",
  species: "",
  population: "",
  dose: null,
  dose_to: null,
  dose_unit: "",
  route: "",
  regimen: "",
  setting: [],
});

/**
 * A whole context from the keys that are fixed.
 *
 * @param {Partial<Context>} keys
 * @returns {Context}
 */
export function contextOf(keys) {
  return { ...OPEN, ...keys };
}

/**
 * The fields of a context that fix something.
 *
 * @param {Context} context
 * @returns {Partial<Context>}
 */
export function fixedIn(context) {
  return Object.fromEntries(
    Object.entries(context).filter(
      ([, value]) => value !== "" && value !== null && !(Array.isArray(value) && !value.length),
    ),
  );
}

/**
 * The value fixed for a key, in words; empty where it is open.
 *
 * @param {Context} context
 * @param {string} key
 */
export function saidOf(context, key) {
  if (key === "dose") return context.dose === null ? "" : doseText(dosesAsked(context));
  if (key === "setting") return context.setting.join(", ");
  return /** @type {Record<string, string>} */ (/** @type {unknown} */ (context))[key];
}

/**
 * The doses that a context with a dose asks about.
 *
 * @param {Context} context
 * @returns {Dose}
 */
export function dosesAsked({ dose, dose_to, dose_unit }) {
  return [Number(dose), dose_to ?? Number(dose), dose_unit];
}

const ZEROS = /\.?0+$/;

/**
 * A number as the curated files write it: no exponent, no trailing zeros.
 *
 * @param {number} number
 */
export function numberText(number) {
  const text = number.toFixed(12).replace(ZEROS, "");
  return text === "-0" ? "0" : text;
}

/** @param {Dose} dose */
export function doseText([low, high, unit]) {
  return `${low === high ? numberText(low) : `${numberText(low)}–${numberText(high)}`} ${unit}`;
}
