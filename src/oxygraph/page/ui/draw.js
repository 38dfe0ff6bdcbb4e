/**
 * The map on the screen: the only file that knows the drawing library (vis-network, as pyvis uses it).
 *
 * @import { Label } from "./labels.js"
 * @import { Badge, Colours, Line, Mark, Picture } from "./picture.js"
 * @import { Place } from "./layout.js"
 *
 * @typedef {{ pick: (pick: string) => void, hover: (what: string) => void, move: () => void }} Listeners
 */
import { LINE } from "./labels.js";
import { along, curve, placeOf } from "./lines.js";
import { unpacked } from "./unpack.js";
import { blend, FONT, labelsAt, lineLabels, measurer } from "./written.js";

const OPTIONS = {
  autoResize: false,
  physics: { enabled: false },
  layout: { improvedLayout: false, randomSeed: 1 },
  interaction: {
    keyboard: false,
    hover: true,
    dragNodes: false,
    multiselect: false,
    tooltipDelay: 100_000,
    zoomSpeed: 0.6,
  },
  nodes: { font: { size: 0 }, borderWidth: 1.5, chosen: false, fixed: true },
  edges: { font: { size: 0 }, chosen: false, arrowStrikethrough: false, selectionWidth: 0, hoverWidth: 0 },
};
const ZOOM = 1.4;
const [SMALLEST, LARGEST] = [0.1, 6]; // beyond, drawing takes seconds and shows nothing

/** @type {Record<string, number>} */
const SCALES = { arrow: 0.6, bar: 0.75, circle: 0.45 };

/**
 * The library, unpacked and run; the page's policy knows its text and would run no other.
 *
 * @param {Document} page
 */
export async function unpackLibrary(page) {
  const text = await unpacked(page, "library", "gzip");
  const script = page.createElement("script");
  script.textContent = text;
  page.head.append(script);
}

/** The map. */
export class DrawnMap {
  /**
   * @param {HTMLElement} element
   * @param {Listeners} on
   */
  constructor(element, on) {
    this.element = element;
    this.on = on;
    this.measure = measurer();
    this.nodes = new vis.DataSet();
    this.edges = new vis.DataSet();
    this.network = new vis.Network(element, { nodes: this.nodes, edges: this.edges }, OPTIONS);
    /** The node that a pointer or the arrow keys have come to. */
    this.hovered = "";
    /** @type {Picture | null} */
    this.picture = null;
    this.fresh = false;
    /** @type {Map<string, Label[]>} Zoom → where the labels are. */
    this.placed = new Map();
    this.network.on("click", (event) => on.pick(this.pickOf(event)));
    this.network.on("hoverNode", ({ node }) => {
      this.hover(node);
      on.hover(`node:${node}`);
    });
    this.network.on("blurNode", () => {
      this.hover("");
      on.hover("");
    });
    this.network.on("hoverEdge", ({ edge }) => on.hover(`line:${edge}`));
    this.network.on("blurEdge", () => on.hover(""));
    for (const happening of /** @type {const} */ (["zoom", "dragEnd"])) this.network.on(happening, () => on.move());
    this.network.on("beforeDrawing", (pen) => this.paper(pen));
    this.network.on("afterDrawing", (pen) => this.write(pen));
  }

  size() {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }

  /** @param {Picture} picture */
  show(picture) {
    this.picture = picture;
    this.fresh = true;
    this.placed = new Map();
    const { width, height } = this.size();
    this.network.setSize(`${width}px`, `${height}px`);
    this.edges.clear();
    this.nodes.clear();
    this.nodes.add(picture.nodes.map((node) => this.visNode(node)));
    this.edges.add(picture.lines.map((line) => this.visEdge(line)));
    for (const line of picture.lines) this.bend(line);
    this.network.redraw();
  }

  /**
   * The library bends a line by a share of its length, which lays short parallel lines on one another: ours knows where.
   *
   * @param {Line} line
   */
  bend(line) {
    const [a, b] = this.ends(line);
    const control = curve(a, b, line.bow);
    this.network.body.edges[line.id].edgeType._getViaCoordinates = () => control;
  }

