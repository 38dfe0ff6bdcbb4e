/** Where the page starts: its graph and the drawing library are unpacked, and the rest follows from the state. */
import { readGraph } from "./data.js";
import { byId } from "./dom.js";
import { unpackLibrary } from "./draw.js";
import { Page } from "./page.js";
import { TEXTS } from "./texts.js";
import { canUnpack } from "./unpack.js";

async function start() {
  if (!canUnpack()) {
    byId("counts").textContent = TEXTS[document.documentElement.lang === "en" ? "en" : "zh"].tooOld;
    return;
  }
  const source = document.documentElement.cloneNode(true); // before anything is drawn into it
  const [graph] = await Promise.all([readGraph(document), unpackLibrary(document)]);
  Reflect.set(window, "oxygraph", new Page(graph, /** @type {HTMLElement} */ (source)));
}

start();
