/**
 * From what is asked to what is shown: admitted findings, the answer, the steps and lines to draw, conflicts. No drawing.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Conflict } from "../engine/conflicts.js"
 * @import { Context } from "../engine/context.js"
 * @import { Edge } from "../engine/graph.js"
 * @import { Finding } from "../engine/results.js"
 * @import { Step } from "../engine/steps.js"
 * @import { PageGraph } from "./data.js"
 * @import { State } from "./state.js"
 *
 * @typedef {{ subject: string, object: string }} Pair
 *
 * @typedef {object} View
 * @property {ReadonlyMap<string, Step>} steps All that is admitted, by pair.
 * @property {ReadonlyMap<string, Finding>} findings All that is admitted, by id.
 * @property {Answer | null} answer None where there is no question; its paths are those asked for.
 * @property {readonly Step[]} shown
 * @property {ReadonlySet<string>} nodes
 * @property {readonly Conflict[]} conflicts
 * @property {ReadonlyMap<string, Conflict>} clashing By pair.
 */

import { answerFrom } from "../engine/ask.js";
import { cautions } from "../engine/cautions.js";
import { conflictsAmong } from "../engine/conflicts.js";
import { questionOf } from "../engine/question.js";
import { Admitted } from "../engine/search.js";
import { stepsOf } from "../engine/steps.js";
import { NO_DOSE, splitPick } from "./state.js";

/**
 * The part of a state that is the question's context.
 *
 * @param {State} state
 * @returns {Context}
 */
export function contextOfState({ sex, species, population, dose, dose_to, dose_unit, route, regimen, setting }) {
  return { sex, species, population, dose, dose_to, dose_unit, route, regimen, setting };
}

/**
 * The same context with one key fixed to a value as a facet or an overlay names it; a setting beside those that it does
 * not exclude.
 *
 * @param {PageGraph} graph
 * @param {Context} context
 * @param {string} key
 * @param {string} value
 * @returns {Context}
 */
export function fixing(graph, context, key, value) {
  if (key === "dose") {
    const space = value.indexOf(" ");
    return { ...context, dose: Number(value.slice(0, space)), dose_to: null, dose_unit: value.slice(space + 1) };
  }
  if (key !== "setting") return { ...context, [key]: value };
  const beside = context.setting.filter((tag) => tag !== value && !graph.scoper.parts(tag, value));
  return { ...context, setting: [...beside, value] };
}

/**
 * The same state with the key open whose values are compared: what is compared is not fixed, settings neither.
 *
 * @param {State} state
 * @returns {State}
 */
export function opened(state) {
  const { by } = state;
  return { ...state, ...(by === "dose" ? NO_DOSE : { [by]: by === "setting" ? [] : "" }) };
}

/** @type {WeakMap<State, import("../engine/scopes.js").Scope>} */
const asked = new WeakMap();

/**
 * The contexts that a state asks about, worked out once.
 *
 * @param {PageGraph} graph
 * @param {State} state
 */
function scopeOf({ scoper }, state) {
  const scope = asked.get(state) ?? scoper.ofContext(contextOfState(state));
  asked.set(state, scope);
  return scope;
}

/**
 * Whether an edge passes what a page can ask besides layers and context.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @param {Edge} edge
 */
export function passes(graph, state, edge) {
  const { effects, evidence, hidden } = state;
  if (edge.signed && state.stated && !graph.scoper.reportsAll(edge, scopeOf(graph, state))) return false;
  if (edge.signed && effects.length && !effects.includes(edge.effect)) return false;
  if (edge.signed && evidence.length && !evidence.includes(edge.evidence_type)) return false;
  if (!hidden.length) return true;
  return ![edge.subject, edge.object].some((id) => hidden.includes(graph.nodes.get(id)?.category ?? ""));
}

/**
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {View}
 */
export function compute(graph, state) {
  const question = questionOf(graph, {
    source: state.from,
    target: state.to,
    context: contextOfState(state),
    layers: state.layers,
    max_hops: state.hops,
  });
  const admitted = new Admitted(graph, question, { passes: (edge) => passes(graph, state, edge) });
  const steps = admitted.all();
  const findings = new Map(steps.flatMap((step) => step.findings.map((finding) => [finding.edge.id, finding])));
  const both = state.from && state.to && state.from !== state.to;
  const found = both ? answerFrom(admitted, question) : null;
  const answer = found && state.one ? withoutChimeras(graph, found) : found;
  const shown = shownSteps(steps, answer, state);
  const nodes = new Set(shown.flatMap((step) => [step.subject, step.object]));
  if (state.extent === "answer") for (const id of [state.from, state.to]) if (id) nodes.add(id);
  const conflicts = conflictsAmong(graph, steps);
  const clashing = new Map(conflicts.map((conflict) => [pairId(conflict), conflict]));
  const byPair = new Map(steps.map((step) => [pairId(step), step]));
  return { steps: byPair, findings, answer, shown, nodes, conflicts, clashing };
}

/**
 * The same answer, its chimeras not listed; they never counted.
 *
 * @param {PageGraph} graph
 * @param {Answer} answer
 * @returns {Answer}
 */
function withoutChimeras(graph, answer) {
  const paths = answer.paths.filter((path) => !path.chimera);
  const steps = stepsOf({ direct: answer.direct, paths });
  return Object.create(answer, {
    paths: { value: paths },
    cautions: {
      get: () =>
        cautions(
          graph,
          steps.flatMap((step) => step.edges),
          answer.restsOn,
        ),
    },
  });
}

/**
 * The pairs whose evidence is looked at: what is picked, or the two ends of the question.
 *
 * @param {State} state
 * @returns {[string, string][]}
 */
export function pairsOf({ from, to, pick }) {
  const [kind, rest] = splitPick(pick);
  const nodes = kind === "pair" || kind === "path" ? rest.split(">") : [from, to];
  return nodes
    .slice(1)
    .flatMap((object, at) => (nodes[at] && object && nodes[at] !== object ? [[nodes[at], object]] : []));
}

/**
 * The pairs of nodes that an answer goes through.
 *
 * @param {Answer | null} answer
 * @returns {ReadonlySet<string>}
 */
export function pairsOfAnswer(answer) {
  if (!answer) return new Set();
  return new Set(stepsOf(answer).map(pairId));
}

/** @param {Pair} pair */
export function pairId({ subject, object }) {
  return `${subject}>${object}`;
}

/**
 * @param {readonly Step[]} steps
 * @param {Answer | null} answer
 * @param {State} state
 */
function shownSteps(steps, answer, { extent }) {
  if (extent === "all") return steps;
  if (!answer) return [];
  return [...new Set(stepsOf(answer))];
}
