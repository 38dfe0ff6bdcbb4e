/**
 * The gap map: what the source was tested on, and in whom: a bubble a cell, and an empty ring where nobody looked.
 *
 * @import { Gap } from "../engine/gaps.js"
 * @import { Edge } from "../engine/graph.js"
 * @import { Asked, Question } from "../engine/question.js"
 * @import { Mark, Scene } from "./scene.js"
 * @import { LegendItem } from "./sheet.js"
 * @import { FigureWords } from "./wording.js"
 *
 * @typedef {"population" | "species" | "sex" | "dose"} MapKey
 */
import { gapsBy } from "../engine/gaps.js";
import { sortedBy } from "../engine/ordering.js";
import { questionOf } from "../engine/question.js";
import { COLOUR_OF, glyph, MEANING, meaning } from "./glyphs.js";
import { contextDocument, hashOf } from "./naming.js";
import { circle, rect, text } from "./scene.js";
import { ANY, MARGIN, sheetIn } from "./sheet.js";
import { inAnimals, label } from "./strata.js";

/** @type {readonly MapKey[]} What the columns may be. */
export const MAP_KEYS = ["population", "species", "sex", "dose"];

const [CELL, NAME, AROUND] = [27, 250, 7];
const [ONE, LARGEST] = [6.5, 30]; // radius of the bubble of one study, and of the largest there may be
const [ROWS, COLUMNS] = [40, 18];
const [LABEL, LEAST] = [205, 760];
/** @typedef {{ size: number, animal: number }} Look Of names and the mark of animals. */
/** @type {Look} */
const WHOLE = { size: 12, animal: 9 };
/** @type {Look} */
const COMPACT = { size: 11.5, animal: 10.5 };
/** Compact: the part of the width that names have, their least and most, and how small the largest bubble may become. */
const [SHARE, NARROW, WIDE, SMALLEST] = [0.25, 116, 240, 22];
const EMPTY = new Set(["untested", "elsewhere"]); // of cells without a bubble
const LETTER = 10; // in the legend, which is the smallest where no cell has a mark
const SAMPLES = [1, 2, 4]; // studies of the bubbles in the legend

/**
 * What a source was tested on directly, by the values of a key; compact what stands above and below fits the place, and
 * the cells where they can: where they are too many they go on to the right, and names and heads stay.
 *
 * @param {FigureWords} words
 * @param {Pick<Asked, "source" | "context" | "layers">} asked
 * @param {MapKey} by
 * @param {(edge: Edge) => boolean} [passes] What else must hold for an edge, as the page filters.
 * @param {number} [room] How wide the place is.
 * @returns {Scene}
 */
export function gapMap(words, asked, by, passes, room = ANY) {
  const question = questionOf(words.graph, { ...asked, target: "", max_hops: 1 });
  return new GapMap(words, question, by, gapsBy(words.graph, question, by, passes), room).scene();
}

