/**
 * The map on the screen: the only file that knows the drawing library (vis-network, as pyvis uses it).
 *
 * @import { Label } from "./labels.js"
 * @import { Line, Mark, Picture } from "./picture.js"
 * @import { Place } from "./layout.js"
 *
 * @typedef {{ pick: (pick: string) => void, hover: (what: string) => void, move: () => void }} Listeners
 */
import { Boxes, LINE } from "./labels.js";
import { badgeMark, labelOn, textOn } from "./pen.js";
import { distance, pointsOf } from "./routes.js";
import { bounded } from "./state.js";
import { endingOf, endShape } from "./svg.js";
import { blend, FONT, labelsAt, measurer, onLines } from "./written.js";

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
};
const ZOOM = 1.4;
const REACH = 7; // pixels that a pointer may be beside a line

/** The map. */
export class DrawnMap {
  /**
   * @param {HTMLElement} element
   * @param {Listeners} on
   */
  constructor(element, on) {
    this.element = element;
    this.on = on;
    this.frame = element.parentElement ?? element;
    this.measure = measurer();
    this.nodes = new vis.DataSet();
    this.network = new vis.Network(element, { nodes: this.nodes, edges: new vis.DataSet() }, OPTIONS);
    for (const part of element.querySelectorAll("[tabindex]")) part.removeAttribute("tabindex"); // the map is one stop
    /** The node that a pointer or the arrow keys have come to. */
    this.hovered = "";
    /** @type {Picture | null} */
    this.picture = null;
    this.fresh = false;
    /** @type {Map<string, Label[]>} Zoom → where the labels are. */
    this.placed = new Map();
    /** @type {Map<string, ReturnType<typeof onLines>>} Zoom → what stands on lines, wherever a pointer is. */
    this.lettered = new Map();
    /** @type {WeakMap<Line, Place[]>} */
    this.points = new WeakMap();
    /** What a pointer is on: `node:ID`, `line:ID`, or empty. */
    this.under = "";
    // A tap is known before the browser's own click, which would meet whatever the pick has brought under the finger.
    let tapped = /** @type {Place | null} */ (null);
    this.network.on("click", ({ pointer }) => {
      tapped = pointer.canvas;
    });
    element.addEventListener("click", () => {
      if (tapped) on.pick(this.pickAt(tapped));
      tapped = null;
    });
    element.addEventListener("pointermove", ({ offsetX, offsetY }) =>
      this.point(this.at(this.network.DOMtoCanvas({ x: offsetX, y: offsetY })), on.hover),
    );
    element.addEventListener("pointerleave", () => this.point("", on.hover));
    for (const happening of /** @type {const} */ (["zoom", "dragEnd"]))
      this.network.on(happening, () => {
        this.keepInSight();
        on.move();
      });
    // An upright map may be longer than its place, which a wheel scrolls; with the control key it zooms.
    const through = (/** @type {WheelEvent} */ event) => {
      if (this.picture?.layout.upright && !event.ctrlKey) event.stopPropagation();
    };
    element.addEventListener("wheel", through, { capture: true });
    this.network.on("beforeDrawing", (pen) => this.paper(pen));
    this.network.on("afterDrawing", (pen) => this.write(pen));
  }

  size() {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }

  /** How much room the page leaves; an upright map is as long as it needs to be, and its place scrolls, or a phone's page. */
  free() {
    for (const part of [this.frame, this.element]) part.style.height = "";
    return this.size();
  }

  /** @param {Picture} picture */
  show(picture) {
    this.picture = picture;
    const { upright, size } = picture.layout;
    const shrunk = Math.min(1, this.size().width / size.width);
    for (const part of [this.frame, this.element])
      part.style.height = upright ? `${Math.ceil(size.height * shrunk)}px` : "";
    this.element.classList.toggle("upright", upright);
    this.fresh = true;
    [this.placed, this.lettered] = [new Map(), new Map()];
    const { width, height } = this.size();
    this.network.setSize(`${width}px`, `${height}px`);
    this.nodes.clear();
    this.nodes.add(picture.nodes.map((node) => this.visNode(node)));
    this.network.redraw();
  }

