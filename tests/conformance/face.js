/** What the page's engine answers to the questions of the vectors: the one place that knows which functions say it. */
import { ask } from "../../src/oxygraph/page/engine/ask.js";
import { compare } from "../../src/oxygraph/page/engine/compare.js";
import { conflicts } from "../../src/oxygraph/page/engine/conflicts.js";
import { answerDocument, comparisonDocument, conflictRows } from "../../src/oxygraph/page/engine/documents.js";
import { graphOf, search } from "../../src/oxygraph/page/engine/graph.js";

/** @type {("en" | "zh")[]} */
const LANGUAGES = ["en", "zh"];

export { graphOf };

/**
 * The whole answer to a case, as plain data.
 *
 * @param {ReturnType<typeof graphOf>} graph
 * @param {string} kind `answer`, `compare`, `conflicts` or `search`.
 * @param {any} question As `conformance/vectors.schema.json` describes it.
 * @returns {unknown}
 */
export function answerTo(graph, kind, question) {
  if (kind === "search") return { ids: search(graph, question.text, question.limit).map(idOf) };
  const say = documents[kind](graph, question);
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, say(lang)]));
}

/** @type {Record<string, (graph: any, question: any) => (lang: "en" | "zh") => unknown>} */
const documents = {
  answer(graph, question) {
    const found = ask(graph, question);
    return (lang) => answerDocument(graph, found, lang);
  },
  compare(graph, question) {
    const found = compare(graph, question);
    return (lang) => comparisonDocument(graph, found, lang);
  },
  conflicts(graph, question) {
    const found = conflicts(graph, question);
    return (lang) => conflictRows(graph, found, lang);
  },
};

/** @param {any} hit A node or its id. */
function idOf(hit) {
  return typeof hit === "string" ? hit : hit.id;
}
