/* Scopes and the three-valued match, as in docs/method.md. Every scope is interned, so that meeting two is a look-up. */
const Match = { EXCLUDED: 0, COMPATIBLE: 1, ASSERTED: 2, words: ["excluded", "compatible", "asserted"] };
const KEYS = ["sex", "species", "population", "dose", "route", "regimen", "setting"];

class Scoper {
  constructor(graph) {
    this.graph = graph;
    this.scopes = [];        // number of a scope → its seven values; null where it says nothing
    this.numbers = new Map();
    this.meetings = new Map();
    this.ofEdges = new Map();
    this.open = this.intern([null, null, null, null, null, null, null]);
  }

  below(kind, word) { return Object.hasOwn(this.graph.below[kind], word) ? this.graph.below[kind][word] : [word]; }

  intern(values) {
    const name = JSON.stringify(values);
    if (!this.numbers.has(name)) {
      this.numbers.set(name, this.scopes.length);
      this.scopes.push(values);
    }
    return this.numbers.get(name);
  }

  union(kind, words) {
    return words.length ? [...new Set(words.flatMap((word) => this.below(kind, word)))].sort() : null;
  }

  setting(tags) {
    return tags.length ? tags.map((tag) => [this.graph.contexts.get(tag).group, tag]).sort(compareTexts) : null;
  }

  ofEdge(edge) {
    let number = this.ofEdges.get(edge.id);
    if (number === undefined) {
      number = edge.signed ? this.intern([
        edge.sex && edge.sex !== "both" ? [edge.sex] : null,
        this.union("species", edge.species ? [edge.species] : []),
        this.union("population", edge.population),
        edge.dose_min === null || edge.dose_max === null ? null : [edge.dose_min, edge.dose_max, edge.dose_unit],
        this.union("route", edge.route ? [edge.route] : []),
        edge.regimen ? [edge.regimen] : null,
        this.setting(edge.setting),
      ]) : this.open;
      this.ofEdges.set(edge.id, number);
    }
    return number;
  }

  ofContext(context) {
    return this.intern([
      context.sex ? [context.sex] : null,
      this.union("species", context.species ? [context.species] : []),
      this.union("population", context.population ? [context.population] : []),
      context.dose === null ? null : [context.dose, context.dose_to === null ? context.dose : context.dose_to, context.dose_unit],
      this.union("route", context.route ? [context.route] : []),
      context.regimen ? [context.regimen] : null,
      this.setting(context.setting),
    ]);
  }

  /** The number of the scope both hold in, or -1 where there is none. */
  meet(a, b) {
    if (a === b || b === this.open) return a;
    if (a === this.open) return b;
    const name = a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a;
    let met = this.meetings.get(name);
    if (met === undefined) {
      const values = this.scopes[a].map((value, i) => meetValues(KEYS[i], value, this.scopes[b][i]));
      met = values.includes(undefined) ? -1 : this.intern(values);
      this.meetings.set(name, met);
    }
    return met;
  }

  /** The keys on which two scopes exclude each other. */
  separators(a, b) {
    return KEYS.filter((key, i) => meetValues(key, this.scopes[a][i], this.scopes[b][i]) === undefined);
  }

  match(edge, asked) {
    if (!edge.signed) return Match.ASSERTED;
    if (this.meet(this.ofEdge(edge), asked) < 0) return Match.EXCLUDED;
    return this.openKeys(edge, asked).length ? Match.COMPATIBLE : Match.ASSERTED;
  }

  /** The keys a question fixes on which an admitted finding does not report the asked value. */
  openKeys(edge, asked) {
    if (!edge.signed || asked === this.open) return [];
    const reported = this.scopes[this.ofEdge(edge)];
    const wanted = this.scopes[asked];
    const within = (have, want) => have !== null && have.every((word) => want.includes(word));
    return KEYS.filter((key, i) => {
      const have = reported[i];
      const want = wanted[i];
      if (want === null) return false;
      if (key === "population") return !edge.population.some((word) => within(this.below("population", word), want));
      if (key === "dose") return have === null;
      if (key === "setting") return have === null || !want.every(([, tag]) => have.some(([, other]) => other === tag));
      return !within(have, want);
    });
  }
}

function compareTexts(a, b) { return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0; }

/** What two values of one key have in common; undefined where they exclude each other. */
function meetValues(key, a, b) {
  if (a === null || b === null) return a === null ? b : a;
  if (key === "dose") {
    const low = Math.max(a[0], b[0]);
    const high = Math.min(a[1], b[1]);
    return a[2] === b[2] && low <= high ? [low, high, a[2]] : undefined;
  }
  if (key === "setting") {
    const both = new Map(a);
    for (const [group, tag] of b) {
      if (both.has(group) && both.get(group) !== tag) return undefined;
      both.set(group, tag);
    }
    return [...both].sort(compareTexts);
  }
  const common = a.filter((word) => b.includes(word));
  return common.length ? common : undefined;
}

/** The smallest set of keys of which every parting has one; null where some parting has none. */
function fewestKeys(partings) {
  for (let size = 0; size <= KEYS.length; size += 1)
    for (const keys of subsets(KEYS, size))
      if (partings.every((parting) => parting.some((key) => keys.includes(key)))) return keys;
  return null;
}

function* subsets(words, size, from = 0, chosen = []) {
  if (chosen.length === size) { yield chosen; return; }
  for (let i = from; i < words.length; i += 1) yield* subsets(words, size, i + 1, [...chosen, words[i]]);
}