class GapMap {
  /**
   * @param {FigureWords} words
   * @param {Question} question
   * @param {MapKey} by
   * @param {readonly Gap[]} cells
   * @param {number} room How wide the place is.
   */
  constructor(words, question, by, cells, room) {
    this.words = words;
    this.question = question;
    this.by = by;
    this.cells = cells;
    /** @type {ReadonlyMap<Gap, number>} */
    this.studies = new Map(cells.map((cell) => [cell, studiesOf(words, cell)]));
    const [rows, columns] = [this.#totals(({ target }) => target), this.#totals((cell) => cell[by])];
    this.allRows = rows.size;
    this.allColumns = columns.size;
    const weight = (/** @type {string} */ name) => (by === "sex" ? 0 : -(columns.get(name) ?? 0));
    const most = sortedBy(columns.keys(), (name) => [weight(name), name]).slice(0, COLUMNS);
    this.columns = by === "dose" ? sortedBy(most, amountOf) : most;
    this.edges = this.#edges(cells.flatMap(({ edges }) => edges));
    const kept = sortedBy(rows.keys(), (name) => [-(rows.get(name) ?? 0), name]).slice(0, ROWS);
    const place = (/** @type {string} */ name) => words.categoryPlace(this.#category(name));
    this.rows = sortedBy(kept, (name) => [place(name), -(rows.get(name) ?? 0), name]);
    this.shown = cells.filter((cell) => this.rows.includes(cell.target) && this.columns.includes(cell[by]));
    const found = by === "species" ? [] : this.shown.filter(({ status }) => !EMPTY.has(status));
    /** The cells that have a mark for that. */
    this.animals = new Set(found.filter(({ edges }) => inAnimals(this.#edges(edges))));
    this.grid = this.#grid(LARGEST);
    const width = Math.max(LEAST, MARGIN + NAME + this.grid.reach + MARGIN);
    const smallest = this.animals.size ? WHOLE.animal : LETTER;
    this.sheet = sheetIn(words.ruler, room, width, smallest);
    this.look = this.sheet.compact ? COMPACT : WHOLE;
    /** How wide names are. */
    this.name = this.sheet.compact ? this.#compact(room) : NAME;
    this.left = MARGIN + this.name;
  }

  /**
   * Laid out for a place: bubbles as small as they must be, names as wide as they can.
   *
   * @param {number} room
   */
  #compact(room) {
    const { reach } = this.sheet;
    const least = Math.max(NARROW, Math.min(WIDE, room * SHARE));
    for (let largest = LARGEST - 2; this.grid.reach > reach - least && largest >= SMALLEST; largest -= 2)
      this.grid = this.#grid(largest);
    return Math.max(NARROW, Math.min(WIDE, reach - this.grid.reach));
  }

  /**
   * How large cells are: the radius of the bubble of one study, heights of rows, widths of columns, and how far these
   * reach.
   *
   * @param {number} largest Radius of the largest bubble.
   */
  #grid(largest) {
    const one = Math.min(ONE, largest / Math.sqrt(Math.max(0, ...this.studies.values()) || 1));
    const heights = this.#rooms(this.rows, ({ target }) => target, one);
    const widths = this.#rooms(this.columns, (cell) => cell[this.by], one);
    return { one, heights, widths, reach: this.columns.reduce((sum, value) => sum + (widths.get(value) ?? 0), 0) };
  }

  /** @param {readonly string[]} ids */
  #edges(ids) {
    return ids.map((id) => this.words.graph.edges.get(id)).filter((edge) => edge !== undefined);
  }

  /**
   * Studies by row or column.
   *
   * @param {(cell: Gap) => string} of
   */
  #totals(of) {
    /** @type {Map<string, number>} */
    const totals = new Map();
    for (const [cell, count] of this.studies) totals.set(of(cell), (totals.get(of(cell)) ?? 0) + count);
    return totals;
  }

  /**
   * How much room rows or columns take: that of their largest bubble.
   *
   * @param {readonly string[]} names
   * @param {(cell: Gap) => string} of
   * @param {number} one The radius of the bubble of one study.
   */
  #rooms(names, of, one) {
    const rooms = new Map(names.map((name) => [name, CELL]));
    for (const cell of this.shown) {
      const room = 2 * one * Math.sqrt(this.studies.get(cell) ?? 0) + AROUND;
      rooms.set(of(cell), Math.max(rooms.get(of(cell)) ?? CELL, room));
    }
    return rooms;
  }

