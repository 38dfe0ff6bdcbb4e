/** Where the page starts: its graph is read, the drawing library unpacked, and the rest follows from the state. */
import { readGraph } from "./data.js";
import { unpackLibrary } from "./draw.js";
import { Page } from "./page.js";

async function start() {
  await unpackLibrary(document);
  Reflect.set(window, "oxygraph", new Page(readGraph(document)));
}

start();
