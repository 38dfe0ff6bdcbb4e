/**
 * Answers, comparisons and conflicts as plain data, as Python's documents have them.
 *
 * @import { Answer } from "./ask.js"
 * @import { Cell, ComparedStep, Comparison } from "./compare.js"
 * @import { Conflict } from "./conflicts.js"
 * @import { Graph } from "./graph.js"
 * @import { Question } from "./question.js"
 * @import { Path } from "./readings.js"
 * @import { Finding } from "./results.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 * @import { Lang, Vocabulary } from "./vocabulary.js"
 * @import { Discrepancy } from "./graph.js"
 */
import { cautionsOf, toldApart } from "./compare.js";
import { fixedIn } from "./context.js";
import { sorted } from "./ordering.js";
import { speaks } from "./results.js";
import { IDENTITY } from "./signs.js";
import { names } from "./vocabulary.js";
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
  const { question, sensitivity, strength } = answer;
  const { source, target } = question;
  return {
    question: { source, target, context: fixedIn(question.context), ...extent(question) },
    verdict: answer.verdict,
    why: why(words, answer),
    strength: strength.level,
    ...beyond(graph.vocabulary, answer),
    decided_by: answer.decidedBy,
    match: matchWord(graph, answer.match),
    mechanism: answer.mechanism,
    disagreement: answer.disagreement,
    resolving_sets: answer.resolvingSets,
    direct: answer.direct ? directDocuments(graph, answer.direct) : [],
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
    cautions: cautionsDocument(words, answer.cautions),
    complete: answer.complete,
  };
}

/**
 * What an answer says beside its verdict and its strength, the same in whatever document it stands.
 *
 * @param {Vocabulary} vocabulary
 * @param {Answer} answer
 */
function beyond(vocabulary, answer) {
  const { verdicts } = vocabulary;
  const { strength, leans, specific, foundIn, suggests, byLayer, elsewhere, contested, resolvingSets } = answer;
  return {
    reasons: strength.reasons,
    leans: leans && { ...leans, verdict: leans.sign && verdicts[leans.sign] },
    specific: specific && { verdict: verdicts[specific.sign], contested: specific.contested },
    found_in: Object.fromEntries(foundIn),
    suggests: suggests && {
      sign: suggests.sign,
      verdict: verdicts[suggests.sign],
      kind: suggests.kind,
      paths: suggests.paths,
      studies: suggests.studies,
      hit_rate: suggests.hitRate,
      in_healthy: suggests.inHealthy,
    },
    by_layer: Object.fromEntries(names(vocabulary, "layer").map((layer) => [layer, byLayer.get(layer) ?? null])),
    elsewhere,
    contested,
    resolving: resolvingSets[0] ?? null,
  };
}

/**
 * @param {Words} words
 * @param {Iterable<Discrepancy>} found
 */
function cautionsDocument(words, found) {
  return Array.from(found, ({ id, citation, kind, review_edges, paper_edges, statement, statement_zh }) => ({
    id,
    citation,
    kind,
    edges: review_edges.length ? review_edges : paper_edges,
    statement: words.either(statement, statement_zh),
  }));
}

/** @param {Question} question */
function extent({ layers, max_hops }) {
  return { layers, max_hops };
}

/**
 * @param {Graph} graph
 * @param {number | null} match
 */
function matchWord({ vocabulary }, match) {
  return match === null ? null : vocabulary.matches[match];
}

/**
 * @param {Graph} graph
 * @param {Step} step
 */
function directDocuments(graph, step) {
  return step.findings.map((finding) => ({ ...findingDocument(graph, finding), agrees: step.agrees(finding) }));
}

/**
 * @param {Graph} graph
 * @param {Finding} finding
 */
function findingDocument(graph, finding) {
  const { edge, match, study, level, silentBecause } = finding;
  return {
    ...recordDocument(graph.vocabulary, "edges", edge),
    sign: edge.sign,
    match: matchWord(graph, match),
    counted: speaks(finding),
    speaks: speaks(finding),
    silent_because: silentBecause || null,
    study: study || null,
    level: edge.signed ? graph.vocabulary.levels[level] : null,
  };
}

