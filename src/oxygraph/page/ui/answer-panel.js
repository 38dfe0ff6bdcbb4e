/**
 * The answer: the verdict and why, what it would be with less, what is missing, the paths, what to know of the sources.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Path } from "../engine/readings.js"
 * @import { Part, Step } from "../engine/steps.js"
 * @import { Shown } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { ask } from "../engine/ask.js";
import { conflictsAmong } from "../engine/conflicts.js";
import { fixedIn, Match } from "../engine/context.js";
import { decidingStudy } from "../engine/documents.js";
import { mostBy } from "../engine/ordering.js";
import { IDENTITY } from "../engine/signs.js";
import { citationText } from "../engine/words.js";
import { empty } from "./empty.js";
import { badge, flagged, h, signMark, term } from "./parts.js";
import { symptomList } from "./symptoms.js";
import { verdictBox, verdictLine } from "./verdict-box.js";
import { contextOfState, pairId, passes } from "./view.js";
import { capitalized } from "./words.js";

const FIRST = 25; // paths are listed until somebody wants to see the rest
const FEW = 3; // papers that a step of a path names
let expanded = false;

/** List the first paths only, as for a new question. */
export function collapse() {
  expanded = false;
}

/** @param {Shown} shown */
export function answerPanel(shown) {
  const { words, state, view } = shown;
  const { t } = words;
  if (!(state.from && state.to)) return [h("p", {}, t.noQuestion)];
  if (!view.answer) return [h("p", {}, t.same)];
  const found = view.answer;
  return [
    verdictBox(shown, found),
    dependence(words, found),
    found.direct || found.paths.length ? null : empty(shown, t.noPath(state.hops)),
    symptomList(shown, found),
    eachLayer(words, found),
    otherSex(shown, found),
    settling(words, found),
    found.decidedBy === "nothing" ? null : robustness(words, found),
    missing(words, found),
    found.direct ? [h("h3", {}, t.direct), stepButton(shown, found.direct)] : null,
    pathList(shown, found.paths),
    cautions(words, found),
  ];
}

/**
 * What each layer alone says, where more than one was asked.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 */
function eachLayer(words, { question, byLayer, elsewhere }) {
  if (elsewhere) {
    const others = words.joined(elsewhere.layers.map((layer) => words.say(layer)));
    return h("p", { id: "elsewhere" }, words.t.elsewhere(others, elsewhere.findings, words.say(elsewhere.verdict)));
  }
  if (question.layers.length < 2) return null;
  const said = [...byLayer].map(([layer, verdict]) => [layer, verdict, words.say(verdict)]);
  return h(
    "div",
    { id: "by-layer" },
    h("h3", {}, words.t.byLayer),
    h(
      "ul",
      {},
      said.map(([layer, verdict, text]) =>
        h(
          "li",
          { "data-layer": layer, "data-verdict": verdict },
          term(words, layer, words.say(layer)),
          `${words.t.colon}${text}`,
        ),
      ),
    ),
  );
}

/** @type {Record<string, string>} */
const OTHER = { female: "male", male: "female" };

/**
 * The answer to the same question of the other sex, and how many of its studies report that sex: what whoever asks about
 * one asks next.
 *
 * @param {Shown} shown
 * @param {Answer} answer
 */
function otherSex({ graph, words, state }, { question }) {
  const sex = OTHER[question.context.sex];
  if (!sex) return null;
  const [context, there] = [
    { ...question.context, sex },
    { ...state, sex },
  ];
  const found = ask(graph, { ...question, context }, (edge) => passes(graph, there, edge));
  const results = found.direct?.results;
  const reported = results?.filter(({ openKeys }) => !openKeys.includes("sex")).length ?? 0;
  return h(
    "p",
    { id: "other-sex", "data-verdict": found.verdict },
    capitalized(words.sentence("the_same_for", { who: words.say(sex) })),
    words.t.colon,
    verdictLine(words, found),
    results ? ` · ${words.sentence("reported_by", { reported, counted: results.length })}` : null,
  );
}

