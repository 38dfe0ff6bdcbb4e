/**
 * What one step says: every admitted finding between two nodes, and what those that are counted add up to.
 *
 * @import { Graph } from "./graph.js"
 * @import { Finding, Result, Weighed } from "./results.js"
 * @import { Scope } from "./scopes.js"
 * @import { Sign } from "./signs.js"
 *
 * @typedef {object} Claim What counted findings of one scope and of the same aspects say together.
 * @property {Scope} scope
 * @property {string} subjectAspect
 * @property {string} objectAspect
 * @property {Finding[]} findings
 */
import { Match } from "./context.js";
import { isPooled, NARRATIVE } from "./design.js";
import { leastBy, sorted } from "./ordering.js";
import { hasOutcome, resultsOf, speaks, weigh } from "./results.js";
import { decides, IDENTITY } from "./signs.js";

/** Places in the vocabulary's list of kinds. */
export const [CAUSAL, MARKER, INHERITED] = [0, 1, 2];

/** Why a finding is silent that no study reports: it is an outlook, or the paper itself tells it otherwise. */
const TOLD = new Set(["speculative", "hearsay", "audited"]);

/** What counted findings between two nodes add up to: all those of a step, or those that take part in a path. */
export class Part {
  /** @type {readonly Result[] | undefined} */
  #results;
  /** @type {Weighed | undefined} */
  #weighed;
  /** @type {ReadonlySet<string> | undefined} */
  #studies;

  /**
   * @param {readonly Finding[]} speaking The findings that are counted.
   * @param {readonly Finding[]} findings Of a whole step, all that are admitted.
   */
  constructor(speaking, findings = speaking) {
    this.speaking = speaking;
    this.findings = findings;
    /** @type {readonly string[]} The keys that even the best fitting counted finding leaves open. */
    this.gaps = gapsOf(speaking.length ? speaking : findings);
    /** Asserted where a counted finding reports all that the question fixes, else compatible. */
    this.match = this.gaps.length ? Match.COMPATIBLE : Match.ASSERTED;
  }

  /** One result a study, of the counted findings. */
  get results() {
    this.#results ??= resultsOf(this.speaking.filter(({ edge }) => edge.signed));
    return this.#results;
  }

  /** What the results add up to. */
  get weighed() {
    this.#weighed ??= weigh(this.results);
    return this.#weighed;
  }

  /** The highest level of the studies with an outcome; of all that are counted where none has one. */
  get level() {
    const deciding = this.results.filter(({ signs }) => signs.size);
    return Math.max(NARRATIVE, ...(deciding.length ? deciding : this.results).map(({ level }) => level));
  }

  /** Everything that what the step says rests on. */
  get studies() {
    this.#studies ??= new Set(this.results.map(({ study }) => study));
    return this.#studies;
  }

  /** The review's citation numbers on the counted findings. */
  get cited() {
    return [...new Set(this.speaking.flatMap(({ edge }) => edge.citation))].sort((a, b) => a - b);
  }

  /** The ids of papers that the review does not cite, on the counted findings. */
  get papers() {
    const uncited = this.speaking.filter(({ edge }) => !edge.citation.length);
    return sorted(new Set(uncited.flatMap(({ edge }) => edge.reference)));
  }
}

/** All admitted edges between two nodes, counted or silent. */
export class Step extends Part {
  /** @type {readonly Claim[] | undefined} */
  #claims;

  /**
   * @param {readonly Finding[]} findings The judged findings of one pair of nodes, at least one.
   * @param {Graph} graph
   */
  constructor(findings, graph) {
    super(findings.filter(speaks), findings);
    this.graph = graph;
    this.subject = findings[0].edge.subject;
    this.object = findings[0].edge.object;
    /** @type {Map<string, Part>} */
    this.parts = new Map();
    /** What the step rests on: something was changed, something goes with it, something is part of it. */
    this.kind = kindOf(this.speaking);
  }

  /**
   * What the step says on its own; a structural step that hands the sign on counts as `+`, changing nothing.
   *
   * @returns {Sign}
   */
  get sign() {
    return this.kind === INHERITED ? "+" : this.weighed.sign;
  }

  /**
   * The findings alone that report all the question fixes.
   *
   * A study that is not counted because an analysis pools it is one of them, unless that analysis is one, too.
   */
  get reporting() {
    const fitting = this.findings.filter(({ edge, match }) => edge.signed && match === Match.ASSERTED);
    const counted = fitting.filter(speaks);
    if (counted.some(({ edge }) => isPooled(edge))) return counted;
    return fitting.filter((finding) => speaks(finding) || finding.silentBecause === "pooled");
  }

