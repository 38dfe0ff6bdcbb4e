/**
 * What one path says: which readings of it are possible at once, and the sign they add up to.
 *
 * A reading of a path takes one counted finding per step such that some single context satisfies them all, and the
 * question, and such that each step begins in the aspect in which the one before it ends. A path without a reading is a
 * chimera. Method: `docs/method.md`.
 *
 * @import { Scope } from "./scopes.js"
 * @import { Sign } from "./signs.js"
 * @import { Part, Step } from "./steps.js"
 *
 * @typedef {object} State What readings of a beginning have in common.
 * @property {Scope} scope
 * @property {string} aspect In which the beginning ends; empty where it is not said.
 * @property {readonly { before: State, place: number }[]} arrivals The states before it, and the claims that led here.
 *
 * @typedef {readonly State[]} Readings
 */
import { NARRATIVE } from "./design.js";
import { Scopes } from "./scopes.js";
import { combine, directed, IDENTITY } from "./signs.js";
import { CAUSAL, INHERITED } from "./steps.js";

/**
 * The one reading of no step at all.
 *
 * @type {Readings}
 */
export const START = [{ scope: Scopes.OPEN, aspect: "", arrivals: [] }];

/**
 * The readings of a beginning, one step longer. Readings that agree in scope and aspect are carried as one.
 *
 * @param {Scopes} scopes
 * @param {Readings} beginning
 * @param {Step} step
 * @returns {Readings}
 */
export function extend(scopes, beginning, step) {
  /** @type {Map<string, { scope: Scope, aspect: string, arrivals: { before: State, place: number }[] }>} */
  const onward = new Map();
  for (const before of beginning)
    for (const [place, { scope, subjectAspect, objectAspect }] of step.claims.entries()) {
      if (before.aspect && subjectAspect && before.aspect !== subjectAspect) continue;
      const common = scopes.meet(before.scope, scope);
      if (common === Scopes.NONE) continue;
      const name = `${common} ${objectAspect}`;
      const state = onward.get(name);
      if (state) state.arrivals.push({ before, place });
      else onward.set(name, { scope: common, aspect: objectAspect, arrivals: [{ before, place }] });
    }
  return [...onward.values()];
}

/** A way from one node to another, and what its readings add up to. */
export class Path {
  /**
   * @param {Scopes} scopes
   * @param {readonly Step[]} steps Each begins where the one before it ends.
   * @param {Readings} readings Those of the whole way.
   * @param {Scope} asked The contexts the question asks about.
   */
  constructor(scopes, steps, readings, asked) {
    this.steps = steps;
    this.nodes = [steps[0].subject, ...steps.map((step) => step.object)];
    const alive = readings.filter(({ scope }) => scopes.share(scope, asked));
    /** The contexts in which its readings hold. */
    this.holdsFor = new Set(alive.map(({ scope }) => scope));
    /** A step has nothing that is counted: listed, never counted. */
    this.speculative = steps.some((step) => !step.claims.length);
    /** No single context satisfies all steps: listed, never counted. */
    this.chimera = !(alive.length || this.speculative);
    /** Whether the path may decide anything. */
    this.counted = !(this.chimera || this.speculative);
    const taking = takingPart(steps.length, alive);
    const parts = steps.map((step, at) => step.part(taking[at]));
    /** @type {readonly Part[]} Of each step what takes part in some reading; all that is counted where none does. */
    this.parts = alive.length ? parts : steps;
    /** What each step says by the findings that take part in some reading. */
    this.signs = steps.map((step, at) => (step.kind === INHERITED ? IDENTITY : parts[at].weighed.sign));
    /** @type {Sign} `+`, `-`, `0` (blocked by a null), `?` (no direction), `conflicting` or `mixed`. */
    this.sign = signAlong(this.signs);
    /** What the way rests on, the weakest of its steps; a place in the vocabulary's kinds. */
    this.kind = Math.max(...steps.map((step) => step.kind));
    const found = this.parts.filter((_, at) => steps[at].kind !== INHERITED);
    /** Whether nulls stand beside the sign of a step. */
    this.contested = this.counted && found.some((part) => part.weighed.contested);
    /** The lowest level of its steps that have findings. */
    this.level = found.length ? Math.min(...found.map((part) => part.level)) : NARRATIVE;
    /** How many fixed keys are left open by what takes part in it of its weakest step. */
    this.gaps = Math.max(...this.parts.map((part) => part.gaps.length));
    /** The match of its weakest step. */
    this.match = Math.min(...this.parts.map((part) => part.match));
    /** @type {ReadonlySet<string>} Every study that what it says rests on. */
    this.studies = new Set(this.parts.flatMap((part) => [...part.studies]));
  }

  /** Whether it may decide: a causal path with a sign, every step of which rests on a study. */
  get mayDecide() {
    return this.counted && this.kind === CAUSAL && directed(this.sign) && this.level > NARRATIVE;
  }

  /** Whether the path is counted and has an outcome: a sign, a conflict or a null. */
  get decides() {
    return this.counted && this.sign !== "?";
  }
}

/**
 * The path that consecutive steps make.
 *
 * @param {Scopes} scopes
 * @param {readonly Step[]} steps
 * @param {Scope} asked
 */
export function read(scopes, steps, asked) {
  const readings = steps.reduce((before, step) => extend(scopes, before, step), START);
  return new Path(scopes, steps, readings, asked);
}

/**
 * For each step the claims that take part in some reading of the whole.
 *
 * @param {number} length
 * @param {Readings} alive
 */
function takingPart(length, alive) {
  /** @type {Set<number>[]} */
  const parts = [];
  let states = new Set(alive);
  for (let at = length - 1; at >= 0; at -= 1) {
    const arrivals = [...states].flatMap((state) => state.arrivals);
    parts[at] = new Set(arrivals.map(({ place }) => place));
    states = new Set(arrivals.map(({ before }) => before));
  }
  return parts;
}

/**
 * The sign of several steps in a row; structure alone has no effect.
 *
 * @param {readonly Sign[]} signs
 * @returns {Sign}
 */
function signAlong(signs) {
  const sign = signs.reduce(combine, IDENTITY);
  return sign === IDENTITY ? "?" : sign;
}
