/**
 * The page: reads the state from the address, computes the view, draws its parts, and starts again at every change.
 *
 * @import { PageGraph } from "./data.js"
 * @import { Overlay } from "./overlay.js"
 * @import { Shown } from "./parts.js"
 * @import { Picture } from "./picture.js"
 * @import { Theme } from "./strokes.js"
 * @import { State } from "./state.js"
 * @import { View } from "./view.js"
 */

import { ANY } from "../figures/sheet.js";
import { answerPanel, collapse } from "./answer-panel.js";
import { comparePanel } from "./compare-panel.js";
import { conflictsPanel } from "./conflicts-panel.js";
import { byId, detailsById, focused, giveBack, heardIn, isWide, unfolded } from "./dom.js";
import { DrawnMap } from "./draw.js";
import { emptyStage } from "./empty.js";
import { evidencePanel } from "./evidence-panel.js";
import { hideNote, reachable, wireExplanations } from "./explain.js";
import { choices, facets } from "./facets.js";
import { drawnScene, hasSizes, keyChoice, scenesOf } from "./figure.js";
import { findingsFiltered } from "./filters.js";
import { drawFoot, drawHead, drawHint, drawLegend, drawStatus, verdictSaid } from "./frame.js";
import { Guide } from "./guide.js";
import { drawNotice } from "./left-out.js";
import { asMatrix, stick } from "./matrix.js";
import { overlaid } from "./overlay.js";
import { papersPanel } from "./papers-panel.js";
import { flat } from "./parts.js";
import { makePicture } from "./picture.js";
import { drawQuestion } from "./question.js";
import { corrected, defaultsOf, fromHash, leftOut, STAGES, toHash } from "./state.js";
import { drawTable } from "./table.js";
import { drawTabs, wireTabs } from "./tabs.js";
import { TakeAway, wireMenu } from "./taking.js";
import { compute } from "./view.js";
import { MapWalk } from "./walk.js";
import { drawWays, showPanel, wireWays } from "./ways.js";
import { intoSight, roomIn, showWider, widerButton } from "./wider.js";
import { PageWords } from "./words.js";

const PANELS = {
  answer: answerPanel,
  evidence: evidencePanel,
  conflicts: conflictsPanel,
  compare: comparePanel,
  papers: papersPanel,
};
/** What has changed where the map is another one. */
const FRESH = /** @type {const} */ (["from", "to", "extent", "by", "view"]);
const PATIENCE = 120; // ms after the last change of the window's size

/** The page, once it has started. */
export class Page {
  /**
   * @param {PageGraph} graph
   * @param {HTMLElement} source The document as it was written.
   */
  constructor(graph, source) {
    this.graph = graph;
    this.source = source;
    this.state = this.#fromAddress();
    this.counted = false;
    /** What the address said and nobody understood. */
    this.leftOut = leftOut(asked(), this.state, graph);
    /** @type {View} */
    this.view = compute(graph, this.state);
    /** @type {Overlay | null} */
    this.overlay = this.#laidOver();
    /** @type {Picture | null} */
    this.picture = null;
    this.announced = "";
    /** The width that the figures were laid out for. */
    this.laidFor = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.moving = undefined;
    /** @type {DrawnMap | null} Null until its library is there; the other views do not wait for it. */
    this.map = null;
    this.takeAway = new TakeAway(this);
    this.guide = new Guide(() => this.words);
    detailsById("ask").open = isWide(); // on a phone the picture comes first
    this.#wire();
    this.guide.greet();
    this.#drawAll();
  }

