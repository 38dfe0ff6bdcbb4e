/**
 * The verdict: what direct evidence says where it has an outcome, what causal paths say where it has none.
 *
 * Direct evidence (one step) and paths (more) are kept apart. Where they conflict or say nothing, the verdict abstains.
 * Method, with worked examples: `docs/method.md`.
 *
 * @import { Budget } from "./budget.js"
 * @import { Counting } from "./counting.js"
 * @import { Finding } from "./results.js"
 * @import { Scope } from "./scopes.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 * @import { Vocabulary } from "./vocabulary.js"
 *
 * @typedef {"direct" | "mechanism" | "nothing"} DecidedBy
 */
import { sortedBy } from "./ordering.js";
import { Path, read } from "./readings.js";
import { hasOutcome } from "./results.js";
import { smallestSets } from "./scopes.js";
import { CONFLICTING, directed, MIXED, settle } from "./signs.js";

/**
 * The verdict that abstains because nothing says in which direction.
 *
 * @param {Vocabulary} vocabulary
 */
export function insufficient(vocabulary) {
  return vocabulary.verdicts["?"];
}

/**
 * Whether a verdict abstains.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} verdict
 */
export function abstains(vocabulary, verdict) {
  return verdict === insufficient(vocabulary) || verdict === vocabulary.verdicts[CONFLICTING];
}

/**
 * Whether evidence for a verdict stands on two sides that need parting.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} verdict
 */
export function unsettled({ verdicts }, verdict) {
  return verdict === verdicts[CONFLICTING] || verdict === verdicts[MIXED];
}

/**
 * The verdicts that are known, of those that several readings of evidence came to.
 *
 * @param {Iterable<readonly [string, string | null]>} verdicts
 * @returns {Map<string, string>}
 */
export function known(verdicts) {
  return new Map(Array.from(verdicts).flatMap(([name, verdict]) => (verdict === null ? [] : [[name, verdict]])));
}

/** What is admitted between two nodes, and what it adds up to. */
export class Evidence {
  /** @type {readonly Path[] | undefined} */
  #paths;
  /** @type {readonly Path[] | undefined} */
  #causal;

  /**
   * @param {Counting} counting The rules it was judged by.
   * @param {Step | null} direct The one-step evidence.
   * @param {() => Iterable<Path>} look Paths are looked for when somebody asks for them.
   * @param {Budget} budget What may be spent on looking for paths.
   */
  constructor(counting, direct, look, budget) {
    this.counting = counting;
    this.direct = direct;
    this.look = look;
    this.budget = budget;
    this.vocabulary = counting.graph.vocabulary;
  }

  /** Every admitted path of two or more steps, the best first. */
  get paths() {
    this.#paths ??= sortedBy(this.look(), rank);
    return this.#paths;
  }

  /**
   * What direct evidence says; `?` where it has neither sign nor null.
   *
   * @returns {Sign}
   */
  get directSign() {
    return this.direct?.weighed.sign ?? "?";
  }

  /**
   * The paths that may decide: causal ones with a sign, every step of which rests on a study.
   *
   * None where not all paths were looked for: those that were not might say the contrary.
   */
  get causalPaths() {
    if (!this.#causal) {
      const { paths } = this;
      this.#causal = this.budget.exhausted ? [] : paths.filter((path) => path.mayDecide);
    }
    return this.#causal;
  }

  /** The verdict of the causal paths alone: all must agree. */
  get mechanismVerdict() {
    return this.vocabulary.verdicts[settle(this.causalPaths.map((path) => path.sign)).sign];
  }

  /** @returns {DecidedBy} */
  get decidedBy() {
    if (this.directSign !== "?") return "direct";
    return this.causalPaths.length ? "mechanism" : "nothing";
  }

  /** The verdict of what decides. */
  get verdict() {
    return this.decidedBy === "direct" ? this.vocabulary.verdicts[this.directSign] : this.mechanismVerdict;
  }

  /** The verdict; null where paths would decide and were not all looked for. */
  get known() {
    const { verdict } = this;
    return this.budget.exhausted && this.decidedBy === "nothing" ? null : verdict;
  }

  /**
   * The direct step, or the paths, that the verdict rests on; empty where nothing decides.
   *
   * @returns {readonly (Step | Path)[]}
   */
  get deciding() {
    if (this.decidedBy === "direct" && this.direct) return [this.direct];
    return this.decidedBy === "mechanism" ? this.causalPaths : [];
  }

  /** The findings that the verdict rests on: of a path those that take part in it. */
  get decidingFindings() {
    return this.deciding
      .flatMap((item) => (item instanceof Path ? item.parts : [item]))
      .flatMap((part) => part.speaking);
  }

