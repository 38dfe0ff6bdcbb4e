/**
 * The context of a question, the scope of a finding, and the three-valued match between them.
 *
 * A scope says, for each key, which values a finding holds for; a key it says nothing about is open. Scopes meet: the
 * meeting of several findings is the set of contexts all of them hold in. Every scope is kept once and named by a
 * number, so that meeting two is a look-up. Method: `docs/method.md`.
 *
 * @import { Edge, Tag } from "./graph.js"
 * @import { Vocabulary } from "./vocabulary.js"
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
 * @typedef {readonly (readonly [group: string, tag: string])[]} Setting
 * @typedef {readonly string[] | Dose | Setting | null} Value What a scope says of a key; null where it says nothing.
 * @typedef {number} Scope The number that a `Scoper` gave it.
 */

import { compare, sorted, sortedBy } from "./ordering.js";
import { narrower } from "./vocabulary.js";

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
  if (key === "dose") return context.dose === null ? "" : doseText(asked(context));
  if (key === "setting") return context.setting.join(", ");
  return /** @type {Record<string, string>} */ (/** @type {unknown} */ (context))[key];
}

/**
 * The doses that a context with a dose asks about.
 *
 * @param {Context} context
 * @returns {Dose}
 */
function asked({ dose, dose_to, dose_unit }) {
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

/**
 * Whether two values of one key exclude each other.
 *
 * @param {string} key
 * @param {Value} a
 * @param {Value} b
 */
function exclude(key, a, b) {
  if (a === null || b === null || a === b) return false;
  if (key === "dose") {
    const [[low, high, unit], [otherLow, otherHigh, otherUnit]] = [/** @type {Dose} */ (a), /** @type {Dose} */ (b)];
    return unit !== otherUnit || low > otherHigh || otherLow > high;
  }
  if (key === "setting") {
    const others = /** @type {Setting} */ (b);
    return /** @type {Setting} */ (a).some(([group, tag]) =>
      others.some((pair) => pair[0] === group && pair[1] !== tag),
    );
  }
  return !(/** @type {string[]} */ (a).some((word) => /** @type {string[]} */ (b).includes(word)));
}

/**
 * What two values of one key have in common, which do not exclude each other.
 *
 * @param {string} key
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
function common(key, a, b) {
  if (a === null || b === null) return a ?? b;
  if (key === "dose") {
    const [one, other] = [/** @type {Dose} */ (a), /** @type {Dose} */ (b)];
    return [Math.max(one[0], other[0]), Math.min(one[1], other[1]), one[2]];
  }
  if (key === "setting") {
    const both = new Map([.../** @type {Setting} */ (a), .../** @type {Setting} */ (b)]);
    return [...both].sort(compare);
  }
  return /** @type {string[]} */ (a).filter((word) => /** @type {string[]} */ (b).includes(word));
}

/** Turns findings and questions into scopes, knowing which words lie below which. */
export class Scoper {
  /**
   * @param {Vocabulary} vocabulary
   * @param {ReadonlyMap<string, Tag>} tags The setting tags, by id.
   * @param {ReadonlyMap<string, ReadonlySet<string>>} populations Population word → itself and all narrower ones.
   */
  constructor(vocabulary, tags, populations) {
    this.keys = vocabulary.keys;
    this.tags = tags;
    /**
     * Key → word → itself and everything below it; a word that is missing stands for itself.
     *
     * @type {Record<string, ReadonlyMap<string, ReadonlySet<string>>>}
     */
    this.below = {
      species: narrower(vocabulary.lists.species),
      population: populations,
      route: narrower(vocabulary.lists.route),
    };
    /** @type {Value[][]} */
    this.scopes = [];
    /** @type {Map<string, Scope>} */
    this.numbers = new Map();
    /** @type {Map<number, Scope>} */
    this.meetings = new Map();
    /** @type {Map<string, Scope>} */
    this.ofEdges = new Map();
    /** The scope that says nothing. */
    this.open = this.#numbered({});
  }