  /**
   * @param {Line} line
   * @returns {[Place, Place]}
   */
  ends({ subject, object }) {
    const { positions } = this.drawn.layout;
    return [placeOf(positions, subject), placeOf(positions, object)];
  }

  /** The picture that is shown. */
  get drawn() {
    if (!this.picture) throw new Error("nothing is drawn yet");
    return this.picture;
  }

  fit() {
    const { width, height } = this.size();
    this.network.moveTo({ position: { x: width / 2, y: height / 2 }, scale: 1, animation: false });
  }

  /** Where a person has moved it: its scale, and its middle as shares of its size. */
  where() {
    const [{ width, height }, { x, y }] = [this.size(), this.network.getViewPosition()];
    return [this.network.getScale(), x / width, y / height].map((value) => value.toFixed(3)).join(",");
  }

  /**
   * @param {string} place As `where` says it; where nothing is said, the map is fitted.
   */
  go(place) {
    const { width, height } = this.size();
    const [scale, x, y] = place.split(",").map(Number);
    if (place && width)
      this.network.moveTo({ position: { x: x * width, y: y * height }, scale: bounded(scale), animation: false });
    else this.fit();
  }

  /** @param {1 | -1} direction */
  zoom(direction) {
    this.network.moveTo({ scale: bounded(this.network.getScale() * ZOOM ** direction), animation: false });
    this.on.move();
  }

  /**
   * Move the map just so far that a node and its label are in sight.
   *
   * @param {Place} place
   */
  reveal({ x, y }) {
    const [{ width, height }, scale, centre] = [this.size(), this.network.getScale(), this.network.getViewPosition()];
    const within = (/** @type {number} */ at, /** @type {number} */ middle, /** @type {number} */ room) =>
      Math.min(at + room, Math.max(at - room, middle));
    const position = {
      x: within(x, centre.x, (width / 2 - 50) / scale),
      y: within(y, centre.y, (height / 2 - 40) / scale),
    };
    if (position.x !== centre.x || position.y !== centre.y) this.network.moveTo({ position, animation: false });
    this.redraw();
  }

  /** @param {string} node */
  hover(node) {
    this.hovered = node;
    this.redraw();
  }

  redraw() {
    this.placed = new Map();
    this.network.redraw();
  }

  /** @param {Mark} node */
  visNode(node) {
    const { colours } = this.drawn;
    const strong = node.end || node.picked;
    const background = node.faded ? blend(node.colour, colours.paper, 0.75) : node.colour;
    const border = strong ? colours.ring : blend(node.colour, colours.text, 0.35);
    return {
      id: node.id,
      x: node.x,
      y: node.y,
      shape: node.shape,
      size: node.size,
      borderWidth: strong ? 3 : 1.5,
      color: { background, border: node.faded ? background : border, hover: { background, border: colours.ring } },
    };
  }

  /** @param {Line} line */
  visEdge(line) {
    const colour = blend(line.colour, this.drawn.colours.paper, line.fade);
    const end = { enabled: true, type: line.end, scaleFactor: SCALES[line.end] };
    return {
      id: line.id,
      from: line.subject,
      to: line.object,
      width: line.width,
      dashes: line.dash.length ? line.dash : false,
      color: { color: colour, hover: line.colour, highlight: line.colour, inherit: false },
      arrows: { to: line.end ? end : { enabled: false } },
      smooth: Math.abs(line.bow) < 0.5 ? { enabled: false } : { enabled: true, type: "continuous", roundness: 0.5 },
    };
  }

  /** @param {Mark} node */
  labelColour(node) {
    const { text, paper } = this.drawn.colours;
    return node.faded && node.id !== this.hovered ? blend(text, paper, 0.38) : text;
  }

  /** @param {vis.Clicked} event */
  pickOf({ nodes, edges }) {
    if (nodes.length) return `node:${nodes[0]}`;
    const line = this.drawn.lines.find((one) => one.id === edges[0]);
    return line ? `pair:${line.subject}>${line.object}` : "";
  }

