/**
 * The words of the graph, and those of the page, in the language of the page.
 *
 * @import { Discrepancy } from "../engine/graph.js"
 * @import { Sign } from "../engine/signs.js"
 * @import { Step } from "../engine/steps.js"
 * @import { Lang } from "../engine/vocabulary.js"
 * @import { PageGraph } from "./data.js"
 * @import { Notices } from "./notices.js"
 * @import { PageTexts } from "./texts.js"
 */
import { citationText, Words } from "../engine/words.js";
import { MEANINGS } from "./meanings.js";
import { NOTICES } from "./notices.js";
import { HEADED, TEXTS, WORDED } from "./texts.js";

const JOINT = /(?<=[a-z])(?=[A-Z])/g;

/** The words of a page. */
export class PageWords extends Words {
  /**
   * @param {PageGraph} graph
   * @param {Lang} lang
   */
  constructor(graph, lang) {
    super(graph, lang);
    /** @type {PageTexts & Notices} */
    this.t = { ...TEXTS[lang], ...NOTICES[lang], ...this.#said(WORDED), ...this.#said(HEADED, capitalized) };
  }

  /**
   * Texts that are words of Python's vocabularies.
   *
   * @template {string} Name
   * @param {Record<Name, string>} words
   * @param {(said: string) => string} [form]
   */
  #said(words, form = (said) => said) {
    const said = Object.entries(words).map(([name, word]) => [name, form(this.say(String(word)))]);
    return /** @type {Record<Name, string>} */ (Object.fromEntries(said));
  }

  /**
   * A word as a person reads it: the categories `BrainRegion` and `Process` are `brain region` and `process`.
   *
   * @override
   * @param {string} word
   */
  say(word) {
    const said = super.say(word);
    const { lists } = this.graph.vocabulary;
    const bare = this.lang === "en" && said === word && lists.category?.some(({ name }) => name === word);
    return bare ? word.replace(JOINT, " ").toLowerCase() : said;
  }

  /**
   * A sex in words; of both it says that they are sexes.
   *
   * @override
   * @param {string} sex
   * @param {string} species
   */
  sex(sex, species) {
    return sex === "both" ? this.t.bothSexes : super.sex(sex, species);
  }

  /**
   * How the review differs from its source, in a sentence that names the source.
   *
   * @param {Discrepancy} flag
   */
  flag({ citation, kind, statement, statement_zh }) {
    return `${citationText(citation)} ${this.say(kind)} – ${this.either(statement, statement_zh)}`.trimStart();
  }

  /**
   * A text of the page whose name is a key of the state or a word of the data.
   *
   * @param {string} name
   * @returns {string}
   */
  text(name) {
    return Reflect.get(this.t, name);
  }

  /**
   * What an unusual word means here; empty where nothing has to be said.
   *
   * @param {string} name
   * @returns {string}
   */
  explained(name) {
    return Reflect.get(MEANINGS[this.lang], name) ?? "";
  }

  /**
   * @param {string} sign
   * @returns {string}
   */
  sign(sign) {
    const known = Object.hasOwn(this.graph.vocabulary.verdicts, sign);
    return Reflect.get(this.t.signs, sign) ?? (known ? this.effect(/** @type {Sign} */ (sign)) : "");
  }

  /**
   * The sign of what steps add up to: that no direction is given is said only where a counted finding gives none.
   *
   * @param {string} sign
   * @param {readonly Pick<Step, "speaking">[]} steps
   */
  signOf(sign, steps) {
    const given = steps.some(({ speaking }) => speaking.some(({ edge }) => edge.signed && edge.sign === "?"));
    return sign === "?" && !given ? this.say(this.graph.vocabulary.verdicts[sign]) : this.sign(sign);
  }
}

/** @param {string} text */
export function capitalized(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