  /**
   * @param {Record<string, Value>} said Key → value; what is left out is open.
   * @returns {Scope}
   */
  #numbered(said) {
    return this.#number(this.keys.map((key) => said[key] ?? null));
  }

  /** @param {Value[]} values */
  #number(values) {
    const name = JSON.stringify(values);
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.scopes.push(values) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }

  /**
   * What a scope says of a key.
   *
   * @param {Scope} scope
   * @param {string} key
   */
  value(scope, key) {
    return this.scopes[scope][this.keys.indexOf(key)];
  }

  /**
   * @param {string} key
   * @param {readonly string[]} words
   */
  #widened(key, words) {
    const below = this.below[key];
    return words.length ? sorted(new Set(words.flatMap((word) => [...(below.get(word) ?? [word])]))) : null;
  }

  /** @param {readonly string[]} tags */
  #setting(tags) {
    const pairs = tags.map((tag) => /** @type {const} */ ([/** @type {Tag} */ (this.tags.get(tag)).group, tag]));
    return pairs.length ? sortedBy(pairs, (pair) => pair) : null;
  }

  /**
   * The contexts a finding holds in; `both` sexes, unsplit, leaves sex open.
   *
   * @param {Edge} edge
   * @returns {Scope}
   */
  ofEdge(edge) {
    let number = this.ofEdges.get(edge.id);
    if (number === undefined) {
      number = edge.signed ? this.#scope(edge) : this.open;
      this.ofEdges.set(edge.id, number);
    }
    return number;
  }

  /** @param {Edge} edge */
  #scope({ sex, species, population, dose_min, dose_max, dose_unit, route, regimen, setting }) {
    return this.#numbered({
      sex: sex && sex !== "both" ? [sex] : null,
      species: this.#widened("species", species ? [species] : []),
      population: this.#widened("population", population),
      dose: dose_min === null || dose_max === null ? null : [dose_min, dose_max, dose_unit],
      route: this.#widened("route", route ? [route] : []),
      regimen: regimen ? [regimen] : null,
      setting: this.#setting(setting),
    });
  }

  /**
   * The contexts a question asks about.
   *
   * @param {Context} context
   * @returns {Scope}
   */
  ofContext(context) {
    const { sex, species, population, dose, route, regimen, setting } = context;
    return this.#numbered({
      sex: sex ? [sex] : null,
      species: this.#widened("species", species ? [species] : []),
      population: this.#widened("population", population ? [population] : []),
      dose: dose === null ? null : asked(context),
      route: this.#widened("route", route ? [route] : []),
      regimen: regimen ? [regimen] : null,
      setting: this.#setting(setting),
    });
  }

  /**
   * The contexts both scopes hold in, or -1 where there is none.
   *
   * @param {Scope} a
   * @param {Scope} b
   * @returns {Scope}
   */
  meet(a, b) {
    if (a === b || b === this.open) return a;
    if (a === this.open) return b;
    const name = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    let met = this.meetings.get(name);
    if (met === undefined) {
      const [one, other] = [this.scopes[a], this.scopes[b]];
      const values = () => this.keys.map((key, at) => common(key, one[at], other[at]));
      met = this.share(a, b) ? this.#number(values()) : -1;
      this.meetings.set(name, met);
    }
    return met;
  }

  /**
   * Whether some context is in both scopes; what they have in common is not worked out.
   *
   * @param {Scope} a
   * @param {Scope} b
   */
  share(a, b) {
    const [one, other] = [this.scopes[a], this.scopes[b]];
    return a === b || !this.keys.some((key, at) => exclude(key, one[at], other[at]));
  }

  /**
   * The keys on which two scopes exclude each other.
   *
   * @param {Scope} a
   * @param {Scope} b
   */
  separators(a, b) {
    const [one, other] = [this.scopes[a], this.scopes[b]];
    return this.keys.filter((key, at) => exclude(key, one[at], other[at]));
  }

  /**
   * What all scopes report alike, key by key, each value by its widest words; what differs is left out.
   *
   * @param {Iterable<Scope>} scopes
   * @returns {Map<string, string[]>}
   */
  common(scopes) {
    const several = Array.from(scopes, (scope) => this.scopes[scope]);
    /** @type {Map<string, string[]>} */
    const said = new Map();
    this.keys.forEach((key, at) => {
      const values = new Set(several.map((one) => JSON.stringify(one[at])));
      const value = values.size === 1 ? several[0][at] : null;
      if (value !== null) said.set(key, this.#words(key, value));
    });
    return said;
  }

  /**
   * @param {string} key
   * @param {NonNullable<Value>} value
   * @returns {string[]}
   */
  #words(key, value) {
    if (key === "dose") return [doseText(/** @type {Dose} */ (value))];
    if (key === "setting") return /** @type {Setting} */ (value).map(([, tag]) => tag);
    const words = /** @type {readonly string[]} */ (value);
    const narrow = new Set(
      words.flatMap((word) =>
        Object.values(this.below).flatMap((below) => [...(below.get(word) ?? [])].filter((other) => other !== word)),
      ),
    );
    return words.filter((word) => !narrow.has(word));
  }

  /**
   * How one finding fits what is asked; structural edges fit every question.
   *
   * @param {Edge} edge
   * @param {Scope} question
   */
  match(edge, question) {
    if (!edge.signed) return Match.ASSERTED;
    if (!this.share(this.ofEdge(edge), question)) return Match.EXCLUDED;
    return this.openKeys(edge, question).length ? Match.COMPATIBLE : Match.ASSERTED;
  }

  /**
   * The keys fixed by a question on which an admitted finding does not report the asked value.
   *
   * @param {Edge} edge
   * @param {Scope} question
   * @returns {readonly string[]}
   */
  openKeys(edge, question) {
    if (question === this.open) return [];
    const reported = this.scopes[this.ofEdge(edge)];
    const wanted = this.scopes[question];
    return this.keys.filter((key, at) => {
      const [have, want] = [reported[at], wanted[at]];
      if (want === null) return false;
      if (key === "population") return !this.#reportsOne(edge.population, /** @type {string[]} */ (want));
      if (have === null) return true;
      if (key === "dose") return false;
      if (key === "setting") return !includesAll(/** @type {Setting} */ (have), /** @type {Setting} */ (want));
      return !within(/** @type {string[]} */ (have), /** @type {string[]} */ (want));
    });
  }

  /**
   * Whether one of several populations is asked for: a finding reports each of them.
   *
   * @param {readonly string[]} populations
   * @param {readonly string[]} want
   */
  #reportsOne(populations, want) {
    return populations.some((word) => within([...(this.below.population.get(word) ?? [word])], want));
  }
}

