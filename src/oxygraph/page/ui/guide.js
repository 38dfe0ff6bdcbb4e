/**
 * The guide of the first visit: three steps in a strip above the page, which covers nothing, and the list of all words.
 *
 * @import { PageWords } from "./words.js"
 */
import { byId, detailsById } from "./dom.js";
import { GUIDE, MEANINGS, NAMED } from "./meanings.js";
import { h } from "./parts.js";

const KEY = "oxygraph:guide";
const READ = "read";

/** The guide, closed until it is opened. */
export class Guide {
  /** @param {() => PageWords} words */
  constructor(words) {
    this.words = words;
    this.step = 0;
    byId("guide-open").addEventListener("click", () => (byId("guide").hidden ? this.open() : this.close()));
    byId("guide-back").addEventListener("click", () => this.go(this.step - 1));
    byId("guide-next").addEventListener("click", () => this.go(this.step + 1));
    byId("guide-close").addEventListener("click", () => this.close());
    byId("guide").addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
  }

  /** Show it to who opens the page for the first time and asked nothing by the address; the focus stays where it is. */
  greet() {
    if (location.hash.length > 1 || document.body.dataset.view || !unread()) return;
    byId("guide").hidden = false;
    this.draw();
  }

  open() {
    byId("guide").hidden = false;
    this.step = 0;
    this.draw();
    dispatchEvent(new Event("resize")); // the map has less room now
    byId("guide-next").focus();
  }

  close() {
    const within = byId("guide").contains(document.activeElement);
    byId("guide").hidden = true;
    remember();
    this.draw();
    dispatchEvent(new Event("resize"));
    if (within) byId("guide-open").focus();
  }

  /** @param {number} step */
  go(step) {
    if (step >= GUIDE.en.length) {
      this.close();
      return;
    }
    this.step = Math.max(0, step);
    this.draw();
  }

  /** What it says, in the language of the page; the part it speaks of has a frame. */
  draw() {
    const words = this.words();
    const { t, lang } = words;
    const shown = !byId("guide").hidden;
    const [part, title, text] = GUIDE[lang][this.step];
    for (const [name] of GUIDE[lang]) byId(name).classList.toggle("pointed", shown && name === part);
    byId("guide-open").textContent = t.guide;
    byId("guide-open").setAttribute("aria-expanded", String(shown));
    byId("guide").setAttribute("aria-label", t.guide);
    if (!shown) return;
    const last = this.step === GUIDE[lang].length - 1;
    byId("guide-text").replaceChildren(
      h("strong", {}, `${t.guideStep(this.step + 1, GUIDE[lang].length)} · ${title}${words.t.colon}`),
      text,
    );
    byId("guide-back").textContent = t.back;
    byId("guide-back").toggleAttribute("disabled", !this.step);
    byId("guide-next").textContent = last ? t.done : t.next;
    byId("guide-close").textContent = t.guideClose;
    byId("glossary-title").textContent = t.allWords;
    if (detailsById("glossary").dataset.lang !== lang) glossary(words);
  }
}

/**
 * Every word that has a meaning of its own here.
 *
 * @param {PageWords} words
 */
function glossary(words) {
  const { lang } = words;
  const named = (/** @type {string} */ name) => Reflect.get(NAMED[lang], name) ?? words.text(name) ?? words.say(name);
  const items = Object.entries(MEANINGS[lang]).map(([name, meaning]) =>
    h("div", {}, h("dt", {}, named(name)), h("dd", {}, meaning)),
  );
  byId("glossary-words").replaceChildren(...items);
  detailsById("glossary").dataset.lang = lang;
}

/** Whether the guide can be remembered and was not read; where nothing can be remembered it would greet for ever. */
function unread() {
  try {
    return localStorage.getItem(KEY) !== READ;
  } catch {
    return false;
  }
}

function remember() {
  try {
    localStorage.setItem(KEY, READ);
  } catch {
    // then it greets nobody anyway
  }
}
