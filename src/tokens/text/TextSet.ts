/** How many texts it has room for at first. */
const leastTexts = 8;

/** Distinct texts: a `TextSet`, or a `Set` if there are few. */
export interface Texts extends Iterable<string> {
  readonly size: number;
  has(text: string): boolean;
}

/**
 * A set of texts for hundreds of thousands of them, in the order in which they were added.
 *
 * V8 keeps each text that is looked up in a `Set` or a `Map` in one table of its own, for as long as the text lives, and
 * goes through all of that table whenever it collects garbage: with the names of 500,000 tokens, this held the page for
 * 80 ms each time. Texts that are looked up here stay out of it.
 */
export class TextSet implements Texts {
  private readonly texts: string[] = [];
  private hashes = new Int32Array(leastTexts);
  /** One more than the place of a text; 0 where there is none. At most half of them are taken. */
  private slots = new Uint32Array(2 * leastTexts);

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  get size(): number {
    return this.texts.length;
  }

  has(text: string): boolean {
    return this.placeOf(text) >= 0;
  }

  /** How many texts were added before this one; -1 if it was not. */
  placeOf(text: string): number {
    return (this.slots[this.slotOf(text, hashOf(text))] ?? 0) - 1;
  }

  /** Adds it unless it is there. Returns its place. */
  add(text: string): number {
    const hash = hashOf(text);
    const slot = this.slotOf(text, hash);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const place = this.texts.length;
    if (place === this.hashes.length) {
      this.grow();
      return this.add(text);
    }
    this.texts.push(text);
    this.hashes[place] = hash;
    this.slots[slot] = place + 1;
    return place;
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.texts.values();
  }

  /** Where this text is, or would be. */
  private slotOf(text: string, hash: number): number {
    const last = this.slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = (this.slots[slot] ?? 0) - 1;
      if (place < 0) return slot;
      if (this.hashes[place] === hash && this.texts[place] === text) return slot;
    }
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    const slots = new Uint32Array(2 * hashes.length);
    hashes.set(this.hashes);
    for (let place = 0; place < this.texts.length; place++) {
      let slot = (hashes[place] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = place + 1;
    }
    [this.hashes, this.slots] = [hashes, slots];
  }
}

/** Another one in each page, so that nobody can make up names that all fall into one slot. */
const seed = Math.floor(Math.random() * 2 ** 32);

/** 32 bits. */
function hashOf(text: string): number {
  let hash = seed ^ text.length;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
