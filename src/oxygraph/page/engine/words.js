/**
 * Answers in words, in English and Chinese: names, phrases and parts of sentences.
 *
 * @import { Context } from "./context.js"
 * @import { Edge, Graph, Reference } from "./graph.js"
 * @import { Missing } from "./missing.js"
 * @import { Finding } from "./results.js"
 * @import { Sign } from "./signs.js"
 * @import { Step } from "./steps.js"
 * @import { Lang } from "./vocabulary.js"
 */
import { doseText, numberText, saidOf } from "./context.js";
import { sorted } from "./ordering.js";
import { speaks } from "./results.js";
import { filled, say, sentence } from "./vocabulary.js";

const BEGINS_A_DOSE = /^\d\S* /;

/**
 * Citation numbers as a paper prints them: `[7, 8, 9]`; empty where there are none.
 *
 * @param {readonly number[]} numbers
 */
export function citationText(numbers) {
  return numbers.length ? `[${numbers.join(", ")}]` : "";
}

/**
 * Where a reader finds a publication: its DOI as an address, then its PMID; those that are known.
 *
 * @param {Graph} graph
 * @param {Pick<Reference, "doi" | "pmid">} reference
 */
export function linksOf({ vocabulary }, { doi, pmid }) {
  const [byDoi, byPmid] = vocabulary.links;
  return [...(doi ? [filled(byDoi, { doi })] : []), ...(pmid ? [filled(byPmid, { pmid })] : [])];
}

/** A graph in the words of one language. */
export class Words {
  /**
   * @param {Graph} graph
   * @param {Lang} lang
   */
  constructor(graph, lang) {
    this.graph = graph;
    this.lang = lang;
  }

  /**
   * A word of the vocabularies or a heading.
   *
   * @param {string} word
   */
  say(word) {
    return say(this.graph.vocabulary, word, this.lang);
  }

  /**
   * A sentence or a part of one.
   *
   * @param {string} name
   * @param {Record<string, string | number>} [values]
   */
  sentence(name, values) {
    return sentence(this.graph.vocabulary, name, this.lang, values);
  }

  /**
   * Parts one after the other, with what the language puts between words, clauses or sentences.
   *
   * @param {readonly string[]} parts
   * @param {string} [between]
   */
  joined(parts, between = "words") {
    return parts.join(this.sentence(`between_${between}`));
  }

  /** The place of the language among those that a text is written in. */
  get language() {
    return this.graph.vocabulary.languages.indexOf(this.lang);
  }

  /**
   * The word of a sign where an effect is meant.
   *
   * @param {Sign} sign
   */
  effect(sign) {
    const { signs } = this.graph.vocabulary;
    return this.say(Object.keys(signs).find((effect) => signs[effect] === sign) ?? sign);
  }

  /**
   * How the result of a study is said.
   *
   * @param {string} word
   */
  outcome(word) {
    const [, ...said] = this.graph.vocabulary.outcomes.find(([known]) => known === word) ?? [word];
    return said[this.language];
  }

  /**
   * What of a question a finding leaves open; one of both sexes is not silent on the sex, and parts them not.
   *
   * @param {Edge} edge
   * @param {readonly string[]} keys
   */
  notTold({ sex }, keys) {
    const said = keys.map((key) => (sex === "both" && key === "sex" ? this.sentence("sexes_apart") : this.say(key)));
    return this.sentence("not_told", { keys: this.joined(said) });
  }

  /**
   * What settles nothing, and which way it leans all the same, if any.
   *
   * @param {string} said
   * @param {Sign | null | undefined} sign
   */
  leaning(said, sign) {
    return sign ? this.sentence("leaning", { sign: said, leaning: this.outcome(sign) }) : said;
  }

  /**
   * A text in the language; the other one where there is none.
   *
   * @param {string} english
   * @param {string} chinese
   */
  either(english, chinese) {
    return this.lang === "zh" ? chinese || english : english || chinese;
  }

