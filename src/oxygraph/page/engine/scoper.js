/**
 * Which contexts a finding holds in, and which a question asks about; which words lie below which.
 *
 * @import { Context, Dose } from "./context.js"
 * @import { Edge, Tag } from "./graph.js"
 * @import { Scope, Value } from "./scopes.js"
 * @import { Setting } from "./settings.js"
 * @import { Vocabulary } from "./vocabulary.js"
 */
import { dosesAsked, doseText, Match } from "./context.js";
import { sorted } from "./ordering.js";
import { fieldsOf, Scopes } from "./scopes.js";
import { settingOf, settingsPart, wider } from "./settings.js";
import { narrower } from "./vocabulary.js";

/** The species of people. */
export const HUMAN = "human";

const HEALTHY = "healthy";

/** Turns findings and questions into scopes, knowing which words lie below which. */
export class Scoper {
  /**
   * @param {Vocabulary} vocabulary
   * @param {ReadonlyMap<string, Tag>} tags The setting tags, by id.
   * @param {ReadonlyMap<string, ReadonlySet<string>>} populations Population word → itself and all narrower ones.
   * @param {ReadonlySet<string>} disorders The ids of the disorders.
   */
  constructor(vocabulary, tags, populations, disorders) {
    this.vocabulary = vocabulary;
    this.scopes = new Scopes(vocabulary.keys);
    this.tags = tags;
    this.disorders = disorders;
    const human = vocabulary.lists.population.filter((word) => word.human).map((word) => word.name);
    /** Populations that only people can have. */
    this.ofPeople = new Set([...disorders, ...human]);
    const ages = vocabulary.lists.population.filter((word) => word.age).map((word) => word.name);
    /** Populations that say how old they are, and nothing else. */
    this.ages = new Set(ages.flatMap((age) => [...(populations.get(age) ?? [age])]));
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
    /** @type {Map<string, Scope>} */
    this.ofEdges = new Map();
    /** Healthy people, by whatever word. */
    this.healthy = populations.get(HEALTHY) ?? new Set([HEALTHY]);
    /** Every population that has a name. */
    this.named = sorted(new Set([...disorders, ...vocabulary.lists.population.map((word) => word.name)]));
    /** @type {readonly string[] | null} Whom findings in healthy people are read to be about; null: the healthy. */
    this.anyone = null;
  }

  /**
   * The same, which reads findings in healthy people as findings in people with whatever disorder.
   *
   * What else they report of people, as their age, stays what it is.
   */
  ofHealthyAsAnyone() {
    const scoper = new Scoper(this.vocabulary, this.tags, this.below.population, this.disorders);
    return Object.assign(scoper, { scopes: this.scopes, anyone: this.named });
  }

  /**
   * Whether a finding in healthy people is read as one in anybody: never where it names a disorder beside them.
   *
   * The healthy people of a finding that names patients too are those they were compared with.
   *
   * @param {Edge} edge
   */
  readsAsAnyone(edge) {
    return edge.signed && this.#standsForAnyone(edge.population);
  }