  /** The drawing library is there: the map can be drawn. */
  openMap() {
    const map = new DrawnMap(byId("map"), {
      pick: (pick) => this.#picked(pick),
      hover: (what) => this.hint(what),
      move: () => this.note({ zoom: map.where() }),
    });
    this.map = map;
    if (this.inLines) this.#drawMap();
    map.go(this.state.zoom);
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
      bibliography: (/** @type {"bibtex" | "ris"} */ form) => this.takeAway.bibliography(form),
      taken: () => this.takeAway.picture().text,
      sensitivity: () => Array.from(view.answer?.sensitivity.without ?? [], ([study, verdict]) => ({ study, verdict })),
      change: (/** @type {Partial<State>} */ part) => this.change(part),
    };
  }

  #fromAddress() {
    return fromHash(asked(), { ...defaultsOf(this.graph), ...this.graph.start }, this.graph);
  }

  /** @param {Partial<State>} part */
  change(part) {
    const before = this.state;
    this.#settle();
    this.leftOut = [];
    this.state = { ...before, ...part };
    const fresh = FRESH.some((key) => before[key] !== this.state[key]);
    if (fresh && part.zoom === undefined) this.state.zoom = "";
    if (before.from !== this.state.from || before.to !== this.state.to) collapse();
    this.remember();
    this.draw();
    const opened = this.state.pick !== "" && before.pick !== this.state.pick && this.state.tab === "evidence";
    if (opened || before.tab !== this.state.tab) this.#fromItsTop(opened);
    this.#report(opened);
    if (this.inLines) this.map?.go(this.state.zoom);
  }

  /**
   * The address keeps what is no step of its own, where the map was moved to; Back does not undo it bit by bit.
   *
   * @param {Partial<State>} part
   */
  note(part) {
    this.state = { ...this.state, ...part };
    clearTimeout(this.moving);
    this.moving = setTimeout(() => this.#settle(), PATIENCE);
  }

  /** What was noted is in the address before it changes. */
  #settle() {
    if (this.moving === undefined) return;
    clearTimeout(this.moving);
    this.moving = undefined;
    this.remember("replaceState");
  }

  /** @param {string} pick */
  #picked(pick) {
    this.change({ pick, ...(pick ? { tab: "evidence" } : {}) });
  }

  /**
   * A panel that opens is read from its beginning; where panels stand one below the other, what was picked comes into
   * sight.
   *
   * @param {boolean} opened Whether something was picked.
   */
  #fromItsTop(opened) {
    byId("panel").scrollTop = 0;
    if (opened) showPanel();
  }

  /** A notebook shows the page in a sandbox whose address cannot be changed. */
  remember(how = /** @type {"pushState" | "replaceState"} */ ("pushState")) {
    try {
      const hash = `#${toHash(this.graph, this.state)}`;
      if (hash !== location.hash) history[how](null, "", hash); // Back undoes, and does not leave the page
    } catch {
      // the state is kept, its address is not
    }
  }

  /** Whether the stage shows the map, and not as a matrix; where there is no line, a figure says why. */
  get inLines() {
    return this.state.view === "map" && !asMatrix(this.state) && (this.overlay?.rows ?? this.view.shown).length > 0;
  }

  get #onPaper() {
    return matchMedia("print").matches;
  }

  /** @returns {Theme} */
  get theme() {
    if (this.#onPaper) return "light";
    return this.state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  get words() {
    return new PageWords(this.graph, this.state.lang);
  }

  draw() {
    this.view = compute(this.graph, this.state);
    this.overlay = this.#laidOver();
    this.#drawAll();
  }

  /** What is compared lies over the map as long as its panel is open. */
  #laidOver() {
    return this.state.tab === "compare" ? overlaid(this.graph, this.state) : null;
  }

  #drawAll() {
    const { state, words } = this;
    const focus = focused();
    this.#openStage();
    const room = this.#room; // before anything is drawn, while the browser still knows it
    hideNote();
    document.documentElement.lang = state.lang === "zh" ? "zh-Hans" : "en";
    document.documentElement.dataset.theme = this.theme;
    const question = state.from && state.to ? words.t.question(words.node(state.from), words.node(state.to)) : "";
    const left = findingsFiltered(words, state).length ? ` (${words.t.filtered})` : "";
    document.title = question ? `${question}${left} – OxyGraph` : words.t.title;
    const shown = this.#shown();
    drawHead(words, state, this.theme);
    drawWays(words);
    this.guide.draw();
    drawNotice(words, state, this.leftOut, (wrong, better) => {
      location.hash = corrected(asked(), this.graph, wrong, better);
    });
    drawFoot(words, state, this.view);
    drawQuestion(byId("ask-body"), shown);
    drawTabs(words, state, this.view);
    byId("panel-body").replaceChildren(...flat(PANELS[state.tab](shown)));
    reachable(byId("panel-body"));
    drawStatus(words, state, this.view);
    this.#drawStage(shown, room);
    byId("printed").replaceChildren(...(this.#onPaper ? this.takeAway.printed() : []));
    if (this.#onPaper) unfolded(byId("panel-body"));
    giveBack(focus);
  }

  /** @returns {Shown} */
  #shown() {
    const { graph, state, words, counted } = this;
    return {
      graph,
      words,
      state,
      view: this.view,
      overlay: this.overlay,
      facets: counted ? facets(graph, state) : choices(graph, state),
      theme: this.theme,
      change: (part) => this.change(part),
      note: (part) => this.note(part),
      leftOut: this.leftOut,
      redraw: () => this.draw(),
      announce: (text) => this.announce(text),
    };
  }

  /** Count what each choice would leave, which nobody sees in the first picture. */
  count() {
    this.counted = true;
    const focus = focused();
    drawQuestion(byId("ask-body"), this.#shown());
    giveBack(focus);
  }

  /** The part of the stage that is drawn into has its place there. */
  #openStage() {
    const { inLines } = this;
    const inRows = this.state.view === "table";
    byId("table").hidden = !inRows;
    byId("map-frame").hidden = !inLines;
    byId("figure").hidden = inLines || inRows;
  }

  /**
   * @param {Shown} shown
   * @param {number} room
   */
  #drawStage(shown, room) {
    const { view } = this.state;
    this.picture = null;
    byId("view-forest").hidden = view !== "forest" && !hasSizes(this);
    byId("drawn").textContent = "";
    if (view === "table") drawTable(byId("table"), shown);
    else if (this.inLines) this.#drawMap();
    else this.#drawFigure(shown, room);
  }

  /** How wide the place of a figure is, none where there is no figure; on paper as wide as a figure wants. */
  get #room() {
    if (this.#onPaper) return ANY;
    return byId("figure").hidden ? 0 : roomIn(byId("figure"));
  }

  /** A figure is laid out for its place, and anew where that has become another. */
  #fitFigure() {
    const focus = focused();
    this.#drawFigure(this.#shown(), this.#room);
    giveBack(focus);
  }

  /**
   * @param {Shown} shown
   * @param {number} room How wide its place is.
   */
  #drawFigure(shown, room) {
    this.laidFor = room;
    const scenes = scenesOf(this, room);
    const above = flat([keyChoice(shown)]);
    const drawn = scenes.map((scene) => drawnScene(scene, shown, this.theme, room));
    const why = scenes.length && scenes.every((scene) => scene.drawn) ? [] : [emptyStage(shown, scenes.length > 0)];
    byId("figure").replaceChildren(widerButton(this.words), ...above, ...why, ...drawn);
    showWider(this.words.t);
    stick(byId("figure"));
    performance.mark("oxygraph:drawn");
  }

  #drawMap() {
    const { map } = this;
    if (!map) return;
    const made = () => makePicture(this.graph, this.state, this, map.free(), this.theme);
    let picture = made();
    const { t } = this.words;
    const all = this.view.answer?.paths.length ?? 0;
    const first = picture.paths < all && !this.overlay ? ` ${t.firstPaths(picture.paths, all)}` : "";
    const { height } = map.free();
    byId("drawn").textContent = t.drawn(picture.nodes.length, picture.lines.length) + first;
    drawLegend(this, picture);
    if (map.free().height !== height) picture = made(); // what is said around it takes another line
    this.picture = picture;
    map.show(picture);
  }

  /** @param {string} what */
  hint(what) {
    drawHint(this.words, this.picture, what);
  }

  /**
   * Say the verdict and the count after a change, and what has opened, for those who do not see them change.
   *
   * @param {boolean} opened Whether something was picked.
   */
  #report(opened) {
    const { words, view } = this;
    const verdict = view.answer ? `${words.t.verdict}${words.t.colon}${verdictSaid(words, view.answer)}. ` : "";
    const text = `${verdict}${byId("counts").textContent}`;
    const head = opened ? byId("panel-body").querySelector("h2, h3") : null;
    if (head) this.announce(`${words.t.tabs.evidence}${words.t.colon}${heardIn(head)}`, false);
    else if (text !== this.announced) this.announce(text, false);
    this.announced = text;
  }

  /** @type {(text: string, seen?: boolean) => void} What stands elsewhere, too, is heard and not seen here. */
  announce(text, seen = true) {
    byId("live").classList.toggle("unseen", !seen);
    byId("live").textContent = text;
  }

  // --- what a person does ---------------------------------------------------------------------------------------------

  #wire() {
    const on = (/** @type {string} */ id, /** @type {(event: Event) => void} */ act) =>
      byId(id).addEventListener("click", act);
    on("language", () => this.change({ lang: this.state.lang === "zh" ? "en" : "zh" }));
    on("theme", () => this.change({ theme: this.theme === "dark" ? "light" : "dark" }));
    for (const view of STAGES) on(`view-${view}`, () => this.change({ view }));
    on("zoom-in", () => this.map?.zoom(1));
    on("zoom-out", () => this.map?.zoom(-1));
    on("zoom-fit", () => this.fitted());
    for (const box of [byId("figure"), window]) box.addEventListener("scroll", () => stick(byId("figure")));
    byId("figure").addEventListener("focusin", ({ target }) => intoSight(byId("figure"), target));
    byId("figure").addEventListener("scroll", () => showWider(this.words.t));
    window.addEventListener("resize", () => showWider(this.words.t));
    on("skip", (event) => {
      event.preventDefault(); // the address is the question's
      byId("panel-body").focus();
    });
    wireTabs(this);
    wireWays(this);
    const walk = new MapWalk(this);
    byId("map-focus").addEventListener("keydown", (event) => walk.press(event));
    byId("map-focus").addEventListener("blur", () => this.map?.hover(""));
    wireMenu();
    wireExplanations(() => this.words);
    this.#wireWindow();
  }

  #wireWindow() {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting;
    addEventListener("resize", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (this.picture) this.#drawMap();
        if (this.picture) this.map?.go(this.state.zoom);
        else if (!byId("figure").hidden && this.#room !== this.laidFor) this.#fitFigure();
      }, PATIENCE);
    });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
    matchMedia("print").addEventListener("change", () => this.#drawAndFit());
    addEventListener("hashchange", () => {
      clearTimeout(this.moving);
      this.moving = undefined;
      this.state = this.#fromAddress();
      this.leftOut = leftOut(asked(), this.state, this.graph);
      this.#drawAndFit();
    });
  }

  #drawAndFit() {
    this.draw();
    this.map?.go(this.state.zoom);
  }

  fitted() {
    this.map?.fit();
    this.note({ zoom: "" });
  }
}

/** What the page is asked by its address, or by the view that was saved as this file. */
function asked() {
  return location.hash.length > 1 ? location.hash : (document.body.dataset.view ?? "");
}
