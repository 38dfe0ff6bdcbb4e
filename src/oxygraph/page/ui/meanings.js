/** What unusual words mean here, and the guide of the first visit, in both languages. */

const ENGLISH = {
  verdict: "What the counted studies add up to, for whom you asked; never more than they say.",
  increases:
    "The counted studies that found an effect found more of it, and more studies found that than found nothing.",
  decreases:
    "The counted studies that found an effect found less of it, and more studies found that than found nothing.",
  no_effect: "It was looked for, and no effect was found. That is not proof that there is none.",
  conflicting: "Some counted studies found more of it and others less.",
  mixed: "Some counted studies found an effect; as many or more found none.",
  insufficient: "Nothing that is counted says which way it goes.",
  strength: "How many controlled studies of how many people agree; see the method for the steps.",
  counted: "One result a study. What merely repeats, is less specific or weaker in design is listed, not counted.",
  asserted: "The finding itself reports everything the question fixes.",
  compatible: "The finding does not report something the question fixes; nothing in it speaks against.",
  chimera: "The steps were found in different contexts, such as male rats and then women; it is never counted.",
  contested: "Some counted studies of a step found no effect.",
  speculative: "A step rests on an outlook or a hypothesis only.",
  blocked: "A step was tested and nothing was found.",
  weakest: "The step whose findings leave most of the question open.",
  causal: "Something was changed at every step.",
  marker: "At least one step was only measured beside the other; nobody changed it.",
  inherited: "Carried over from a part, a whole or a symptom.",
  review: "What the review asserts, right or wrong.",
  primary: "What the cited paper itself reports.",
  extended: "Papers that the review does not cite.",
  layers: "Who says it: the review, the papers it cites, or papers it does not cite.",
  setting: "What else held while it was measured: a task, a place, a partner, a time.",
  population: "Which people or animals: a disorder, or healthy, adolescent and so on.",
  regimen: "Given once, repeatedly, or for weeks.",
  route: "How it got into the body: through the nose, into a vein, into the brain.",
  stated: "Without this, findings that say nothing of the sex (dose, species …) are shown beside those that do.",
  hops: "A path goes from the start over mediators to the end; each arrow is a step.",
  ladder: "A row for each mediator: what the start does to it on the left, what goes with it in the end on the right.",
  harvest: "A bar for each study: its column is what it found, its height how many took part.",
  forest: "Sizes of effect with their intervals, as printed; nothing is pooled.",
  untold: "The study says nothing of sex, or has both together.",
  together: "What a way adds up to when all its steps hold in one context.",
  missing: "Experiments that no finding in the graph reports, the most needed first.",
  robustness: "What remains if one study were left out, or if less were known.",
  clash: "Counted findings of these two disagree; the tab Conflicts says which, and what parts them.",
  compare: "Two values of one key, such as women and men, laid over each other.",
};

/** @type {Record<string, string>} */
const CHINESE = {
  verdict: "针对所问对象，计入的研究合起来说明什么；不超出研究所述。",
  increases: "有作用的计入研究都见升高，且多于未见作用的研究。",
  decreases: "有作用的计入研究都见降低，且多于未见作用的研究。",
  no_effect: "检验过而未见作用；这并不证明没有作用。",
  conflicting: "计入的研究有的升高、有的降低。",
  mixed: "有的计入研究见到作用，同样多或更多的研究未见。",
  insufficient: "没有计入的结果说明方向。",
  strength: "多少项对照研究、多少人结果一致；分级见方法说明。",
  counted: "每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",
  asserted: "该结果自身报告了问题限定的全部条件。",
  compatible: "该结果未报告问题限定的某个条件，但与之不冲突。",
  chimera: "各步来自不同情境（如先雄鼠后女性）；从不计入。",
  contested: "某一步有计入的研究未见作用。",
  speculative: "某一步只有展望或假设。",
  blocked: "某一步已检验而未见作用。",
  weakest: "对问题条件说明最少的一步。",
  causal: "每一步都有干预。",
  marker: "至少一步仅为并行测量，无人干预。",
  inherited: "由部分、整体或症状外推。",
  review: "综述的陈述，无论对错。",
  primary: "所引论文自身报告的结果。",
  extended: "综述未引的论文。",
  layers: "谁说的：综述、综述所引的论文，或综述未引的论文。",
  setting: "测量时的其他条件：任务、地点、同伴、时间。",
  population: "哪些人或动物：某种障碍，或健康、青少年等。",
  regimen: "给药一次、多次或数周。",
  route: "如何进入体内：经鼻、静脉或脑内。",
  stated: "不勾选时，未说明性别（剂量、物种等）的结果也一并显示。",
  hops: "路径由起点经中介到终点；每个箭头为一步。",
  ladder: "每个中介一行：左为起点对它的作用，右为它与终点的关系。",
  harvest: "每项研究一根柱：所在列为其结果，高度为样本量。",
  forest: "效应量及其区间，照原文；不作合并。",
  untold: "研究未说明性别，或两性合并。",
  together: "一条路径各步在同一情境下合起来的结果。",
  missing: "图谱中无人报告的实验，最需要的在前。",
  robustness: "去掉一项研究或证据较少时的结论。",
  clash: "两者之间计入的结果不一致；“矛盾”标签列出哪些、因何不同。",
  compare: "同一因素的两个取值（如女性与男性）叠加比较。",
};

export const MEANINGS = { en: ENGLISH, zh: CHINESE };

/** What stands beside a word in the list of all of them; where it is no word of the graph. */
export const NAMED = {
  en: {
    strength: "evidence: weak, moderate …",
    stated: "only findings that say so",
    hops: "step, path",
    untold: "not told apart",
    robustness: "the verdict with less",
    missing: "missing experiment",
    clash: "⇅ ∅ findings disagree",
    weakest: "weakest step",
    compare: "compare",
  },
  zh: {
    strength: "证据强度",
    stated: "只看明确说明的证据",
    hops: "步、路径",
    untold: "未区分",
    robustness: "证据减少时的结论",
    missing: "缺少的实验",
    clash: "⇅ ∅ 证据不一致",
    weakest: "最弱的一步",
    compare: "比较",
  },
};

/** Of each step of the guide: the part of the page it speaks of, a title, a text. */
export const GUIDE = {
  en: [
    [
      "ask-section",
      "Ask",
      "Choose where to start, where to arrive, and for whom. Behind each choice stands how many findings report it.",
    ],
    [
      "stage",
      "Look",
      "Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not told apart in columns of their own. A row opens its evidence.",
    ],
    [
      "panel",
      "Judge",
      "The verdict, the studies behind it, and what speaks against it. Words underlined with dots say what they mean. “Take it away” saves pictures, papers, and this very view.",
    ],
  ],
  zh: [
    ["ask-section", "提问", "选择起点、终点和对象。每个选项后是报告它的结果数。"],
    ["stage", "看图", "每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
    [
      "panel",
      "判断",
      "结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。",
    ],
  ],
};
