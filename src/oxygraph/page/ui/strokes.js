/**
 * How the lines of the map look: the colours of both themes, and the dash and the end of each sign.
 *
 * @typedef {"light" | "dark"} Theme
 * @typedef {Record<string, string>} Colours
 */

/**
 * Vermillion and a blue of half its light stay apart without colour, too; dash and end say the sign again.
 *
 * @type {Record<Theme, Colours>}
 */
export const THEMES = {
  light: {
    "+": "#c04a00",
    "-": "#004a80",
    0: "#5c5c5c",
    "?": "#5c5c5c",
    "=": "#8c8c8c",
    conflicting: "#8a5a00",
    mixed: "#8a5a00",
    text: "#15181c",
    paper: "#ffffff",
    halo: "#ffffff",
    badge: "#8a5a00",
    a: "#7a3fa0",
    b: "#00735c",
    both: "#6f6f6f",
    ring: "#15181c",
  },
  dark: {
    "+": "#ffb58a",
    "-": "#3f94d8",
    0: "#b5b5b5",
    "?": "#b5b5b5",
    "=": "#6d747c",
    conflicting: "#ffcf70",
    mixed: "#ffcf70",
    text: "#f2f4f6",
    paper: "#14181d",
    halo: "#14181d",
    badge: "#ffcf70",
    a: "#d3a3f0",
    b: "#5fd3b5",
    both: "#9aa3ab",
    ring: "#ffffff",
  },
};

/** @type {Record<string, number[]>} */
const DASHES = { 0: [2, 4], "?": [7, 5], mixed: [10, 3, 2, 3] };

/** @type {Record<string, string>} */
const ENDS = { "+": "arrow", "-": "bar", 0: "circle", conflicting: "diamond", mixed: "diamond" };

/** The signs that a line of the map can have, as its legend lists them. */
export const SIGNS = ["+", "-", "0", "conflicting", "mixed", "?", "="];

/**
 * How the line of a sign is dashed and how it ends.
 *
 * @param {string} sign
 */
export function lineOf(sign) {
  return { dash: DASHES[sign] ?? [], end: ENDS[sign] ?? "" };
}