  /** Where there is none of these, the findings that report all the question fixes and are not counted. */
  get uncounted() {
    if (this.reporting.length) return [];
    const fitting = this.findings.filter(({ edge, match }) => edge.signed && match === Match.ASSERTED);
    return fitting.filter(({ silentBecause }) => !TOLD.has(silentBecause));
  }

  /** What these report, one result a study. */
  get asserted() {
    return resultsOf(this.reporting);
  }

  /** The counted edges, those of equal scope and aspects together. */
  get claims() {
    this.#claims ??= claimsOf(this.graph, this.speaking);
    return this.#claims;
  }

  /** Whether there is any finding, and not only structure. */
  get signed() {
    return this.findings.some(({ edge }) => edge.signed);
  }

  /** Every admitted edge, counted or not. */
  get edges() {
    return this.findings.map(({ edge }) => edge);
  }

  /**
   * Whether a finding of a weaker design says what the counted ones do; null of any other finding, and where either
   * side settles nothing.
   *
   * @param {Finding} finding
   */
  agrees({ silentBecause, edge }) {
    const settled = decides(edge.sign) && decides(this.weighed.sign);
    return silentBecause === "weaker_design" && settled ? edge.sign === this.weighed.sign : null;
  }

  /** Whether some finding, counted or not, changed something and is a study: without it no path can decide. */
  get mayBeCausal() {
    return this.findings.some(({ edge, level }) => edge.predicate === "affects" && level > NARRATIVE);
  }

  /**
   * What some of the claims say, by their places; the whole step where they are all.
   *
   * @param {ReadonlySet<number>} places
   * @returns {Part}
   */
  part(places) {
    if (places.size === this.claims.length) return this;
    const ordered = [...places].sort((a, b) => a - b);
    const name = ordered.join();
    let part = this.parts.get(name);
    if (!part) {
      part = new Part(ordered.flatMap((place) => this.claims[place].findings));
      this.parts.set(name, part);
    }
    return part;
  }

  /**
   * The step as it would be with fewer findings, judged anew; null where nothing is left. Structure stays.
   *
   * @param {(finding: Finding) => boolean} keep
   * @param {(findings: readonly Finding[]) => Step | null} judge
   * @returns {Step | null}
   */
  keeping(keep, judge) {
    const left = this.findings.filter((finding) => !finding.edge.signed || keep(finding));
    if (left.length === this.findings.length) return this;
    return judge(left);
  }
}

/**
 * The weakest kind that applies.
 *
 * @param {readonly Finding[]} speaking
 */
function kindOf(speaking) {
  if (speaking.some(({ edge }) => edge.sign === IDENTITY)) return INHERITED;
  return speaking.some(({ edge }) => edge.predicate === "associated_with") ? MARKER : CAUSAL;
}

/**
 * An edge without an outcome is the best only where no other one has one.
 *
 * @param {readonly Finding[]} findings
 */
function gapsOf(findings) {
  const decided = findings.filter((finding) => speaks(finding) && hasOutcome(finding));
  return leastBy(decided.length ? decided : findings, ({ openKeys }) => openKeys.length)?.openKeys ?? [];
}

/**
 * @param {Graph} graph
 * @param {readonly Finding[]} speaking
 */
function claimsOf({ scoper }, speaking) {
  /** @type {Map<string, Claim>} */
  const together = new Map();
  for (const finding of speaking) {
    const { edge } = finding;
    const [scope, subjectAspect, objectAspect] = [scoper.ofEdge(edge), edge.subject_aspect, edge.object_aspect];
    const name = `${scope} ${subjectAspect} ${objectAspect}`;
    const claim = together.get(name);
    if (claim) claim.findings.push(finding);
    else together.set(name, { scope, subjectAspect, objectAspect, findings: [finding] });
  }
  return [...together.values()];
}

/**
 * The direct step and those of every path, in their order; one of several paths recurs.
 *
 * @param {{ direct: Step | null, paths: readonly { steps: readonly Step[] }[] }} answer
 * @returns {Step[]}
 */
export function stepsOf({ direct, paths }) {
  return [...(direct ? [direct] : []), ...paths.flatMap((path) => path.steps)];
}
