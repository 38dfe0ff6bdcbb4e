/**
 * Everything at once, as a matrix: what acts in columns, what is acted on in rows, and in each cell how many findings
 * increase, decrease, or change nothing. First by category; a cell of it opens the things of its two categories.
 *
 * @import { Step } from "../engine/steps.js"
 * @import { Ruler } from "../figures/metrics.js"
 * @import { Mark, Scene } from "../figures/scene.js"
 * @import { Sheet } from "../figures/sheet.js"
 * @import { FigureWords } from "../figures/wording.js"
 * @import { PageGraph } from "./data.js"
 * @import { State } from "./state.js"
 * @import { View } from "./view.js"
 * @import { OwnTexts } from "./texts.js"
 *
 * @typedef {{ row: string, column: string, pairs: number, counts: ReadonlyMap<string, number> }} Cell
 * @typedef {object} Grid
 * @property {string} title
 * @property {"block" | "pair"} name What its cells stand for: `block`, of two categories, or `pair`, of two things.
 * @property {readonly Cell[]} cells
 * @property {(id: string) => string} called What a row or a column is called.
 * @property {(id: string) => import("../engine/ordering.js").Ordered} place Where it stands.
 * @property {(sign: string) => string} means What a sign says, in a word.
 */
import { sortedBy } from "../engine/ordering.js";
import { COLOUR_OF, glyph, meaning } from "../figures/glyphs.js";
import { hashOf } from "../figures/naming.js";
import { rect, text } from "../figures/scene.js";
import { MARGIN, sheetIn } from "../figures/sheet.js";
import { toldApart } from "./apart.js";
import { splitPick } from "./state.js";
import { contextOfState } from "./view.js";

const SIGNS = ["+", "-", "0"];
const [NAME, HEAD, SIZE] = [210, 190, 10.5];
const LEAST = 760;
const [NARROW, SHARE] = [120, 0.16]; // of names, where the whole cannot be read: pixels and a part of the width, at least
/** How large cells are, and how far apart their counts: one below the other where they are large, else side by side. */
const CELLS = { block: { wide: 46, high: 48, dx: 0, dy: 14 }, pair: { wide: 82, high: 24, dx: 26, dy: 0 } };

/**
 * Whether the map shows a matrix: of everything there is, lines would be a tangle, however they run.
 *
 * @param {State} state
 */
export function asMatrix({ view, extent }) {
  return view === "map" && extent === "all";
}

/**
 * @param {FigureWords} words
 * @param {{ graph: PageGraph, state: State, view: View }} shown
 * @param {OwnTexts} texts
 * @param {number} room How wide the place is where it is looked at.
 * @returns {Scene}
 */
export function matrix(words, { graph, state, view }, texts, room) {
  const steps = view.shown.filter((step) => step.findings.some(({ edge }) => edge.signed));
  const block = blockOf(graph, state);
  const grid = block ? ofThings(words, graph, steps, block, texts) : ofCategories(words, graph, steps, texts);
  const [columns, rows] = [namesOf(grid, "column"), namesOf(grid, "row")];
  const across = columns.length * CELLS[grid.name].wide;
  const whole = Math.max(LEAST, MARGIN + NAME + across + MARGIN);
  const sheet = sheetIn(words.ruler, room, whole, SIZE);
  const left = Math.max(sheet.reach - across, sheet.reach * SHARE);
  const name = !sheet.compact ? NAME : Math.max(NARROW, Math.min(NAME, left));
  const where = `${words.where(contextOfState(state))} · ${words.joined(state.layers.map((layer) => words.say(layer)))}`;
  sheet.head(grid.title, [where]);
  if (block) back(sheet, texts);
  draw(sheet, grid, [columns, rows], name);
  const open = grid.cells.some(({ counts }) => !SIGNS.some((sign) => counts.get(sign)));
  sheet.legend([...SIGNS, ...(open ? ["?"] : [])].map((sign) => [(x, y) => glyph(sign, x, y, 5), grid.means(sign)]));
  sheet.notes([texts.matrixNote]);
  const ids = steps.flatMap((step) => step.findings.map(({ edge }) => edge.id));
  const stamp = words.stamp(hashOf(sortedBy(ids, (id) => id)), "stamp_map");
  const scene = sheet.finish(words.lang, stamp, grid.cells.length);
  return { ...scene, width: Math.max(MARGIN + name + across + MARGIN, scene.width) };
}

/**
 * The two categories whose things are shown: those that are picked, or those of the pair that is.
 *
 * @param {PageGraph} graph
 * @param {State} state
 * @returns {readonly string[] | null}
 */
function blockOf(graph, { pick }) {
  const [kind, rest] = splitPick(pick);
  if (kind === "block") return rest.split(">");
  if (kind !== "pair") return null;
  return rest.split(">").map((id) => graph.nodes.get(id)?.category ?? "");
}

/**
 * @param {FigureWords} words
 * @param {PageGraph} graph
 * @param {readonly Step[]} steps
 * @param {OwnTexts} texts
 * @returns {Grid}
 */
