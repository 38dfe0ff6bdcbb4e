/**
 * Settings: which tags lie above a tag, and which exclude each other.
 *
 * Whoever was under a tag was under every wider one. Two tags of one group exclude each other, and so do two of which
 * wider ones do. Method: `docs/method.md`.
 *
 * @typedef {readonly (readonly [group: string, tag: string])[]} Setting Sorted, wider tags included.
 * @typedef {(tag: string) => string} Of What a tag has: its group, the tag above it, which is empty where none is, or
 *   another cell of its row.
 */
import { compare } from "./ordering.js";

/**
 * The tags above a tag, the nearest first.
 *
 * @param {string} tag
 * @param {Of} broaderOf
 */
export function wider(tag, broaderOf) {
  /** @type {string[]} */
  const above = [];
  for (let name = broaderOf(tag); name; name = broaderOf(name)) above.push(name);
  return above;
}

/**
 * Several tags and all above them: who was in a stress test was under an acute stressor.
 *
 * @param {readonly string[]} tags
 * @param {Of} groupOf
 * @param {Of} broaderOf
 * @returns {Setting}
 */
export function settingOf(tags, groupOf, broaderOf) {
  const every = new Set(tags.flatMap((tag) => [tag, ...wider(tag, broaderOf)]));
  return Array.from(every, (tag) => /** @type {const} */ ([groupOf(tag), tag])).sort(compare);
}

/**
 * The tags of both settings; undefined where two of one group differ.
 *
 * @param {Setting} a
 * @param {Setting} b
 * @returns {Setting | undefined}
 */
export function meetSettings(a, b) {
  const both = new Map(a);
  for (const [group, tag] of b) {
    if ((both.get(group) ?? tag) !== tag) return undefined;
    both.set(group, tag);
  }
  return [...both].sort(compare);
}

/**
 * Whether two settings have different tags of one group: what `meetSettings` would say, with nothing made.
 *
 * @param {Setting} a
 * @param {Setting} b
 */
export function settingsPart(a, b) {
  for (let at = 0; at < b.length; at += 1) {
    const known = lastOf(b, at, b[at][0]) ?? lastOf(a, a.length, b[at][0]);
    if (known !== undefined && known !== b[at][1]) return true;
  }
  return false;
}

/**
 * The last tag of a group among the first of a setting.
 *
 * @param {Setting} setting
 * @param {number} end
 * @param {string} group
 */
function lastOf(setting, end, group) {
  for (let at = end - 1; at >= 0; at -= 1) if (setting[at][0] === group) return setting[at][1];
  return undefined;
}

/**
 * The tags that are, or lie under, a condition that takes an effect away, but for those that are asked about.
 *
 * @param {readonly string[]} tags What findings may report.
 * @param {readonly string[]} asked What a question names. It asks about such a tag by that itself, by one above that is
 *   or lies under such a condition, and by one below.
 * @param {Of} isControl What says of a tag itself that it is such a condition; empty where it is none.
 * @param {Of} broaderOf
 */
export function unaskedControls(tags, asked, isControl, broaderOf) {
  const named = new Set(asked);
  const above = new Set(asked.flatMap((name) => wider(name, broaderOf)));
  return new Set(
    tags.filter((tag) => {
      const found = controls(tag, isControl, broaderOf);
      return found.length > 0 && !above.has(tag) && !found.some((name) => named.has(name));
    }),
  );
}

/**
 * A tag and those above it, as far as the last that is a condition that takes an effect away.
 *
 * @param {string} tag
 * @param {Of} isControl
 * @param {Of} broaderOf
 */
function controls(tag, isControl, broaderOf) {
  const line = [tag, ...wider(tag, broaderOf)];
  while (line.length > 0 && !isControl(line[line.length - 1])) line.pop();
  return line;
}
