/* The graph as the page holds it: packed tables unpacked into records, and what lies between two nodes. */
const Data = (() => {
  const LISTS = ["synonyms", "population", "setting", "reference", "citation", "review_edges", "paper_edges"];
  const NUMBERS = ["dose_min", "dose_max", "sample_size", "year"];

  /** Rows of a table whose columns are either plain values or a list of words and where each stands. */
  function unpack(table) {
    const rows = Array.from({ length: table.length }, () => ({}));
    for (const [column, packed] of Object.entries(table.columns)) {
      const value = Array.isArray(packed) ? (i) => packed[i] : (i) => packed.words[packed.at[i]];
      rows.forEach((row, i) => { row[column] = value(i); });
    }
    return rows;
  }

  function records(table) {
    return unpack(table).map((row) => {
      for (const column of LISTS) row[column] = row[column] ? String(row[column]).split("|") : [];
      for (const column of NUMBERS) row[column] = row[column] === "" || row[column] === undefined ? null : Number(row[column]);
      return row;
    });
  }

  const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

  function read(documentRoot) {
    const raw = JSON.parse(documentRoot.getElementById("graph").textContent);
    const signed = new Set(raw.signed);
    const nodes = records(raw.nodes);
    const references = byId(records(raw.references));
    const edges = records(raw.edges).map((edge) => {
      const sources = edge.reference.map((name) => references.get(name));
      const withdrawn = sources.length > 0 && sources.every((source) => source.status === "retracted");
      edge.signed = signed.has(edge.predicate);
      edge.counted = edge.certainty !== "speculative" && !withdrawn;
      edge.withdrawn = sources.some((source) => source.status === "retracted");
      edge.studies = edge.reference.length ? edge.reference : edge.signed ? [edge.layer] : [];
      return edge;
    });
    const graph = {
      ...raw,
      nodes: byId(nodes),
      edges: byId(edges),
      contexts: byId(records(raw.contexts)),
      references,
      audit: records(raw.audit),
      passing: new Set(raw.passing),
    };
    graph.flags = new Map();
    for (const difference of graph.audit)
      for (const id of [...difference.review_edges, ...difference.paper_edges])
        graph.flags.set(id, [...(graph.flags.get(id) || []), difference]);
    return graph;
  }

  return { read };
})();
