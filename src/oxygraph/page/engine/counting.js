/**
 * Who is counted in a step: every admitted finding between two nodes speaks, or is silent for a reason that has a name.
 *
 * The rules stand in the order in which they are asked, a function each; a finding that one of them silences is asked no
 * further, and silences nobody. Rows about different aspects of a thing are different results: neither silences the
 * other. Method: `docs/method.md`.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Finding } from "./results.js"
 * @import { Scope } from "./scopes.js"
 *
 * @typedef {(finding: Finding, speaking: readonly Finding[]) => boolean} Rule
 */
import { Match } from "./context.js";
import { CONTROLLED, isPooled, NARRATIVE, OBSERVATIONAL } from "./design.js";
import { sortedBy } from "./ordering.js";
import { hasOutcome, speaks } from "./results.js";
import { HUMAN } from "./scoper.js";
import { unaskedControls } from "./settings.js";
import { Step } from "./steps.js";

/** Makes steps under one question. */
export class Counting {
  /**
   * @param {Graph} graph
   * @param {Pick<Question, "context" | "layers">} question
   */
  constructor(graph, { context, layers }) {
    this.graph = graph;
    this.layers = new Set(layers);
    this.ownLayers = new Set(graph.vocabulary.own_layers);
    this.controlledDesigns = new Set(graph.vocabulary.controlled_designs);
    this.fixesSpecies = context.species !== "";
    /** The contexts that the question asks about. */
    this.asked = graph.scoper.ofContext(context);
    this.controls = unaskedControls(
      [...graph.contexts.keys()],
      context.setting,
      (tag) => graph.contexts.get(tag)?.control ?? "",
      (tag) => graph.contexts.get(tag)?.broader ?? "",
    );
    /** @type {Map<Scope, boolean>} */
    this.holding = new Map();
    /** @type {readonly (readonly [name: string, rule: Rule])[]} */
    this.rules = [
      ["speculative", speculative],
      ["retracted", (finding) => this.retracted(finding)],
      ["control", (finding) => this.control(finding)],
      ["hearsay", (finding) => this.hearsay(finding)],
      ["audited", (finding) => this.audited(finding)],
      ["pooled", (finding, speaking) => this.pooled(finding, speaking)],
      ["other_species", (finding, speaking) => this.otherSpecies(finding, speaking)],
      ["less_specific", (finding, speaking) => this.lessSpecific(finding, speaking)],
      ["secondary", secondary],
      ["weaker_design", (finding, speaking) => this.weakerDesign(finding, speaking)],
    ];
  }

  /**
   * The step that parallel edges make, or null where the question admits none of them.
   *
   * The review's structural edges are part of every question: anatomy is nobody's finding. Those that another layer
   * adds, for things only it speaks of, come with that layer.
   *
   * @param {readonly Edge[]} edges
   * @returns {Step | null}
   */
  step(edges) {
    return this.judge(edges.filter((edge) => this.#admits(edge)).map((edge) => this.#finding(edge)));
  }

  /**
   * The step that admitted findings make, whatever was said of them beside others; null where there is none.
   *
   * @param {readonly Finding[]} findings
   * @returns {Step | null}
   */
  judge(findings) {
    if (!findings.length) return null;
    const anew = findings.map((finding) => (speaks(finding) ? finding : { ...finding, silentBecause: "" }));
    const found = sortedBy(this.#judged(anew), (finding) => [!speaks(finding), -finding.match, finding.edge.id]);
    return new Step(found, this.graph);
  }

  /** @param {Edge} edge */
  #admits(edge) {
    if (!this.layers.has(edge.layer) && (edge.signed || edge.layer !== this.graph.vocabulary.base_layer)) return false;
    return !edge.signed || this.#holds(this.graph.scoper.ofEdge(edge));
  }

  /**
   * Whether findings of a scope may enter the answer: there are far fewer scopes than findings.
   *
   * @param {Scope} scope
   */
  #holds(scope) {
    let holds = this.holding.get(scope);
    if (holds === undefined) {
      holds = this.graph.scoper.scopes.admits(this.asked, scope);
      this.holding.set(scope, holds);
    }
    return holds;
  }

  /**
   * @param {Edge} edge
   * @returns {Finding}
   */
  #finding(edge) {
    const openKeys = edge.signed ? this.graph.scoper.openKeys(edge, this.asked) : [];
    return {
      edge,
      match: openKeys.length ? Match.COMPATIBLE : Match.ASSERTED,
      openKeys,
      study: edge.study,
      level: edge.signed ? this.#level(edge) : NARRATIVE,
      silentBecause: "",
    };
  }

