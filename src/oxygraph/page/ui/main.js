/** Where the page starts: its graph is unpacked, the rest follows from the state; the library of the map comes last. */
import { readGraph } from "./data.js";
import { Page } from "./page.js";
import { runPacked } from "./unpack.js";
import { sayDamaged } from "./unread.js";

const UNSEEN = 500; // ms; a page in the background is never painted

async function start() {
  document.currentScript?.remove(); // it lies in the page packed
  const source = document.documentElement.cloneNode(true); // before anything is drawn into it
  const page = new Page(await readGraph(document), /** @type {HTMLElement} */ (source));
  await painted();
  page.count();
  await runPacked(document, "library", "gzip");
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

start().catch((error) => {
  sayDamaged(document);
  throw error; // whoever looks into it finds it where errors stand
});