  /**
   * A sex in words; Chinese has one pair for people and another for animals, and says both where it may be either.
   *
   * @param {string} sex
   * @param {string} species
   */
  sex(sex, species) {
    const spoken = this.graph.vocabulary.sexes_zh;
    if (this.lang !== "zh" || !Object.hasOwn(spoken, sex) || !species) return this.say(sex);
    return spoken[sex][species === "human" ? 0 : 1];
  }

  /**
   * A node's name; the id itself where no node has it.
   *
   * @param {string} id
   */
  node(id) {
    const node = this.graph.nodes.get(id);
    return node ? this.either(node.name, node.name_zh) : id;
  }

  /**
   * The finding in one sentence.
   *
   * @param {Edge} edge
   */
  statement(edge) {
    return this.either(edge.statement, edge.statement_zh);
  }

  /**
   * A value of a context in words: a disorder's name, a tag's name, a dose, the word itself; a sex as
   * `sex` says it.
   *
   * @param {string} word
   * @param {string} [species]
   */
  named(word, species = "") {
    if (this.graph.nodes.has(word)) return this.node(word);
    const tag = this.graph.contexts.get(word);
    if (tag) return this.either(tag.name, tag.name_zh);
    return BEGINS_A_DOSE.test(word) ? this.dose(word) : this.sex(word, species);
  }

  /**
   * A dose, or several, its unit as answers say it: `24 IU/day`.
   *
   * @param {string} text
   */
  dose(text) {
    const space = text.lastIndexOf(" ");
    return space > 0 ? `${text.slice(0, space)} ${this.say(text.slice(space + 1))}` : text;
  }

  /**
   * The size of an effect as a paper prints it: `d = 0.32 [0.18, 0.47]`; empty where none is reported.
   *
   * @param {Edge} edge
   */
  size({ effect_size, effect_metric, ci_low, ci_high }) {
    if (effect_size === null) return "";
    const size = `${this.graph.vocabulary.symbols[effect_metric]} = ${numberText(effect_size)}`;
    return ci_low === null || ci_high === null ? size : `${size} [${numberText(ci_low)}, ${numberText(ci_high)}]`;
  }

  /**
   * Whom, how much and when a finding holds for, and how sure it is, a short phrase each; what is not reported is not
   * said.
   *
   * @param {Edge} edge
   */
  chips(edge) {
    const { dose_min, dose_max, dose_unit, analysis, tendency, certainty } = edge;
    return [
      this.sex(edge.sex, edge.species),
      this.say(edge.species),
      ...edge.population.map((word) => this.named(word)),
      dose_min === null || dose_max === null ? "" : this.dose(doseText([dose_min, dose_max, dose_unit])),
      this.say(edge.route),
      edge.site && `@ ${this.node(edge.site)}`,
      this.say(edge.regimen),
      ...edge.setting.map((word) => this.named(word)),
      edge.sample_size === null ? "" : `n=${edge.sample_size}`,
      this.size(edge),
      analysis && this.say(`${analysis} analysis`),
      tendency && this.say(`leaning to ${tendency}`),
      this.graph.vocabulary.unsure.includes(certainty) ? this.say(certainty) : "",
    ].filter(Boolean);
  }

  /**
   * Why a finding of a step is not counted, and whether one of a weaker design says the same; empty where it is.
   *
   * @param {Step} step
   * @param {Finding} finding
   */
  reason(step, finding) {
    if (speaks(finding)) return "";
    const agrees = step.agrees(finding);
    const stance = agrees === null ? [] : [this.say(agrees ? "agreeing" : "disagreeing")];
    return this.joined([this.say(`because_${finding.silentBecause}`), ...stance], "counts");
  }

  /**
   * That a finding of a step is not counted, and why; empty where it is.
   *
   * @param {Step} step
   * @param {Finding} finding
   */
  silence(step, finding) {
    const text = this.reason(step, finding);
    return text ? this.sentence("labelled", { label: this.say("not counted"), text }) : "";
  }

