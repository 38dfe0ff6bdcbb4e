/**
 * What a reader of one language reads in figures, beside the words of answers. Every text comes from Python.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Edge, Graph, Reference } from "../engine/graph.js"
 * @import { Question } from "../engine/question.js"
 * @import { Outlines } from "./brain.js"
 * @import { Lang } from "../engine/vocabulary.js"
 *
 * @typedef {object} FigureData What Python sends for figures.
 * @property {string} version
 * @property {string} released When the version was.
 * @property {Record<string, readonly string[]>} texts Name → the text in each language.
 * @property {readonly string[]} categories Kinds of things, in the order in which they stand.
 * @property {Record<string, string>} eponyms Metrics that English names after somebody.
 * @property {readonly string[]} reasons Why a finding may be silent, in the order in which it is asked.
 * @property {Record<string, readonly [light: string, dark: string]>} colours
 * @property {Record<string, string>} widths Width in hundredths of the size → the letters that have it.
 * @property {string} fonts
 * @property {Outlines} outlines
 * @property {readonly Record<string, string>[]} places Where regions lie, as rows of text.
 * @property {readonly string[]} own The findings that are not of the curated graph, by id.
 */
import { saidOf } from "../engine/context.js";
import { filled } from "../engine/vocabulary.js";
import { citationText, Words } from "../engine/words.js";
import { Ruler } from "./metrics.js";

const SECOND = / (et al\.|& .+) (?=\d)/g;
const SHOWN = 6; // statements in one tooltip
/** @type {Record<string, string>} */
const SEVERAL = {
  study: "studies",
  finding: "findings",
  drawn_mediator: "drawn_mediators",
  drawn_circuit: "drawn_circuits",
  further_way: "further_ways",
  undirected_way: "undirected_ways",
  hop: "hops",
};

/** What a reader of one language reads in a figure. */
export class FigureWords extends Words {
  /**
   * @param {Graph} graph
   * @param {Lang} lang
   * @param {FigureData} data
   * @param {string} [left] What the page leaves out beside the question, in words; empty where nothing is.
   */
  constructor(graph, lang, data, left = "") {
    super(graph, lang);
    this.left = left;
    this.data = data;
    this.ruler = new Ruler(data.widths);
  }

  /**
   * A text with its values filled in.
   *
   * @param {string} name
   * @param {Record<string, string | number>} [values]
   */
  text(name, values = {}) {
    return filled(this.data.texts[name][this.language], values);
  }

  /**
   * `1 study`, `3 studies`.
   *
   * @param {string} name
   * @param {number} count
   */
  counted(name, count) {
    return this.text(count === 1 ? name : SEVERAL[name], { count });
  }

  /**
   * That there is nothing to draw, and why.
   *
   * @param {string} why
   */
  nothing(why) {
    return this.text("nothing", { why });
  }

  /**
   * The context of a question, and what the page leaves out beside it.
   *
   * @override
   * @param {Question["context"]} context
   */
  where(context) {
    return [super.where(context), this.left].filter(Boolean).join(" · ");
  }

  /**
   * What was asked, with its whole context.
   *
   * @param {Question} question
   */
  question({ source, target, context, layers }) {
    return this.text("question", {
      source: this.node(source),
      target: this.node(target),
      where: this.where(context),
      layers: this.joined(layers.map((layer) => this.say(layer))),
    });
  }

  /**
   * What direct evidence says and which way it leans, how strong it is, and how much of it is counted.
   *
   * @param {Answer} answer
   */
  found({ verdict, leans, strength: { level }, direct }) {
    const strength = level ? this.text("strength", { level: this.say(level) }) : "";
    const said = { verdict: this.leaning(this.say(verdict), leans?.sign), strength };
    if (!direct) return `${this.text("no_direct")} · ${this.text("verdict", said)}`;
    const signed = direct.findings.filter(({ edge }) => edge.signed); // what is anatomy was found by no study
    const studies = new Set(signed.map(({ study }) => study)).size;
    const counts = { findings: signed.length, studies, counted: direct.results.length };
    return this.text("direct", { ...said, counts: this.text("findings_of", counts) });
  }