function ofCategories(words, graph, steps, texts) {
  const category = (/** @type {string} */ id) => graph.nodes.get(id)?.category ?? "";
  return {
    title: texts.matrix,
    name: "block",
    cells: cellsOf(steps, category),
    called: (id) => words.category(id),
    place: (id) => [graph.looks.get(id)?.level ?? 0, id],
    means: (sign) => meaning(words, sign),
  };
}

/**
 * @param {FigureWords} words
 * @param {PageGraph} graph
 * @param {readonly Step[]} steps
 * @param {readonly string[]} block
 * @param {OwnTexts} texts
 * @returns {Grid}
 */
function ofThings(words, graph, steps, [from, to], texts) {
  const within = steps.filter(
    ({ subject, object }) => graph.nodes.get(subject)?.category === from && graph.nodes.get(object)?.category === to,
  );
  return {
    title: texts.matrixOf(words.category(from), words.category(to)),
    name: "pair",
    cells: cellsOf(within, (id) => id),
    called: (id) => words.node(id),
    place: (id) => words.node(id).toLowerCase(),
    means: (sign) => meaning(words, sign),
  };
}

/**
 * @param {readonly Step[]} steps
 * @param {(id: string) => string} of
 * @returns {Cell[]}
 */
function cellsOf(steps, of) {
  /** @type {Map<string, Step[]>} */
  const cells = new Map();
  for (const step of steps) {
    const name = `${of(step.subject)}>${of(step.object)}`;
    cells.set(name, [...(cells.get(name) ?? []), step]);
  }
  return Array.from(cells, ([name, pairs]) => {
    const [column, row] = name.split(">");
    const signs = pairs.flatMap(({ findings }) => findings.map(({ edge }) => (edge.signed ? edge.sign : "")));
    const counts = new Map(SIGNS.map((sign) => [sign, signs.filter((one) => one === sign).length]));
    return { row, column, pairs: pairs.length, counts };
  });
}

/**
 * Rows or columns, in order.
 *
 * @param {Grid} grid
 * @param {"row" | "column"} side
 */
function namesOf({ cells, place }, side) {
  return sortedBy(new Set(cells.map((cell) => cell[side])), place);
}

/**
 * Back to all categories.
 *
 * @param {Sheet} sheet
 * @param {OwnTexts} texts
 */
function back(sheet, { allCategories }) {
  sheet.y += 16;
  const said = text(MARGIN, sheet.y - 4, allCategories, 12.5, { colour: "minus", bold: true });
  const area = rect(MARGIN - 4, sheet.y - 18, sheet.ruler.width(allCategories, 12.5, true) + 8, 20, { fill: "paper" });
  sheet.group([area, said], allCategories, "", "block all");
}

/**
 * Names on a line each, cut where they must be, none like another.
 *
 * @param {Ruler} ruler
 * @param {readonly string[]} names
 * @param {number} room
 * @param {number} size
 */
function cutNames(ruler, names, room, size) {
  const cuts = names.map((name) => ({ text: name, texts: [ruler.fitted(name, room, size)], room }));
  return toldApart(cuts, (said) => ruler.width(said, size)).map(([line]) => line);
}

/**
 * @param {Sheet} sheet
 * @param {Grid} grid
 * @param {readonly [columns: readonly string[], rows: readonly string[]]} ids
 * @param {number} wideName
 */
function draw(sheet, grid, [columns, rows], wideName) {
  const { ruler } = sheet;
  const { wide, high } = CELLS[grid.name];
  const left = MARGIN + wideName;
  const heads = cutNames(ruler, columns.map(grid.called), HEAD, 11.5);
  const called = cutNames(ruler, rows.map(grid.called), wideName - 16, 12);
  const top = sheet.y;
  sheet.y += 10 + Math.max(0, ...heads.map((head) => ruler.width(head, 11.5)));
  const turned = heads.map((head, at) => text(left + (at + 0.5) * wide + 4, sheet.y, head, 11.5, { turned: true }));
  sheet.y += 6;
  const bottom = sheet.y;
  /** @type {Mark[]} */
  const names = [];
  for (const [at, id] of rows.entries()) {
    const y = sheet.y;
    sheet.add(rect(left, y + 1, columns.length * wide, high - 2, { fill: "band", radius: 3 }));
    names.push(rect(MARGIN, y + 1, wideName, high - 2, { fill: "band", radius: 3 }));
    names.push(text(left - 8, y + high / 2 + 4.3, called[at], 12, { anchor: "end" }));
    for (const cell of grid.cells.filter(({ row }) => row === id))
      put(sheet, grid, cell, left + columns.indexOf(cell.column) * wide);
    sheet.y += high;
  }
  const behind = rect(0, bottom, left, sheet.y - bottom, { fill: "paper" });
  sheet.group([behind, ...names], "", "", NAMES);
  sheet.group(
    [rect(0, top, left + columns.length * wide + MARGIN, bottom - top, { fill: "paper" }), ...turned],
    "",
    "",
    HEADS,
  );
  sheet.group([rect(0, top, left, bottom - top, { fill: "paper" })], "", "", CORNER);
}

