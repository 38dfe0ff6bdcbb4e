/**
 * The verdict as the command line has it: for whom, how strong, which studies, what speaks against it, what other layers
 * say.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Finding, Result } from "../engine/results.js"
 * @import { PageGraph } from "./data.js"
 * @import { Child, Shown } from "./parts.js"
 * @import { PageWords } from "./words.js"
 *
 * @typedef {object} Line A finding of a study, or several that read the same.
 * @property {Finding} first
 * @property {string[]} said
 * @property {boolean} again Whether its paper is named in the line above.
 * @property {boolean} under Whether it stands under another line of its study.
 */
import { fixedIn } from "../engine/context.js";
import { speaks, wordOf } from "../engine/results.js";
import { IDENTITY } from "../engine/signs.js";
import { why } from "../engine/why.js";
import { askedOf, findingsFiltered } from "./filters.js";
import { notAsked } from "./left-out.js";
import { h, signMark, term } from "./parts.js";
import { pairId } from "./view.js";

/**
 * @param {Shown} shown
 * @param {Answer} found
 * @returns {Child[]}
 */
export function verdictBox(shown, found) {
  const { words, state } = shown;
  const { t } = words;
  const leftOut = findingsFiltered(words, state);
  const broader = notAsked(words, shown.leftOut);
  const matched = found.match === null ? "" : words.graph.vocabulary.matches[found.match];
  const facts = {
    "data-verdict": found.verdict,
    "data-match": matched,
    "data-contested": String(found.contested),
    "data-strength": found.strength.level ?? "",
  };
  return [
    h(
      "h2",
      {},
      `${t.question(words.node(state.from), words.node(state.to))} `,
      h("small", { id: "for-whom" }, `· ${askedOf(words, state, found.question.context)}`),
    ),
    broader ? h("p", { class: "warning", id: "not-asked" }, broader) : null,
    leftOut.length ? h("p", { class: "warning", id: "filtered" }, t.verdictFiltered(leftOut.join(" · "))) : null,
    h(
      "p",
      { class: `verdict verdict-${found.verdict}`, id: "verdict", ...facts },
      verdictMark(words, found),
      ` ${t.verdict}${words.t.colon}`,
      verdictLine(words, found),
      h("br"),
      h("span", { id: "rests-on" }, restsOn(words, found)),
    ),
    studies(shown, found),
    against(words, found),
    h("p", { id: "why" }, why(words, found)),
  ];
}

/**
 * The verdict, which way it leans, and how strong the evidence is.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 * @returns {Child[]}
 */
export function verdictLine(words, { verdict, leans, strength: { level } }) {
  return [
    h("strong", {}, term(words, verdict, words.leaning(words.say(verdict), leans?.sign))),
    level ? [" · ", term(words, "strength", `${words.t.strength}${words.t.colon}${words.say(level)}`)] : "",
  ];
}

/**
 * The sign that a verdict is drawn with.
 *
 * @param {PageWords} words
 * @param {string} verdict
 */
function verdictSign({ graph }, verdict) {
  const { verdicts } = graph.vocabulary;
  return Object.keys(verdicts).find((sign) => verdicts[sign] === verdict) ?? "?";
}

/**
 * The sign of a verdict, drawn and in words.
 *
 * @param {PageWords} words
 * @param {Pick<Answer, "verdict" | "direct">} answer
 */
export function verdictMark(words, { verdict, direct }) {
  const sign = verdictSign(words, verdict);
  return signMark(words, sign, words.signOf(sign, direct ? [direct] : []));
}

/**
 * How many findings and studies there are, and how many are counted.
 *
 * @param {PageWords} words
 * @param {Answer} answer
 */
function restsOn({ t }, { direct, paths }) {
  if (!direct) return paths.length ? `${t.noDirect} ${t.waysBelow}` : t.noDirect;
  const signed = direct.findings.filter(({ edge }) => edge.signed); // what is anatomy was found by no study
  return t.about(signed.length, new Set(signed.map(({ study }) => study)).size, direct.results.length);
}

/**
 * The counted findings between the two ends, a line each, then those that are not, under the reason why.
 *
 * @param {Shown} shown
 * @param {Answer} answer
 */
function studies(shown, { direct, question }) {
  if (!direct) return null;
  const { words } = shown;
  const asks = Object.keys(fixedIn(question.context)).length > 0;
  /** @type {Map<string, Finding[]>} */
  const silent = new Map();
  for (const finding of direct.findings) {
    const reason = words.reason(direct, finding);
    if (reason) silent.set(reason, [...(silent.get(reason) ?? []), finding]);
  }
  const list = (/** @type {readonly Finding[]} */ findings, /** @type {boolean} */ fits) =>
    h(
      "ul",
      { class: "studies" },
      byStudy(findings).map((own) =>
        h(
          "li",
          {},
          linesOf(words, own, fits).map((line) => studyLine(shown, line)),
        ),
      ),
    );
  const count = [...silent.values()].flat().length;
  return h(
    "div",
    { id: "studies" },
    h("h3", {}, term(words, "counted", words.t.counted)),
    list(direct.findings.filter(speaks), asks),
    count
      ? h(
          "details",
          { id: "silent" },
          h("summary", {}, `${words.t.notCounted} (${count})`),
          Array.from(silent, ([reason, findings]) => [h("p", { class: "silent" }, reason), list(findings, false)]),
        )
      : null,
  );
}