  /** @param {string} node */
  #category(node) {
    return this.words.graph.nodes.get(node)?.category ?? "";
  }

  /** @param {string} value */
  #label(value) {
    return label(this.words, value, this.by, this.edges);
  }

  /** @returns {Scene} */
  scene() {
    const { words, sheet, shown } = this;
    const { one, reach } = this.grid;
    const [source, key] = [words.node(this.question.source), words.say(this.by)];
    const where = words.where(this.question.context);
    const layers = words.joined(this.question.layers.map((layer) => words.say(layer)));
    sheet.head(words.text("gaps", { source, key }), [words.text("gaps_question", { source, key, where, layers })]);
    if (shown.length) this.#draw();
    else sheet.notes([words.nothing(words.text("no_fit"))], "ink");
    sheet.legend(legend(words, one), 2 * one * SAMPLES[SAMPLES.length - 1] ** 0.5 + 2);
    const empty = shown.filter(({ status }) => status === "untested").length;
    const drawn = { drawn: this.rows.length, all: this.allRows };
    let counts = words.text("gaps_counts", { cells: shown.length, empty, ...drawn });
    if (this.columns.length < this.allColumns)
      counts += words.text("gaps_columns", { drawn: this.columns.length, all: this.allColumns });
    const told = words.text("gaps_note", { key }) + (this.by === "sex" ? words.text("gaps_sexes") : "");
    sheet.notes([told, counts, ...words.fixed(this.by, this.question.context)]);
    const scene = sheet.finish(words.lang, words.stamp(this.#hash(), "stamp_map"), shown.length - empty);
    return { ...scene, width: Math.max(sheet.width, this.left + reach + MARGIN) };
  }

  #draw() {
    const { words, sheet } = this;
    const { ruler } = words;
    const heads = this.columns.map((name) => ruler.fitted(this.#label(name), LABEL, 11.5));
    const longest = Math.max(...heads.map((head) => ruler.width(head, 11.5)));
    sheet.y += 12 + longest;
    const turned = this.#middles().map(({ x }, place) => text(x + 4, sheet.y, heads[place], 11.5, { turned: true }));
    const [top, high] = [sheet.y - longest - 4, longest + 7];
    sheet.y += 4;
    const first = top + high;
    /** @type {Mark[]} */
    const names = [];
    const cells = new Map(this.shown.map((cell) => [`${cell.target} ${cell[this.by]}`, cell]));
    let category = "";
    for (const target of this.rows) {
      if (this.#category(target) !== category) {
        category = this.#category(target);
        sheet.y += 24;
        const look = { colour: "muted", italic: true };
        names.push(text(MARGIN, sheet.y - 4, words.category(category), 11.5, look));
      }
      names.push(...this.#row(target, cells));
    }
    // Above the cells, over which a page moves them as it scrolls.
    const behind = (/** @type {[number, number, number, number]} */ ...place) => rect(...place, { fill: "paper" });
    sheet.group([behind(0, first, this.left - 4, sheet.y - first), ...names], "", "", "names");
    sheet.group([behind(this.left - 4, top, this.grid.reach + 8, high), ...turned], "", "", "heads");
    sheet.group([behind(0, top, this.left - 4, high)], "", "", "corner");
  }

  /** The columns, and where their middles are. */
  #middles() {
    let start = this.left;
    return this.columns.map((name) => {
      const width = this.grid.widths.get(name) ?? 0;
      const x = start + width / 2;
      start += width;
      return { name, x };
    });
  }

  /**
   * Draw the cells of a row; its name is handed back.
   *
   * @param {string} target
   * @param {ReadonlyMap<string, Gap>} cells
   * @returns {Mark[]}
   */
  #row(target, cells) {
    const { sheet, grid, look } = this;
    const lines = this.words.ruler.parted(this.words.node(target), this.name - 20, look.size);
    const height = Math.max(grid.heights.get(target) ?? 0, 13 * lines.length + 6);
    const y = sheet.y + height / 2;
    const band = { fill: "band", radius: 4 };
    const first = y + 4.3 - 6.5 * (lines.length - 1);
    const named = [
      rect(MARGIN, sheet.y + 1.5, this.name - 6, height - 3, band),
      ...lines.map((said, place) => text(this.left - 12, first + 13 * place, said, look.size, { anchor: "end" })),
    ];
    sheet.add(rect(this.left - 4, sheet.y + 1.5, grid.reach + 4, height - 3, band));
    for (const { name: value, x } of this.#middles()) {
      const cell = cells.get(`${target} ${value}`);
      if (cell) this.#cell(cell, x, y);
    }
    sheet.y += height;
    return named;
  }

  /**
   * @param {Gap} cell
   * @param {number} x
   * @param {number} y
   */
  #cell(cell, x, y) {
    const { words } = this;
    const where = `${words.node(cell.target)} · ${this.#label(cell[this.by])}`;
    const [marks, told] = this.#marks(cell, x, y);
    this.sheet.group(marks, `${where}\n${told}`, "", `cell ${cell.target} ${cell[this.by]}`);
  }

  /**
   * What a cell shows, and what a pointer reads of it.
   *
   * @param {Gap} cell
   * @param {number} x
   * @param {number} y
   * @returns {readonly [readonly Mark[], string]}
   */
  #marks(cell, x, y) {
    const { words } = this;
    if (cell.status === "untested") return [untested(x, y), words.text("gaps_untested")];
    if (cell.status === "elsewhere") return [elsewhere(x, y), words.text("gaps_elsewhere")];
    const count = this.studies.get(cell) ?? 0;
    const verdict = cell.sign ? words.say(words.graph.vocabulary.verdicts[cell.sign]) : meaning(words, "?");
    const animals = this.animals.has(cell);
    const said = [verdict, words.counted("study", count), ...(animals ? [words.text("gaps_animals")] : [])].join(" · ");
    const radius = this.grid.one * Math.sqrt(count);
    const marks = [
      ...bubble(cell.sign || "?", x, y, radius),
      ...(animals ? [animalsMark(x, y, radius, this.look.animal)] : []),
    ];
    return [marks, `${said}\n${words.tooltip(this.#edges(cell.edges))}`];
  }

  /** A short name for the map: the same question to the same cells has the same. */
  #hash() {
    const cells = this.cells.map(({ target, sex, species, population, status, sign, dose, edges }) => [
      ...[target, sex, species, population, status, sign, dose],
      ...edges,
    ]);
    const { source, context, layers } = this.question;
    return hashOf([source, this.by, contextDocument(context), layers, cells]);
  }
}

