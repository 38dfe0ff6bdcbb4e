/**
 * The papers: those of the answer or of what is shown, to read, to copy, and for a manager of references.
 *
 * @import { Edge } from "../engine/graph.js"
 * @import { Child, Shown } from "./parts.js"
 */
import { stepsOf } from "../engine/steps.js";
import { bibtex, entriesOf, ris } from "./bibliography.js";
import { empty } from "./empty.js";
import { h, publication, select } from "./parts.js";
import { splitPick } from "./state.js";
import { rowsOf } from "./table.js";
import { citations, copy, saveText } from "./takeaway.js";

/** @typedef {Pick<Shown, "view" | "state">} Seen */

/** Format → how a file of it is written, called and typed. */
export const FORMATS = {
  bibtex: { write: bibtex, name: "oxygraph.bib", type: "application/x-bibtex" },
  ris: { write: ris, name: "oxygraph.ris", type: "application/x-research-info-systems" },
};

/** Whose papers are listed, while the page is open. */
let whose = "answer";

/**
 * The findings and structure that an answer goes through.
 *
 * @param {Seen} seen
 * @returns {Edge[]}
 */
function edgesOfAnswer({ view: { answer } }) {
  if (!answer) return [];
  return [...new Set(stepsOf(answer))].flatMap((step) => step.edges);
}

/**
 * What is picked, or what the map and the table show.
 *
 * @param {Seen} seen
 * @returns {Edge[]}
 */
function edgesShown({ view, state }) {
  const [kind, rest] = splitPick(state.pick);
  const nodes = rest.split(">");
  const pairs = new Set(nodes.slice(1).map((object, at) => `${nodes[at]}>${object}`));
  /** @type {(edge: Edge) => boolean} */
  const picked = (edge) => {
    if (kind === "finding") return edge.id === rest;
    if (kind === "node") return edge.subject === rest || edge.object === rest;
    return pairs.has(`${edge.subject}>${edge.object}`);
  };
  const all = state.pick ? [...view.findings.values()] : rowsOf({ view, state });
  return all.map(({ edge }) => edge).filter((edge) => !state.pick || picked(edge));
}

/**
 * The edges whose papers are taken away: those of the answer, or of what is shown.
 *
 * @param {Seen} seen
 * @param {string} which `answer` or `shown`.
 */
function edgesOf(seen, which) {
  return which === "answer" && seen.view.answer ? edgesOfAnswer(seen) : edgesShown(seen);
}

/**
 * @param {Shown} shown
 * @returns {Child[]}
 */
export function papersPanel(shown) {
  const { graph, words, state, redraw } = shown;
  const { t } = words;
  const edges = edgesOf(shown, whose);
  const papers = entriesOf(graph, edges);
  const choose = (/** @type {string} */ which) => {
    whose = which;
    redraw();
  };
  const options = /** @type {const} */ ([
    ["answer", t.papersOfAnswer],
    ["shown", state.pick ? t.papersOfPick : t.papersShown],
  ]);
  return [
    h("h2", {}, t.papers(papers.length)),
    h(
      "div",
      { class: "row" },
      h("label", { for: "papers-of" }, t.papersOf),
      select("papers-of", shown.view.answer ? whose : "shown", options, choose),
    ),
    papers.length ? buttons(shown, edges) : empty(shown, t.noPaper),
    h(
      "ol",
      { class: "papers" },
      papers.map((paper) => h("li", { "data-paper": paper.key }, publication(words, paper))),
    ),
  ];
}

/**
 * @param {Shown} shown
 * @param {readonly Edge[]} edges
 */
function buttons({ graph, words, announce }, edges) {
  const { t } = words;
  const button = (/** @type {string} */ id, /** @type {string} */ text, /** @type {() => void} */ act) =>
    h("button", { type: "button", id, onclick: act }, text);
  const save = (/** @type {keyof typeof FORMATS} */ form) => () => {
    const { write, name, type } = FORMATS[form];
    saveText(write(entriesOf(graph, edges)), name, type);
    announce(t.saved);
  };
  const copied = async () => announce((await copy(citations(words, edges))) ? t.copied : t.copyFailed);
  return h(
    "p",
    { class: "tools" },
    button("papers-copy", t.cite, copied),
    button("papers-bibtex", "BibTeX", save("bibtex")),
    button("papers-ris", "RIS", save("ris")),
  );
}
