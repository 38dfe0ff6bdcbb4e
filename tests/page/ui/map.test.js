/** The pieces that the map is laid out with, by themselves. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parted, Ruler } from "../../../src/oxygraph/page/figures/metrics.js";
import { toldApart } from "../../../src/oxygraph/page/ui/apart.js";
import { captionBelow } from "../../../src/oxygraph/page/ui/caption.js";
import { ordered } from "../../../src/oxygraph/page/ui/columns.js";
import { Lettering } from "../../../src/oxygraph/page/ui/lettering.js";
import { bowed, freeOf, pathOf, pointsOf } from "../../../src/oxygraph/page/ui/routes.js";
import { settled } from "../../../src/oxygraph/page/ui/settling.js";

/** @import { Line } from "../../../src/oxygraph/page/ui/picture.js" */
/** @import { Curve } from "../../../src/oxygraph/page/ui/routes.js" */

test("things stand where they wish where nothing is in the way", () => {
  const wishes = [10, 40, 90].map((wish) => ({ size: 10, wish }));
  assert.deepEqual(settled(wishes, 100), [10, 40, 90]);
});

test("things that wish for one place stand around it, in order, and none leaves the row", () => {
  const wishes = [50, 50, 50].map((wish) => ({ size: 20, wish }));
  assert.deepEqual(settled(wishes, 100), [30, 50, 70]);
  assert.deepEqual(
    settled(
      [
        { size: 20, wish: -40 },
        { size: 20, wish: 500 },
      ],
      100,
    ),
    [10, 90],
  );
});

test("the order has no crossing where there is one without, and a line passes a column through a slot", () => {
  const columns = [["s"], ["a", "b"], ["x", "y"], ["t"]];
  const pairs = ["s>a", "s>b", "a>y", "b>x", "x>t", "y>t", "s>t", "a>b"].map((pair) => {
    const [subject, object] = pair.split(">");
    return { subject, object };
  });
  const { columns: found, chains } = ordered(columns, pairs);
  const rank = new Map(found.flat().map((item) => [`${item.column} ${item.id}`, item.rank]));
  const above = (/** @type {string} */ one, /** @type {string} */ other) =>
    (rank.get(one) ?? 0) < (rank.get(other) ?? 0);
  assert.deepEqual([...rank.keys()].filter((name) => /^[12] [abxy]$/.test(name)).sort(), ["1 a", "1 b", "2 x", "2 y"]);
  assert.equal(above("1 a", "1 b"), above("2 y", "2 x"));
  assert.deepEqual(
    chains.get("s>t")?.map(({ id, node, column }) => [id, node, column]),
    [
      ["s", true, 0],
      ["s>t", false, 1],
      ["s>t", false, 2],
      ["t", true, 3],
    ],
  );
});

test("a bowed line stays between its columns, and says its course as SVG does", () => {
  /** @type {Curve[]} */
  const steep = [
    [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 300 },
      { x: 40, y: 300 },
    ],
  ];
  for (const aside of [-60, -8, 8, 60]) {
    const points = pointsOf(bowed(steep, aside));
    assert.equal(points.length, pointsOf(steep).length);
    assert.ok(points.every(({ x }) => x >= 0 && x <= 40));
    assert.notDeepEqual(points, pointsOf(steep));
  }
  assert.equal(pathOf(steep), "M0 0 C20 0 20 300 40 300");
  assert.equal(freeOf(steep).length, 1);
});

/**
 * A straight line between two places.
 *
 * @param {string} object
 * @param {readonly (readonly [x: number, y: number])[]} places
 */
function lineThrough(object, ...places) {
  const [first, ...rest] = places.map(([x, y]) => ({ x, y }));
  let from = first;
  const curves = rest.map((to) => {
    const curve = /** @type {Curve} */ ([from, from, to, to]);
    from = to;
    return curve;
  });
  return /** @type {Line} */ (
    /** @type {unknown} */ ({ id: `a>${object} +`, subject: "a", object, curves, lit: false })
  );
}

test("what stands on a line stands where no other runs, clear of things, the same every time", () => {
  const [one, other] = [
    lineThrough("z", [0, 50], [200, 50], [400, 10]),
    lineThrough("y", [0, 54], [200, 54], [400, 120]),
  ];
  const thing = /** @type {const} */ ([330, 0, 360, 40]);
  const stood = () => {
    const lettering = new Lettering([one, other], 1, { width: 400, height: 200 }, { marks: [], things: [thing] });
    const wanted = { width: 16, height: 16, most: 0 };
    return [one, other, one].map((line) => lettering.stand({ line, ...wanted })?.box ?? []);
  };
  const [first, second, third] = stood();
  for (const [x1, , x2] of [first, second, third]) assert.ok(x1 > 200 && x2 < 400, "behind the bundle");
  for (const [x1, , x2] of [first, third]) assert.ok(x2 <= 330 || x1 >= 360, "beside the thing");
  assert.ok(third[2] <= first[0] || third[0] >= first[2], "nothing over one another");
  assert.deepEqual(stood(), [first, second, third]);
});

test("what may cover no other line stands nowhere on a bundle; what may, on its own line", () => {
  const lines = [50, 53, 56].map((y) => lineThrough(`z${y}`, [0, y], [100, y]));
  const size = { width: 100, height: 100 };
  const stand = (/** @type {number} */ most) =>
    new Lettering(lines, 1, size, { marks: [], things: [] }).stand({ line: lines[1], width: 16, height: 16, most });
  assert.equal(stand(1), null);
  assert.equal(Math.round(stand(2)?.y ?? 0), 53);
});

