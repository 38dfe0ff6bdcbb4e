/**
 * A text field that suggests what may be taken: arrows choose, Enter takes, Escape leaves it as it was.
 *
 * @import { Child } from "./parts.js"
 * @import { PageWords } from "./words.js"
 *
 * @typedef {object} Field What a field is for.
 * @property {string} id
 * @property {string} label
 * @property {string} value What stands in it when nobody types.
 * @property {string} [hint] What it says of itself when it is empty.
 * @property {() => readonly string[]} all What may be looked through where nothing was typed; none where it is too much.
 * @property {(text: string) => readonly string[]} find What is called so, the best first.
 * @property {(text: string, most: number) => readonly string[]} closest What is called alike where nothing is called so.
 * @property {(value: string) => string} named
 * @property {(value: string) => string} beside What stands beside a name in the list.
 * @property {(value: string) => void} take What happens when a value is taken; none is taken out of an empty field.
 */
import { hideNote } from "./explain.js";
import { h } from "./parts.js";

const SUGGESTED_INSTEAD = 3;
const QUOTED = 60; // characters of what nobody knows

/**
 * A field with its name before it.
 *
 * @param {PageWords} words
 * @param {Field} field
 * @param {Child} name
 * @param {string} [row] The kind of row that it is.
 */
export function combobox(words, field, name, row = "") {
  const box = new Combobox(words, field);
  const label = h("label", { for: field.id }, name);
  return h("div", { class: `combobox ${row}`.trim() }, label, box.input, box.list, box.said);
}

class Combobox {
  /**
   * @param {PageWords} words
   * @param {Field} field
   */
  constructor(words, field) {
    const { id, label, value, hint } = field;
    this.words = words;
    this.field = field;
    /** @type {readonly string[]} */
    this.hits = [];
    /** Which of the hits the arrows have come to; -1 for none. */
    this.at = -1;
    this.list = h("ul", { role: "listbox", id: `${id}-list`, "aria-label": label, hidden: true });
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // whoever scrolls it keeps the field
    /** That nothing is called as was typed, and what may have been meant. */
    this.said = h("div", { id: `${id}-said`, class: "said", role: "status" });
    this.input = h("input", {
      id,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      placeholder: hint,
      "aria-autocomplete": "list",
      "aria-controls": `${id}-list`,
      "aria-expanded": "false",
      "aria-describedby": `${id}-said`,
      value,
    });
    this.input.addEventListener("input", () => this.show());
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("click", () => {
      if (this.whole().length) this.show();
    });
    this.input.addEventListener("blur", () => this.left());
    this.input.addEventListener("keydown", (event) => this.pressed(event));
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.at = -1;
  }

  putBack() {
    this.close();
    this.input.value = this.field.value;
    this.judge("");
  }

  /** The focus has gone: a word that nothing is called stays, and is said to be none. */
  left() {
    const text = this.input.value.trim();
    if (!text || text === this.field.value || this.field.find(text).length) this.putBack();
    else {
      this.close();
      this.judge(text);
    }
  }

  /**
   * Say at the field that nothing is called so, that what is shown does not answer it, and what is called alike.
   *
   * @param {string} unknown What was typed; empty where it is fine.
   */
  judge(unknown) {
    if (!unknown) {
      this.input.removeAttribute("aria-invalid");
      this.said.replaceChildren();
      return;
    }
    if (this.input.getAttribute("aria-invalid") && this.said.dataset.unknown === unknown) return;
    const { t } = this.words;
    this.input.setAttribute("aria-invalid", "true");
    this.said.dataset.unknown = unknown;
    const { closest, named, take, value } = this.field;
    const buttons = closest(unknown, SUGGESTED_INSTEAD).map((one) =>
      h("button", { type: "button", class: "plain", "data-near-end": one, onclick: () => take(one) }, named(one)),
    );
    this.said.replaceChildren(
      h("p", { class: "warning" }, t.unknownEnd(unknown.slice(0, QUOTED), value)),
      ...(buttons.length
        ? [h("p", {}, `${t.closest} `, ...buttons.flatMap((one, at) => (at ? [", ", one] : [one])))]
        : []),
    );
  }

  /** @param {string} value */
  take(value) {
    this.close();
    this.field.take(value);
  }

  /** All that may be taken, as long as nothing was typed. */
  whole() {
    return this.input.value === this.field.value ? this.field.all() : [];
  }

  find() {
    const whole = this.whole();
    this.hits = whole.length ? whole : this.field.find(this.input.value);
  }

  /** Open the list of what is called as was typed; none of it is chosen yet. */
  show() {
    this.find();
    const text = this.input.value.trim();
    this.judge(this.hits.length || !text ? "" : text);
    this.at = -1;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...this.hits.map((value, i) => this.option(value, i)));
    this.list.hidden = !this.hits.length;
    this.input.setAttribute("aria-expanded", String(this.hits.length > 0));
    hideNote(); // it would lie over the list
    this.list.scrollTop = 0;
    this.list.scrollIntoView({ block: "nearest" });
  }

  /**
   * @param {string} value
   * @param {number} i
   */
  option(value, i) {
    const { id, named, beside } = this.field;
    const attributes = { role: "option", id: `${id}-${i}`, "aria-selected": "false", "data-value": value };
    const small = h("small", {}, ` ${beside(value)}`);
    return h("li", { ...attributes, onmousedown: () => this.take(value) }, named(value), small);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
    if (event.isComposing) return; // these keys are those of an input method, which writes Chinese
    if (event.key === "Escape") {
      this.putBack();
      return;
    }
    if (!["ArrowDown", "ArrowUp", "Enter"].includes(event.key)) return;
    event.preventDefault();
    if (event.key === "Enter") this.enter();
    else this.walk(event.key === "ArrowDown" ? 1 : -1);
  }

  /** @param {1 | -1} direction */
  walk(direction) {
    if (this.list.hidden) {
      this.show();
      return;
    }
    const before = this.list.children[this.at];
    const start = this.at < 0 && direction < 0 ? 0 : this.at; // up from none is the last
    this.at = (start + direction + this.hits.length) % this.hits.length;
    const now = this.list.children[this.at];
    before?.setAttribute("aria-selected", "false");
    now.setAttribute("aria-selected", "true");
    now.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", now.id);
  }

  enter() {
    const text = this.input.value.trim();
    if (this.at < 0) this.find();
    if (this.at < 0 && this.whole().length) this.close();
    else if (this.hits.length) this.take(this.hits[Math.max(0, this.at)]);
    else if (text) this.judge(text);
    else this.take("");
  }
}
