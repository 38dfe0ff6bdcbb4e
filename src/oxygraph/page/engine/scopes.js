/**
 * Scopes: for each key the values a finding holds for; a key it says nothing about is open.
 *
 * Scopes meet: the meeting of several findings is the set of contexts all of them hold in. Every scope is kept once and
 * named by a number, so that meeting two is a look-up.
 *
 * @import { Dose } from "./context.js"
 * @import { Setting } from "./settings.js"
 *
 * @typedef {readonly string[] | Dose | Setting | null} Value What a scope says of a key; null where it says nothing.
 * @typedef {number} Scope The number that `Scopes` gave it.
 */
import { meetSettings, settingsPart } from "./settings.js";

/**
 * The fields of a scope that say something of a key: a population says how old people are beside what else they are.
 *
 * @param {string} key
 */
export function fieldsOf(key) {
  return key === "population" ? ["population", "age"] : [key];
}

/**
 * Whether two values of one field exclude each other.
 *
 * @param {string} key
 * @param {Value} a
 * @param {Value} b
 */
function exclude(key, a, b) {
  if (a === null || b === null || a === b) return false;
  if (key === "dose") {
    const [[lowA, highA, unitA], [lowB, highB, unitB]] = [/** @type {Dose} */ (a), /** @type {Dose} */ (b)];
    return unitA !== unitB || lowA > highB || lowB > highA;
  }
  if (key === "setting") return settingsPart(/** @type {Setting} */ (a), /** @type {Setting} */ (b));
  return !(/** @type {string[]} */ (a).some((word) => /** @type {string[]} */ (b).includes(word)));
}

/**
 * The parts of a value that exclude something each by itself: groups of settings do, other values are whole.
 *
 * @param {string} key
 * @param {Value} value
 * @returns {readonly Value[]}
 */
function partsOf(key, value) {
  if (key !== "setting" || value === null) return [value];
  const setting = /** @type {Setting} */ (value);
  const groups = [...new Set(setting.map(([group]) => group))];
  return groups.map((group) => setting.filter(([other]) => other === group));
}

/**
 * What two values of one field have in common that do not exclude each other.
 *
 * @param {string} key
 * @param {Value} a
 * @param {Value} b
 * @returns {Value}
 */
function common(key, a, b) {
  if (a === null || b === null) return a ?? b;
  if (key === "dose") {
    const [[lowA, highA, unit], [lowB, highB]] = [/** @type {Dose} */ (a), /** @type {Dose} */ (b)];
    return [Math.max(lowA, lowB), Math.min(highA, highB), unit];
  }
  if (key === "setting") return meetSettings(/** @type {Setting} */ (a), /** @type {Setting} */ (b)) ?? null;
  return /** @type {string[]} */ (a).filter((word) => /** @type {string[]} */ (b).includes(word));
}

/** Scopes by number, so that the meeting of two is looked up where the same two have met before. */
export class Scopes {
  /** The scope that says nothing. */
  static OPEN = 0;
  /** What two scopes meet in that exclude each other. */
  static NONE = -1;

  /** @param {readonly string[]} keys In the order in which answers name them. */
  constructor(keys) {
    /** @type {readonly string[]} */
    this.keys = keys;
    /** @type {readonly string[]} */
    this.fields = keys.flatMap(fieldsOf);
    /** The places of the fields that say whom a scope is about. */
    this.people = fieldsOf("population").map((field) => this.fields.indexOf(field));
    /** @type {Value[][]} */
    this.values = [];
    /** @type {Map<string, Scope>} */
    this.numbers = new Map();
    /** @type {Map<number, Scope>} */
    this.met = new Map();
    this.of({});
  }

  /**
   * The scope that says this.
   *
   * @param {Record<string, Value>} said Field → value; what is left out is open.
   */
  of(said) {
    return this.number(this.fields.map((field) => said[field] ?? null));
  }

  /**
   * @param {Value[]} values One a field.
   * @returns {Scope}
   */
  number(values) {
    const name = JSON.stringify(values);
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.values.push(values) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }

  /**
   * What a scope says in a field.
   *
   * @param {Scope} scope
   * @param {string} field
   */
  value(scope, field) {
    return this.values[scope][this.fields.indexOf(field)];
  }

  /**
   * The contexts both scopes hold in, or `NONE` where there is none.
   *
   * @param {Scope} a
   * @param {Scope} b
   * @returns {Scope}
   */
  meet(a, b) {
    if (a === b || b === Scopes.OPEN) return a;
    if (a === Scopes.OPEN) return b;
    const name = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    let met = this.met.get(name);
    if (met === undefined) {
      const [one, other] = [this.values[a], this.values[b]];
      const both = () => this.number(this.fields.map((field, at) => common(field, one[at], other[at])));
      met = this.share(a, b) ? both() : Scopes.NONE;
      this.met.set(name, met);
    }
    return met;
  }