/**
 * The study that would part the direct findings that disagree, where contexts do not.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 */
function settling(words, { direct }) {
  const [conflict] = direct ? conflictsAmong(words.graph, [direct]) : [];
  const study = conflict ? decidingStudy(words, conflict) : "";
  return study
    ? h("p", { id: "settling" }, `${capitalized(words.say("would settle it"))}${words.t.colon}${study}`)
    : null;
}

/**
 * What the verdict becomes without each study that changes it.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 */
function dependence(words, { sensitivity: { without, flips } }) {
  if (!flips.length) return null;
  const study = (/** @type {string} */ name) => {
    const verdict = without.get(name) ?? "";
    const said = `${capitalized(words.say("without"))} ${words.study(name)}${words.t.colon}${words.say(verdict)}`;
    return h("li", { "data-study": name, "data-verdict": verdict }, said);
  };
  return h("ul", { id: "flips" }, flips.map(study));
}

/**
 * What the verdict becomes if less were known.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 */
function robustness(words, { sensitivity: { scenarios } }) {
  const scenario = (/** @type {string} */ name, /** @type {string} */ verdict) =>
    h(
      "li",
      { "data-scenario": name, "data-verdict": verdict },
      `${words.say(name)}${words.t.colon}${words.say(verdict)}`,
    );
  return h(
    "details",
    { id: "sensitivity" },
    h("summary", {}, term(words, "robustness", words.t.robustness)),
    h(
      "ul",
      {},
      Array.from(scenarios, ([name, verdict]) => scenario(name, verdict)),
    ),
  );
}

/**
 * Experiments nobody has reported, the most needed first.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 */
function missing(words, { missing: wanted, question }) {
  if (!wanted.length) return null;
  const items = wanted.map((one) =>
    h("li", { "data-missing": pairId(one) }, words.missing(one, question.context.species)),
  );
  return h(
    "details",
    { id: "missing" },
    h("summary", {}, term(words, "missing", `${words.t.missing} (${wanted.length})`)),
    h("ul", {}, items),
  );
}

/**
 * @param {Shown} shown
 * @param {readonly Path[]} paths
 */
function pathList(shown, paths) {
  const { t } = shown.words;
  const listed = expanded ? paths : paths.slice(0, FIRST);
  const more = () => {
    expanded = true;
    shown.redraw();
    const button = document.querySelectorAll("#panel-body [data-path]")[FIRST];
    if (button instanceof HTMLElement) button.focus();
  };
  return [
    h("h3", {}, t.paths(paths.length)),
    h(
      "ol",
      { class: "paths" },
      listed.map((path) => h("li", {}, pathButton(shown, path))),
    ),
    listed.length < paths.length
      ? h("button", { type: "button", id: "more-paths", onclick: more }, t.more(paths.length - listed.length))
      : null,
  ];
}

/**
 * @param {Shown} shown
 * @param {Step} step
 */
function stepButton(shown, step) {
  const { words, change } = shown;
  const pair = pairId(step);
  return h(
    "button",
    {
      type: "button",
      class: "path",
      "data-pair": pair,
      onclick: () => change({ pick: `pair:${pair}`, tab: "evidence" }),
    },
    stepMark(words, step, step.signed ? step.weighed.sign : IDENTITY),
    ` ${words.node(step.subject)} → ${words.node(step.object)} `,
    marks(shown, step, step),
    cited(words, step),
  );
}

/**
 * @param {Shown} shown
 * @param {Path} path
 */
