/**
 * What nobody has tested: the targets of a source by the values of one key, the twin of `oxygraph.questions.gaps`.
 *
 * A cell holds what is counted and *asserted* for it: a finding that does not report the sex fills no cell.
 *
 * @import { Edge, Graph } from "./graph.js"
 * @import { Finding } from "./results.js"
 * @import { Sign } from "./signs.js"
 *
 * @typedef {object} Gap One cell of the matrix.
 * @property {string} target
 * @property {string} sex
 * @property {string} species
 * @property {string} population
 * @property {string} status `tested`, `null`, `mixed`, `conflicting`, `elsewhere` (only layers that were not asked hold
 *   a finding of it) or `untested`.
 * @property {Sign | ""} sign What was found; empty where nothing was.
 * @property {readonly string[]} edges The ids of the findings that are counted.
 */
import { contextOf, Match } from "./context.js";
import { Counting } from "./counting.js";
import { sorted } from "./ordering.js";
import { hasOutcome, resultsOf, speaks, weigh } from "./results.js";

/** @type {Record<string, string>} */
const STATUS = { "+": "tested", "-": "tested", 0: "null", mixed: "mixed", conflicting: "conflicting" };

/**
 * A cell for every target and every value that some finding about the source reports, by value and target.
 *
 * @param {Graph} graph
 * @param {string} source A node id.
 * @param {"population" | "species" | "sex"} by
 * @param {readonly string[]} layers
 * @returns {Gap[]}
 */
export function gapsBy(graph, source, by, layers) {
  const all = [...(graph.successors.get(source) ?? [])];
  const about = new Map(all.filter(([, edges]) => edges.some((edge) => edge.signed && counts(graph, edge))));
  const counted = [...about.values()].flatMap((edges) => edges.filter((edge) => edge.signed && counts(graph, edge)));
  const reported = new Set(counted.flatMap((edge) => valuesOf(edge, by)));
  return sorted(reported).flatMap((value) => {
    const context = contextOf({ [by]: value });
    const [asked, every] = [layers, []].map((some) => new Counting(graph, { context, layers: graph.layers(some) }));
    return sorted(about.keys()).map((target) => {
      const { sex, species, population } = context;
      return { target, sex, species, population, ...cellOf(about.get(target) ?? [], asked, every) };
    });
  });
}

/**
 * Whether a finding may support an answer: no speculation, and not only retracted papers.
 *
 * @param {Graph} graph
 * @param {Edge} edge
 */
function counts(graph, { certainty, reference }) {
  const withdrawn = reference.length > 0 && reference.every((name) => graph.retracted(name));
  return certainty !== "speculative" && !withdrawn;
}

/**
 * @param {Edge} edge
 * @param {"population" | "species" | "sex"} by
 * @returns {readonly string[]}
 */
function valuesOf(edge, by) {
  if (by === "population") return edge.population;
  return ["", "both"].includes(edge[by]) ? [] : [edge[by]];
}

/**
 * @param {readonly Edge[]} edges
 * @param {Counting} asked
 * @param {Counting} every
 * @returns {Pick<Gap, "status" | "sign" | "edges">}
 */
function cellOf(edges, asked, every) {
  const found = assertedBy(asked, edges);
  const { sign } = weigh(resultsOf(found));
  const ids = (/** @type {readonly Finding[]} */ findings) => sorted(findings.map(({ edge }) => edge.id));
  if (found.length && Object.hasOwn(STATUS, sign)) return { status: STATUS[sign], sign, edges: ids(found) };
  const others = assertedBy(every, edges);
  if (!others.some(hasOutcome)) return { status: "untested", sign: "", edges: [] };
  return { status: "elsewhere", sign: "", edges: ids(others) };
}

/**
 * What is counted between two nodes and reports all that is asked.
 *
 * @param {Counting} counting
 * @param {readonly Edge[]} edges
 */
function assertedBy(counting, edges) {
  const findings = counting.step(edges)?.findings ?? [];
  return findings.filter((one) => speaks(one) && one.edge.signed && one.match === Match.ASSERTED);
}
