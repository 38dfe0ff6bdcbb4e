/**
 * What is picked in a figure: its parts made buttons for pointer, keys and ears, each with a name, and what they open.
 *
 * @import { Shown } from "./parts.js"
 * @import { State } from "./state.js"
 * @import { PageWords } from "./words.js"
 */
import { splitPick } from "./state.js";
import { pairId, pairsOf } from "./view.js";

/** What stands in a brain in three directions, and in the list beside them once. */
const DRAWN_THRICE = '[data-name^="disc "], [data-name^="arc "]';

/** What may be as small as a ring that is empty. */
const RINGS = '[data-name^="cell "]';
const TARGET = 27; // how large it is for a pointer and a finger: as a cell

/** What a person picks in a figure. */
const PICKABLE =
  '[data-name^="row "], [data-name^="study "], [data-name^="retold "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';

/**
 * Make the parts of a figure ones to be picked.
 *
 * @param {SVGSVGElement} svg
 * @param {Shown} shown
 * @param {ReadonlyMap<string, string> | null} heard What the marks of a part say, by its name, where no text does.
 */
export function madePickable(svg, shown, heard) {
  for (const part of svg.querySelectorAll(PICKABLE))
    pickable(part, shown, heard?.get(part.getAttribute("data-name") ?? ""));
  for (const part of svg.querySelectorAll(DRAWN_THRICE)) part.setAttribute("aria-hidden", "true");
  if (shown.state.view === "gaps") inRows(svg, shown);
}

/**
 * The cells of a map of gaps in their rows, each with its name: one of them may be what is picked.
 *
 * @param {SVGSVGElement} svg
 * @param {Pick<Shown, "words" | "state">} shown
 */
function inRows(svg, { words, state }) {
  /** @type {Map<string, Element>} */
  const rows = new Map();
  for (const cell of svg.querySelectorAll(RINGS)) {
    const target = (cell.getAttribute("data-name") ?? "").split(" ")[1];
    const row = rows.get(target) ?? document.createElementNS(cell.namespaceURI, "g");
    if (!rows.has(target)) {
      cell.replaceWith(row);
      const band = row.previousElementSibling;
      if (band) row.append(band);
      row.setAttribute("data-name", `line ${target}`);
      row.setAttribute("role", "group");
      row.setAttribute("aria-label", words.node(target));
      if (state.pick === `pair:${state.from}>${target}`) row.setAttribute("aria-current", "true");
      rows.set(target, row);
    }
    row.append(cell);
  }
  const [, ...names] = svg.querySelectorAll('[data-name="names"] > rect'); // the first lies behind them all
  const at = [...rows.values()].findIndex((row) => row.hasAttribute("aria-current"));
  names[at]?.classList.add("current");
}

/**
 * @param {Element} part
 * @param {Shown} shown
 * @param {string} [heard] What its marks say, where no text does, which is a part of its name: many screen readers leave
 *   descriptions out. Else what its findings say describes it.
 */
function pickable(part, shown, heard) {
  const name = part.getAttribute("data-name") ?? "";
  const act = actOf(name, shown);
  for (const attribute of ["href", "target", "rel"]) part.removeAttribute(attribute);
  part.addEventListener("click", act);
  if (part.matches(RINGS)) part.prepend(around(part));
  if (part.matches(DRAWN_THRICE)) return; // the list is for keys and ears
  const said = [calledBy(part, shown.words), heard].filter(Boolean).join(". ");
  if (said) part.setAttribute("aria-label", said);
  const [, ...more] = (part.querySelector("title")?.textContent ?? "").split("\n");
  const unsaid = IN_A_GRID.has(kindOf(part)) ? more.slice(1) : said.includes(more[0]) ? [] : more;
  if (said && !heard && unsaid.length) part.setAttribute("aria-description", unsaid.join(" "));
  if (heard || IN_A_GRID.has(kindOf(part))) deepened(part);
  part.setAttribute("role", "button");
  part.setAttribute("tabindex", "0");
  if (!part.matches(RINGS)) part.setAttribute("aria-pressed", String(isPicked(name, shown.state))); // there the row says it
  part.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent && ["Enter", " "].includes(event.key))) return;
    event.preventDefault();
    act();
  });
}

/**
 * The place around a ring, which is picked with it: what nothing fills is else missed by a pointer in its middle.
 *
 * @param {Element} part
 */
function around(part) {
  const place = document.createElementNS(part.namespaceURI, "rect");
  const ring = part.querySelector("circle");
  for (const [side, middle] of [
    ["x", "cx"],
    ["y", "cy"],
  ])
    place.setAttribute(side, String(Number(ring?.getAttribute(middle)) - TARGET / 2));
  for (const side of ["width", "height"]) place.setAttribute(side, String(TARGET));
  place.setAttribute("fill", "transparent");
  return place;
}