test("what is looked at and has no room on its line is written beside it, clear of things and of its own lines", () => {
  const lit = [70, 80].map((x) => ({ ...lineThrough(`z${x}`, [x, 0], [x, 140]), lit: true }));
  const thing = /** @type {const} */ ([0, 0, 60, 140]);
  const lettering = new Lettering(lit, 1, { width: 300, height: 140 }, { marks: [], things: [thing] });
  const boxes = lit.map((line) => lettering.stand({ line, width: 80, height: 14, most: 2 })?.box ?? []);
  for (const [left] of boxes) assert.ok(left > 80, "to the right of the lines, since the thing is to the left of them");
  assert.ok(boxes[0][3] <= boxes[1][1] || boxes[0][1] >= boxes[1][3], "nothing over one another");
});

test("a name in narrow lines is parted behind its hyphens, and with one of its own only where a part is wider", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz-";
  const ruler = new Ruler({ 60: letters });
  const wanted = [
    ["social anxiety", ["social", "anxiety"]],
    ["post-traumatic stress", ["post-", "traumatic", "stress"]],
    ["neurodevelopmental disorder", ["neurodevel-", "opmental", "disorder"]],
    ["创伤后应激障碍", ["创伤后应激障", "碍"]],
  ];
  for (const [name, lines] of wanted) {
    assert.deepEqual(ruler.parted(String(name), 66, 10), lines);
    assert.deepEqual(
      parted(String(name), 66, (text) => ruler.width(text, 10)),
      lines,
      "the map, which measures otherwise, parts by the same rule",
    );
  }
});

test("what a name ends in is no line of its own, and a letter is one however a browser stores it", () => {
  const ruler = new Ruler({ 60: "abcdefghijklmnopqrstuvwxyz-" });
  assert.deepEqual(ruler.parted("sex-", 5, 10), ["sex-"]);
  assert.deepEqual(ruler.parted("𠮷））））", 20, 10), ["𠮷））））"], "too short to be parted, with five letters");
});

test("what stands below a map that leaves the page stays within it, however narrow the map", () => {
  const [written, measure] = [/<text x="([\d.]+)"[^>]*>([^<]*)</g, (/** @type {string} */ text) => 7 * text.length];
  const long = "reported for female only; male: not tested, or not reported apart: 11 lines";
  const sample = { text: long, draw: () => "<path/>" };
  const legend = [sample, { text: long, draw: () => "" }, { text: "the same in both", draw: () => "" }];
  for (const width of [320, 390, 760, 1440]) {
    const picture = /** @type {any} */ ({ width, height: 100, colours: { text: "#000000" } });
    const { parts } = captionBelow({ said: [long], legend, stamp: "OxyGraph" }, "How?", picture, measure);
    const texts = [...parts.join("").matchAll(written)].map(([, x, text]) => ({
      text,
      reach: Number(x) + measure(text.trim()),
    }));
    for (const { text, reach } of texts) assert.ok(reach <= width, `${text} at ${width}`);
    const said = texts.map(({ text }) => text.trim()).join(" ");
    assert.equal(said.split(long).length - 1, 3, `all of it is written at ${width}`);
  }
});

test("names that were cut alike are cut where they differ, and the others stay", () => {
  const measure = (/** @type {string} */ text) => text.length;
  const cut = (/** @type {string} */ text, /** @type {number} */ room) => {
    const said = text.length > room ? `${text.slice(0, room - 1)}…` : text;
    return { text, texts: [said], room };
  };
  const told = (/** @type {number} */ room, /** @type {readonly string[]} */ ...names) =>
    toldApart(
      names.map((name) => cut(name, room)),
      measure,
    ).map((lines) => lines.join("|"));
  const receptor = "oxytocin receptor";
  const places = ["amygdala", "hypothalamus", "medial prefrontal cortex"].map((place) => `${receptor} of the ${place}`);
  assert.deepEqual(told(17, receptor, ...places), [
    receptor,
    "oxytocin…amygdala",
    "oxyt…hypothalamus",
    "oxytocin r…cortex",
  ]);
  assert.deepEqual(told(11, "social anxiety", "social anxiety disorder", "cortisol"), [
    "soc…anxiety",
    "soc…disord…",
    "cortisol",
  ]);
  const ends = ["left insula coupling", "left insula", "right insula coupling"].map((end) => `left amygdala–${end}`);
  assert.equal(new Set(told(12, ...ends)).size, 3);
  assert.deepEqual(told(8, "左侧杏仁核-左侧前岛叶耦合", "左侧杏仁核-左侧额下回耦合"), [
    "左侧杏…岛叶耦合",
    "左侧杏…下回耦合",
  ]);
});

test("on several lines the last of them tells names apart", () => {
  const cut = (/** @type {string} */ text) => ({ text, texts: ["oxytocin", "receptor…"], room: 9 });
  const names = ["of the amygdala", "of the nucleus accumbens"].map((place) => cut(`oxytocin receptor ${place}`));
  assert.deepEqual(
    toldApart(names, (text) => text.length),
    [
      ["oxytocin", "…amygdala"],
      ["oxytocin", "…accumbe…"],
    ],
  );
});
