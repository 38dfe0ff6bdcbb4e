/**
 * Answers, comparisons and conflicts as plain data, as Python's documents have them.
 *
 * @import { Answer } from "./ask.js"
 * @import { Comparison, ComparedStep } from "./compare.js"
 * @import { Conflict } from "./conflicts.js"
 * @import { Graph } from "./graph.js"
 * @import { Path } from "./readings.js"
 * @import { Sign } from "./signs.js"
 * @import { Finding, Question, Step } from "./steps.js"
 * @import { Lang, Vocabulary } from "./vocabulary.js"
 */
import { fixedIn } from "./context.js";
import { sorted } from "./ordering.js";
import { edgeSign } from "./signs.js";
import { why } from "./why.js";
import { citationText, Words } from "./words.js";

/**
 * Every column of a record.
 *
 * @param {Vocabulary} vocabulary
 * @param {string} kind
 * @param {object} record
 * @returns {Record<string, unknown>}
 */
export function recordDocument(vocabulary, kind, record) {
  const columns = Object.keys(vocabulary.columns[kind]);
  return Object.fromEntries(columns.map((column) => [column, /** @type {Record<string, unknown>} */ (record)[column]]));
}

/**
 * An answer whole, but for its hash and the publications it shows.
 *
 * @param {Graph} graph
 * @param {Answer} answer
 * @param {Lang} lang The language of the sentences; ids stay ids.
 */
export function answerDocument(graph, answer, lang) {
  const words = new Words(graph, lang);
  const { matches } = graph.vocabulary;
  const { question, sensitivity } = answer;
  const { source, target } = question;
  return {
    question: { source, target, context: fixedIn(question.context), ...extent(question) },
    verdict: answer.verdict,
    why: why(words, answer),
    decided_by: answer.decidedBy,
    match: answer.match === null ? null : matches[answer.match],
    contested: answer.contested,
    mechanism: answer.mechanism,
    disagreement: answer.disagreement,
    resolving: answer.resolving,
    direct: (answer.direct?.findings ?? []).map((finding) => findingDocument(graph, finding)),
    path_count: answer.paths.length,
    paths: answer.paths.map((path) => pathDocument(graph, path)),
    missing: answer.missing.map((missing) => ({
      subject: missing.subject,
      object: missing.object,
      lacks: Object.fromEntries(missing.lacks),
      text: words.missing(missing, question.context.species),
    })),
    sensitivity: {
      without: Object.fromEntries(sensitivity.without),
      flips: sensitivity.flips,
      scenarios: Object.fromEntries(sensitivity.scenarios),
    },
    cautions: answer.cautions.map(({ id, citation, kind, review_edges, paper_edges, statement, statement_zh }) => ({
      id,
      citation,
      kind,
      edges: review_edges.length ? review_edges : paper_edges,
      statement: words.either(statement, statement_zh),
    })),
  };
}

/** @param {Question} question */
function extent({ layers, max_hops }) {
  return { layers, max_hops };
}

/**
 * @param {Graph} graph
 * @param {Finding} finding
 */
function findingDocument(graph, { edge, match }) {
  return {
    ...recordDocument(graph.vocabulary, "edges", edge),
    sign: edgeSign(graph, edge),
    match: graph.vocabulary.matches[match],
    counted: edge.counted,
  };
}

/**
 * @param {Graph} graph
 * @param {Path} path
 */
function pathDocument(graph, path) {
  const { sign, chimera, contested, speculative, counted, nodes } = path;
  return {
    sign,
    match: graph.vocabulary.matches[path.match],
    chimera,
    contested,
    speculative,
    counted,
    studies: Object.fromEntries(Array.from(path.studies, ([of, studies]) => [of, sorted(studies)])),
    holds_for: Object.fromEntries(graph.scoper.common(path.holdsFor)),
    nodes,
    steps: path.steps.map((step) => stepDocument(graph, step)),
  };
}

/**
 * @param {Graph} graph
 * @param {Step} step
 */
function stepDocument(graph, step) {
  const { subject, object, sign, match, findings, speaking, citations } = step;
  const ids = (/** @type {readonly Finding[]} */ found) => found.map(({ edge }) => edge.id);
  const word = graph.vocabulary.matches[match];
  return { subject, object, sign, match: word, edges: ids(findings), speaking: ids(speaking), citations };
}

/**
 * A comparison as plain data: the answers in short, and every step with its cell in each stratum.
 *
 * @param {Graph} graph
 * @param {Comparison} comparison
 * @param {Lang} lang
 */
