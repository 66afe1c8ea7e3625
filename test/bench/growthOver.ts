/**
 * How a number grows with the size: the slope of its logarithm over that of the size. 1 means linearly, 2 with the
 * square, 0 not at all.
 */
export function growthOver(sizes: readonly number[], values: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = values.map(Math.log);
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)];
  const slopes = xs.map((x, index) => (x - meanX) * ((ys[index] ?? NaN) - meanY));
  return meanOf(slopes) / meanOf(xs.map((x) => (x - meanX) ** 2));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
