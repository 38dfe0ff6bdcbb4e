/**
 * A step: all admitted edges between two nodes, and who among them speaks.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @import { Context, Scope } from "./context.js"
 * @import { Sign } from "./signs.js"
 *
 * @typedef {object} Finding One admitted edge in the light of a question.
 * @property {Edge} edge
 * @property {number} match One of `Match`.
 * @property {readonly string[]} open The keys fixed by the question on which it does not report the asked value.
 *
 * @typedef {object} Claim What speaking edges of one scope and one sign say together.
 * @property {Scope} scope
 * @property {Sign} sign
 * @property {ReadonlySet<string>} studies
 *
 * @typedef {object} Question
 * @property {string} source
 * @property {string} target
 * @property {Context} context
 * @property {readonly string[]} layers
 * @property {number} max_hops
 */
import { Match } from "./context.js";
import { leastBy, sortedBy } from "./ordering.js";
import { decides, edgeSign, IDENTITY, settle } from "./signs.js";

/**
 * All admitted edges between two nodes, and who among them speaks.
 *
 * Where some signed or null findings are asserted, only asserted ones speak; otherwise the compatible ones do, and an
 * asserted `unclear` silences nobody. Anatomy beside a finding stays silent. Speculation and retracted papers are
 * listed and never speak.
 */
export class Step {
  /**
   * @param {readonly Finding[]} findings At least one.
   * @param {Graph} graph
   */
  constructor(findings, graph) {
    this.findings = findings;
    this.graph = graph;
    this.subject = findings[0].edge.subject;
    this.object = findings[0].edge.object;
    /** @type {readonly Finding[]} The findings that decide what the step says. */
    this.speaking = speaking(graph, findings);
    /** @type {readonly Claim[]} */
    this.claims = claims(graph, this.speaking);
    /** @type {readonly string[]} The keys that even the best fitting speaker leaves open; empty where it is asserted. */
    this.gaps = this.#gaps();
    /** The match of its best fitting speaker. */
    this.match = this.gaps.length ? Match.COMPATIBLE : Match.ASSERTED;
    const signs = this.claims.map((claim) => claim.sign);
    /**
     * What the step says on its own; a structural step that hands the sign on counts as `+`, changing nothing.
     *
     * @type {Sign}
     */
    this.sign = signs.length && signs.every((sign) => sign === IDENTITY) ? "+" : settle(signs).sign;
    /** @type {ReadonlySet<string>} Everything that what it says rests on. */
    this.studies = new Set(this.claims.flatMap((claim) => [...claim.studies]));
  }

  /** An edge without a direction is the best speaker only where no other one has a direction. */
  #gaps() {
    const decided = this.speaking.filter(({ edge }) => decides(edgeSign(this.graph, edge)));
    const speakers = decided.length ? decided : this.speaking.length ? this.speaking : this.findings;
    return leastBy(speakers, ({ open }) => open.length)?.open ?? [];
  }

  /** Whether it has a finding, not structure alone. */
  get signed() {
    return this.findings.some(({ edge }) => edge.signed);
  }

  /** The review's citation numbers on all its edges. */
  get citations() {
    return citations(this.findings);
  }

  /** The review's citation numbers on the findings that speak. */
  get cited() {
    return citations(this.speaking);
  }

  /** The ids of papers that the review does not cite, on the findings that speak. */
  get papers() {
    return [
      ...new Set(this.speaking.filter(({ edge }) => !edge.citation.length).flatMap(({ edge }) => edge.reference)),
    ];
  }

  /**
   * The step as it would be with fewer findings; null where nothing is left. Structure always stays.
   *
   * @param {(edge: Edge) => boolean} keep
   * @returns {Step | null}
   */
  keeping(keep) {
    const left = this.findings.filter(({ edge }) => !edge.signed || keep(edge));
    if (left.length === this.findings.length) return this;
    return left.length ? new Step(left, this.graph) : null;
  }
}

/**
 * @param {Graph} graph
 * @param {readonly Finding[]} findings
 */
function speaking(graph, findings) {
  const counted = findings.filter(({ edge }) => edge.counted);
  const signed = counted.filter(({ edge }) => edge.signed);
  const asserted = signed.filter(({ match }) => match === Match.ASSERTED);
  if (asserted.some(({ edge }) => decides(edgeSign(graph, edge)))) return asserted;
  return signed.length ? signed : counted;
}

