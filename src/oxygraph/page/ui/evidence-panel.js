/**
 * The evidence of what is picked: a card for each finding of a node, a line or a path.
 *
 * @import { Finding } from "../engine/results.js"
 * @import { Child, Shown } from "./parts.js"
 */
import { sortedBy } from "../engine/ordering.js";
import { speaks } from "../engine/results.js";
import { empty } from "./empty.js";
import { harvestHead } from "./figure.js";
import { card, h, offMap } from "./parts.js";
import { splitPick } from "./state.js";

/**
 * @param {Shown} shown
 * @returns {Child[]}
 */
export function evidencePanel(shown) {
  const { words, state, view } = shown;
  const { t } = words;
  const [kind, rest] = splitPick(state.pick);
  if (kind === "node") return nodeEvidence(shown, rest);
  if (kind === "finding") {
    const finding = view.findings.get(rest);
    return [finding ? card(shown, finding) : empty(shown, t.noFinding)];
  }
  if (kind !== "pair" && kind !== "path") return [h("p", {}, t.nothing)];
  const nodes = rest.split(">");
  return nodes.slice(1).map((object, i) => pairEvidence(shown, nodes[i], object));
}

/**
 * @param {Shown} shown
 * @param {string} subject
 * @param {string} object
 * @returns {Child}
 */
function pairEvidence(shown, subject, object) {
  const { words, view } = shown;
  const findings = speakingFirst(
    [...view.findings.values()].filter(({ edge }) => edge.subject === subject && edge.object === object),
  );
  return [
    h("h2", {}, `${words.node(subject)} → ${words.node(object)} `, h("small", {}, words.t.findings(findings.length))),
    offMap(shown, { subject, object }),
    harvestHead(shown, subject, object),
    findings.length ? findings.map((finding) => card(shown, finding)) : empty(shown, words.t.noFinding),
  ];
}

/** @param {readonly Finding[]} findings */
function speakingFirst(findings) {
  return sortedBy(findings, (finding) => {
    const { edge, match } = finding;
    return [!speaks(finding), !edge.signed, -match, edge.id];
  });
}

/**
 * @param {Shown} shown
 * @param {string} id
 * @returns {Child[]}
 */
function nodeEvidence(shown, id) {
  const { graph, words, view, change } = shown;
  const { t } = words;
  const node = graph.nodes.get(id);
  if (!node) return [h("p", {}, t.nothing)];
  const touching = [...view.findings.values()].filter(({ edge }) => edge.subject === id || edge.object === id);
  const findings = speakingFirst(touching);
  const other = words.lang === "zh" ? node.name : node.name_zh;
  /** @type {(button: string, text: string, end: "from" | "to") => Element} */
  const take = (button, text, end) => {
    const act = () => change({ [end]: id, pick: "", tab: "answer", extent: "answer" });
    return h("button", { type: "button", id: button, onclick: act }, text);
  };
  return [
    h("h2", {}, words.node(id), " ", h("small", {}, words.say(node.category))),
    h("p", {}, other, node.synonyms.length ? ` · ${node.synonyms.join(", ")}` : ""),
    node.description ? h("p", {}, node.description) : null,
    node.curie ? h("p", { class: "source" }, `${t.identifier}: `, h("code", {}, node.curie)) : null,
    h("p", {}, take("start-here", t.through, "from"), " ", take("end-here", t.until, "to")),
    h("h3", {}, t.findings(findings.length)),
    findings.length ? findings.map((finding) => card(shown, finding)) : empty(shown, t.noFinding),
  ];
}
