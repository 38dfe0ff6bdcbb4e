/**
 * A dose as a person types it: two numbers and a unit, read together. What is no dose stays where it was typed, and how to
 * write one is said beside it; then nothing is asked that was not asked before.
 *
 * @import { Shown } from "./parts.js"
 */
import { h, select } from "./parts.js";
import { NO_DOSE } from "./state.js";

/** The unit that was chosen last: it may be chosen before there is a number. */
let unit = "IU";

/** @param {Shown} shown */
export function doseFields({ graph, words, state, change }) {
  const { t } = words;
  /** @type {(id: string, label: string, placeholder: string, value: number | null) => HTMLInputElement} */
  const field = (id, label, placeholder, value) => {
    const named = { id, "aria-label": label, placeholder, "aria-describedby": "dose-said" };
    const number = { type: "number", min: "0", step: "any", value: String(value ?? "") };
    const input = h("input", { ...number, ...named, onchange: read });
    input.addEventListener("focus", () => input.select()); // also where it was drawn anew: what is typed replaces it
    const unread = () => input.validity.badInput && read(); // which some browsers call no change: there is no number, as before
    input.addEventListener("blur", unread);
    input.addEventListener("keydown", ({ key }) => key === "Enter" && unread());
    return input;
  };
  const said = h("div", { id: "dose-said", class: "said", role: "status" });
  const from = field("dose-from", t.doseFrom, t.least, state.dose);
  const to = field("dose-to", t.doseTo, t.most, state.dose_to);
  const units = graph.words.dose_unit.map((word) => /** @type {const} */ ([word, words.say(word)]));
  if (state.dose_unit) unit = state.dose_unit;
  const choose = (/** @type {string} */ word) => {
    unit = word;
    read();
  };
  function read() {
    const wrong = wrongOf(from, to);
    for (const one of [from, to]) {
      if (one === wrong?.field) one.setAttribute("aria-invalid", "true");
      else one.removeAttribute("aria-invalid");
    }
    said.replaceChildren(...(wrong ? [h("p", { class: "warning" }, t[wrong.why])] : []));
    if (wrong || (!from.value && state.dose === null)) return;
    const [dose, end] = [from, to].map(({ value }) => (value ? Number(value) : null));
    const asked = dose === null ? NO_DOSE : { dose, dose_to: end, dose_unit: unit };
    setTimeout(() => change({ ...asked, pick: "" })); // after the focus has moved on
  }
  return [h("div", { class: "row dose" }, from, to, select("dose-unit", unit, units, choose, t.doseUnit)), said];
}

/**
 * Which of two fields holds no dose, or no end of a range, and the text that says how to write one; null where both do.
 *
 * @param {HTMLInputElement} from
 * @param {HTMLInputElement} to
 * @returns {{ field: HTMLInputElement, why: "noDose" | "noRange" } | null}
 */
function wrongOf(from, to) {
  const field = [from, to].find(({ validity, value }) => validity.badInput || Number(value) < 0);
  if (field) return { field, why: "noDose" };
  if (!to.value) return null;
  if (!from.value) return { field: from, why: "noRange" };
  return Number(to.value) < Number(from.value) ? { field: to, why: "noRange" } : null;
}