  /**
   * A publication as a text names it.
   *
   * @param {string} name
   */
  paper(name) {
    return this.graph.shortNames.get(name) ?? name;
  }

  /**
   * How surely a publication is the one that is meant, where the review numbers it; else nothing.
   *
   * @param {Reference} reference
   */
  identified({ citation, match_confidence }) {
    return citation.length ? this.sentence("number_match", { confidence: this.say(match_confidence) }) : "";
  }

  /**
   * What a reader must know of its links: that there are none, or that nobody verified them; else nothing.
   *
   * @param {Reference} reference
   */
  unlinked(reference) {
    if (!linksOf(this.graph, reference).length) return this.sentence("no_identifier");
    return reference.identifier_verified === "yes" ? "" : this.sentence("unverified");
  }

  /**
   * Who says so: the review's numbers, or else the paper by author and year, or else the review's own section.
   *
   * @param {Edge} edge
   */
  source(edge) {
    if (edge.citation.length) return citationText(edge.citation);
    if (edge.reference.length) return edge.reference.map((name) => this.paper(name)).join("; ");
    return edge.section ? `${this.say("uncited")}, §${edge.section}` : this.say("uncited");
  }

  /**
   * Parts that belong together: `a, b and c`.
   *
   * @param {readonly string[]} parts At least one.
   */
  listed(parts) {
    const [first, last] = [parts.slice(0, -1), parts[parts.length - 1]];
    return first.length ? this.joined([this.joined(first), last], "keys") : last;
  }

  /**
   * Whether what a result rests on is a study, and not the word of the review without one.
   *
   * @param {string} study
   */
  isStudy(study) {
    return this.graph.references.has(study) || study.includes("+");
  }

  /**
   * A study as a reader knows it: the review's number in brackets, or its paper, or the review's own word.
   *
   * Of a study of several papers those are named that findings which are shown come from.
   *
   * @param {string} study
   * @param {Iterable<Edge>} [shown]
   */
  study(study, shown = []) {
    const { references, papers } = this.graph;
    if (!this.isStudy(study)) return this.sentence("own_word");
    const seen = sorted(new Set(Array.from(shown).flatMap((edge) => edge.reference)));
    const names = study.split("+").flatMap((part) => {
      const own = seen.filter((name) => papers.study.get(name) === part);
      return own.length ? own : [part];
    });
    const numbers = names.flatMap((name) => references.get(name)?.citation ?? []);
    return citationText(numbers) || names.map((name) => this.paper(name)).join("; ");
  }

  /**
   * The context of a question in words.
   *
   * @param {Context} context
   */
  where(context) {
    const words = [
      this.sex(context.sex, context.species),
      this.say(context.species),
      context.population && this.named(context.population),
      this.dose(saidOf(context, "dose")),
      this.say(context.route),
      this.say(context.regimen),
      ...context.setting.map((tag) => this.named(tag)),
    ];
    return this.joined(words.filter(Boolean)) || this.say("in any context");
  }

  /**
   * The experiment nobody has reported, in one sentence.
   *
   * @param {Missing} missing
   * @param {string} [species] What the question fixes.
   */
  missing({ subject, object, lacks }, species = "") {
    const step = { subject: this.node(subject), object: this.node(object) };
    const [[what, lacked]] = lacks;
    if (what === "effect") return this.sentence(lacked === "any" ? "structure_only" : "directionless", step);
    const fixed = species || lacks.find(([key]) => key === "species")?.[1];
    const parts = lacks.map(([key, value]) =>
      this.sentence("lack", { key: this.say(key), value: this.named(value, fixed) }),
    );
    const name = parts.length === 1 ? "missing" : "missing_together";
    return this.sentence(name, { ...step, lacks: this.listed(parts) });
  }
}
