/* Names by any spelling, in either language, typing errors forgiven. */
const Spelling = (() => {
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s_\-‐‑–—/]+/g, " ").trim();

  function table(graph) {
    const spellings = new Map();
    for (const node of graph.nodes.values())
      for (const text of [node.id, node.label, node.name_zh, node.curie, ...node.synonyms])
        if (text && !spellings.has(fold(text))) spellings.set(fold(text), node.id);
    return spellings;
  }

  /** Edit distance with neighbouring letters swapped counting one; more than `limit` is not told apart. */
  function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let rows = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        row[j] = Math.min(rows[1][j] + 1, row[j - 1] + 1, rows[1][j - 1] + cost);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[0][j - 2] + 1);
      }
      rows = [rows[1], row];
    }
    return rows[1][b.length];
  }

  /** Node ids, whole names first, then beginnings, then parts, then what is a typing error away. */
  function search(spellings, text, limit = 8) {
    const wanted = fold(text);
    if (!wanted) return [];
    const errors = wanted.length > 5 ? 2 : wanted.length > 2 ? 1 : 0;
    const best = new Map();
    for (const [spelling, id] of spellings) {
      const at = spelling.indexOf(wanted);
      let rank = at === 0 ? (spelling === wanted ? 0 : 1) : at > 0 ? 2 : 9;
      if (rank === 9 && errors) {
        const far = distance(wanted, spelling, errors);
        if (far <= errors) rank = 3 + far;
      }
      const found = [rank, spelling.length, id];
      if (rank < 9 && (!best.has(id) || compare(found, best.get(id)) < 0)) best.set(id, found);
    }
    return [...best.values()].sort(compare).slice(0, limit).map(([, , id]) => id);
  }

  function compare(a, b) { return a[0] - b[0] || a[1] - b[1] || compareTexts(a[2], b[2]); }

  return { fold, table, search };
})();