/**
 * Findings study by study, in the order of the first of each.
 *
 * @param {readonly Finding[]} findings
 * @returns {Finding[][]}
 */
function byStudy(findings) {
  /** @type {Map<string, Finding[]>} */
  const found = new Map();
  for (const finding of findings) found.set(finding.study, [...(found.get(finding.study) ?? []), finding]);
  return [...found.values()];
}

/**
 * Findings of a study that read the same, as one line, with how many they are; several lines with what parts them.
 *
 * @param {PageWords} words
 * @param {readonly Finding[]} findings
 * @param {boolean} fits Whether to say what they leave open.
 * @returns {Line[]}
 */
function linesOf(words, findings, fits) {
  /** @type {Map<string, { own: Finding[], facts: string[] }>} */
  const found = new Map();
  for (const finding of findings) {
    const { edge } = finding;
    const facts = factsOf(words, finding, fits);
    const name = [edge.sign, words.source(edge), ...facts].join(" ");
    const line = found.get(name) ?? { own: [], facts };
    line.own.push(finding);
    found.set(name, line);
  }
  const lines = [...found.values()].map((line) => ({ ...line, chips: sharedChips(words, line.own) }));
  return lines.map(({ own: [first, ...rest], facts, chips }, at) => ({
    first,
    said: [
      rest.length ? `×${rest.length + 1}` : "",
      ...facts,
      ...chips.filter((chip) => !facts.includes(chip) && lines.some((other) => !other.chips.includes(chip))),
    ].filter(Boolean),
    again: at > 0 && words.source(lines[at - 1].own[0].edge) === words.source(first.edge),
    under: at > 0,
  }));
}

/**
 * What all findings report of whom, how much and when.
 *
 * @param {PageWords} words
 * @param {readonly Finding[]} findings
 */
function sharedChips(words, findings) {
  const [first, ...rest] = findings.map(({ edge }) => words.chips(edge));
  return first.filter((chip) => rest.every((chips) => chips.includes(chip)));
}

/**
 * How, in how many and in whom it was found, and what it leaves open of the question.
 *
 * @param {PageWords} words
 * @param {Finding} finding
 * @param {boolean} fits Whether to say the last.
 */
function factsOf(words, { edge, openKeys }, fits) {
  const open = openKeys.length ? words.notTold(edge, openKeys) : words.text("asserted");
  return [
    edge.evidence_type && words.say(edge.evidence_type),
    edge.sample_size === null ? "" : `n=${edge.sample_size}`,
    words.sex(edge.sex, edge.species),
    fits ? open : "",
    /** @type {PageGraph} */ (words.graph).own.has(edge.id) ? words.t.own : "",
  ].filter(Boolean);
}

/**
 * @param {Shown} shown
 * @param {Line} line
 */
function studyLine({ words, change }, { first: { edge }, said, again, under }) {
  return h(
    "button",
    {
      type: "button",
      class: under ? "plain again" : "plain",
      title: words.statement(edge),
      "data-study-line": edge.id,
      onclick: () => change({ pick: `pair:${pairId(edge)}`, tab: "evidence" }),
    },
    signMark(words, edge.signed ? edge.sign : IDENTITY),
    " ",
    h("span", { class: again ? "unseen" : null }, `${words.source(edge)} `),
    h("small", {}, said.join(" · ")),
  );
}

/**
 * The counted studies that found otherwise than the verdict or its leaning, and where mechanism points elsewhere.
 *
 * @param {PageWords} words
 * @param {Answer} found
 */
function against(words, { direct, verdict, leans, disagreement, mechanism, decidedBy }) {
  if (!direct || decidedBy !== "direct") return null;
  const way = leans?.sign ?? verdictSign(words, verdict);
  const others = direct.results.filter(({ signs }) => signs.size && ![...signs].some((sign) => sign === way));
  const said = others.map(
    (/** @type {Result} */ result) =>
      `${words.study(
        result.study,
        result.findings.map(({ edge }) => edge),
      )}${words.t.colon}${words.outcome(wordOf(result))}`,
  );
  if (disagreement) said.push(`${words.say("mechanism paths")}${words.t.colon}${words.say(mechanism)}`);
  if (!said.length)
    return h("p", { id: "against" }, h("strong", {}, `${words.t.against}${words.t.colon}`), words.t.nobody);
  return h(
    "p",
    { id: "against" },
    h("strong", {}, `${words.t.against}${words.t.colon}`),
    words.joined(said, "clauses"),
  );
}
