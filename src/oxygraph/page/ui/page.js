/**
 * The page: reads the state from the address, computes the view, draws its parts, and starts again at every change.
 *
 * @import { PageGraph } from "./data.js"
 * @import { Overlay } from "./overlay.js"
 * @import { Shown } from "./parts.js"
 * @import { Picture, Theme } from "./picture.js"
 * @import { State } from "./state.js"
 * @import { View } from "./view.js"
 */

import { answerHash } from "../figures/naming.js";
import { svgOf } from "../figures/svg.js";
import { FigureWords } from "../figures/wording.js";
import { answerPanel, collapse } from "./answer-panel.js";
import { comparePanel } from "./compare-panel.js";
import { conflictsPanel } from "./conflicts-panel.js";
import { byId, detailsById, focused, giveBack, isWide } from "./dom.js";
import { DrawnMap } from "./draw.js";
import { evidencePanel } from "./evidence-panel.js";
import { facets } from "./facets.js";
import { columnsChoice, drawnScene, hasSizes, scenesOf } from "./figure.js";
import { drawFoot, drawHead, drawHint, drawLegend, drawNotice, drawStatus, drawTabs } from "./frame.js";
import { asMatrix } from "./matrix.js";
import { overlaid } from "./overlay.js";
import { flat, h } from "./parts.js";
import { makePicture } from "./picture.js";
import { drawQuestion } from "./question.js";
import { defaultsOf, fromHash, leftOut, STAGES, TABS, toHash } from "./state.js";
import { captioned, png, writeSvg } from "./svg.js";
import { drawTable, rowsOf } from "./table.js";
import { citations, copy, csv, json, save, saveText } from "./takeaway.js";
import { compute } from "./view.js";
import { DIRECTIONS, nearest } from "./walk.js";
import { PageWords } from "./words.js";

const PANELS = {
  answer: answerPanel,
  evidence: evidencePanel,
  conflicts: conflictsPanel,
  compare: comparePanel,
};
const WITHOUT_MAP = { width: 1200, height: 800 }; // the picture saved from a table view, which has no size of its own
const PATIENCE = 120; // ms after the last change of the window's size

/** The page, once it has started. */
export class Page {
  /** @param {PageGraph} graph */
  constructor(graph) {
    this.graph = graph;
    this.state = this.#fromAddress();
    /** What the address said and nobody understood. */
    this.leftOut = leftOut(location.hash, this.state, graph);
    /** @type {View} */
    this.view = compute(graph, this.state);
    /** @type {Overlay | null} */
    this.overlay = overlaid(graph, this.state);
    /** @type {Picture | null} */
    this.picture = null;
    /** The node that the arrow keys have come to. */
    this.walked = "";
    this.announced = "";
    this.map = new DrawnMap(byId("map"), { pick: (pick) => this.#picked(pick), hover: (what) => this.#hint(what) });
    detailsById("ask").open = isWide(); // on a phone the picture comes first
    this.#wire();
    this.#drawAll();
    this.map.fit();
  }

  /** For a person at the console, and for the tests: what the page knows and shows. */
  look() {
    const { graph, state, view, overlay, picture, map } = this;
    return {
      graph,
      state,
      view,
      overlay,
      picture,
      map,
      facets: () => facets(graph, state),
      taken: () => this.#taken().text,
      sensitivity: () => Array.from(view.answer?.sensitivity.without ?? [], ([study, verdict]) => ({ study, verdict })),
      change: (/** @type {Partial<State>} */ part) => this.change(part),
    };
  }

  #fromAddress() {
    return fromHash(location.hash, { ...defaultsOf(this.graph), ...this.graph.start }, this.graph);
  }

  /** @param {Partial<State>} part */
  change(part) {
    const before = this.state;
    this.leftOut = [];
    this.state = { ...before, ...part };
    if (before.from !== this.state.from || before.to !== this.state.to) collapse();
    this.#remember();
    this.draw();
    this.#report();
    const moved = /** @type {const} */ (["from", "to", "extent", "by", "view"]);
    if (moved.some((key) => before[key] !== this.state[key])) this.map.fit();
  }

  /**
   * What is picked on the map opens; where the panels stand one below the other it comes into sight.
   *
   * @param {string} pick
   */
  #picked(pick) {
    this.change({ pick, ...(pick ? { tab: "evidence" } : {}) });
    if (pick && !isWide()) byId("panel").scrollIntoView();
  }