/**
 * The speaking edges, those of equal scope and sign together.
 *
 * @param {Graph} graph
 * @param {readonly Finding[]} speakers
 */
function claims(graph, speakers) {
  /** @type {Map<string, { scope: Scope, sign: Sign, studies: Set<string> }>} */
  const found = new Map();
  for (const { edge } of speakers) {
    const [scope, sign] = [graph.scoper.ofEdge(edge), edgeSign(graph, edge)];
    const name = `${scope} ${sign}`;
    const claim = found.get(name) ?? { scope, sign, studies: new Set() };
    for (const study of edge.studies) claim.studies.add(study);
    found.set(name, claim);
  }
  return [...found.values()];
}

/** @param {readonly Finding[]} findings */
function citations(findings) {
  return [...new Set(findings.flatMap(({ edge }) => edge.citation))].sort((a, b) => a - b);
}

/**
 * The step that parallel edges make under a question, or null where it admits none of them.
 *
 * The review's structural edges are part of every question: anatomy is nobody's finding. Those that another layer
 * adds, for things only it speaks of, come with that layer.
 *
 * @param {Graph} graph
 * @param {Iterable<Edge>} edges
 * @param {Scope} asked
 * @param {readonly string[]} layers
 * @returns {Step | null}
 */
export function admittedStep(graph, edges, asked, layers) {
  /** @type {Finding[]} */
  const findings = [];
  for (const edge of edges) {
    if (!layers.includes(edge.layer) && (edge.signed || edge.layer !== graph.vocabulary.base_layer)) continue;
    const match = graph.scoper.match(edge, asked);
    if (match !== Match.EXCLUDED)
      findings.push({ edge, match, open: edge.signed ? graph.scoper.openKeys(edge, asked) : [] });
  }
  if (!findings.length) return null;
  return new Step(
    sortedBy(findings, ({ edge, match }) => [!edge.counted, -match, edge.id]),
    graph,
  );
}

/** The steps that a question admits, each judged when it is first asked for. */
export class Admitted {
  /**
   * @param {Graph} graph
   * @param {Pick<Question, "context" | "layers">} question
   * @param {(edge: Edge) => boolean} [passes] What else must hold for an edge, as the page filters.
   */
  constructor(graph, { context, layers }, passes = () => true) {
    this.graph = graph;
    this.asked = graph.scoper.ofContext(context);
    this.layers = graph.layers(layers);
    this.passes = passes;
    /** @type {Map<string, ReadonlyMap<string, Step>>} */
    this.judged = new Map();
    /** @type {Map<string, Step | null>} */
    this.steps = new Map();
  }

  /**
   * The steps that leave a node, by the node they reach.
   *
   * @param {string} node
   */
  from(node) {
    return this.#judge(`${node} >`, this.graph.successors.get(node), (other) => this.step(node, other));
  }

  /**
   * The steps that reach a node, by the node they leave.
   *
   * @param {string} node
   */
  to(node) {
    return this.#judge(`> ${node}`, this.graph.predecessors.get(node), (other) => this.step(other, node));
  }

  /**
   * @param {string} name
   * @param {ReadonlyMap<string, readonly Edge[]> | undefined} neighbours
   * @param {(neighbour: string) => Step | null} step
   */
  #judge(name, neighbours, step) {
    let found = this.judged.get(name);
    if (!found) {
      const judged = Array.from(neighbours?.keys() ?? [], (other) => /** @type {const} */ ([other, step(other)]));
      found = new Map(/** @type {[string, Step][]} */ (judged.filter(([, one]) => one)));
      this.judged.set(name, found);
    }
    return found;
  }

  /**
   * @param {string} subject
   * @param {string} object
   */
  step(subject, object) {
    const name = `${subject}>${object}`;
    let step = this.steps.get(name);
    if (step === undefined) {
      const edges = this.graph.successors.get(subject)?.get(object) ?? [];
      step = admittedStep(this.graph, edges.filter(this.passes), this.asked, this.layers);
      this.steps.set(name, step);
    }
    return step;
  }

  /** Every step of the graph. */
  all() {
    return [...this.graph.nodes.keys()].flatMap((node) => [...this.from(node).values()]);
  }
}