  /**
   * How a finding was made: controlled, observational, or narrative.
   *
   * A review row of papers whose own rows are all about other pairs is the review's reading of them: a narrative.
   *
   * @param {Edge} edge
   */
  #level(edge) {
    const { reference, evidence_type, predicate } = edge;
    if (!reference.length || evidence_type === "narrative" || this.#onlyReadInto(edge)) return NARRATIVE;
    if (this.controlledDesigns.has(evidence_type)) return CONTROLLED;
    const pools = isPooled(edge) && predicate === "affects" && !this.#poolsObservations(edge);
    return pools ? CONTROLLED : OBSERVATIONAL;
  }

  /**
   * Whether what a pooled analysis pools, as far as it speaks here of the same pair, was observed.
   *
   * What a pooling among these found says nothing of it; what that one pools does.
   *
   * @param {Edge} edge
   */
  #poolsObservations(edge) {
    const { papers, ownRows } = this.graph;
    const itself = edge.reference.map((name) => papers.paper.get(name) ?? name);
    const named = itself.flatMap((paper) => [...(papers.included.get(paper) ?? [])].filter((name) => name !== paper));
    const rows = named.flatMap((name) => ownRows.get(name) ?? []).filter((row) => ofOnePair(row, edge));
    const own = rows.filter((row) => !(isPooled(row) && row.predicate === "affects"));
    return own.length > 0 && !own.some((row) => this.controlledDesigns.has(row.evidence_type));
  }

  /** @param {Edge} edge */
  #onlyReadInto(edge) {
    if (this.ownLayers.has(edge.layer)) return false;
    return edge.reference.every((name) => {
      const own = this.#ownRows(name);
      return own.length > 0 && !own.some((row) => ofOnePair(row, edge));
    });
  }

  /**
   * What the paper says for itself in the layers asked; nothing where nobody knows which paper it is.
   *
   * @param {string} reference
   */
  #ownRows(reference) {
    const { papers, ownRows } = this.graph;
    if (!papers.surelyIdentified(reference)) return [];
    const rows = ownRows.get(papers.paper.get(reference) ?? reference) ?? [];
    return rows.filter((row) => this.layers.has(row.layer));
  }

  /**
   * The findings after every rule; structure beside one that is counted is silent.
   *
   * @param {readonly Finding[]} findings
   */
  #judged(findings) {
    let speaking = findings.filter(({ edge }) => edge.signed);
    if (!speaking.length) return findings;
    const structure = findings.filter(({ edge }) => !edge.signed);
    /** @type {Finding[]} */
    let silent = [];
    for (let again = speaking; again.length; ) {
      for (const [name, rule] of this.rules) {
        if (!speaking.length) break;
        const silenced = new Set(speaking.filter((finding) => rule(finding, speaking)));
        if (!silenced.size) continue;
        for (const finding of silenced) silent.push({ ...finding, silentBecause: name });
        speaking = speaking.filter((finding) => !silenced.has(finding));
      }
      // what a silent analysis pools is asked again, with what is still counted: a silent finding silences nobody
      const pooled = silent.filter((finding) => finding.silentBecause === "pooled");
      const standing = [...speaking, ...pooled];
      again = pooled.filter((finding) => !this.pooled(finding, standing));
      silent = silent.filter((finding) => !again.includes(finding));
      speaking = [...speaking, ...again.map((finding) => ({ ...finding, silentBecause: "" }))];
    }
    const silentBecause = speaking.length ? "anatomy" : "";
    return [...speaking, ...structure.map((finding) => ({ ...finding, silentBecause })), ...silent];
  }

  // --- the rules: whether a finding is silent, given those that still speak -------------------------------------------

  /**
   * Every paper of the row has been withdrawn.
   *
   * @param {Finding} finding
   */
  retracted({ edge }) {
    return this.graph.papers.allWithdrawn(edge);
  }

  /**
   * A condition that takes the effect away counts only where it is asked for.
   *
   * @param {Finding} finding
   */
  control({ edge }) {
    return edge.setting.some((tag) => this.controls.has(tag));
  }

  /**
   * The review's account of papers that speak for themselves about these two things.
   *
   * @param {Finding} finding
   */
  hearsay({ edge }) {
    if (this.ownLayers.has(edge.layer) || !edge.reference.length) return false;
    return edge.reference.every((name) =>
      this.#ownRows(name).some(
        (row) => ofOnePair(row, edge) && aboutTheSame(row, edge) && this.#shareAContext(row, edge),
      ),
    );
  }

  /**
   * @param {Edge} one
   * @param {Edge} other
   */
  #shareAContext(one, other) {
    const { scoper } = this.graph;
    return scoper.scopes.share(scoper.ofEdge(one), scoper.ofEdge(other));
  }

  /**
   * A reading of the review that the audit sets beside the paper's own findings, which are asked.
   *
   * @param {Finding} finding
   */
  audited({ edge }) {
    const { audited, edges, vocabulary } = this.graph;
    return (audited.get(edge.id) ?? []).some(({ kind, paper_edges }) => {
      const named = paper_edges.map((name) => edges.get(name)).filter((own) => own !== undefined);
      const asked = named.filter((own) => this.layers.has(own.layer));
      if (!vocabulary.scope_only.includes(kind)) return asked.length > 0;
      return asked.some((own) => own.object === edge.object && this.#shareAContext(own, edge));
    });
  }

  /**
   * A study that a pooled analysis beside it pools, or a review that retells studies beside it.
   *
   * An analysis that found no outcome, or that leaves open what the study's main result reports, takes no place.
   *
   * @param {Finding} finding
   * @param {readonly Finding[]} speaking
   */
  pooled(finding, speaking) {
    if (!this.graph.papers.pooled.size) return false;
    const retells = finding.edge.evidence_type === "systematic_review";
    return speaking.some((other) => {
      if (retells && this.#takesIn(finding, other)) return true;
      const pools = isPooled(other.edge) && hasOutcome(other) && this.#takesIn(other, finding);
      return pools && !this.#leavesOpen(other, finding);
    });
  }

  /**
   * Whether one finding's study pools, or retells, that of the other; a row of several papers where each of them is.
   *
   * @param {Finding} larger
   * @param {Finding} smaller
   */
  #takesIn(larger, smaller) {
    return this.graph.papers.takesIn(larger.study, smaller.study) && aboutTheSame(larger.edge, smaller.edge);
  }

  /**
   * Where no species is asked and people were studied, animals are silent.
   *
   * @param {Finding} finding
   * @param {readonly Finding[]} speaking
   */
  otherSpecies({ edge }, speaking) {
    if (this.fixesSpecies || !edge.species || edge.species === HUMAN) return false;
    const { scoper } = this.graph;
    return speaking.some(
      (other) =>
        aboutTheSame(edge, other.edge) &&
        hasOutcome(other) &&
        other.edge.reference.length > 0 &&
        scoper.isHuman(scoper.ofEdge(other.edge)),
    );
  }

  /**
   * A finding that leaves open what another's main result reports.
   *
   * @param {Finding} finding
   * @param {readonly Finding[]} speaking
   */
  lessSpecific(finding, speaking) {
    return this.#givesWay(finding) && speaking.some((other) => this.#leavesOpen(finding, other));
  }

  /**
   * Whether a finding leaves open what a main result reports that fits the question, and gives way to it.
   *
   * A study does not give way to a statement, nor what is cited to what is not.
   *
   * @param {Finding} finding
   * @param {Finding} other
   */
  #leavesOpen(finding, other) {
    if (other.match !== Match.ASSERTED || other.edge.analysis || !hasOutcome(other) || !this.#givesWay(finding))
      return false;
    const { edge, level } = finding;
    if (other.level === NARRATIVE && level > NARRATIVE) return false;
    return (other.edge.reference.length > 0 || !edge.reference.length) && aboutTheSame(edge, other.edge);
  }

  /**
   * Whether a finding leaves open what is asked: of the sex, a paper's own finding is evidence about each, told or not.
   *
   * @param {Finding} finding
   */
  #givesWay({ edge, match, openKeys }) {
    const ofEachSex = openKeys.length === 1 && openKeys[0] === "sex" && this.ownLayers.has(edge.layer);
    return match !== Match.ASSERTED && !ofEachSex;
  }

  /**
   * A finding of a lower level than one with an outcome, unless that is one small null alone.
   *
   * @param {Finding} finding
   * @param {readonly Finding[]} speaking
   */
  weakerDesign({ edge, study }, speaking) {
    if (speaking.length === 1) return false;
    const levels = levelsOfStudies(speaking);
    const level = levels.get(study) ?? NARRATIVE;
    const higher = speaking.filter(
      (other) => hasOutcome(other) && (levels.get(other.study) ?? 0) > level && aboutTheSame(edge, other.edge),
    );
    return higher.length > 0 && !isSmallLoneNull(higher, this.graph.vocabulary.small);
  }
}

