const { imul } = Math;

/** Ids that are remembered at least; up to twice as many are. */
const usualLeast = 500_000;

/**
 * Ids that have come before, in bounded memory: as hashes of 53 bits, of which a million take about 40 MB. Among a
 * million ids, the chance that any two look alike is one in 18,000.
 */
export class KnownIds {
  private recent = new Set<number>();
  private older: ReadonlySet<number> = new Set();

  constructor(private readonly least = usualLeast) {}

  /** Remembers this id. Returns whether it is new. */
  add(id: string): boolean {
    const hash = hashOf(id);
    if (this.recent.has(hash) || this.older.has(hash)) return false;
    if (this.recent.size >= this.least) [this.older, this.recent] = [this.recent, new Set()];
    this.recent.add(hash);
    return true;
  }
}

/** Two hashes of 32 bits in the manner of FNV-1a, each mixed at the end; 53 of their bits fit a number. */
function hashOf(text: string): number {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = imul(one ^ code, 0x01000193);
    other = imul(other ^ code, 0x85ebca6b);
  }
  return (mixed(one) >>> 11) * 2 ** 32 + mixed(other);
}

function mixed(hash: number): number {
  const once = imul(hash ^ (hash >>> 16), 0x7feb352d);
  const twice = imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}