  /** @param {readonly string[]} populations */
  #standsForAnyone(populations) {
    if (!(this.anyone && populations.some((word) => this.healthy.has(word)))) return false;
    return !populations.some((word) => this.disorders.has(word));
  }

  /**
   * @param {string} key
   * @param {readonly string[]} words
   */
  #widened(key, words) {
    const below = this.below[key];
    return words.length ? sorted(new Set(words.flatMap((word) => [...(below.get(word) ?? [word])]))) : null;
  }

  /**
   * What populations say, in the two fields of a scope.
   *
   * @param {readonly string[]} words
   */
  #populations(words) {
    return {
      population: this.#widened(
        "population",
        words.filter((word) => !this.ages.has(word)),
      ),
      age: this.#widened(
        "population",
        words.filter((word) => this.ages.has(word)),
      ),
    };
  }

  /**
   * Pairs of group and tag, wider tags included.
   *
   * @param {readonly string[]} tags
   */
  #setting(tags) {
    return tags.length ? settingOf(tags, (tag) => this.tags.get(tag)?.group ?? "", this.#broaderOf) : null;
  }

  /**
   * Whether two tags exclude each other, themselves or by a wider one.
   *
   * @param {string} one
   * @param {string} other
   */
  parts(one, other) {
    return settingsPart(this.#setting([one]) ?? [], this.#setting([other]) ?? []);
  }

  /** @param {string} tag */
  #broaderOf = (tag) => this.tags.get(tag)?.broader ?? "";

  /**
   * The contexts a finding holds in; `both` sexes, unsplit, leaves sex open.
   *
   * @param {Edge} edge
   * @returns {Scope}
   */
  ofEdge(edge) {
    let number = this.ofEdges.get(edge.id);
    if (number === undefined) {
      number = edge.signed ? this.#scope(edge) : Scopes.OPEN;
      this.ofEdges.set(edge.id, number);
    }
    return number;
  }

  /** @param {Edge} edge */
  #scope(edge) {
    const { sex, dose_min, dose_max, dose_unit, route, regimen, setting } = edge;
    const reported = this.#populationOf(edge);
    const species = edge.species || this.#impliedSpecies(reported);
    return this.scopes.of({
      sex: sex && sex !== "both" ? [sex] : null,
      species: this.#widened("species", species ? [species] : []),
      ...this.#populations(reported),
      ...(this.#standsForAnyone(reported) ? { population: this.anyone } : {}),
      dose: dose_min === null || dose_max === null ? null : [dose_min, dose_max, dose_unit],
      route: this.#widened("route", route ? [route] : []),
      regimen: regimen ? [regimen] : null,
      setting: this.#setting(setting),
    });
  }

  /**
   * Whom a finding is about: a marker of a disorder, no population named, is about that disorder.
   *
   * @param {Edge} edge
   */
  #populationOf({ predicate, object, population }) {
    if (population.length) return population;
    return predicate === "associated_with" && this.disorders.has(object) ? [object] : [];
  }

  /**
   * The species of a population that only people can have; empty for others.
   *
   * @param {readonly string[]} populations
   */
  #impliedSpecies(populations) {
    return populations.some((word) => this.ofPeople.has(word)) ? HUMAN : "";
  }

  /**
   * The contexts a question asks about.
   *
   * @param {Context} context
   * @returns {Scope}
   */
  ofContext(context) {
    const { sex, population, dose, route, regimen, setting } = context;
    const species = context.species || this.#impliedSpecies([population]);
    return this.scopes.of({
      sex: sex ? [sex] : null,
      species: this.#widened("species", species ? [species] : []),
      ...this.#populations(population ? [population] : []),
      dose: dose === null ? null : dosesAsked(context),
      route: this.#widened("route", route ? [route] : []),
      regimen: regimen ? [regimen] : null,
      setting: this.#setting(setting),
    });
  }

  /**
   * Whether findings of a scope are about people and nobody else.
   *
   * @param {Scope} scope
   */
  isHuman(scope) {
    const species = this.scopes.value(scope, "species");
    return species?.length === 1 && species[0] === HUMAN;
  }

  /**
   * What all scopes report, key by key: what is alike by its widest words, what differs by what is above it all.
   *
   * What has nothing in common is left out, and what one of them does not report.
   *
   * @param {Iterable<Scope>} scopes
   * @returns {Map<string, string[]>}
   */
  common(scopes) {
    const several = Array.from(scopes, (scope) => this.scopes.values[scope]);
    /** @type {Map<string, string[]>} */
    const said = new Map();
    const { keys, fields } = this.scopes;
    for (const key of keys) {
      const words = fieldsOf(key).flatMap((field) => {
        const at = fields.indexOf(field);
        return this.#shared(
          field,
          several.map((one) => one[at]),
        );
      });
      if (words.length) said.set(key, words);
    }
    return said;
  }

  /**
   * What several values of one field have in common, in words.
   *
   * @param {string} field
   * @param {readonly Value[]} values
   * @returns {string[]}
   */
  #shared(field, values) {
    const reported = values.filter((value) => value !== null);
    if (!reported.length || reported.length < values.length) return [];
    if (new Set(reported.map((value) => JSON.stringify(value))).size === 1) return this.#words(field, reported[0]);
    if (field === "setting") {
      const [first, ...others] = /** @type {Setting[]} */ (reported);
      return this.#narrowest(first.filter((pair) => others.every((other) => includesAll(other, [pair]))));
    }
    const [key] = this.scopes.keysOf([field]);
    return this.#aboveAll(key, new Set(reported.flatMap((value) => this.#words(field, value))));
  }

  /**
   * The narrowest words that all of several are, or lie below; none where nothing is above them all.
   *
   * @param {string} key
   * @param {ReadonlySet<string>} words
   */
  #aboveAll(key, words) {
    const above = [...(this.below[key] ?? [])].filter(([, below]) => [...words].every((word) => below.has(word)));
    const shared = above.map(([word]) => word);
    return sorted(
      shared.filter((word) => !shared.some((other) => other !== word && this.below[key].get(word)?.has(other))),
    );
  }

  /**
   * Of what `common` found, the keys whose words say more than what is asked.
   *
   * @param {ReadonlyMap<string, readonly string[]>} common
   * @param {Scope} asked
   */
  narrowing(common, asked) {
    const fixed = this.common([asked]);
    return new Map(
      [...common].filter(([key, words]) => {
        const above = this.#above(key, fixed.get(key) ?? []);
        return !words.every((word) => above.has(word));
      }),
    );
  }

  /**
   * Words and all above them.
   *
   * @param {string} key
   * @param {readonly string[]} words
   */
  #above(key, words) {
    if (key === "setting") return new Set(words.flatMap((word) => [word, ...wider(word, this.#broaderOf)]));
    const above = [...(this.below[key] ?? [])].filter(([, below]) => words.some((word) => below.has(word)));
    return new Set([...words, ...above.map(([word]) => word)]);
  }

  /**
   * @param {string} key
   * @param {NonNullable<Value>} value
   * @returns {string[]}
   */
  #words(key, value) {
    if (key === "dose") return [doseText(/** @type {Dose} */ (value))];
    if (key === "setting") return this.#narrowest(/** @type {Setting} */ (value));
    const words = /** @type {readonly string[]} */ (value);
    const narrow = new Set(
      words.flatMap((word) =>
        Object.values(this.below).flatMap((below) => [...(below.get(word) ?? [])].filter((other) => other !== word)),
      ),
    );
    return words.filter((word) => !narrow.has(word));
  }

  /**
   * The tags of a setting that no other one of it implies.
   *
   * @param {Setting} setting
   */
  #narrowest(setting) {
    const implied = new Set(setting.flatMap(([, tag]) => wider(tag, this.#broaderOf)));
    return setting.map(([, tag]) => tag).filter((tag) => !implied.has(tag));
  }

  /**
   * A name that findings share that say the same of whom they hold for: one fits a question as all of them do.
   *
   * @param {Edge} edge
   */
  kind(edge) {
    return `${this.ofEdge(edge)} ${this.#populationOf(edge).join("|")}`;
  }

  /**
   * A name that findings share that say the same of some keys: one fits a question that fixes no other as all of them do.
   *
   * @param {Edge} edge
   * @param {readonly string[]} keys
   */
  said(edge, keys) {
    const values = this.scopes.values[this.ofEdge(edge)];
    const told = keys.flatMap(fieldsOf).map((field) => values[this.scopes.fields.indexOf(field)]);
    return JSON.stringify(keys.includes("population") ? [this.#populationOf(edge), ...told] : told);
  }

  /**
   * How one finding fits what is asked; structural edges fit every question.
   *
   * @param {Edge} edge
   * @param {Scope} question
   */
  match(edge, question) {
    if (!edge.signed) return Match.ASSERTED;
    if (!this.scopes.admits(question, this.ofEdge(edge))) return Match.EXCLUDED;
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
    if (question === Scopes.OPEN) return [];
    return this.scopes.keysOf(this.scopes.fields.filter((_, at) => this.#leavesOpen(edge, question, at)));
  }

  /**
   * Whether a finding reports everything that a question fixes.
   *
   * @param {Edge} edge
   * @param {Scope} question
   */
  reportsAll(edge, question) {
    for (let at = 0; at < this.scopes.fields.length; at += 1) if (this.#leavesOpen(edge, question, at)) return false;
    return true;
  }

  /**
   * Whether a question fixes a field in which a finding does not report the asked value.
   *
   * @param {Edge} edge
   * @param {Scope} question
   * @param {number} at The place of the field.
   */
  #leavesOpen(edge, question, at) {
    const want = this.scopes.values[question][at];
    if (want === null) return false;
    const field = this.scopes.fields[at];
    if (field === "population" || field === "age")
      return !this.#reportsOne(this.#populationOf(edge), /** @type {string[]} */ (want));
    const have = this.scopes.values[this.ofEdge(edge)][at];
    if (have === null) return true;
    if (field === "dose") return false;
    if (field === "setting") return !includesAll(/** @type {Setting} */ (have), /** @type {Setting} */ (want));
    return !within(/** @type {string[]} */ (have), /** @type {string[]} */ (want));
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