  /**
   * The version and its date, the name of the answer, and the licence.
   *
   * @param {string} hash Empty where there is no answer.
   * @param {"stamp_answer" | "stamp_map" | "stamp_cite"} [name]
   * @param {string} [date] Of today, where it is said how to cite it.
   */
  stamp(hash, name = "stamp_answer", date = "") {
    const { version, released } = this.data;
    const said = this.left ? "stamp_filtered" : hash && name;
    const named = said && this.text(said, { version, hash, date });
    return this.text("stamp", { version, released, named, licence: this.licence });
  }

  /** Whose the findings are: the curated ones have a licence, those of one's own are nobody else's to give. */
  get licence() {
    const own = this.data.own.length;
    if (!own) return this.text("licence");
    const curated = [...this.graph.edges.values()].filter(({ signed }) => signed).length - own;
    return curated ? this.text("licence_beside", { findings: this.counted("finding", own) }) : "";
  }

  /**
   * By what a figure groups, as its title says it.
   *
   * @param {string} by
   */
  grouped(by) {
    return this.text("by_key", { key: this.say(by) });
  }

  /**
   * That the question fixes the key by which a figure groups, so that few strata are left, or one.
   *
   * @param {string} by
   * @param {Question["context"]} context
   */
  fixed(by, context) {
    return saidOf(context, by) ? [this.text("fixed_key", { key: this.say(by) })] : [];
  }

  /**
   * A head, and what it is of.
   *
   * @param {string} head
   * @param {string} said
   */
  headed(head, said) {
    return this.text("headed", { head, said });
  }

  /**
   * That something is not counted, and why.
   *
   * @param {string} why
   */
  uncounted(why) {
    return this.headed(this.say("not counted"), why);
  }

  /**
   * A kind of things, several of them.
   *
   * @param {string} category
   */
  category(category) {
    return Object.hasOwn(this.data.texts, category) ? this.text(category) : this.say(category);
  }

  /**
   * Where a kind of things stands among the others.
   *
   * @param {string} category
   */
  categoryPlace(category) {
    const { categories } = this.data;
    return categories.includes(category) ? categories.indexOf(category) : categories.length;
  }

  /**
   * What sizes of effect are measured in, with the letters papers write for it.
   *
   * @param {string} metric
   */
  metric(metric) {
    const { eponyms } = this.data;
    if (this.lang === "en" && Object.hasOwn(eponyms, metric)) return eponyms[metric];
    const [name, symbol] = [this.say(metric), this.graph.vocabulary.symbols[metric]];
    return name.includes(symbol) ? name : `${name} (${symbol})`;
  }

  /**
   * The papers by author and year, and the review's numbers for them; as `source` where no paper is named.
   *
   * @param {Edge} edge
   */
  who(edge) {
    if (!edge.reference.length) return this.source(edge);
    const papers = edge.reference.map((name) => this.paper(name)).join("; ");
    return [papers, citationText(edge.citation)].filter(Boolean).join(" ");
  }

  /**
   * Findings as a pointer reads them: each with its source, a few.
   *
   * @param {readonly Edge[]} edges
   */
  tooltip(edges) {
    const lines = edges.slice(0, SHOWN).map((edge) => `${this.statement(edge)} (${this.who(edge)})`);
    const rest = edges.length - lines.length;
    return [...lines, ...(rest ? [`… +${rest}`] : [])].join("\n");
  }

  /**
   * Where a reader finds the first publication of several that can be found; empty where none can.
   *
   * @param {readonly string[]} names
   */
  address(names) {
    const papers = names.map((name) => this.graph.references.get(name));
    return papers.map((paper) => (paper ? addressOf(paper) : "")).find(Boolean) ?? "";
  }

  /**
   * The papers that something comes from in few letters: `Sack 2017`, and a plus where they are several.
   *
   * @param {readonly string[]} papers
   */
  short(papers) {
    const names = [...new Set(papers.map((name) => this.paper(name)))];
    if (!names.length) return this.text("own_word");
    const paper = names[0].replace(SECOND, " ");
    return names.length > 1 ? `${paper} +${names.length - 1}` : paper;
  }
}

/** @param {Reference} reference */
function addressOf({ doi, pmid }) {
  if (doi) return `https://doi.org/${doi}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : "";
}
