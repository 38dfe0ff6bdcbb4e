/**
 * How a finding was made: the levels of design. Whether a controlled study was randomized counts for no level.
 *
 * @import { Edge } from "./graph.js"
 */

/** Places in the vocabulary's list of levels. */
export const [NARRATIVE, OBSERVATIONAL, CONTROLLED] = [0, 1, 2];

/**
 * Whether a finding pools several studies.
 *
 * @param {Edge} edge
 */
export function isPooled({ evidence_type }) {
  return evidence_type === "meta_analysis";
}