const [NAMES, HEADS, CORNER] = ["names", "heads", "corner"];

/** What stands below heads, and the last of which they do not pass. */
const UNDER_HEADS = ["row", "block", "pair", "line", "study", "retold"].map((kind) => `[data-name^="${kind} "]`).join();

/**
 * Keep the heads of figures in sight while their box scrolls, or on a phone the page: those of columns at the top, as long
 * as there is a row below them, those of rows at the left.
 *
 * @param {HTMLElement} box
 */
export function stick(box) {
  const held = { "--over": "", "--held": "" };
  for (const svg of box.querySelectorAll(":scope > svg"))
    if (svg instanceof SVGSVGElement) Object.assign(held, stuck(box, svg));
  for (const [name, size] of Object.entries(held))
    if (box.style.getPropertyValue(name) !== size) box.style.setProperty(name, size);
}

/**
 * Keep the heads of a figure in sight, and say how much room they take.
 *
 * @param {HTMLElement} box
 * @param {SVGSVGElement} svg
 */
function stuck(box, svg) {
  const [names, heads, corner] = [NAMES, HEADS, CORNER].map((name) => svg.querySelector(`[data-name="${name}"]`));
  const fixed = corner ?? heads; // where there is no corner, names are in their rows
  if (!(heads && fixed instanceof SVGGraphicsElement)) return {};
  const { y, height, width: wide } = fixed.getBBox();
  const width = corner ? wide : 0;
  const [seen, drawn] = [box.getBoundingClientRect(), svg.getBoundingClientRect()];
  const scale = svg.viewBox.baseVal.width / drawn.width;
  const across = Math.max(0, (seen.left - drawn.left) * scale);
  const last = lastUnder(heads);
  const end = last instanceof SVGGraphicsElement ? last.getBBox() : { y, height };
  const most = Math.max(0, end.y + end.height - y - height);
  const down = Math.min(most, Math.max(0, (Math.max(0, seen.top) - drawn.top) * scale - y));
  moved(names, across, 0);
  moved(heads, 0, down);
  moved(corner, across, down);
  return { "--over": `${height / scale}px`, "--held": `${width / scale}px` }; // no cell that has the focus lies behind them
}

/**
 * Move a part of a figure; one that stands there already is left alone, since every change costs the browser a layout.
 *
 * @param {Element | null} part
 * @param {number} across
 * @param {number} down
 */
function moved(part, across, down) {
  const place = across || down ? `translate(${across} ${down})` : "";
  if (part && place !== (part.getAttribute("transform") ?? "")) part.setAttribute("transform", place);
}

/**
 * The last part below the heads, which are drawn after it: a scroll looks through no more parts than it must.
 *
 * @param {Element} heads
 */
function lastUnder(heads) {
  let part = heads.previousElementSibling;
  while (part && !part.matches(UNDER_HEADS)) part = part.previousElementSibling;
  return part;
}

/**
 * @param {Sheet} sheet
 * @param {Grid} grid
 * @param {Cell} cell
 * @param {number} x
 */
function put(sheet, { name, called, means }, { row, column, counts, pairs }, x) {
  const { wide, high, dx, dy } = CELLS[name];
  const found = SIGNS.filter((sign) => counts.get(sign));
  const shade = shadeOf(counts);
  const fill = shade ? `${shade}_faded` : "paper";
  const area = rect(x + 1, sheet.y + 2, wide - 2, high - 4, { fill, radius: 3 });
  const [middle, half] = [sheet.y + high / 2, (found.length - 1) / 2];
  const centre = x + wide / 2 - 4;
  const marks = found.flatMap((sign, at) =>
    counted(sign, counts.get(sign) ?? 0, centre + (at - half) * dx, middle + (at - half) * dy),
  );
  const said = found.map((sign) => `${means(sign)} ${counts.get(sign)}`).join(" · ");
  const how = name === "block" ? ` (${pairs})` : "";
  sheet.group(
    [area, ...(found.length ? marks : glyph("?", x + wide / 2, middle, 5))],
    `${called(column)} → ${called(row)}${how}\n${said || means("?")}`,
    "",
    `${name} ${column}>${row}`,
  );
}

/**
 * The colour of the sign that most findings of a cell have, that of mixed ones where two signs are level, and none where
 * no finding has a sign.
 *
 * @param {Cell["counts"]} counts
 */
function shadeOf(counts) {
  const most = Math.max(...counts.values());
  const leading = SIGNS.filter((sign) => most && counts.get(sign) === most);
  return leading.length > 1 ? COLOUR_OF.mixed : COLOUR_OF[leading[0]];
}

/**
 * @param {string} sign
 * @param {number} count
 * @param {number} x
 * @param {number} y
 * @returns {readonly Mark[]}
 */
function counted(sign, count, x, y) {
  return [...glyph(sign, x - 4, y, 3.4), text(x + 2, y + 3.8, String(count), SIZE)];
}