export function comparisonDocument(graph, comparison, lang) {
  const words = new Words(graph, lang);
  const { matches } = graph.vocabulary;
  const [{ question }] = comparison.answers.values();
  const { source, target } = question;
  return {
    question: { source, target, by: comparison.by, ...extent(question) },
    paragraph: comparisonText(words, comparison),
    strata: Array.from(comparison.answers, ([value, found]) => ({
      value,
      context: fixedIn(found.question.context),
      verdict: found.verdict,
      decided_by: found.decidedBy,
      match: found.match === null ? null : matches[found.match],
      why: why(words, found),
      path_count: found.paths.length,
    })),
    steps: comparison.steps.map(({ cells, ...step }) => ({ ...step, cells: Object.fromEntries(cells) })),
  };
}

/**
 * A comparison in one plain paragraph: the verdicts, what differs, and what is known in one stratum only.
 *
 * @param {Words} words
 * @param {Comparison} comparison
 */
export function comparisonText(words, comparison) {
  const strata = new Map(Array.from(comparison.answers.keys(), (value) => [value, stratum(words, comparison, value)]));
  const between = words.sentence("between_clauses");
  const verdicts = Array.from(comparison.answers, ([value, found]) =>
    words.sentence("stratum_verdict", { stratum: strata.get(value) ?? value, verdict: words.say(found.verdict) }),
  );
  const listed = (/** @type {string} */ name, /** @type {readonly ComparedStep[]} */ steps) =>
    words.sentence(name, { steps: steps.map((step) => compared(words, strata, step)).join(between) });
  const differing = comparison.steps.filter((step) => step.differs);
  const alone = comparison.steps.filter((step) => !step.differs && onlyInOne(step));
  return [
    words.sentence("verdicts", { verdicts: verdicts.join(between) }),
    differing.length ? listed("differing", differing) : words.sentence("none_differing"),
    ...(alone.length ? [listed("in_one_only", alone)] : []),
  ].join(words.sentence("between_sentences"));
}

/**
 * A stratum in words; what its findings say of the species says whether its sex is a person's or an animal's.
 *
 * @param {Words} words
 * @param {Comparison} comparison
 * @param {string} value
 */
function stratum(words, { answers, steps }, value) {
  const edges = steps.flatMap((step) => step.cells.get(value)?.edges ?? []);
  const species = new Set(edges.map((id) => words.graph.edges.get(id)?.species ?? ""));
  const asked = answers.get(value)?.question.context.species;
  return words.named(value, asked || (species.size === 1 ? [...species][0] : ""));
}

/** @param {ComparedStep} step */
function onlyInOne({ cells }) {
  return [...cells.values()].filter(({ relation }) => relation !== "untested_here").length === 1;
}

/**
 * @param {Words} words
 * @param {ReadonlyMap<string, string>} strata
 * @param {ComparedStep} step
 */
function compared(words, strata, { subject, object, cells }) {
  const findings = [...cells]
    .filter(([, { sign }]) => sign !== "untested")
    .map(([value, { sign, citations }]) =>
      words
        .sentence("compared_finding", {
          stratum: strata.get(value) ?? value,
          sign: words.say(effectOf(words.graph.vocabulary, /** @type {Sign} */ (sign))),
          citations: citationText(citations),
        })
        .trimEnd(),
    )
    .join(words.sentence("between_findings"));
  return words.sentence("compared", { subject: words.node(subject), object: words.node(object), findings });
}

/**
 * The word of a sign where an effect is meant.
 *
 * @param {Vocabulary} vocabulary
 * @param {Sign} sign
 */
function effectOf({ signs }, sign) {
  return Object.keys(signs).find((effect) => signs[effect] === sign) ?? sign;
}

/**
 * Conflicts as rows, each with its clashes and the study that would decide it.
 *
 * @param {Graph} graph
 * @param {readonly Conflict[]} found
 * @param {Lang} lang
 */
export function conflictRows(graph, found, lang) {
  const words = new Words(graph, lang);
  return found.map((conflict) => ({
    subject: conflict.subject,
    object: conflict.object,
    kind: conflict.kind,
    status: conflict.status,
    keys: conflict.keys,
    deciding_study: decidingStudy(words, conflict),
    clashes: conflict.clashes.map(({ one, other, keys }) => ({ one: one.id, other: other.id, keys })),
  }));
}

/**
 * What a study would have to be to decide a conflict; empty where context explains it.
 *
 * @param {Words} words
 * @param {Conflict} conflict
 */
export function decidingStudy(words, { status, subject, object, open }) {
  if (status === "explained") return "";
  const keys = open.map((key) => words.say(key)).join(words.sentence("between_words"));
  const step = { subject: words.node(subject), object: words.node(object) };
  return words.sentence(keys ? "deciding_study" : "repeating_study", { ...step, keys });
}
