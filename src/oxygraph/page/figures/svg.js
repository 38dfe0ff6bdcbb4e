/**
 * A scene as SVG: text stays text, nothing is fetched, nothing can be run. Byte for byte what `oxygraph plot` writes.
 *
 * @import { Circle, Group, Mark, Polyline, Rect, Scene, Text } from "./scene.js"
 * @import { FigureData } from "./wording.js"
 *
 * @typedef {"" | "light" | "dark"} Paper The paper it is drawn on; where none is said it follows whoever looks at it.
 */
import { compareTexts } from "../engine/ordering.js";
import { fixed2 } from "./numbers.js";

const HATCH = 5; // how far the lines of a hatching are apart
const SPECIAL = /[&<>"']/g;
/** @type {Record<string, string>} */
const NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const SPACE = /[^\S\n ]/g;
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;
const RIGHT_TO_LEFT =
  "\\u0590-\\u08ff\\ufb1d-\\ufdcf\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";
const RUN = new RegExp(`[${RIGHT_TO_LEFT}]+(?:[ 0-9.'’"-]+[${RIGHT_TO_LEFT}]+)*`, "gu");
const SAFE = /^https?:\/\//;
const ZEROS = /\.?0+$/;

/**
 * @param {Scene} scene
 * @param {FigureData} data
 * @param {Paper} [paper]
 */
export function svgOf(scene, data, paper = "") {
  return new Writer(data, paper).document(scene);
}

class Writer {
  /**
   * @param {FigureData} data
   * @param {Paper} paper
   */
  constructor({ colours, fonts }, paper) {
    this.colours = colours;
    this.fonts = fonts;
    this.paper = paper;
    this.shade = paper === "dark" ? 1 : 0;
  }

  /** @param {Scene} scene */
  document({ width: wide, height: high, lang, title, description, marks }) {
    const [width, height] = [number(wide), number(high)];
    const body = marks.map((mark) => this.mark(mark)).join("\n");
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      `role="img" lang="${escaped(lang)}" font-family="${escaped(this.fonts)}">\n` +
      `<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>\n${this.style()}` +
      `<rect width="${width}" height="${height}"${this.look("paper", "")}/>\n${body}\n</svg>\n`
    );
  }

  style() {
    if (this.paper) return "";
    const names = Object.keys(this.colours).sort(compareTexts);
    const rules = names.map((name) => {
      const dark = this.colours[name][1];
      return `.oxf-${name}{fill:${dark}}.oxs-${name}{stroke:${dark}}`;
    });
    return `${element("style", `@media (prefers-color-scheme:dark){${rules.join("")}}`)}\n`;
  }

  /**
   * The colours of a mark as attributes, and the classes by which dark paper finds it.
   *
   * @param {string} fill
   * @param {string} stroke
   */
  look(fill, stroke) {
    const classes = [fill && `oxf-${fill}`, stroke && `oxs-${stroke}`].filter(Boolean).join(" ");
    const filled = fill ? ` fill="${this.colours[fill][this.shade]}"` : ' fill="none"';
    return ` class="${classes}"${filled}${stroke ? ` stroke="${this.colours[stroke][this.shade]}"` : ""}`;
  }

  /**
   * @param {Mark} mark
   * @returns {string}
   */
  mark(mark) {
    switch (mark.kind) {
      case "group":
        return this.group(mark);
      case "text":
        return this.text(mark);
      case "polyline":
        return this.polyline(mark);
      case "circle":
        return this.circle(mark);
      case "rect":
        return this.rect(mark);
      default: {
        const { x1, y1, x2, y2, width, stroke } = mark;
        const ends = `x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}"`;
        return `<line ${ends} stroke-width="${number(width)}"${dashed(mark)}${this.look("", stroke)}/>`;
      }
    }
  }

  /** @param {Polyline} mark */
  polyline({ points, fill, stroke, width, closed }) {
    const course = points.map(([x, y]) => `${number(x)},${number(y)}`).join(" ");
    const thick = stroke ? ` stroke-width="${number(width)}"` : "";
    return `<${closed ? "polygon" : "polyline"} points="${course}"${thick}${this.look(fill, stroke)}/>`;
  }

  /** @param {Circle} mark */
  circle({ x, y, radius, fill, stroke, width }) {
    const thick = stroke ? ` stroke-width="${number(width)}"` : "";
    return `<circle cx="${number(x)}" cy="${number(y)}" r="${number(radius)}"${thick}${this.look(fill, stroke)}/>`;
  }

  /**
   * @param {Group} group
   * @returns {string}
   */
  group({ marks, tooltip, href, name }) {
    const title = tooltip ? `<title>${escaped(tooltip)}</title>` : "";
    const named = name ? ` data-name="${escaped(name)}"` : "";
    const inside = title + marks.map((mark) => this.mark(mark)).join("");
    if (SAFE.test(href))
      return `<a href="${escaped(href)}" target="_blank" rel="noopener noreferrer"${named}>${inside}</a>`;
    return `<g${named}>${inside}</g>`;
  }

  /** @param {Text} mark */
  text({ x: left, y: top, text, size, anchor, colour, bold, italic, turned }) {
    const [x, y] = [number(left), number(top)];
    const place = turned ? `transform="translate(${x} ${y}) rotate(-90)"` : `x="${x}" y="${y}"`;
    const from = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
    const shape = `${bold ? ' font-weight="600"' : ""}${italic ? ' font-style="italic"' : ""}`;
    return `<text ${place} font-size="${number(size)}"${from}${shape}${this.look(colour, "")}>${escaped(text)}</text>`;
  }

  /** @param {Rect} mark */
  rect(mark) {
    const { x, y, width, height, fill, stroke, hatch, radius } = mark;
    const round = radius ? ` rx="${number(radius)}"` : "";
    const place = `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
    const drawn = `<rect ${place}${round}${dashed(mark)}${this.look(fill, stroke)}/>`;
    const path = hatch ? hatching(mark) : "";
    return path ? `${drawn}<path d="${path}" stroke-width="1.6"${this.look("", hatch)}/>` : drawn;
  }
}

/**
 * A text whose names in Hebrew, Arabic and the like stand each by itself: else two of them and the arrow between would be
 * read from right to left, and the arrow say the contrary.
 *
 * @param {string} text
 */
export function isolated(text) {
  return text.replace(RUN, "\u2068$&\u2069");
}

/**
 * A text that XML can hold, and that steers nothing: marks that turn text around come in with names.
 *
 * @param {string} text
 */
function escaped(text) {
  const plain = text.replace(SPACE, " ").replace(UNPRINTABLE, (one) => (one === "\n" ? one : "\ufffd"));
  return isolated(plain).replace(SPECIAL, (one) => NAMED[one]);
}

/** @param {number} value */
function number(value) {
  return fixed2(value).replace(ZEROS, "");
}

/**
 * The script stands in a page, and must not hold what would end the style there.
 *
 * @param {string} tag
 * @param {string} content
 */
function element(tag, content) {
  return `<${tag}>${content}</${tag}>`;
}

/** @param {{ dash: string }} mark */
function dashed({ dash }) {
  return dash ? ` stroke-dasharray="${dash}"` : "";
}

/**
 * Lines that rise to the right, cut at the edges: no pattern, which pictures of one page would share.
 *
 * @param {Rect} rect
 */
function hatching({ x, y, width, height }) {
  let path = "";
  for (let along = HATCH; along <= Math.floor((width + height) / HATCH) * HATCH; along += HATCH) {
    const [x1, y1] = along <= height ? [0, along] : [along - height, height];
    const [x2, y2] = along <= width ? [along, 0] : [width, along - width];
    if (x1 < x2) path += `M${number(x + x1)} ${number(y + y1)}L${number(x + x2)} ${number(y + y2)}`;
  }
  return path;
}
