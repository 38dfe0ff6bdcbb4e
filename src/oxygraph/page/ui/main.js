/** Where the page starts: its graph is unpacked, the rest follows from the state; the library of the map comes last. */
import { readGraph } from "./data.js";
import { byId } from "./dom.js";
import { unpackLibrary } from "./draw.js";
import { Page } from "./page.js";
import { h } from "./parts.js";
import { TEXTS } from "./texts.js";
import { canUnpack } from "./unpack.js";

const UNSEEN = 500; // ms; a page in the background is never painted

async function start() {
  if (!canUnpack()) {
    byId("counts").textContent = TEXTS[document.documentElement.lang === "en" ? "en" : "zh"].tooOld;
    return;
  }
  const source = document.documentElement.cloneNode(true); // before anything is drawn into it
  const page = new Page(await readGraph(document), /** @type {HTMLElement} */ (source));
  await painted();
  page.count();
  await unpackLibrary(document);
  page.openMap();
  Reflect.set(window, "oxygraph", page);
}

/** When what was drawn is seen: the library of the map, which most views do without, comes after the first picture. */
function painted() {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, UNSEEN);
  });
}

/** What a reader sees of a file that is damaged, in both languages: which one the page is in may be lost with the rest. */
function sayDamaged() {
  const notice = byId("notice");
  notice.replaceChildren(h("span", { lang: "en" }, TEXTS.en.damaged), " ", h("span", { lang: "zh" }, TEXTS.zh.damaged));
  notice.hidden = false;
}

start().catch((error) => {
  sayDamaged();
  throw error; // whoever looks into it finds it where errors stand
});