/**
 * An outlook or a hypothesis is no finding.
 *
 * @type {Rule}
 */
function speculative({ edge }) {
  return edge.certainty === "speculative";
}

/**
 * Within one study, a row beside the main result that fits the question no better than it.
 *
 * @type {Rule}
 */
function secondary({ edge, study, openKeys }, speaking) {
  if (!edge.analysis) return false;
  return speaking.some(
    (other) =>
      other.study === study &&
      !other.edge.analysis &&
      aboutTheSame(edge, other.edge) &&
      other.openKeys.length <= openKeys.length,
  );
}

/**
 * Whether two rows may be about the same aspects of the two things.
 *
 * @param {Edge} one
 * @param {Edge} other
 */
export function aboutTheSame(one, other) {
  return fits(one.subject_aspect, other.subject_aspect) && fits(one.object_aspect, other.object_aspect);
}

/**
 * Whether two aspects are equal, or one is empty.
 *
 * @param {string} one
 * @param {string} other
 */
function fits(one, other) {
  return one === other || !(one && other);
}

/**
 * @param {Edge} one
 * @param {Edge} other
 */
function ofOnePair(one, other) {
  return one.subject === other.subject && one.object === other.object;
}

/**
 * Study → the highest level of its rows.
 *
 * @param {readonly Finding[]} findings
 */
function levelsOfStudies(findings) {
  /** @type {Map<string, number>} */
  const levels = new Map();
  for (const { study, level } of findings) levels.set(study, Math.max(level, levels.get(study) ?? NARRATIVE));
  return levels;
}

/**
 * Whether findings are the null of one study with few people, not pooled.
 *
 * @param {readonly Finding[]} findings
 * @param {number} small
 */
function isSmallLoneNull(findings, small) {
  if (findings.some(({ edge, study }) => study !== findings[0].study || edge.sign !== "0")) return false;
  const people = Math.max(...findings.map(({ edge }) => edge.sample_size ?? 0));
  return people < small && !findings.some(({ edge }) => isPooled(edge));
}
