/**
 * The menu of what a person takes away: the picture of the stage, the findings, the papers, the link.
 *
 * @import { Finding } from "../engine/results.js"
 * @import { Page } from "./page.js"
 * @import { State } from "./state.js"
 * @import { Size } from "./layout.js"
 */
import { svgOf } from "../figures/svg.js";
import { entriesOf } from "./bibliography.js";
import { captionBelow, captionOf, saidOf } from "./caption.js";
import { byId, detailsById } from "./dom.js";
import { reason } from "./empty.js";
import { scenesOf, svgIn } from "./figure.js";
import { FORMATS } from "./papers-panel.js";
import { h } from "./parts.js";
import { makePicture } from "./picture.js";
import { toHash } from "./state.js";
import { png, writeSvg } from "./svg.js";
import { rowsTaken } from "./table.js";
import { citations, copy, csv, json, save, saveText } from "./takeaway.js";
import { measurer } from "./written.js";

const WITHOUT_MAP = { width: 1200, height: 800 }; // the picture saved from a table view, which has no size of its own

/** What leaves the page, and the buttons that send it. */
export class TakeAway {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    const on = (/** @type {string} */ id, /** @type {() => void} */ act) => byId(id).addEventListener("click", act);
    on("print", () => window.print());
    on("link", () => this.copy(this.link()));
    on("cite", () => this.#ofPapers(() => this.copy(citations(page.words, this.#edges()))));
    for (const form of /** @type {const} */ (["bibtex", "ris"]))
      on(form, () => this.#ofPapers(() => this.save(this.bibliography(form), FORMATS[form].name, FORMATS[form].type)));
    on("csv", () => this.#saveRows((rows) => csv(page.graph, rows), "csv", "text/csv"));
    on("json", () => this.#saveRows((rows) => json(page.graph, rows, page.state), "json", "application/json"));
    on("keep", () => this.save(this.#kept(), fileName(page.state), "text/html"));
    on("svg", () => this.#ofPicture(() => this.save(this.picture().text, "oxygraph.svg", "image/svg+xml")));
    on("png", () => this.#ofPicture(() => this.#savePixels()));
  }

  /**
   * Say that there is nothing to take away, and why.
   *
   * @param {string} why
   */
  #nothing(why) {
    this.page.announce(`${this.page.words.t.notSaved}${why}`);
  }

  /** @param {() => void} take */
  #ofPapers(take) {
    const { graph, words } = this.page;
    if (entriesOf(graph, this.#edges()).length) take();
    else this.#nothing(words.t.noPaper);
  }

  /** @param {() => void} take */
  #ofPicture(take) {
    const { page } = this;
    if (scenesOf(page).length || (page.overlay?.rows ?? page.view.shown).length) take();
    else this.#nothing(reason(page, false));
  }

  /** What the map and the table show. */
  #edges() {
    return rowsTaken(this.page).map(({ edge }) => edge);
  }

  /**
   * The papers behind it.
   *
   * @param {"bibtex" | "ris"} form
   */
  bibliography(form) {
    return FORMATS[form].write(entriesOf(this.page.graph, this.#edges()));
  }

  /** @param {string} name */
  announce(name) {
    this.page.announce(this.page.words.text(name));
  }

  /** @param {string} text */
  async copy(text) {
    this.announce((await copy(text)) ? "copied" : "copyFailed");
  }

  /**
   * @param {string} text
   * @param {string} name
   * @param {string} type
   */
  save(text, name, type) {
    saveText(text, name, type);
    this.announce("saved");
  }

  /**
   * The findings with the anatomy between them, and how many of each there are: only the first are counted elsewhere.
   *
   * @param {(rows: readonly Finding[]) => string} write
   * @param {string} ending
   * @param {string} type
   */
  #saveRows(write, ending, type) {
    const { page } = this;
    const rows = rowsTaken(page);
    if (!rows.length) {
      this.#nothing(page.view.answer || page.state.extent === "all" ? page.words.t.noFinding : reason(page, false));
      return;
    }
    const signed = rows.filter(({ edge }) => edge.signed).length;
    saveText(write(rows), `oxygraph-findings.${ending}`, type);
    page.announce(page.words.t.savedRows(signed, rows.length - signed));
  }

  /** The picture in pixels; a browser refuses one that is too large for it. */
  async #savePixels() {
    const { text, size } = this.picture();
    const made = await png(text, size).catch(() => null);
    if (made) save(made, "oxygraph.png");
    this.announce(made ? "saved" : "pictureFailed");
  }

  /** The page itself as it was written, which opens on what is shown now. */
  #kept() {
    const { source, graph, state } = this.page;
    const copied = /** @type {HTMLElement} */ (source.cloneNode(true));
    const [title, body] = [copied.querySelector("title"), copied.querySelector("body")];
    if (!(title && body)) throw new Error("the page was not written by OxyGraph");
    title.textContent = document.title;
    body.dataset.view = toHash(graph, state);
    if (body.lastChild instanceof Text) body.lastChild.data = "\n"; // else what stands behind it, once more at each keeping
    return `<!doctype html>\n${copied.outerHTML}\n`;
  }

  /** The address of what is shown. */
  link() {
    const { page } = this;
    page.remember();
    return `${location.href.split("#")[0]}#${toHash(page.graph, page.state)}`;
  }

  /**
   * The size of the map as last laid out.
   *
   * @returns {Size}
   */
  #drawnSize() {
    const size = this.page.map?.size();
    return size?.width && size.height ? size : WITHOUT_MAP;
  }

  /** What the stage shows, as a document and its size; a figure carries its question, version and hash. */
  picture() {
    const { page } = this;
    const [scene] = scenesOf(page);
    if (scene) return { text: svgOf(scene, page.graph.figures), size: scene };
    return this.#mapPicture();
  }

  /** What is printed of the stage: the map as a picture of lines and text, the table with what was asked above it. */
  printed() {
    const { page } = this;
    if (page.inLines) return [svgIn(this.#mapPicture().text)];
    if (page.state.view !== "table") return [];
    const { said, stamp } = saidOf(page);
    return [h("h2", {}, document.title), ...[...said, stamp].map((line) => h("p", {}, line))];
  }

  /** The map with everything that it takes to understand it elsewhere. */
  #mapPicture() {
    const { page } = this;
    const made = makePicture(page.graph, page.state, page, this.#drawnSize(), page.theme);
    const measure = page.map?.measure ?? measurer();
    const below = captionBelow(captionOf(page, made), document.title, made, measure);
    const size = { width: made.width, height: Math.round(below.height) };
    return { text: writeSvg(made, document.title, measure, below), size };
  }
}

/**
 * @param {State} state
 */
function fileName({ from, to }) {
  return `${["oxygraph", from, to].filter(Boolean).join("-")}.html`;
}

/** The menu closes on Escape, which gives the focus back to its button, and when the focus goes elsewhere. */
export function wireMenu() {
  const menu = detailsById("share");
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    byId("share-title").focus();
  });
  for (const happening of ["focusin", "pointerdown"])
    document.addEventListener(happening, ({ target }) => {
      if (!(target instanceof Node && menu.contains(target))) menu.open = false;
    });
}