function pathButton(shown, path) {
  const { words, state, change } = shown;
  const name = path.nodes.join(">");
  const light = path.match === Match.COMPATIBLE;
  return h(
    "button",
    {
      type: "button",
      class: `path ${path.counted ? "" : "uncounted"} ${light ? "light" : ""}`,
      "data-path": name,
      "data-sign": path.sign,
      "data-kind": words.graph.vocabulary.kinds[path.kind],
      "data-match": words.graph.vocabulary.matches[path.match],
      "data-chimera": String(path.chimera),
      "data-speculative": String(path.speculative),
      "aria-pressed": String(state.pick === `path:${name}`),
      onclick: () => change({ pick: `path:${name}`, tab: "evidence" }),
    },
    signMark(words, path.sign, words.signOf(path.sign, path.steps)),
    " ",
    words.node(path.nodes[0]),
    path.steps.map((step, at) => [
      " ",
      h(
        "span",
        { class: "step" },
        stepMark(words, step, path.signs[at]),
        cited(words, path.parts[at]),
        marks(shown, step, path.parts[at]),
      ),
      " ",
      words.node(step.object),
    ]),
    h(
      "small",
      {},
      notes(words, state, path).map(([note, text], at) => [at ? " · " : " ", term(words, note, text)]),
    ),
  );
}

/**
 * The sign of a step; one of structure alone has none, and says what it is, as it does on a terminal.
 *
 * @param {PageWords} words
 * @param {Step} step
 * @param {string} sign
 */
function stepMark(words, step, sign) {
  if (step.signed) return signMark(words, sign, words.signOf(sign, [step]));
  return h("span", { class: "structure" }, `—${words.say(step.edges[0].predicate)}→`);
}

/**
 * What to know of a path before believing it.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {Path} path
 */
function notes(words, state, path) {
  const { t } = words;
  const asked = Object.keys(fixedIn(contextOfState(state))).length > 0;
  const weakest = mostBy([...path.steps.entries()], ([at]) => path.parts[at].gaps.length)?.[1];
  const weak = path.gaps && weakest ? `${words.node(weakest.subject)} → ${words.node(weakest.object)}` : "";
  const { kinds, matches } = words.graph.vocabulary;
  /** @type {(readonly [note: string, text: string])[]} */
  const found = [
    [kinds[path.kind], words.say(kinds[path.kind])],
    [matches[path.match], asked ? words.text(matches[path.match]) : ""],
    ["weakest", weak && `${t.weakest}${words.t.colon}${weak}`],
    ["chimera", path.chimera ? t.chimera : ""],
    ["speculative", path.speculative ? t.speculative : ""],
    ["contested", path.contested ? t.contested : ""],
    ["blocked", path.sign === "0" && path.counted ? t.blocked : ""],
  ];
  return found.filter(([, text]) => text);
}

/**
 * What stands against a step: its findings disagree, or the review says more than its source.
 *
 * @param {Shown} shown
 * @param {Step} step
 * @param {Part} part What of it takes part where it is shown.
 */
function marks({ graph, view, words }, step, part) {
  const clash = view.clashing.get(pairId(step));
  const differs = part.speaking.some(({ edge }) => graph.flags.has(edge.id));
  const symbol = clash?.kind === "opposite" ? "⇅" : "∅";
  return [
    clash ? badge(symbol, `${words.t.clash}${words.t.colon}${words.t.kind[clash.kind]}`, "clash") : null,
    differs ? flagged(words) : null,
  ];
}

/**
 * @param {PageWords} words
 * @param {Part} part
 */
function cited(words, part) {
  const papers = part.papers.map((id) => words.paper(id));
  const rest = papers.length - FEW;
  const named = rest > 1 ? [...papers.slice(0, FEW), words.t.moreOf(rest)] : papers;
  const said = words.joined([citationText(part.cited), ...named].filter(Boolean), "clauses");
  return h("span", { class: "cited", title: rest > 1 ? words.joined(papers, "clauses") : null }, said);
}

/**
 * Where review and paper differ on the way, and which papers have been retracted, a line each.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 */
function cautions(words, { cautions: found }) {
  if (!found.length) return null;
  const lines = found.map((flag) => h("p", { class: "warning", "data-flag": flag.id }, words.flag(flag)));
  return [h("h3", { id: "cautions" }, `${words.t.cautions} (${found.length})`), lines];
}
