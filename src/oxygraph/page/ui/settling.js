/**
 * Things in a row, each as near to where it would be as the others allow.
 *
 * @typedef {{ size: number, wish: number }} Wish How much room a thing takes, and where its middle would be.
 */

/**
 * The middles of things that keep their order and do not overlap, with the least sum of squared distances to where each
 * would be: neighbours that want to pass one another stand together at the mean of their wishes.
 *
 * @param {readonly Wish[]} things
 * @param {number} length Of the row; at least the sum of all sizes.
 * @returns {number[]}
 */
export function settled(things, length) {
  let filled = 0;
  const offsets = things.map(({ size }) => {
    filled += size;
    return filled - size / 2;
  });
  const most = Math.max(0, length - filled);
  /** @type {{ mean: number, count: number }[]} */
  const blocks = [];
  for (const [i, { wish }] of things.entries()) {
    let block = { mean: wish - offsets[i], count: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  }
  const shifts = blocks.flatMap(({ mean, count }) => Array.from({ length: count }, () => mean));
  return offsets.map((offset, i) => offset + Math.min(most, Math.max(0, shifts[i])));
}