/**
 * @param {readonly string[]} have
 * @param {readonly string[]} want
 */
function within(have, want) {
  return have.every((word) => want.includes(word));
}

/**
 * @param {Setting} have
 * @param {Setting} want
 */
function includesAll(have, want) {
  return want.every(([group, tag]) => have.some(([otherGroup, other]) => otherGroup === group && other === tag));
}

/**
 * The smallest set of keys of which every parting has one.
 *
 * @param {readonly string[]} keys All keys, in the order in which they are named.
 * @param {Iterable<readonly string[]>} partings For each pair of scopes that is to be told apart, the keys that do it.
 * @returns {readonly string[] | null} None where some pair shares a context, so that no key helps.
 */
export function fewestKeys(keys, partings) {
  const wanted = new Map(Array.from(partings, (parting) => [parting.join(), parting]));
  for (let size = 0; size <= keys.length; size += 1)
    for (const chosen of combinations(keys, size))
      if ([...wanted.values()].every((parting) => parting.some((key) => chosen.includes(key)))) return chosen;
  return null;
}

/**
 * @param {readonly string[]} words
 * @param {number} size
 * @param {number} [from]
 * @param {readonly string[]} [chosen]
 * @returns {Generator<readonly string[]>}
 */
function* combinations(words, size, from = 0, chosen = []) {
  if (chosen.length === size) {
    yield chosen;
    return;
  }
  for (let at = from; at < words.length; at += 1) yield* combinations(words, size, at + 1, [...chosen, words[at]]);
}
