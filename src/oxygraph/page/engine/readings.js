/**
 * What one path says. A reading takes one speaking edge per step such that some single context satisfies them all, and
 * the question; a path without a reading is a chimera. Method: `docs/method.md`.
 *
 * @import { Scope } from "./context.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 *
 * @typedef {object} Reading
 * @property {Scope} scope
 * @property {Sign} sign
 * @property {ReadonlySet<string>} studies
 */
import { combine, IDENTITY, settle } from "./signs.js";

/** A way from one node to another, and what its readings add up to. */
export class Path {
  /**
   * @param {readonly Step[]} steps Each begins where the one before it ends.
   * @param {Scope} asked
   */
  constructor(steps, asked) {
    this.steps = steps;
    this.asked = asked;
    this.nodes = [steps[0].subject, ...steps.map((step) => step.object)];
    this.readings = readings(steps, asked);
    const { sign, contested } = settle(this.readings.map((reading) => reading.sign));
    /** @type {Sign} `0` where it is blocked by a null. */
    this.sign = sign;
    /** Whether some reading is null beside a sign. */
    this.contested = contested;
    /** A step rests on speculation or retracted papers alone: listed, never counted. */
    this.speculative = steps.some((step) => !step.claims.length);
    /** No single context satisfies all steps: listed, never counted. */
    this.chimera = !(this.readings.length || this.speculative);
    /** Whether the path may decide anything. */
    this.counted = !(this.chimera || this.speculative);
    /** How many fixed keys its weakest step leaves open. */
    this.gaps = Math.max(...steps.map((step) => step.gaps.length));
    /** The match of its weakest step. */
    this.match = Math.min(...steps.map((step) => step.match));
  }

  /** Sign → the contexts its readings hold in. */
  get scopes() {
    return grouped(this.readings, ({ scope }) => [scope]);
  }

  /** Sign → the studies its readings rest on; worked out anew for whoever asks, since few do. */
  get studies() {
    return grouped(readings(this.steps, this.asked, union), ({ studies }) => studies);
  }

  /** The contexts its readings report, those of its own sign where it has one. */
  get holdsFor() {
    const own = this.readings.filter((reading) => reading.sign === this.sign);
    return new Set((own.length ? own : this.readings).map((reading) => reading.scope));
  }
}

/**
 * What readings have, by their sign.
 *
 * @template T
 * @param {readonly Reading[]} found
 * @param {(reading: Reading) => Iterable<T>} had
 * @returns {ReadonlyMap<Sign, ReadonlySet<T>>}
 */
function grouped(found, had) {
  /** @type {Map<Sign, Set<T>>} */
  const groups = new Map();
  for (const reading of found)
    groups.set(reading.sign, new Set([...(groups.get(reading.sign) ?? []), ...had(reading)]));
  return groups;
}

/**
 * The path that consecutive steps make, its readings taken together.
 *
 * @param {readonly Step[]} steps
 * @param {Scope} asked The contexts the question asks about.
 */
export function read(steps, asked) {
  return new Path(steps, asked);
}

/** @type {ReadonlySet<string>} */
const NONE = new Set();

/**
 * The readings of consecutive steps that the question shares a context with; those that agree in scope and sign are
 * carried as one, so that many parallel findings stay cheap.
 *
 * @param {readonly Step[]} steps
 * @param {Scope} asked
 * @param {(...sets: ReadonlySet<string>[]) => ReadonlySet<string>} [joined] How the studies of several are taken
 *   together; without it a reading says nothing of its studies.
 * @returns {Reading[]}
 */
function readings(steps, asked, joined = () => NONE) {
  const { scoper } = steps[0].graph;
  /** @type {Reading[]} */
  let found = [{ scope: scoper.open, sign: IDENTITY, studies: NONE }];
  for (const step of steps) {
    /** @type {Map<string, Reading>} */
    const onward = new Map();
    for (const reading of found)
      for (const claim of step.claims) {
        const scope = scoper.meet(reading.scope, claim.scope);
        if (scope < 0) continue;
        const sign = combine(reading.sign, claim.sign);
        const name = `${scope} ${sign}`;
        const studies = joined(onward.get(name)?.studies ?? NONE, reading.studies, claim.studies);
        onward.set(name, { scope, sign, studies });
      }
    found = [...onward.values()];
  }
  return found
    .filter(({ scope }) => scoper.share(scope, asked))
    .map((reading) => (reading.sign === IDENTITY ? { ...reading, sign: "?" } : reading)); // anatomy alone has no effect
}

/** @param {ReadonlySet<string>[]} sets */
function union(...sets) {
  return new Set(sets.flatMap((set) => [...set]));
}