  /** @param {CanvasRenderingContext2D} pen */
  paper(pen) {
    const { width, height } = pen.canvas;
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = this.picture?.colours.paper ?? "#ffffff";
    pen.fillRect(0, 0, width, height);
    pen.restore();
  }

  /** The labels at the present zoom: twelve pixels high whatever it is. */
  labels() {
    const scale = this.network.getScale();
    const name = scale.toFixed(4);
    const placed = this.placed.get(name) ?? labelsAt(this.drawn, scale, this.measure, this.hovered);
    this.placed.set(name, placed);
    return { scale, placed };
  }

  /**
   * Where the middle of a line is meant to be, as the file pictures and the badges take it.
   *
   * @param {Line} line
   */
  middleOf(line) {
    const [a, b] = this.ends(line);
    return along(a, b, line.bow, 0.5);
  }

  /** What is written on lines at the present zoom. */
  lineLabels() {
    const { scale, placed } = this.labels();
    return lineLabels(this.drawn, scale, placed, this.measure);
  }

  /** @param {CanvasRenderingContext2D} pen */
  write(pen) {
    if (!this.picture) return;
    if (this.fresh) performance.mark("oxygraph:drawn"); // of each picture the first time, for those who measure
    this.fresh = false;
    const { scale, placed } = this.labels();
    const { colours, badges, nodes } = this.picture;
    pen.save();
    pen.scale(1 / scale, 1 / scale);
    pen.textAlign = "center";
    pen.textBaseline = "top";
    pen.lineJoin = "round";
    pen.font = FONT;
    for (const badge of badges) badgeMark(pen, badge, scale, colours);
    for (const node of nodes) if (node.id === this.hovered) ring(pen, node, scale, colours.ring);
    for (const { text, x, y } of this.lineLabels()) textOn(pen, text, { x, y: y - 6 }, colours.text, colours.halo);
    const marks = new Map(nodes.map((node) => [node.id, node]));
    for (const label of placed) this.name(pen, label, marks.get(label.id));
    pen.restore();
  }

  /**
   * @param {CanvasRenderingContext2D} pen
   * @param {Label} label
   * @param {Mark | undefined} node
   */
  name(pen, { texts, box }, node) {
    if (!node) return;
    pen.font = node.end || node.picked || node.id === this.hovered ? `bold ${FONT}` : FONT;
    const colour = this.labelColour(node);
    for (const [i, text] of texts.entries())
      textOn(pen, text, { x: (box[0] + box[2]) / 2, y: box[1] + i * LINE }, colour, this.drawn.colours.halo);
  }
}

/** @param {number} scale */
function bounded(scale) {
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {string} text
 * @param {Place} place
 * @param {string} colour
 * @param {string} halo
 */
function textOn(pen, text, { x, y }, colour, halo) {
  pen.strokeStyle = halo;
  pen.lineWidth = 3;
  pen.strokeText(text, x, y);
  pen.fillStyle = colour;
  pen.fillText(text, x, y);
}

/**
 * Around the node that a pointer or the arrow keys have come to.
 *
 * @param {CanvasRenderingContext2D} pen
 * @param {Mark} node
 * @param {number} scale
 * @param {string} colour
 */
function ring(pen, node, scale, colour) {
  pen.beginPath();
  pen.arc(node.x * scale, node.y * scale, node.size * scale + 5, 0, 2 * Math.PI);
  pen.strokeStyle = colour;
  pen.lineWidth = 2.5;
  pen.stroke();
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {Badge} badge
 * @param {number} scale
 * @param {Colours} colours
 */
function badgeMark(pen, badge, scale, colours) {
  const [x, y] = [badge.x * scale, badge.y * scale];
  const opposite = badge.kind === "opposite";
  pen.beginPath();
  pen.arc(x, y, 8, 0, 2 * Math.PI);
  pen.fillStyle = opposite ? colours.badge : colours.paper;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = colours.badge;
  pen.stroke();
  pen.font = `bold ${FONT}`;
  pen.fillStyle = opposite ? colours.paper : colours.badge;
  pen.fillText(opposite ? "⇅" : "∅", x, y - 6);
  pen.font = FONT;
}
