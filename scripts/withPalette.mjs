const most = 38;

/**
 * The picture with at most 38 colours, which makes a screenshot less than half as big: pictures and program
 * share the package's 700 KB. A picture with few colours does not change; with many, similar ones are merged,
 * rare ones first.
 */
export function withPalette({ width, height, pixels }) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const boxes = split([...counts].map(([colour, count]) => ({ colour, count })));
  const colours = boxes.map(commonest);
  const indexOf = new Map(boxes.flatMap((box, index) => box.map(({ colour }) => [colour, index])));
  return { width, height, colours, indices: Uint8Array.from(pixels, (colour) => indexOf.get(colour)) };
}

/** Median cut: halves the worst-looking box until there are enough. */
function split(all) {
  const boxes = [boxOf(all)];
  while (boxes.length < most) {
    const worst = boxes.reduce((found, box) => (box.error > found.error ? box : found));
    if (worst.error === 0) break;
    const [low, high] = halved(worst);
    boxes.splice(boxes.indexOf(worst), 1, boxOf(low), boxOf(high));
  }
  return boxes.map(({ entries }) => entries);
}

function boxOf(entries) {
  const spans = [16, 8, 0].map((shift) => {
    const values = entries.map(({ colour }) => (colour >> shift) & 255);
    // Not Math.max(...values): a box can hold more colours than a call can take arguments.
    return { shift, span: values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b)) };
  });
  const widest = spans.reduce((found, one) => (one.span > found.span ? one : found));
  const weight = entries.reduce((sum, { count }) => sum + count, 0);
  // The square root lets a rare accent, such as a red badge, keep its own colour.
  return { entries, shift: widest.shift, error: widest.span ** 2 * Math.sqrt(weight) };
}

function halved({ entries, shift }) {
  const part = ({ colour }) => (colour >> shift) & 255;
  const sorted = [...entries].sort((a, b) => part(a) - part(b) || a.colour - b.colour);
  const middle = (part(sorted[0]) + part(sorted[sorted.length - 1])) / 2;
  const at = sorted.findIndex((entry) => part(entry) > middle);
  return [sorted.slice(0, at), sorted.slice(at)];
}

/** The most common colour stands for the whole box: flat areas and text keep their exact colour. */
function commonest(box) {
  return box.reduce((found, one) => (one.count > found.count ? one : found)).colour;
}
