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
import { card, curators, h, inEnglish, offMap } from "./parts.js";
import { splitPick } from "./state.js";
import { pairId } from "./view.js";

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
    if (!finding) return [empty(shown, t.noFinding)];
    return [inEnglish(words, [finding.edge.note]), card(shown, finding)];
  }
  if (kind !== "pair" && kind !== "path") return [h("p", {}, t.nothing)];
  const nodes = rest.split(">");
  const found = nodes.slice(1).flatMap((object, i) => findingsOf(view, nodes[i], object));
  return [
    stepsOfPath(shown, nodes),
    inEnglish(
      words,
      found.map(({ edge }) => edge.note),
    ),
    nodes.slice(1).map((object, i) => pairEvidence(shown, nodes[i], object)),
  ];
}

/**
 * @param {Shown["view"]} view
 * @param {string} subject
 * @param {string} object
 */
function findingsOf({ findings }, subject, object) {
  return [...findings.values()].filter(({ edge }) => edge.subject === subject && edge.object === object);
}

/**
 * @param {Shown} shown
 * @param {string} subject
 * @param {string} object
 * @returns {Child}
 */
function pairEvidence(shown, subject, object) {
  const { words, view } = shown;
  const findings = speakingFirst(findingsOf(view, subject, object));
  return [
    h(
      "h2",
      { id: `pair-${pairId({ subject, object })}`, tabindex: "-1" },
      `${words.node(subject)} → ${words.node(object)} `,
      h("small", {}, countOf(shown, findings)),
    ),
    offMap(shown, { subject, object }),
    harvestHead(shown, subject, object),
    findings.length ? findings.map((finding) => card(shown, finding)) : empty(shown, words.t.noFinding),
  ];
}

/**
 * How many findings there are, and what of them is anatomy, which no study found.
 *
 * @param {Shown} shown
 * @param {readonly Finding[]} findings
 */
function countOf({ words: { t } }, findings) {
  const signed = findings.filter(({ edge }) => edge.signed).length;
  const rest = findings.length - signed;
  return [t.findings(signed), rest ? t.structure(rest) : ""].filter(Boolean).join(" · ");
}

/**
 * Where a path has several steps: a way to the cards of each.
 *
 * @param {Shown} shown
 * @param {readonly string[]} nodes
 */
function stepsOfPath({ words }, nodes) {
  if (nodes.length <= 2) return null;
  const step = (/** @type {string} */ object, /** @type {number} */ at) => {
    const subject = nodes[at];
    const go = () => {
      const head = document.getElementById(`pair-${pairId({ subject, object })}`);
      head?.scrollIntoView({ block: "start" });
      head?.focus({ preventScroll: true });
    };
    const attributes = { type: "button", class: "plain", "data-step": pairId({ subject, object }), onclick: go };
    return h("li", {}, h("button", attributes, `${words.node(subject)} → ${words.node(object)}`));
  };
  return h(
    "nav",
    { id: "steps", "aria-label": words.t.toStep },
    h("p", { class: "note" }, words.t.toStep),
    h("ol", { class: "paths" }, nodes.slice(1).map(step)),
  );
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
    inEnglish(words, [node.description, ...findings.map(({ edge }) => edge.note)]),
    node.description ? h("p", {}, curators(node.description)) : null,
    node.curie ? h("p", { class: "source" }, `${t.identifier}${words.t.colon}`, h("code", {}, node.curie)) : null,
    h("p", {}, take("start-here", t.through, "from"), " ", take("end-here", t.until, "to")),
    h("h3", {}, countOf(shown, findings)),
    findings.length ? findings.map((finding) => card(shown, finding)) : empty(shown, t.noFinding),
  ];
}
