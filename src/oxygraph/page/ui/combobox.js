/**
 * A text field that suggests nodes: arrows choose, Enter takes, Escape leaves it as it was.
 *
 * @import { Shown } from "./parts.js"
 */
import { search } from "../engine/graph.js";
import { h } from "./parts.js";

const SUGGESTED = 8;
const QUOTED = 60; // characters of what nobody knows

/**
 * @param {"from" | "to"} key
 * @param {Shown} shown
 */
export function combobox(key, shown) {
  const box = new Combobox(key, shown);
  return h("div", { class: "combobox" }, h("label", { for: key }, shown.words.t[key]), box.input, box.list);
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
    this.input = h("input", {
      id: key,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-controls": `${key}-list`,
      "aria-expanded": "false",
      value: state[key] ? words.node(state[key]) : "",
    });
    this.input.addEventListener("input", () => {
      this.at = -1;
      this.show();
    });
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("blur", () => this.putBack());
    this.input.addEventListener("keydown", (event) => this.pressed(event));
  }

  close() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.at = -1;
  }

  putBack() {
    const { words, state } = this.shown;
    this.close();
    this.input.value = state[this.key] ? words.node(state[this.key]) : "";
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
    else if (text) this.shown.announce(this.shown.words.t.unknown(text.slice(0, QUOTED)));
    else this.take("");
  }
}