/**
 * @param {Graph} graph
 * @param {Path} path
 */
function pathDocument(graph, path) {
  const { kind, sign, match, chimera, contested, speculative, counted, nodes } = path;
  return {
    kind: graph.vocabulary.kinds[kind],
    sign,
    match: matchWord(graph, match),
    chimera,
    contested,
    speculative,
    counted,
    studies: { [sign]: sorted(path.studies) },
    holds_for: Object.fromEntries(graph.scoper.common(path.holdsFor)),
    nodes,
    steps: path.steps.map((_, place) => stepDocument(graph, path, place)),
  };
}

/**
 * @param {Graph} graph
 * @param {Path} path
 * @param {number} place
 */
function stepDocument(graph, { steps, parts, signs }, place) {
  const { subject, object, sign, findings } = steps[place];
  const { speaking, cited, match } = parts[place];
  const said = signs[place];
  const ids = (/** @type {readonly Finding[]} */ found) => found.map(({ edge }) => edge.id);
  return {
    subject,
    object,
    sign,
    verdict: said === IDENTITY ? null : graph.vocabulary.verdicts[said],
    match: matchWord(graph, match),
    edges: ids(findings),
    speaking: ids(speaking),
    citations: cited,
  };
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
      match: matchWord(graph, found.match),
      told_apart: toldApart(found, comparison.by),
      strength: found.strength.level,
      ...beyond(graph.vocabulary, found),
      why: why(words, found),
      path_count: found.paths.length,
    })),
    cautions: cautionsDocument(words, cautionsOf([...comparison.answers.values()])),
    steps: comparison.steps.map(({ cells, ...step }) => ({
      ...step,
      cells: Object.fromEntries(Array.from(cells, ([value, cell]) => [value, cellDocument(cell)])),
    })),
    silent_undivided: Object.fromEntries(comparison.silentUndivided),
    complete: comparison.complete,
  };
}

/** @param {Cell} cell */
function cellDocument({ silent, told: _told, ...cell }) {
  return { ...cell, ...(silent.size ? { silent: Object.fromEntries(silent) } : {}) };
}

/**
 * A comparison in one plain paragraph: the verdicts, what differs, and what is known in one stratum only. Where the
 * search was ended, what differs is said as far as it got, and nothing of what does not.
 *
 * @param {Words} words
 * @param {Comparison} comparison
 */
function comparisonText(words, comparison) {
  const { complete } = comparison;
  const strata = new Map(Array.from(comparison.answers.keys(), (value) => [value, stratum(words, comparison, value)]));
  const verdicts = Array.from(comparison.answers, ([value, found]) =>
    stratumVerdict(words, strata.get(value) ?? value, found, comparison.by),
  );
  const listed = (/** @type {string} */ name, /** @type {readonly ComparedStep[]} */ steps, values = {}) =>
    words.sentence(name, {
      ...values,
      steps: words.joined(
        steps.map((step) => compared(words, strata, step)),
        "clauses",
      ),
    });
  const differing = comparison.steps.filter((step) => step.differs);
  const alone = comparison.steps.filter((step) => !step.differs && onlyInOne(step));
  const silent = comparison.steps.filter(({ cells }) => [...cells.values()].some((cell) => cell.silent.size));
  const beyondAsked = comparison.steps.filter(({ cells }) => [...cells.values()].some((cell) => cell.elsewhere.length));
  return [
    words.sentence("verdicts", { verdicts: words.joined(verdicts, "clauses") }),
    ...(complete ? [] : [words.sentence("unfinished_comparison", { paths: pathCount(comparison) })]),
    ...(differing.length ? [listed("differing", differing)] : []),
    ...(complete && !differing.length
      ? [words.sentence(silent.length ? "none_differing_counted" : "none_differing")]
      : []),
    ...(complete && alone.length ? [listed("in_one_only", alone)] : []),
    ...(silent.length ? [words.sentence("not_counted_in", { steps: silentText(words, strata, silent) })] : []),
    ...(beyondAsked.length ? [listed("in_other_layers", beyondAsked, { layers: leftOut(words, comparison) })] : []),
    ...(comparison.silentUndivided.size ? [undividedText(words, comparison)] : []),
  ].join(words.sentence("between_sentences"));
}

