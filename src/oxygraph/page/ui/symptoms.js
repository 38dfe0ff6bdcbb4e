/**
 * The symptoms of the end of a question, each alone: none inherits the answer of its disorder, nor hands on its own.
 *
 * @import { Answer } from "../engine/ask.js"
 * @import { Child, Shown } from "./parts.js"
 */
import { ask } from "../engine/ask.js";
import { h } from "./parts.js";
import { verdictMark } from "./verdict-box.js";
import { passes } from "./view.js";

/**
 * A list that is answered when it is opened; a symptom takes the question to itself.
 *
 * @param {Shown} shown
 * @param {Answer} answer
 * @returns {Child}
 */
export function symptomList(shown, { question }) {
  const { graph, words } = shown;
  const found = [...(graph.successors.get(question.target)?.values() ?? [])]
    .flat()
    .filter(({ predicate }) => predicate === "has_symptom");
  const symptoms = [...new Set(found.map(({ object }) => object))];
  if (!symptoms.length) return null;
  const list = h("ul", { class: "paths" });
  const fill = () => {
    if (list.childElementCount) return;
    list.append(...symptoms.map((symptom) => h("li", {}, symptomButton(shown, question, symptom))));
  };
  return h(
    "details",
    { id: "symptoms", ontoggle: fill },
    h("summary", {}, `${words.t.symptoms} (${symptoms.length})`),
    list,
  );
}

/**
 * @param {Shown} shown
 * @param {Answer["question"]} question
 * @param {string} symptom
 */
function symptomButton({ graph, words, state, change }, question, symptom) {
  const { source, context, layers, max_hops } = question;
  const answer = ask(graph, { source, target: symptom, context, layers, max_hops }, (edge) =>
    passes(graph, state, edge),
  );
  const studies = answer.direct?.results.length ?? 0;
  return h(
    "button",
    {
      type: "button",
      class: "path",
      "data-symptom": symptom,
      "data-verdict": answer.verdict,
      onclick: () => change({ to: symptom, pick: "", tab: "answer" }),
    },
    verdictMark(words, answer),
    ` ${words.node(symptom)} `,
    h("small", {}, `${words.say(answer.verdict)} · ${words.t.countedStudies(studies)}`),
  );
}