  /** The picture that is shown. */
  get drawn() {
    if (!this.picture) throw new Error("nothing is drawn yet");
    return this.picture;
  }

  fit() {
    const { width, height } = this.size();
    const whole = this.picture?.layout.size ?? { width, height };
    const scale = Math.min(1, width / whole.width, height / whole.height) || 1; // a map out of sight has no size
    this.network.moveTo({ position: { x: whole.width / 2, y: whole.height / 2 }, scale, animation: false });
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
    if (place && width) {
      this.network.moveTo({ position: { x: x * width, y: y * height }, scale, animation: false });
      this.keepInSight();
    } else this.fit();
  }

  /** A wheel or a finger may have gone farther than there is anything to see. */
  keepInSight() {
    const [scale, { x, y }] = [this.network.getScale(), this.network.getViewPosition()];
    const { width, height } = this.picture?.layout.size ?? this.size();
    const [near, middle] = [bounded(scale), { x: held(x, width), y: held(y, height) }];
    if (near !== scale || middle.x !== x || middle.y !== y)
      this.network.moveTo({ position: middle, scale: near, animation: false });
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
    if (position.x !== centre.x || position.y !== centre.y) {
      this.network.moveTo({ position, animation: false });
      this.on.move();
    }
    const { y: down } = this.network.canvasToDOM({ x, y });
    const { scrollTop: top, clientHeight: high } = this.frame; // which scrolls where an upright map is longer
    this.frame.scrollTop = Math.min(down - 40, Math.max(top, down + 80 - high));
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
      color: { background, border: node.faded ? background : border, hover: { background, border: colours.ring } },
    };
  }

  /** @param {Mark} node */
  labelColour(node) {
    const { text, paper } = this.drawn.colours;
    return node.faded && node.id !== this.hovered ? blend(text, paper, 0.38) : text;
  }

  /**
   * What is at a place of the map: a thing, else the nearest line.
   *
   * @param {Place} place
   */
  at(place) {
    if (!this.picture) return "";
    const { nodes, lines } = this.picture;
    const within = (/** @type {Mark} */ { box: [x1, y1, x2, y2] }) =>
      place.x >= x1 && place.x <= x2 && place.y >= y1 && place.y <= y2;
    const node = nodes.find(within);
    if (node) return `node:${node.id}`;
    let [least, found] = [REACH / this.network.getScale(), ""];
    for (const line of lines) {
      const far = distance(place, this.pointsOf(line));
      if (far <= least) [least, found] = [far, `line:${line.id}`];
    }
    return found;
  }

  /** @param {Line} line */
  pointsOf(line) {
    const points = this.points.get(line) ?? pointsOf(line.curves);
    this.points.set(line, points);
    return points;
  }

  /** @param {Place} place */
  pickAt(place) {
    const found = this.at(place);
    const line = this.drawn.lines.find(({ id }) => `line:${id}` === found);
    return line ? `pair:${line.subject}>${line.object}` : found;
  }

  /**
   * @param {string} found
   * @param {Listeners["hover"]} hover
   */
  point(found, hover) {
    if (found === this.under) return;
    this.under = found;
    this.element.style.cursor = found ? "pointer" : "";
    this.hover(found.startsWith("node:") ? found.slice(5) : "");
    hover(found);
  }

  /**
   * The colour of a line.
   *
   * @param {Line} line
   */
  inkOf({ colour, fade }) {
    return blend(colour, this.drawn.colours.paper, fade);
  }

  /** @param {CanvasRenderingContext2D} pen */
  paper(pen) {
    const { width, height } = pen.canvas;
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = this.picture?.colours.paper ?? "#ffffff";
    pen.fillRect(0, 0, width, height);
    pen.restore();
    if (!this.picture) return;
    for (const line of this.picture.lines) this.line(pen, line);
    for (const node of this.picture.nodes) this.box(pen, node);
  }

  /**
   * @param {CanvasRenderingContext2D} pen
   * @param {Line} line
   */
  line(pen, line) {
    pen.strokeStyle = this.inkOf(line);
    pen.fillStyle = pen.strokeStyle;
    pen.lineWidth = line.width;
    pen.setLineDash(line.dash);
    pen.stroke(new Path2D(line.path));
    pen.setLineDash([]);
    const { tip, onward } = endingOf(line.curves);
    const end = endShape(line.end, tip, onward);
    if (!end) return;
    pen.lineWidth = end.width;
    if (end.filled) pen.fill(new Path2D(end.path));
    else pen.stroke(new Path2D(end.path));
  }

  /**
   * The box of a thing.
   *
   * @param {CanvasRenderingContext2D} pen
   * @param {Mark} node
   */
  box(pen, { id, box: [x1, y1, x2, y2], end, picked }) {
    const { colours } = this.drawn;
    const strong = end || picked || id === this.hovered;
    pen.beginPath();
    pen.roundRect(x1, y1, x2 - x1, y2 - y1, 5);
    pen.fillStyle = colours.paper;
    pen.fill();
    pen.lineWidth = strong ? 2 : 1;
    pen.strokeStyle = strong ? colours.ring : blend(colours.text, colours.paper, 0.75);
    pen.stroke();
  }

  /** The labels at the present zoom: twelve pixels high whatever it is. */
  labels() {
    const scale = this.network.getScale();
    const name = scale.toFixed(4);
    const placed = this.placed.get(name) ?? labelsAt(this.drawn, scale, this.measure, this.hovered);
    this.placed.set(name, placed);
    return { scale, placed };
  }

  /** What stands on lines at the present zoom; where the whole name of a thing needs the place, the name alone does. */
  onLines() {
    const { scale, placed } = this.labels();
    const name = scale.toFixed(4);
    const still = this.hovered ? labelsAt(this.drawn, scale, this.measure, "") : placed;
    const found = this.lettered.get(name) ?? onLines(this.drawn, scale, still, this.measure);
    this.lettered.set(name, found);
    const names = new Boxes(placed.map(({ box }) => box));
    return {
      badges: found.badges.filter(({ box }) => names.free(box)),
      labels: found.labels.filter(({ box }) => names.free(box)),
    };
  }

  /** @param {CanvasRenderingContext2D} pen */
  write(pen) {
    if (!this.picture) return;
    if (this.fresh) performance.mark("oxygraph:drawn"); // of each picture the first time, for those who measure
    this.fresh = false;
    const { scale, placed } = this.labels();
    const { colours, nodes, layout } = this.picture;
    const { badges, labels } = this.onLines();
    pen.save();
    pen.scale(1 / scale, 1 / scale);
    pen.textAlign = "center";
    pen.textBaseline = "top";
    pen.lineJoin = "round";
    pen.font = FONT;
    for (const badge of badges) badgeMark(pen, badge, colours);
    for (const label of labels) labelOn(pen, label, colours);
    const marks = new Map(nodes.map((node) => [node.id, node]));
    pen.textAlign = layout.upright ? "center" : "left";
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
    const { colours, layout } = this.drawn;
    const { upright } = layout;
    const colour = this.labelColour(node);
    const scale = this.network.getScale();
    const [x1, y1, x2, y2] = node.box.map((at) => at * scale);
    const inside = x1 <= box[0] && y1 <= box[1] && box[2] <= x2 && box[3] <= y2;
    const halo = inside ? "" : colours.halo;
    for (const [i, text] of texts.entries())
      textOn(pen, text, { x: upright ? (box[0] + box[2]) / 2 : box[0], y: box[1] + i * LINE }, colour, halo);
  }
}

/**
 * @param {number} place
 * @param {number} end
 */
function held(place, end) {
  return Math.min(end, Math.max(0, place));
}