  /** A notebook shows the page in a sandbox whose address cannot be changed. */
  #remember() {
    try {
      const hash = `#${toHash(this.graph, this.state)}`;
      if (hash !== location.hash) history.pushState(null, "", hash); // Back undoes, and does not leave the page
    } catch {
      // the state is kept, its address is not
    }
  }

  /** @returns {Theme} */
  get theme() {
    if (matchMedia("print").matches) return "light";
    return this.state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  get words() {
    return new PageWords(this.graph, this.state.lang);
  }

  draw() {
    this.view = compute(this.graph, this.state);
    this.overlay = overlaid(this.graph, this.state);
    this.#drawAll();
  }

  #drawAll() {
    const { graph, state, words } = this;
    const focus = focused();
    document.documentElement.lang = state.lang === "zh" ? "zh-Hans" : "en";
    document.documentElement.dataset.theme = this.theme;
    const asked = state.from && state.to ? words.t.question(words.node(state.from), words.node(state.to)) : "";
    document.title = asked ? `${asked} – OxyGraph` : words.t.title;
    /** @type {Shown} */
    const shown = {
      graph,
      words,
      state,
      view: this.view,
      overlay: this.overlay,
      facets: facets(graph, state),
      theme: this.theme,
      change: (part) => this.change(part),
      redraw: () => this.draw(),
      announce: (text) => this.announce(text),
    };
    drawHead(words, state, this.theme);
    drawNotice(words, this.leftOut);
    drawFoot(words, this.view);
    drawQuestion(byId("ask-body"), shown);
    drawTabs(words, state, this.view);
    byId("panel-body").replaceChildren(...flat(PANELS[state.tab](shown)));
    drawStatus(words, state, this.view);
    this.#drawStage(shown);
    giveBack(focus);
  }

  /** @param {Shown} shown */
  #drawStage(shown) {
    const { view } = this.state;
    const lines = view === "map" && !asMatrix(this.state);
    byId("table").hidden = view !== "table";
    byId("map-frame").hidden = !lines;
    byId("figure").hidden = lines || view === "table";
    this.picture = null;
    byId("view-forest").hidden = view !== "forest" && !hasSizes(this);
    byId("drawn").textContent = "";
    if (view === "table") drawTable(byId("table"), shown);
    else if (lines) this.#drawMap();
    else this.#drawFigure(shown);
  }

  /** @param {Shown} shown */
  #drawFigure(shown) {
    const { t } = this.words;
    const scenes = scenesOf(this);
    const empty = h("p", {}, ["harvest", "forest"].includes(this.state.view) ? t.noPair : t.noQuestion);
    const drawn = scenes.map((scene) => drawnScene(scene, shown, this.theme));
    const above = this.state.view === "gaps" ? [columnsChoice(shown)] : [];
    byId("figure").replaceChildren(...above, ...(drawn.length ? drawn : [empty]));
    performance.mark("oxygraph:drawn");
  }

  #drawMap() {
    drawLegend(this.words, this.state, this.overlay, this.theme); // first: it decides how much room the map has
    const made = () => makePicture(this.graph, this.state, this, this.map.free(), this.theme);
    let picture = made();
    const { t } = this.words;
    const all = this.view.answer?.paths.length ?? 0;
    const first = picture.paths < all ? ` ${t.firstPaths(picture.paths, all)}` : "";
    const { height } = this.map.free();
    byId("drawn").textContent = t.drawn(picture.nodes.length, picture.lines.length) + first;
    if (this.map.free().height !== height) picture = made(); // what is said above takes another line
    this.picture = picture;
    this.map.show(picture);
  }

  /** @param {string} what */
  #hint(what) {
    drawHint(this.words, this.picture, what);
  }

  /** Say the verdict and the count after a change, for those who do not see them change. */
  #report() {
    const { words, view } = this;
    const verdict = view.answer ? `${words.t.verdict}: ${words.say(view.answer.verdict)}. ` : "";
    const text = `${verdict}${byId("counts").textContent}`;
    if (text !== this.announced) this.announce(text);
    this.announced = text;
  }

  /** @param {string} text */
  announce(text) {
    byId("live").textContent = text;
  }

  // --- what a person does ---------------------------------------------------------------------------------------------

  #wire() {
    const on = (/** @type {string} */ id, /** @type {(event: Event) => void} */ act) =>
      byId(id).addEventListener("click", act);
    on("language", () => this.change({ lang: this.state.lang === "zh" ? "en" : "zh" }));
    on("theme", () => this.change({ theme: this.theme === "dark" ? "light" : "dark" }));
    for (const view of STAGES) on(`view-${view}`, () => this.change({ view }));
    on("zoom-in", () => this.map.zoom(1));
    on("zoom-out", () => this.map.zoom(-1));
    on("zoom-fit", () => this.map.fit());
    on("print", () => window.print());
    on("skip", (event) => {
      event.preventDefault(); // the address is the question's
      byId("panel-body").focus();
    });
    for (const name of TABS) on(`tab-${name}`, () => this.change({ tab: name }));
    byId("tabs").addEventListener("keydown", (event) => this.#walkTabs(event));
    byId("map-focus").addEventListener("keydown", (event) => this.#walkMap(event));
    byId("map-focus").addEventListener("blur", () => this.map.hover(""));
    this.#wireTakeAway(on);
    wireMenu();
    this.#wireWindow();
  }

  #wireWindow() {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting;
    addEventListener("resize", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (!this.picture) return;
        this.#drawMap();
        this.map.fit();
      }, PATIENCE);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
    matchMedia("print").addEventListener("change", () => this.#drawAndFit());
    addEventListener("hashchange", () => {
      this.state = this.#fromAddress();
      this.leftOut = leftOut(location.hash, this.state, this.graph);
      this.#drawAndFit();
    });
  }

  #drawAndFit() {
    this.draw();
    this.map.fit();
  }

  /** @param {(id: string, act: () => void) => void} on */
  #wireTakeAway(on) {
    const copied = async (/** @type {string} */ text) => {
      const done = await copy(text);
      this.announce(done ? this.words.t.copied : this.words.t.copyFailed);
    };
    const saved = () => this.announce(this.words.t.saved);
    on("link", () => {
      this.#remember();
      copied(`${location.href.split("#")[0]}#${toHash(this.graph, this.state)}`);
    });
    on("cite", () => copied(citations(this.graph, rowsOf(this))));
    on("csv", () => {
      saveText(csv(this.graph, rowsOf(this)), "oxygraph-findings.csv", "text/csv");
      saved();
    });
    on("json", () => {
      saveText(json(this.graph, rowsOf(this), this.state), "oxygraph-findings.json", "application/json");
      saved();
    });
    on("svg", () => {
      saveText(this.#taken().text, "oxygraph.svg", "image/svg+xml");
      saved();
    });
    on("png", async () => {
      const { text, size } = this.#taken();
      save(await png(text, size), "oxygraph.png");
      saved();
    });
  }

  /** The size of the picture as last laid out. */
  #drawnSize() {
    const size = this.map.size();
    return size.width && size.height ? size : WITHOUT_MAP;
  }

  /** What the stage shows, as a document and its size; a figure carries its question, version and hash. */
  #taken() {
    const [scene] = scenesOf(this);
    if (scene) return { text: svgOf(scene, this.graph.figures), size: scene };
    const caption = this.#caption();
    const { width, height } = this.#drawnSize();
    return { text: this.#drawing(caption), size: { width, height: captioned(height, caption) } };
  }

  /** What was asked of what. */
  #caption() {
    const { answer } = this.view;
    const said = new FigureWords(this.graph, this.state.lang, this.graph.figures);
    return answer ? [said.question(answer.question), said.stamp(answerHash(this.graph, answer))] : [];
  }

  /** @param {readonly string[]} caption */
  #drawing(caption) {
    const made = makePicture(this.graph, this.state, this, this.#drawnSize(), this.theme);
    return writeSvg(made, document.title, this.map.measure, caption);
  }

  /** @param {KeyboardEvent} event */
  #walkTabs(event) {
    const [here, all] = [TABS.indexOf(this.state.tab), TABS.length];
    /** @type {Record<string, number>} */
    const targets = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all - 1 };
    if (!Object.hasOwn(targets, event.key)) return;
    event.preventDefault();
    const next = TABS[(targets[event.key] + all) % all];
    this.change({ tab: next });
    byId(`tab-${next}`).focus();
  }

  /**
   * Arrow keys on the map: to the nearest node that way.
   *
   * @param {KeyboardEvent} event
   */
  #walkMap(event) {
    const { key } = event;
    /** @type {Record<string, () => void>} */
    const acts = {
      Escape: () => this.#letGo(),
      "+": () => this.map.zoom(1),
      "=": () => this.map.zoom(1),
      "-": () => this.map.zoom(-1),
      0: () => this.map.fit(),
    };
    if (this.walked) acts.Enter = () => this.change({ pick: `node:${this.walked}`, tab: "evidence" });
    if (Object.hasOwn(DIRECTIONS, key)) this.#walkTo(key);
    else if (Object.hasOwn(acts, key)) acts[key]();
    else return;
    event.preventDefault();
  }

  #letGo() {
    this.walked = "";
    this.map.hovered = "";
    this.change({ pick: "" });
  }

  /** @param {string} key */
  #walkTo(key) {
    const node = this.picture && nearest(this.picture, this.walked, this.state.from, DIRECTIONS[key]);
    if (!(node && this.picture)) return;
    this.walked = node.id;
    this.map.hovered = node.id;
    this.map.reveal(node);
    const touching = this.picture.lines.filter(({ subject, object }) => subject === node.id || object === node.id);
    this.announce(this.words.t.at(this.words.node(node.id), touching.length));
    this.#hint(`node:${node.id}`);
  }
}

/** The menu closes on Escape, which gives the focus back to its button, and when the focus goes elsewhere. */
function wireMenu() {
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
