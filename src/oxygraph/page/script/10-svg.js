/* The picture as a file: SVG with its text as text, and PNG made of it at twice the size. */
const Svg = (() => {
  const escape = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
  const round = (value) => Math.round(value * 10) / 10;

  function write(picture, size, title, measure) {
    const { colours } = picture;
    const marks = new Map(picture.nodes.map((node) => [node.id, node]));
    const placed = Drawing.labelsAt(picture, 1, measure, "");
    const parts = [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif" font-size="12">`,
      `<title>${escape(title)}</title>`,
      `<rect width="${size.width}" height="${size.height}" fill="${colours.paper}"/>`,
      ...picture.lines.map((line) => curve(picture, marks, line)),
      ...picture.nodes.map((node) => shape(node, colours)),
      ...picture.badges.map((badge) => `<g>${circle(badge.x, badge.y, 8, badge.kind === "opposite" ? colours.badge : colours.paper, colours.badge)}${text(badge.kind === "opposite" ? "⇅" : "∅", badge.x, badge.y + 4, badge.kind === "opposite" ? colours.paper : colours.badge, "bold")}</g>`),
      ...Drawing.lineLabels(picture, 1, placed, measure).map((label) => text(label.text, label.x, label.y + 4, colours.text, "", colours.halo)),
      ...placed.flatMap(({ id, texts, box }) => texts.map((line, i) => text(line, (box[0] + box[2]) / 2, box[1] + 11 + i * Layout.LINE, colours.text, marks.get(id).end ? "bold" : "", colours.halo))),
      "</svg>",
    ];
    return `${parts.join("\n")}\n`;
  }

  function curve(picture, marks, line) {
    const { positions } = picture.layout;
    const [a, b] = [positions.get(line.subject), positions.get(line.object)];
    const control = Layout.curve(a, b, line.bow);
    const length = Math.hypot(b.x - control.x, b.y - control.y) || 1;
    const [ux, uy] = [(b.x - control.x) / length, (b.y - control.y) / length];
    const gap = marks.get(line.object).size + 4;
    const tip = { x: b.x - ux * gap, y: b.y - uy * gap };
    const colour = Drawing.blend(line.colour, picture.colours.paper, line.fade);
    const dash = line.dash.length ? ` stroke-dasharray="${line.dash.join(" ")}"` : "";
    return `<path d="M${round(a.x)} ${round(a.y)} Q${round(control.x)} ${round(control.y)} ${round(tip.x)} ${round(tip.y)}" fill="none" stroke="${colour}" stroke-width="${round(line.width)}"${dash}/>${end(line.end, tip, ux, uy, colour)}`;
  }

  function end(kind, { x, y }, ux, uy, colour) {
    const at = (along, across) => `${round(x + along * ux - across * uy)} ${round(y + along * uy + across * ux)}`;
    if (kind === "arrow") return `<path d="M${at(3, 0)} L${at(-6, 4.5)} L${at(-6, -4.5)} z" fill="${colour}"/>`;
    if (kind === "bar") return `<path d="M${at(0, 6)} L${at(0, -6)}" stroke="${colour}" stroke-width="3"/>`;
    return kind === "circle" ? circle(x, y, 3.5, "none", colour) : "";
  }

  /** A line as the legend shows it, with its end. */
  function sample(colour, dash, kind) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [name, value] of Object.entries({ width: 34, height: 14, "aria-hidden": "true" })) svg.setAttribute(name, value);
    const line = `<path d="M0 7 L29 7" stroke="${colour}" stroke-width="2.5"${dash ? ` stroke-dasharray="${dash}"` : ""}/>`;
    const drawn = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${line}${end(kind, { x: 29, y: 7 }, 1, 0, colour)}</svg>`, "image/svg+xml");
    svg.append(...drawn.documentElement.children);
    return svg;
  }

  const circle = (x, y, r, fill, stroke) => `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"/>`;

  function text(value, x, y, colour, weight, halo) {
    const outline = halo ? ` stroke="${halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"` : "";
    return `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" fill="${colour}"${weight ? ` font-weight="${weight}"` : ""}${outline}>${escape(value)}</text>`;
  }

  /** Corners of each shape around the middle, for a mark of size 1; none for a circle. */
  const CORNERS = {
    square: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
    diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
    triangle: [[0, -1.1], [1, 0.75], [-1, 0.75]],
    triangleDown: [[0, 1.1], [1, -0.75], [-1, -0.75]],
    hexagon: [0, 1, 2, 3, 4, 5].map((i) => [Math.cos((i * Math.PI) / 3), Math.sin((i * Math.PI) / 3)]),
    star: Array.from({ length: 10 }, (_, i) => { const r = i % 2 ? 0.5 : 1.2; const t = (i * Math.PI) / 5 - Math.PI / 2; return [r * Math.cos(t), r * Math.sin(t)]; }),
  };

  function shape(node, colours) {
    const fill = node.faded ? Drawing.blend(node.colour, colours.paper, 0.75) : node.colour;
    const stroke = node.end ? colours.ring : Drawing.blend(node.colour, colours.text, 0.35);
    const corners = CORNERS[node.shape];
    if (!corners) return circle(node.x, node.y, node.size, fill, stroke);
    const points = corners.map(([x, y]) => `${round(node.x + x * node.size)},${round(node.y + y * node.size)}`).join(" ");
    return `<polygon points="${points}" fill="${fill}" stroke="${stroke}" stroke-width="${node.end ? 3 : 1.5}"/>`;
  }

  /** The same picture as a PNG blob, twice as large. */
  function png(svg, size) {
    return new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [2 * size.width, 2 * size.height];
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
      };
      image.onerror = () => reject(new Error("no picture"));
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    });
  }

  return { write, png, sample, CORNERS };
})();