/**
 * What is in a part goes a level down: its tooltip, which would be read after a name that says it all, is a pointer's only.
 *
 * @param {Element} part
 */
function deepened(part) {
  const inner = document.createElementNS(part.namespaceURI, "g");
  inner.append(...part.childNodes);
  part.append(inner);
}

/** Bars of a harvest plot: what papers say themselves, and what the review says of them beside that. */
const BARS = new Set(["study", "retold"]);

/** Cells say by their place alone what they are about, which nobody hears. */
const IN_A_GRID = new Set(["block", "pair", "cell"]);

/** @param {Element} part */
function kindOf(part) {
  return (part.getAttribute("data-name") ?? "").split(" ")[0];
}

/**
 * How a part is called where its tooltip is a text: by its first line in a list, by what stands at it elsewhere. The
 * tooltip then describes it; alone it would be its name, too, and read twice. What its row and its column say is said.
 *
 * @param {Element} part
 * @param {PageWords} words
 */
function calledBy(part, words) {
  const [first, ...more] = (part.querySelector("title")?.textContent ?? "").split("\n");
  const texts = Array.from(part.querySelectorAll("text"), (one) => one.textContent).join(", ");
  const [kind, , ...place] = (part.getAttribute("data-name") ?? "").split(" ");
  const sign = BARS.has(kind) ? (place.pop() ?? "") : "";
  const stratum = BARS.has(kind) || kind === "item" ? place.join(" ") : "";
  const where = [sign && words.sign(sign), stratum && stratum !== "-" ? words.named(stratum) : ""];
  if (IN_A_GRID.has(kind)) return [first, ...more.slice(0, 1)].join(" · ");
  const called = kind !== "row" && kind !== "item" ? texts : more.length ? first : "";
  return called && [called, ...where].filter(Boolean).join(", ");
}

/**
 * @param {string} name
 * @param {State} state
 */
function isPicked(name, { pick, from, to }) {
  const [kind, first] = name.split(" ");
  if (kind === "finding" || kind === "pair") return pick === `${kind}:${first}`;
  if (kind === "block") return false;
  if (kind !== "row") return !BARS.has(kind) && pick === `pair:${from}>${first}`;
  const nodes = name.slice(4);
  return pick === (nodes === "direct" ? `pair:${from}>${to}` : `path:${nodes.replaceAll(" ", ">")}`);
}

/**
 * @param {string} name
 * @param {Shown} shown
 */
function actOf(name, shown) {
  const [kind, first] = name.split(" ");
  if (kind === "row") return rowAct(name.slice(4), shown);
  if (BARS.has(kind)) return studyAct(name, shown);
  if (kind === "block") return () => shown.change({ pick: first === "all" ? "" : `block:${first}` });
  if (kind === "pair") return () => shown.change({ pick: `pair:${first}`, tab: "evidence" });
  const pick = kind === "finding" ? `finding:${first}` : `pair:${shown.state.from}>${first}`;
  return () => shown.change({ pick, tab: "evidence" });
}

/**
 * A row opens its evidence.
 *
 * @param {string} nodes
 * @param {Shown} shown
 */
function rowAct(nodes, { state, change }) {
  const pick = nodes === "direct" ? `pair:${state.from}>${state.to}` : `path:${nodes.replaceAll(" ", ">")}`;
  return () => change({ pick, tab: "evidence" });
}

/**
 * A bar opens the cards of its study.
 *
 * @param {string} name
 * @param {Shown} shown
 */
function studyAct(name, { graph, state, view, change }) {
  const [kind, study] = name.split(" ");
  const retold = kind === "retold";
  const sign = name.slice(name.lastIndexOf(" ") + 1);
  return () => {
    const pairs = new Set(pairsOf(state).map(([subject, object]) => pairId({ subject, object })));
    const own = [...view.findings.values()].filter((one) => one.study === study && one.edge.sign === sign);
    const there = own.filter(({ edge }) => pairs.has(pairId(edge)));
    const found = there.find(({ edge }) => graph.vocabulary.own_layers.includes(edge.layer) !== retold) ?? there[0];
    const [picked] = splitPick(state.pick);
    const pick = picked === "pair" || picked === "path" ? state.pick : `pair:${[...pairs][0]}`;
    change({ pick, tab: "evidence" });
    const card = found ? document.getElementById(`finding-${found.edge.id}`) : null;
    card?.scrollIntoView({ block: "nearest" });
    card?.classList.add("found");
  };
}
