/**
 * How two strata stand to each other, in both languages.
 *
 * @import { Lang } from "../engine/vocabulary.js"
 * @import { Relation } from "./overlay.js"
 *
 * @typedef {Record<Relation, string | ((a: string, b: string) => string)>} Names
 */

/** @type {Record<Lang, Names>} */
export const RELATION_NAMES = {
  en: {
    opposite: "opposite",
    leaning_apart: "leaning apart",
    differs: "an effect against none found, or a mixed one",
    only_a: (a, b) => `reported for ${a} only; ${b}: not tested, or not reported apart`,
    only_b: (a, b) => `reported for ${b} only; ${a}: not tested, or not reported apart`,
    not_counted: "counted for one, and for the other reported but not counted",
    elsewhere: "reported for one, and for the other in layers that are not asked",
    open: "in one no direction is given",
    same: "the same in both",
  },
  zh: {
    opposite: "相反",
    leaning_apart: "倾向相反",
    differs: "一方有作用，另一方未见作用或结果不一",
    only_a: (a, b) => `仅${a}有报告；${b}：未检验，或未分别报告`,
    only_b: (a, b) => `仅${b}有报告；${a}：未检验，或未分别报告`,
    not_counted: "一方计入，另一方有报告但未计入",
    elsewhere: "一方有报告，另一方仅在未选的层次中有报告",
    open: "一方未给出方向",
    same: "两者相同",
  },
};