  /**
   * Whether some context is in both scopes; what they have in common is not worked out, nor kept.
   *
   * @param {Scope} a
   * @param {Scope} b
   */
  share(a, b) {
    if (a === b || a === Scopes.OPEN || b === Scopes.OPEN) return true;
    const [one, other] = [this.values[a], this.values[b]];
    for (let at = 0; at < one.length; at += 1)
      if (one[at] !== null && other[at] !== null && exclude(this.fields[at], one[at], other[at])) return false;
    return true;
  }

  /**
   * Whether a finding may enter an answer: some context is in both scopes, and it is not only about others.
   *
   * Two findings share a context where one tells how old people are and the other what they have. A question names
   * those it asks about: a finding that reports people, and none of those, is about others.
   *
   * @param {Scope} asked
   * @param {Scope} found
   */
  admits(asked, found) {
    return this.share(asked, found) && !this.#aboutOthers(asked, found);
  }

  /**
   * What a scope says of each key, and of each group of settings, as a scope of its own: a question admits what all of
   * these admit. There are few such scopes, while of settings that are asked together there are many.
   *
   * @param {Scope} scope
   * @returns {readonly Scope[]}
   */
  byKey(scope) {
    const told = this.keys.flatMap((key) =>
      partsOf(key, this.value(scope, key)).map((part) =>
        this.number(
          this.fields.map((field, at) => {
            if (field === key) return part;
            return fieldsOf(key).includes(field) ? this.values[scope][at] : null;
          }),
        ),
      ),
    );
    return told.filter((part) => part !== Scopes.OPEN);
  }

  /**
   * The keys on which a finding is excluded by what is asked.
   *
   * @param {Scope} asked
   * @param {Scope} found
   */
  excluding(asked, found) {
    const apart = this.separators(asked, found);
    return this.keys.filter((key) => apart.includes(key) || (key === "population" && this.#aboutOthers(asked, found)));
  }

  /**
   * Whether a finding reports people, and none of those that are asked.
   *
   * @param {Scope} asked
   * @param {Scope} found
   */
  #aboutOthers(asked, found) {
    const [who, age] = this.people;
    const [wanted, reported] = [this.values[asked], this.values[found]];
    const named = /** @type {readonly string[] | null} */ (wanted[who] ?? wanted[age]);
    if (named === null || (reported[who] === null && reported[age] === null)) return false;
    const among = (/** @type {Value} */ words) =>
      /** @type {string[]} */ (words ?? []).some((one) => named.includes(one));
    return !(among(reported[who]) || among(reported[age]));
  }

  /**
   * The keys on which two scopes exclude each other.
   *
   * @param {Scope} a
   * @param {Scope} b
   */
  separators(a, b) {
    if (a === b) return [];
    const [one, other] = [this.values[a], this.values[b]];
    return this.keysOf(this.fields.filter((field, at) => exclude(field, one[at], other[at])));
  }

  /**
   * The keys that fields say something of, in their order.
   *
   * @param {readonly string[]} fields
   */
  keysOf(fields) {
    return fields.length ? this.keys.filter((key) => fieldsOf(key).some((field) => fields.includes(field))) : [];
  }

  /**
   * The fields in which a scope says anything.
   *
   * @param {Scope} scope
   */
  reported(scope) {
    return this.fields.filter((_, at) => this.values[scope][at] !== null);
  }
}

/**
 * The first of the smallest sets of keys of which every parting has one; null where no key helps.
 *
 * @param {readonly string[]} keys All keys, in the order in which they are named.
 * @param {Iterable<readonly string[]>} partings For each pair of scopes that is to be told apart, the keys that do it.
 */
export function fewestKeys(keys, partings) {
  return smallestSets(keys, partings)[0] ?? null;
}

/**
 * The smallest sets of keys of which every parting has one, those whose keys are named first first.
 *
 * @param {readonly string[]} keys All keys, in the order in which they are named.
 * @param {Iterable<readonly string[]>} partings For each pair of scopes that is to be told apart, the keys that do it.
 * @returns {readonly (readonly string[])[]} None where some pair shares a context, so that no key helps.
 */
export function smallestSets(keys, partings) {
  const wanted = [...new Map(Array.from(partings, (parting) => [parting.join(), parting])).values()];
  const parts = (/** @type {readonly string[]} */ chosen) =>
    wanted.every((parting) => parting.some((key) => chosen.includes(key)));
  if (wanted.some((parting) => !parting.length)) return [];
  for (let size = 0; size <= keys.length; size += 1) {
    const found = [...combinations(keys, size)].filter(parts);
    if (found.length) return found;
  }
  return [];
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