/**
 * @param {FigureWords} words
 * @param {Gap} cell
 */
function studiesOf({ graph }, { edges }) {
  return new Set(edges.map((id) => graph.edges.get(id)?.study)).size;
}

/**
 * @param {string} sign
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @returns {readonly Mark[]}
 */
function bubble(sign, x, y, radius) {
  const colour = COLOUR_OF[sign];
  const [faded, size] = sign === "?" ? [COLOUR_OF["0"], 5] : [colour, 4.2];
  return [circle(x, y, radius, { fill: `${faded}_faded`, stroke: colour, width: 1 }), ...glyph(sign, x, y, size)];
}

/**
 * Where a dose stands among others: by its unit, then by how much it is.
 *
 * @param {string} dose
 * @returns {[unit: string, amount: number]}
 */
function amountOf(dose) {
  const space = dose.indexOf(" ");
  return [dose.slice(space + 1), Number(dose.slice(0, space))];
}

/**
 * @param {number} x
 * @param {number} y
 */
function untested(x, y) {
  return [circle(x, y, 3, { stroke: "muted", width: 1.2 })];
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {number} size
 */
function animalsMark(x, y, radius, size) {
  const rim = 0.71 * radius;
  return text(x + Math.max(8, rim + 3), y + Math.max(10, rim + 5.5), "a", size, { colour: "muted", italic: true });
}

/**
 * @param {number} x
 * @param {number} y
 */
function elsewhere(x, y) {
  return [circle(x, y, 5, { stroke: "muted", width: 1.2 }), circle(x, y, 1.6, { fill: "muted" })];
}

/**
 * @param {FigureWords} words
 * @param {number} one
 * @returns {LegendItem[]}
 */
function legend(words, one) {
  const signs = [...[...MEANING.keys()].filter((sign) => sign !== "?"), "?"];
  return [
    ...signs.map(
      (sign) => /** @type {LegendItem} */ ([(x, y) => bubble(sign, x, y, Math.max(one, 6)), meaning(words, sign)]),
    ),
    [untested, words.text("gaps_empty")],
    [elsewhere, words.text("gaps_elsewhere")],
    [
      (x, y) => [text(x, y + 3, "a", 10, { anchor: "middle", colour: "muted", italic: true })],
      words.text("gaps_animals"),
    ],
    ...SAMPLES.map(
      (count) =>
        /** @type {LegendItem} */ ([
          (x, y) => [circle(x, y, one * Math.sqrt(count), { stroke: "muted", width: 1 })],
          words.counted("study", count),
        ]),
    ),
  ];
}