  /** Whether nulls stand beside the sign of the verdict. */
  get contested() {
    return this.deciding.some((item) => (item instanceof Path ? item.contested : item.weighed.contested));
  }

  /** Where direct evidence conflicts or is mixed, which way. */
  get leans() {
    return this.direct && this.decidedBy === "direct" ? this.direct.weighed.leans : null;
  }

  /**
   * The contexts of the deciding evidence on the two sides that need parting: plus and minus, or, where all signs agree,
   * the sign and the nulls beside it.
   *
   * @returns {readonly [readonly Scope[], readonly Scope[]]}
   */
  get sides() {
    /** @type {Record<string, Set<Scope>>} */
    const bySign = { "+": new Set(), "-": new Set(), 0: new Set() };
    for (const item of this.deciding)
      for (const [sign, scope] of scopesOf(item, this.counting)) bySign[sign].add(scope);
    const { "+": plus, "-": minus, 0: none } = bySign;
    if (plus.size && minus.size) return [[...plus], [...minus]];
    return [[...plus, ...minus], [...none]];
  }

  /** The smallest sets of context keys that part the two sides; none where some pair shares a context. */
  get resolvingSets() {
    const { scopes } = this.counting.graph.scoper;
    const [one, other] = this.sides;
    const partings = one.flatMap((a) => other.map((b) => scopes.separators(a, b)));
    return smallestSets(scopes.keys, partings);
  }

  /** Whether findings of the two sides that share a context report the same keys, so that none can part them. */
  get reported() {
    const { scopes } = this.counting.graph.scoper;
    const [one, other] = this.sides;
    return one.every((a) =>
      other.every((b) => {
        if (!scopes.share(a, b)) return true;
        const said = scopes.reported(a);
        return said.length > 0 && said.join() === scopes.reported(b).join();
      }),
    );
  }

  /**
   * The verdict as it would be with fewer findings, those that stay judged anew; structure always stays.
   *
   * @param {(finding: Finding) => boolean} keep Whether a finding stays.
   * @returns {string | null} Null where paths would decide and were not all looked for.
   */
  verdictKeeping(keep) {
    const judge = (/** @type {readonly Finding[]} */ findings) => this.counting.judge(findings);
    const direct = this.direct?.keeping(keep, judge) ?? null;
    const sign = direct?.weighed.sign ?? "?";
    if (sign !== "?") return this.vocabulary.verdicts[sign];
    const signs = this.#signsKeeping(keep, judge);
    return this.budget.exhausted ? null : this.vocabulary.verdicts[settle(signs).sign];
  }

  /**
   * The signs of the paths that fewer findings leave and that may decide. Those that keep all come first, since they
   * need no second reading and a disagreement among them ends the search.
   *
   * @param {(finding: Finding) => boolean} keep
   * @param {Parameters<Step["keeping"]>[1]} judge
   */
  #signsKeeping(keep, judge) {
    /** @type {Map<Step, Step | null>} */
    const judged = new Map();
    /** @param {Step} step */
    const keeping = (step) => {
      let left = judged.get(step);
      if (left === undefined) {
        left = step.keeping(keep, judge);
        judged.set(step, left);
      }
      return left;
    };
    const concerned = this.paths.filter((path) => path.steps.every((step) => step.mayBeCausal));
    const whole = concerned.filter((path) => path.steps.every((step) => keeping(step) === step));
    /** @type {Set<Sign>} */
    const signs = new Set(whole.filter((path) => path.mayDecide).map((path) => path.sign));
    for (const path of concerned) {
      if (signs.size > 1 || !this.budget.spend()) break;
      const steps = path.steps.map(keeping).filter((step) => step !== null);
      if (steps.length < path.steps.length || steps.every((step, at) => step === path.steps[at])) continue;
      const again = read(this.counting.graph.scoper.scopes, steps, this.counting.asked);
      if (again.mayDecide) signs.add(again.sign);
    }
    return signs;
  }
}

/**
 * The contexts in which deciding evidence has an outcome.
 *
 * @param {Step | Path} item
 * @param {Counting} counting
 * @returns {(readonly [Sign, Scope])[]}
 */
function scopesOf(item, { graph: { scoper } }) {
  if (item instanceof Path) return Array.from(item.holdsFor, (scope) => [item.sign, scope]);
  return item.speaking.filter(hasOutcome).map(({ edge }) => [edge.sign, scoper.ofEdge(edge)]);
}

/**
 * Counted before listed, signed before unsigned, then by kind, match, level, studies, length and ids.
 *
 * @param {Path} path
 */
function rank(path) {
  const { chimera, speculative, sign, kind, gaps, level, studies, nodes } = path;
  return [chimera, speculative, !directed(sign), kind, gaps, -level, -studies.size, nodes.length, nodes];
}
