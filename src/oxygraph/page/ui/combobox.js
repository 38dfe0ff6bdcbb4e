/**
 * A text field that suggests nodes: arrows choose, Enter takes, Escape leaves it as it was.
 *
 * @import { Shown } from "./parts.js"
 */
import { search } from "../engine/graph.js";
import { closestTo } from "./hints.js";
import { h } from "./parts.js";

const SUGGESTED = 8;
const SUGGESTED_INSTEAD = 3;
const QUOTED = 60; // characters of what nobody knows

/**
 * @param {"from" | "to"} key
 * @param {Shown} shown
 */
export function combobox(key, shown) {
  const box = new Combobox(key, shown);
  return h("div", { class: "combobox" }, h("label", { for: key }, shown.words.t[key]), box.input, box.list, box.said);
}

class Combobox {
  /**
   * @param {"from" | "to"} key
   * @param {Shown} shown
   */
  constructor(key, shown) {
    const { words, state } = shown;
    this.key = key;
    this.shown = shown;
    /** @type {string[]} */
    this.hits = [];
    /** Which of the hits the arrows have come to; -1 for none. */
    this.at = -1;
    this.list = h("ul", { role: "listbox", id: `${key}-list`, "aria-label": words.t[key], hidden: true });
    /** That nothing is called as was typed, and what may have been meant. */
    this.said = h("div", { id: `${key}-said`, class: "said", role: "status" });
    this.input = h("input", {
      id: key,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-controls": `${key}-list`,
      "aria-expanded": "false",
      "aria-describedby": `${key}-said`,
      value: state[key] ? words.node(state[key]) : "",
    });
    this.input.addEventListener("input", () => {
      this.at = -1;
      this.show();
    });
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("blur", () => this.left());
    this.input.addEventListener("keydown", (event) => this.pressed(event));
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.at = -1;
  }

  /** How what is asked is called. */
  get asked() {
    const { words, state } = this.shown;
    return state[this.key] ? words.node(state[this.key]) : "";
  }

  putBack() {
    this.close();
    this.input.value = this.asked;
    this.judge("");
  }

  /** The focus has gone: a word that nothing is called stays, and is said to be none. */
  left() {
    const text = this.input.value.trim();
    this.find();
    if (!text || text === this.asked || this.hits.length) this.putBack();
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
    const { t } = this.shown.words;
    this.input.setAttribute("aria-invalid", "true");
    this.said.dataset.unknown = unknown;
    const near = closestTo(this.shown.graph, unknown, SUGGESTED_INSTEAD);
    const buttons = near.map((id) =>
      h(
        "button",
        { type: "button", class: "plain", "data-near-end": id, onclick: () => this.take(id) },
        this.shown.words.node(id),
      ),
    );
    this.said.replaceChildren(
      h("p", { class: "warning" }, t.unknownEnd(unknown.slice(0, QUOTED), this.asked)),
      ...(near.length
        ? [h("p", {}, `${t.closest} `, ...buttons.flatMap((one, at) => (at ? [", ", one] : [one])))]
        : []),
    );
  }

  /** @param {string} id */
  take(id) {
    this.close();
    this.shown.change({ [this.key]: id, pick: "", extent: "answer", tab: "answer" });
  }

  find() {
    this.hits = search(this.shown.graph, this.input.value, SUGGESTED);
  }

  show() {
    this.find();
    const text = this.input.value.trim();
    this.judge(this.hits.length || !text ? "" : text);
    this.list.replaceChildren(...this.hits.map((id, i) => this.option(id, i)));
    this.list.hidden = !this.hits.length;
    this.input.setAttribute("aria-expanded", String(this.hits.length > 0));
    if (this.at >= 0) this.input.setAttribute("aria-activedescendant", `${this.key}-${this.at}`);
  }

  /**
   * @param {string} id
   * @param {number} i
   */
  option(id, i) {
    const { graph, words } = this.shown;
    const take = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.take(id);
    };
    const attributes = { role: "option", id: `${this.key}-${i}`, "aria-selected": String(i === this.at) };
    const category = graph.nodes.get(id)?.category ?? "";
    const small = h("small", {}, ` ${words.say(category)}`);
    return h("li", { ...attributes, "data-node": id, onmousedown: take }, words.node(id), small);
  }

  /** @param {KeyboardEvent} event */
  pressed(event) {
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
    if (!this.list.hidden) this.at = (this.at + direction + this.hits.length) % Math.max(1, this.hits.length);
    this.show();
  }

  enter() {
    const text = this.input.value.trim();
    this.find();
    if (this.hits.length) this.take(this.hits[Math.max(0, this.at)]);
    else if (text) this.judge(text);
    else this.take("");
  }
}
