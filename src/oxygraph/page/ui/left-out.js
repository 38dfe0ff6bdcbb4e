/**
 * What an address said and nobody understood, or said twice: an answer for everybody must not pass for one that was asked
 * for somebody.
 *
 * @import { PageGraph } from "./data.js"
 * @import { Part } from "./hints.js"
 * @import { Child } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { byId } from "./dom.js";
import { wayOut } from "./hints.js";
import { flat, h } from "./parts.js";
import { DEFAULTS, textOf } from "./state.js";

const QUOTED = 60; // characters of what nobody understands
const LISTED = 12; // words that a key may say
const MOST_SAID = 6; // parts of an address
const FEW = 3; // of them, in the box of the verdict
const SHORT = 40; // characters of each there
const WORDS = /^[\p{L}\p{N}\s=_.:|,+-]*$/u; // what may have been meant for words

/** @param {Part} part */
function said([key, text]) {
  return (text ? `${key}=${text}` : key).slice(0, QUOTED);
}

/**
 * Above the page: each kind of what was left out in a sentence, with what was meant or may be said.
 *
 * @param {PageWords} words
 * @param {State} state
 * @param {readonly Part[]} leftOut
 * @param {(wrong: Part, better: Part) => void} take Ask what was meant instead.
 */
export function drawNotice(words, state, leftOut, take) {
  const notice = byId("notice");
  notice.hidden = !leftOut.length;
  const first = leftOut.slice(0, MOST_SAID);
  const of = (/** @type {Part[2]} */ why) => first.filter((part) => part[2] === why);
  const unread = of(undefined);
  const more = leftOut.length > MOST_SAID ? ["…"] : [];
  const { t } = words;
  notice.replaceChildren(
    ...flat([
      unread.length ? t.leftOut([...unread.map(said), ...more].join(", "), unread.length + more.length) : "",
      unread.map((part) => hint(words, part, take)),
      of("again").map(
        (part) => ` ${t.again(part[0], said([part[0], textOf(Reflect.get(state, part[0]))]), said(part))}`,
      ),
      of("alike")
        .filter(([key]) => key !== "by")
        .slice(0, 1)
        .map(([, text]) => [` ${t.alike(words.named(text))}`]),
    ]),
  );
}

/**
 * A way out of one part: what was meant, as buttons, or what may be said, in the words of the language.
 *
 * @param {PageWords} words
 * @param {Part} wrong
 * @param {(wrong: Part, better: Part) => void} take
 * @returns {Child}
 */
function hint(words, wrong, take) {
  const { t } = words;
  const { better, words: choices } = wayOut(/** @type {PageGraph} */ (words.graph), wrong);
  const button = (/** @type {Part} */ meant) =>
    h("button", { type: "button", class: "plain", onclick: () => take(wrong, meant) }, said(meant));
  if (better.length)
    return [` ${t.didYouMean(said(wrong))} `, better.map((meant, at) => [at ? ", " : "", button(meant)])];
  const known = Object.hasOwn(DEFAULTS, wrong[0]);
  const named = choices.slice(0, LISTED).map((word) => (known ? t.choice(word, words.named(word)) : word));
  const listed = words.joined(choices.length > LISTED ? [...named, "…"] : named);
  return listed ? ` ${t.mayBe(known ? wrong[0] : "", listed)}` : "";
}

/**
 * The same beside the verdict: what would have made the question a narrower one.
 *
 * @param {PageWords} words
 * @param {readonly Part[]} leftOut
 */
export function notAsked({ t }, leftOut) {
  const listed = (/** @type {readonly Part[]} */ parts) => {
    const short = parts.slice(0, FEW).map((part) => said(part).slice(0, SHORT));
    return [...short.map((part) => (WORDS.test(part) ? part : "…")), ...(parts.length > FEW ? ["…"] : [])].join(", ");
  };
  const [unread, again] = [undefined, "again"].map((why) => leftOut.filter((part) => part[2] === why));
  const sentences = [
    unread.length ? t.notAsked(listed(unread), unread.length) : "",
    again.length ? t.notAskedTwice(listed(again)) : "",
  ];
  return sentences.filter(Boolean).join(" ");
}