/**
 * The steps that are not counted in a stratum although studies report it there, and why.
 *
 * @param {Words} words
 * @param {ReadonlyMap<string, string>} strata
 * @param {readonly ComparedStep[]} steps
 */
function silentText(words, strata, steps) {
  const said = steps.map(({ subject, object, cells }) => {
    /** @type {Map<string, string[]>} */
    const alike = new Map();
    for (const [value, { silent }] of cells)
      for (const reason of new Set(silent.values()))
        alike.set(reason, [...(alike.get(reason) ?? []), strata.get(value) ?? value]);
    const reasons = Array.from(alike, ([reason, named]) =>
      words.sentence("labelled", {
        label: words.say(`because_${reason}`),
        text: named.join(words.sentence("between_words")),
      }),
    );
    const ends = { subject: words.node(subject), object: words.node(object) };
    return words.sentence("compared", { ...ends, findings: words.joined(reasons, "clauses") });
  });
  return words.joined(said, "clauses");
}

/**
 * How many of the findings compared the same question without the key does not count, and why.
 *
 * @param {Words} words
 * @param {Pick<Comparison, "by" | "silentUndivided">} comparison
 */
export function undividedText(words, { by, silentUndivided }) {
  const reasons = [...new Set(silentUndivided.values())].map((reason) => words.say(`because_${reason}`));
  const said = { by: words.say(by), count: silentUndivided.size, reasons: words.joined(reasons, "clauses") };
  return words.sentence("silent_undivided", said);
}

/** @param {Comparison} comparison */
function pathCount({ answers }) {
  return Array.from(answers.values(), ({ paths }) => paths.length).reduce((sum, count) => sum + count, 0);
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

/**
 * The verdict in a stratum; where it rests on studies that do not tell that stratum apart, this too.
 *
 * @param {Words} words
 * @param {string} name The stratum in words.
 * @param {Answer} answer
 * @param {string} by
 */
function stratumVerdict(words, name, answer, by) {
  const said = { stratum: name, verdict: words.say(answer.verdict) };
  if (toldApart(answer, by) !== false) return words.sentence("stratum_verdict", said);
  return words.sentence("stratum_verdict_of_others", { ...said, of_others: words.sentence("of_others") });
}

/**
 * The layers that were not asked, the same in every stratum.
 *
 * @param {Words} words
 * @param {Comparison} comparison
 */
function leftOut(words, { answers }) {
  const [{ elsewhere }] = answers.values();
  return words.joined((elsewhere?.layers ?? []).map((layer) => words.say(layer)));
}

/** @param {ComparedStep} step */
function onlyInOne({ cells }) {
  return (
    [...cells.values()].filter(({ relation, told }) => relation !== "untested_here" || told === "inPart").length === 1
  );
}

/**
 * @param {Words} words
 * @param {ReadonlyMap<string, string>} strata
 * @param {ComparedStep} step
 */
function compared(words, strata, { subject, object, cells }) {
  const findings = [...cells]
    .filter(([, { edges, elsewhere }]) => edges.length || elsewhere.length)
    .map(([value, cell]) => inStratum(words, strata.get(value) ?? value, cell))
    .join(words.sentence("between_findings"));
  return words.sentence("compared", { subject: words.node(subject), object: words.node(object), findings });
}

/**
 * What a step is in a stratum, and whose; or how much the layers left out hold of it.
 *
 * @param {Words} words
 * @param {string} name The stratum in words.
 * @param {Cell} cell
 */
function inStratum(words, name, { sign, leans, citations, elsewhere }) {
  if (elsewhere.length) return words.sentence("elsewhere_finding", { stratum: name, count: elsewhere.length });
  const said = words.leaning(words.effect(/** @type {Sign} */ (sign)), leans);
  return words
    .sentence("compared_finding", { stratum: name, sign: said, citations: citationText(citations) })
    .trimEnd();
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
