/** What lies packed in the page: its script, the graph and the drawing library. */

/** Whether this browser can unpack it; those from before 2023 cannot. */
export function canUnpack() {
  return "DecompressionStream" in globalThis;
}

/**
 * The text that an element holds packed, in base64.
 *
 * @param {Document} page
 * @param {string} id
 * @param {CompressionFormat} format
 */
export function unpacked(page, id, format) {
  const packed = atob(page.getElementById(id)?.textContent ?? "");
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = packed.charCodeAt(at); // `from` takes ten times as long
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format))).text();
}

/**
 * Unpack a script and run it; the page's policy knows its text and would run no other.
 *
 * @param {Document} page
 * @param {string} id
 * @param {CompressionFormat} format
 */
export async function runPacked(page, id, format) {
  const script = page.createElement("script");
  script.textContent = await unpacked(page, id, format);
  page.head.append(script);
  script.remove(); // it has run
}
