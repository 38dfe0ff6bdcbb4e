/* Pieces of page that several panels share. All text goes in as text, never as markup. */
const Parts = (() => {
  function h(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  }

  /** The words of the graph in the language of the page. */
  class Words {
    constructor(graph, lang) { Object.assign(this, { graph, lang, t: Texts[lang] }); }

    node(id) { return this.graph.nodes.has(id) ? Picture.name(this.graph.nodes.get(id), this.lang) : id; }

    word(word) {
      if (this.graph.contexts.has(word)) {
        const tag = this.graph.contexts.get(word);
        return this.lang === "zh" && tag.name_zh ? tag.name_zh : tag.name;
      }
      if (this.graph.nodes.has(word)) return this.node(word);
      return this.plain(word);
    }

    plain(word, species = "") {
      if (this.lang !== "zh") return /^[A-Z][a-z]+[A-Z]/.test(word) ? word.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase() : word.replace(/_/g, " ");
      const people = { male: ["男性", "雄性"], female: ["女性", "雌性"] }[word];
      if (people && species) return people[species === "human" ? 0 : 1];
      return (Object.hasOwn(this.graph.chinese, word) && this.graph.chinese[word]) || word.replace(/_/g, " ");
    }

    dose(edge) {
      if (edge.dose_min === null) return "";
      const span = edge.dose_min === edge.dose_max ? edge.dose_min : `${edge.dose_min}–${edge.dose_max}`;
      return `${span} ${edge.dose_unit}`;
    }

    statement(edge) { return this.lang === "zh" && edge.statement_zh ? edge.statement_zh : edge.statement; }

    /** How the review differs from its source, in a sentence. */
    flag(flag) {
      const sentence = this.lang === "zh" && flag.statement_zh ? flag.statement_zh : flag.statement;
      return `${this.plain(flag.kind)} – ${sentence}`;
    }

    /** Whom, how much and when a finding holds for; what is not reported is not said. */
    chips(edge) {
      return [
        edge.sex && this.plain(edge.sex, edge.species), edge.species && this.plain(edge.species),
        ...edge.population.map((word) => this.word(word)), this.dose(edge), edge.route && this.plain(edge.route),
        edge.site && `@ ${this.node(edge.site)}`, edge.regimen && this.plain(edge.regimen),
        ...edge.setting.map((tag) => this.word(tag)), edge.sample_size !== null && `n=${edge.sample_size}`,
        edge.certainty && edge.certainty !== "stated" && this.plain(edge.certainty),
      ].filter(Boolean);
    }

    paper(id) {
      const reference = this.graph.references.get(id);
      return reference.authors ? `${reference.authors} ${reference.year || ""}`.trim() : id;
    }

    /** A study as a reader knows it: the review's number, or else the paper, or else the layer's own word. */
    study(id) {
      const reference = this.graph.references.get(id);
      if (!reference) return `${this.t.uncited} (${this.plain(id)})`;
      return reference.citation.length ? `[${reference.citation.join(", ")}]` : this.paper(id);
    }

    source(edge) {
      if (edge.citation.length) return `[${edge.citation.join(", ")}]`;
      if (edge.reference.length) return edge.reference.map((id) => this.paper(id)).join("; ");
      return edge.section ? `${this.t.uncited}, §${edge.section}` : this.t.uncited;
    }
  }

  const ARROWS = { "+": "▲", "-": "▼", 0: "∅", "?": "?", "=": "–", conflicting: "⇅" };

  function sign(words, value) {
    return h("span", { class: `sign sign-${{ "+": "up", "-": "down", 0: "null", conflicting: "mixed" }[value] || "open"}`, title: words.t.signs[value] },
      h("span", { "aria-hidden": "true" }, ARROWS[value]), h("span", { class: "unseen" }, words.t.signs[value]));
  }

  /** The verified links of a publication; only https, and only to the two resolvers. */
  function links(reference) {
    const found = [];
    if (reference.doi) found.push(h("a", { href: `https://doi.org/${encodeURI(reference.doi).replace(/[?#]/g, encodeURIComponent)}`, rel: "noopener noreferrer", target: "_blank" }, `doi:${reference.doi}`));
    if (reference.pmid) found.push(h("a", { href: `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(reference.pmid)}/`, rel: "noopener noreferrer", target: "_blank" }, `PMID ${reference.pmid}`));
    return found;
  }

  /** A finding on a card: effect, context, statement, source, and where review and paper differ. */
  function card(words, finding) {
    const { edge, match } = finding;
    const { graph, t } = words;
    const value = edge.signed ? SIGNS[edge.effect] : "=";
    return h("article", { class: `card ${match === Match.COMPATIBLE ? "light" : ""}`, id: `finding-${edge.id}`, "data-finding": edge.id },
      h("h3", {}, sign(words, value), " ", `${words.node(edge.from)} → ${words.node(edge.to)}`),
      h("p", {}, words.statement(edge)),
      h("ul", { class: "chips" }, words.chips(edge).map((text) => h("li", {}, text)),
        edge.signed ? h("li", { class: "match" }, t[Match.words[match]]) : null, edge.evidence_type ? h("li", {}, words.plain(edge.evidence_type)) : null,
        h("li", {}, words.plain(edge.layer))),
      edge.withdrawn ? h("p", { class: "warning" }, t.retracted) : null,
      edge.certainty === "speculative" ? h("p", { class: "warning" }, t.noCount) : null,
      (graph.flags.get(edge.id) || []).map((flag) => h("p", { class: "warning" }, h("strong", {}, `${t.reviewSays}: `), words.flag(flag))),
      edge.note ? h("p", { class: "note" }, h("strong", {}, `${t.note}: `), edge.note) : null,
      h("p", { class: "source" }, words.source(edge), edge.section && edge.reference.length + edge.citation.length ? ` §${edge.section}` : "", " · ", h("code", {}, edge.id)),
      edge.reference.map((id) => reference(words, graph.references.get(id))));
  }

  function reference(words, paper) {
    const { t } = words;
    const found = links(paper);
    return h("p", { class: "source" }, `${words.paper(paper.id)}${paper.title ? `. ${paper.title}` : ""}${paper.journal ? `. ${paper.journal}` : ""} `,
      found.map((link) => [link, " "]), found.length ? "" : `(${t.unverified})`,
      paper.citation.length ? ` ${t.confidence(words.plain(paper.match_confidence))}` : "");
  }

  /** An option with how many findings it would leave. */
  const counted = (text, count) => `${text} (${count})`;

  return { h, Words, sign, card, links, counted, ARROWS };
})();
