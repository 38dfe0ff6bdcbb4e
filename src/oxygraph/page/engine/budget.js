/**
 * How long a question may be searched for, and how many paths it may bring: nobody waits for what nobody can read.
 *
 * @import { Vocabulary } from "./vocabulary.js"
 */

/** What is left of the time and the paths of one answer, over all its searches. */
export class Budget {
  /** @param {Vocabulary["budget"]} most */
  constructor({ seconds, paths, looked_up_every }) {
    this.until = Date.now() + seconds * 1000;
    this.left = paths;
    this.every = looked_up_every;
    this.counted = 0;
    /** Whether a search was ended before it was through. */
    this.exhausted = false;
  }

  /** One step more of a search; false where there is nothing left to spend. */
  spend() {
    this.counted += 1;
    if (this.counted % this.every === 0 && Date.now() > this.until) this.exhausted = true;
    return !this.exhausted;
  }

  /** One path more; false where there are too many. */
  keep() {
    this.left -= 1;
    if (this.left < 0) this.exhausted = true;
    return !this.exhausted;
  }
}
