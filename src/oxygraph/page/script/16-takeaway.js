/* What a person takes away: files made in the browser, and texts for the clipboard. */
const TakeAway = (() => {
  const COLUMNS = ["id", "from", "to", "predicate", "effect", "subject_aspect", "object_aspect", "sex", "species", "population", "dose_min", "dose_max", "dose_unit", "dose_response", "route", "site", "regimen", "setting", "evidence_type", "certainty", "sample_size", "layer", "citation", "reference", "section", "statement", "statement_zh", "note"];
  const NAMES = { from: "subject", to: "object" };

  function record(graph, { edge, match }) {
    const found = Object.fromEntries(COLUMNS.map((column) => [NAMES[column] || column, edge[column] ?? ""]));
    found.match = Match.words[match];
    found.doi = edge.reference.map((id) => graph.references.get(id).doi).filter(Boolean);
    return found;
  }

  function cell(value) {
    let text = Array.isArray(value) ? value.join("|") : String(value);
    if (/^\s*[=+\-@]|^[\t\r]/.test(text)) text = `'${text}`; // a spreadsheet would run it
    return /[",\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  }

  function csv(graph, findings) {
    const records = findings.map((finding) => record(graph, finding));
    const names = [...COLUMNS.map((column) => NAMES[column] || column), "match", "doi"];
    return `\ufeff${[names.join(","), ...records.map((found) => names.map((name) => cell(found[name])).join(","))].join("\r\n")}\r\n`;
  }

  function json(graph, findings, state) {
    return `${JSON.stringify({ question: State.toHash(state), findings: findings.map((finding) => record(graph, finding)) }, null, 1)}\n`;
  }

  /** The publications behind findings, a line each, in the order of the review's numbers; one known by two ids once. */
  function citations(graph, findings) {
    const papers = [...new Set(findings.flatMap(({ edge }) => edge.reference))].map((id) => graph.references.get(id))
      .sort((a, b) => (a.citation[0] ?? Infinity) - (b.citation[0] ?? Infinity) || compareTexts(a.id, b.id));
    const same = (paper) => paper.doi || paper.id;
    return papers.filter((paper, i) => papers.findIndex((other) => same(other) === same(paper)) === i).map((paper) => {
      const number = paper.citation.length ? `[${paper.citation.join(", ")}] ` : "";
      const links = [paper.doi && `https://doi.org/${paper.doi}`, paper.pmid && `PMID ${paper.pmid}`].filter(Boolean).join(" ");
      return `${number}${[paper.authors || paper.id, paper.year, paper.title, paper.journal].filter(Boolean).join(". ")}. ${links || "(identifier not verified)"}${paper.status === "retracted" ? " RETRACTED" : ""}`;
    }).join("\n");
  }

  function save(blob, name) {
    const url = URL.createObjectURL(blob);
    const link = document.createElement("a");
    [link.href, link.download] = [url, name];
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  }

  const saveText = (text, name, type) => save(new Blob([text], { type: `${type};charset=utf-8` }), name);

  /** Put text on the clipboard; where the browser's own way is barred, by way of a field. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = document.createElement("textarea");
      field.value = text;
      field.setAttribute("readonly", "");
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  }

  return { csv, json, citations, save, saveText, copy };
})();
