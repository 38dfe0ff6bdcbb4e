/* The map on the screen: the only file that knows the drawing library (vis-network, as pyvis uses it). */
const Drawing = (() => {
  const OPTIONS = {
    autoResize: false,
    physics: { enabled: false },
    layout: { improvedLayout: false, randomSeed: 1 },
    interaction: { keyboard: false, hover: true, dragNodes: false, multiselect: false, tooltipDelay: 100000, zoomSpeed: 0.6 },
    nodes: { font: { size: 0 }, borderWidth: 1.5, chosen: false, fixed: true },
    edges: { font: { size: 0 }, chosen: false, arrowStrikethrough: false, selectionWidth: 0, hoverWidth: 0 },
  };
  const ZOOM = 1.4;
  const SCALES = { arrow: 0.6, bar: 0.75, circle: 0.45 };

  class Map_ {
    constructor(element, on) {
      this.element = element;
      this.measure = measurer();
      this.nodes = new vis.DataSet();
      this.edges = new vis.DataSet();
      this.network = new vis.Network(element, { nodes: this.nodes, edges: this.edges }, OPTIONS);
      this.hovered = "";
      this.network.on("click", (event) => on.pick(this.pickOf(event)));
      this.network.on("hoverNode", ({ node }) => { this.hovered = node; this.redraw(); on.hover(`node:${node}`); });
      this.network.on("blurNode", () => { this.hovered = ""; this.redraw(); on.hover(""); });
      this.network.on("hoverEdge", ({ edge }) => on.hover(`line:${edge}`));
      this.network.on("blurEdge", () => on.hover(""));
      this.network.on("beforeDrawing", (pen) => this.paper(pen));
      this.network.on("afterDrawing", (pen) => this.write(pen));
    }

    size() { return { width: this.element.clientWidth, height: this.element.clientHeight }; }

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

    /** The library bends a line by a share of its length, which lays short parallel lines on one another: ours knows where. */
    bend({ id, subject, object, bow }) {
      const { positions } = this.picture.layout;
      const control = Layout.curve(positions.get(subject), positions.get(object), bow);
      this.network.body.edges[id].edgeType._getViaCoordinates = () => control;
    }

    fit() {
      const { width, height } = this.size();
      this.network.moveTo({ position: { x: width / 2, y: height / 2 }, scale: 1, animation: false });
    }

    zoom(direction) { this.network.moveTo({ scale: this.network.getScale() * ZOOM ** direction, animation: false }); }

    /** Move the map just so far that a node and its label are in sight. */
    reveal({ x, y }) {
      const [{ width, height }, scale, centre] = [this.size(), this.network.getScale(), this.network.getViewPosition()];
      const within = (at, middle, room) => Math.min(at + room, Math.max(at - room, middle));
      const position = { x: within(x, centre.x, (width / 2 - 50) / scale), y: within(y, centre.y, (height / 2 - 40) / scale) };
      if (position.x !== centre.x || position.y !== centre.y) this.network.moveTo({ position, animation: false });
      this.redraw();
    }

    redraw() { this.placed = new Map(); this.network.redraw(); }

    visNode(node) {
      const { colours } = this.picture;
      const colour = node.faded ? blend(node.colour, colours.paper, 0.75) : node.colour;
      const border = node.end || node.picked ? colours.ring : blend(node.colour, colours.text, 0.35);
      return { id: node.id, x: node.x, y: node.y, shape: node.shape, size: node.size, borderWidth: node.end || node.picked ? 3 : 1.5, color: { background: colour, border: node.faded ? colour : border, hover: { background: colour, border: colours.ring } } };
    }

    visEdge(line) {
      const { colours } = this.picture;
      const colour = blend(line.colour, colours.paper, line.fade);
      return {
        id: line.id, from: line.subject, to: line.object, width: line.width, dashes: line.dash.length ? line.dash : false,
        color: { color: colour, hover: line.colour, highlight: line.colour, inherit: false },
        arrows: line.end ? { to: { enabled: true, type: line.end, scaleFactor: SCALES[line.end] } } : { to: { enabled: false } },
        smooth: Math.abs(line.bow) < 0.5 ? { enabled: false } : { enabled: true, type: "continuous", roundness: 0.5 },
      };
    }

    labelColour(node) {
      const { text, paper } = this.picture.colours;
      return node.faded && node.id !== this.hovered ? blend(text, paper, 0.38) : text;
    }

    pickOf({ nodes, edges }) {
      if (nodes.length) return `node:${nodes[0]}`;
      const line = edges.length ? this.picture.lines.find((one) => one.id === edges[0]) : null;
      return line ? `pair:${line.subject}>${line.object}` : "";
    }

    paper(pen) {
      const { width, height } = pen.canvas;
      pen.save();
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.fillStyle = this.picture ? this.picture.colours.paper : "#ffffff";
      pen.fillRect(0, 0, width, height);
      pen.restore();
    }

    /** The labels at the present zoom: twelve pixels high whatever it is. */
    labels() {
      const scale = this.network.getScale();
      const name = scale.toFixed(4);
      if (!this.placed.has(name)) this.placed.set(name, labelsAt(this.picture, scale, this.measure, this.hovered));
      return { scale, placed: this.placed.get(name) };
    }

    /** Where the middle of a line is meant to be, as the file pictures and the badges take it. */
    middleOf({ subject, object, bow }) {
      const { positions } = this.picture.layout;
      return Layout.along(positions.get(subject), positions.get(object), bow, 0.5);
    }

    /** What is written on lines at the present zoom. */
    lineLabels() {
      const { scale, placed } = this.labels();
      return lineLabels(this.picture, scale, placed, this.measure);
    }

    write(pen) {
      if (!this.picture) return;
      if (this.fresh) performance.mark("oxygraph:drawn"); // of each picture the first time, for those who measure
      this.fresh = false;
      const { scale, placed } = this.labels();
      const { colours } = this.picture;
      pen.save();
      pen.scale(1 / scale, 1 / scale);
      pen.textAlign = "center";
      pen.textBaseline = "top";
      pen.lineJoin = "round";
      pen.font = FONT;
      for (const badge of this.picture.badges) badgeMark(pen, badge, scale, colours);
      for (const node of this.picture.nodes) if (node.id === this.hovered) ring(pen, node, scale, colours.ring);
      for (const label of this.lineLabels()) textOn(pen, label.text, label.x, label.y - 6, colours.text, colours.halo);
      const marks = new Map(this.picture.nodes.map((node) => [node.id, node]));
      for (const { id, texts, box } of placed) {
        const node = marks.get(id);
        pen.font = node.end || node.picked || id === this.hovered ? `bold ${FONT}` : FONT;
        texts.forEach((text, i) => textOn(pen, text, (box[0] + box[2]) / 2, box[1] + i * Layout.LINE, this.labelColour(node), colours.halo));
      }
      pen.restore();
    }
  }

  const FONT = '12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

  function measurer() {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = `bold ${FONT}`;
    const known = new Map();
    return (text) => {
      if (!known.has(text)) known.set(text, pen.measureText(text).width);
      return known.get(text);
    };
  }

  /** Where labels go at a zoom, in pixels from the origin of the map. */
  function labelsAt(picture, scale, measure, hovered) {
    const nodes = picture.nodes.map((node) => ({ ...node, x: node.x * scale, y: node.y * scale, size: node.size * scale, forced: node.id === hovered || node.picked }));
    nodes.sort((a, b) => b.forced - a.forced || b.end - a.end || a.faded - b.faded || b.degree - a.degree || compareTexts(a.id, b.id));
    return Layout.labels(nodes, { measure, room: Math.max(80, picture.layout.room * scale), beside: picture.layout.beside, lines: picture.layout.beside ? 1 : 2, width: picture.width * scale, height: picture.height * scale });
  }

  /** What is written on lines, where there is room: whose sex, and how many findings. Never over a node or its label. */
  function lineLabels(picture, scale, placed, measure) {
    if (picture.lines.length > 160) return [];
    const { positions } = picture.layout;
    const marks = [...picture.nodes.map(({ x, y, size }) => [x * scale, y * scale, size * scale]), ...picture.badges.map(({ x, y }) => [x * scale, y * scale, 8])];
    const wanted = picture.lines.filter((line) => line.label && !line.faded).map((line) => ({
      text: line.label, width: measure(line.label), places: [0, 0.08, -0.08, 0.16, -0.16, 0.24].map((shift) => {
        const { x, y } = Layout.along(positions.get(line.subject), positions.get(line.object), line.bow, Math.min(0.8, line.labelAt + shift));
        return { x: x * scale, y: y * scale };
      }),
    }));
    return Layout.onLines(wanted, marks, placed.map(({ box }) => box));
  }

  function textOn(pen, text, x, y, colour, halo) {
    pen.strokeStyle = halo;
    pen.lineWidth = 3;
    pen.strokeText(text, x, y);
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  }

  /** Around the node that a pointer or the arrow keys have come to. */
  function ring(pen, node, scale, colour) {
    pen.beginPath();
    pen.arc(node.x * scale, node.y * scale, node.size * scale + 5, 0, 2 * Math.PI);
    pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    pen.stroke();
  }

  function badgeMark(pen, badge, scale, colours) {
    const [x, y] = [badge.x * scale, badge.y * scale];
    pen.beginPath();
    pen.arc(x, y, 8, 0, 2 * Math.PI);
    pen.fillStyle = badge.kind === "opposite" ? colours.badge : colours.paper;
    pen.fill();
    pen.lineWidth = 1.5;
    pen.strokeStyle = colours.badge;
    pen.stroke();
    pen.font = `bold ${FONT}`;
    pen.fillStyle = badge.kind === "opposite" ? colours.paper : colours.badge;
    pen.fillText(badge.kind === "opposite" ? "⇅" : "∅", x, y - 6);
    pen.font = FONT;
  }

  function blend(colour, other, share) {
    const parts = (text) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
    const [a, b] = [parts(colour), parts(other)];
    return `#${a.map((value, i) => Math.round(value + (b[i] - value) * share).toString(16).padStart(2, "0")).join("")}`;
  }

  /** The library, unpacked and run; the page's policy knows its text and would run no other. */
  async function unpack(documentRoot) {
    const bytes = Uint8Array.from(atob(documentRoot.getElementById("library").textContent), (c) => c.charCodeAt(0));
    const script = documentRoot.createElement("script");
    script.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
    documentRoot.head.append(script);
  }

  return { Map: Map_, unpack, labelsAt, lineLabels, measurer, blend, FONT };
})();
