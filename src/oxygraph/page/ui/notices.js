/** What the page says of what it left out or did not understand, in both languages. */

import { some } from "./amounts.js";

const ENGLISH = {
  citedFiltered: (/** @type {string} */ version, /** @type {string} */ left) =>
    `OxyGraph ${version} · a filtered view (${left}) has no answer to cite; without the filters it has`,
  filtered: "filtered",
  afterFilter: (/** @type {string} */ left) => `after leaving out findings by: ${left}`,
  verdictFiltered: (/** @type {string} */ left) =>
    `Filtered: findings were left out by what they found or are (${left}). What follows holds for the others only, and is no answer to the question.`,
  notAsked: (/** @type {string} */ parts, /** @type {number} */ n) =>
    n === 1
      ? `The address also says ${parts}, which is not understood: the answer is one to the broader question without it.`
      : `The address also says ${parts}, which are not understood: the answer is one to the broader question without them.`,
  notAskedTwice: (/** @type {string} */ parts) =>
    `The address also says ${parts}, after another word for the same: the answer is one to the first.`,
  again: (/** @type {string} */ key, /** @type {string} */ kept, /** @type {string} */ left) =>
    `The address says ${key} more than once: ${kept} is asked, ${left} was left out.`,
  alike: (/** @type {string} */ value) =>
    `The address compares ${value} with itself: a comparison takes two values, and was left out.`,
  choice: (/** @type {string} */ word, /** @type {string} */ _name) => word,
  waysBelow: "Ways over mediators are below.",
  waysElsewhere: "The ways over mediators stand under Answer and on the map.",
  undirected: (/** @type {number} */ n) =>
    n === 1
      ? "No finding joins the two ends, and the only indirect path is not counted or has no direction."
      : `No finding joins the two ends, and of the ${n} indirect paths none that is counted has a direction.`,
  noStudy: "No study that fits what is asked tests this pair directly.",
  partly: "What explains some of the clashes, not all",
  notApart: "not reported apart",
  inPart: "reported, but not all that is asked",
  unknownEnd: (/** @type {string} */ text, /** @type {string} */ kept) =>
    `Nothing is called “${text}”.${kept ? ` What is shown is still ${kept}.` : ""}`,
  closest: "Closest names:",
  noDose:
    "Not asked: a dose is one number of zero or more, such as 24 or 0.5. The end of a range goes into the second field, the unit into the list.",
  noRange: "Not asked: the first field takes the lower end of a range, the second the higher, such as 8 and 24.",
  own: "of one's own",
  toStep: "To the evidence of each step:",
  structure: (/** @type {number} */ n) => `${some(n, "row")} of anatomy`,
  notSaved: "There is nothing to save. ",
  savedRows: (/** @type {number} */ n, /** @type {number} */ rest) =>
    rest ? `Saved: ${some(n, "finding")} and ${some(rest, "row")} of anatomy.` : `Saved: ${some(n, "finding")}.`,
  rowsBy: "Rows by",
  steps: (/** @type {number} */ n) => some(n, "step"),
  lines: (/** @type {number} */ n) => some(n, "line"),
  wider: "The picture goes on to the right →",
  widerBack: "← Back to its left side",
};

/** @typedef {typeof ENGLISH} Notices */

/** @type {Notices} */
const CHINESE = {
  citedFiltered: (version, left) => `OxyGraph ${version} · 筛选后的视图（${left}）没有可引用的回答；清除筛选后才有`,
  filtered: "已筛选",
  afterFilter: (left) => `已筛除部分结果：${left}`,
  verdictFiltered: (left) =>
    `已筛选：部分结果因其内容或类型被略去（${left}）。以下仅就其余结果而言，并非对该问题的回答。`,
  notAsked: (parts) => `地址中还有 ${parts}，无法理解：此回答针对不含它的更宽泛的问题。`,
  notAskedTwice: (parts) => `地址中还有 ${parts}，但同一项此前已有取值：此回答针对前者。`,
  again: (key, kept, left) => `地址中 ${key} 出现不止一次：采用 ${kept}，略去 ${left}。`,
  alike: (value) => `地址将“${value}”与其自身比较：比较需要两个不同的取值，已略去。`,
  choice: (word, name) => (name === word ? word : `${name}（${word}）`),
  waysBelow: "经由中介的路径见下。",
  waysElsewhere: "经由中介的路径见“回答”和网络图。",
  undirected: (n) => `两端之间没有结果；${n} 条间接路径中，计入者都没有方向。`,
  noStudy: "没有符合所问的研究直接检验这一对。",
  partly: "只能解释部分矛盾的因素",
  notApart: "未分别报告",
  inPart: "有报告，但未报告所问的全部条件",
  unknownEnd: (text, kept) => `没有名为“${text}”的条目。${kept ? `此处所示仍为${kept}。` : ""}`,
  closest: "相近的名称：",
  noDose: "未采用：剂量须为一个不小于零的数，如 24 或 0.5；范围的上限写在第二格，单位在列表中选。",
  noRange: "未采用：范围的下限写在第一格，上限写在第二格，如 8 和 24。",
  own: "自有结果",
  toStep: "跳至各步的证据：",
  structure: (n) => `另 ${n} 条解剖关系`,
  notSaved: "没有可保存的内容。",
  savedRows: (n, rest) => (rest ? `已保存：${n} 条证据，另 ${rest} 条解剖关系。` : `已保存：${n} 条证据。`),
  rowsBy: "行按",
  steps: (n) => `${n} 步`,
  lines: (n) => `${n} 条线`,
  wider: "图向右延伸 →",
  widerBack: "← 回到左侧",
};

export const NOTICES = { en: ENGLISH, zh: CHINESE };
