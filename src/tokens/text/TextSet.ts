import type { PackedTexts } from "./PackedTexts";
import { TextBlocks } from "./TextBlocks";
import type { TextList } from "./TextList";

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
export class TextSet implements Texts, TextList {
  /** `undefined` where the text is in a block. */
  private readonly texts: (string | undefined)[] = [];
  private readonly blocks = new TextBlocks();
  private hashes = new Int32Array(leastTexts);
  /** One more than the place of a text; 0 where there is none. At most half of them are taken. */
  private slots = new Uint32Array(2 * leastTexts);

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  get size(): number {
    return this.texts.length;
  }

  get length(): number {
    return this.size;
  }

  at(place: number): string | undefined {
    return place >= 0 && place < this.length ? this.textAt(place) : undefined;
  }

  has(text: string): boolean {
    return this.placeOf(text) >= 0;
  }

  /** How many texts were added before this one; -1 if it was not. */
  placeOf(text: string): number {
    const { length } = text;
    return (this.slots[this.slotOf(text, 0, length, hashOf(text, 0, length))] ?? 0) - 1;
  }

  /** Adds it unless it is there. Returns its place. */
  add(text: string): number {
    const place = this.claim(text, 0, text.length);
    if (place === this.length) this.texts.push(text);
    return place;
  }

  /** Adds each unless it is there, without making a text of its own of any of them. Returns their places. */
  addPacked({ text, lengths }: PackedTexts): Uint32Array {
    const places = new Uint32Array(lengths.length);
    this.blocks.begin(text, lengths.length, this.length);
    let end = 0;
    for (let at = 0; at < lengths.length; at++) {
      const start = end;
      end += lengths[at] ?? 0;
      const place = this.claim(text, start, end);
      places[at] = place;
      if (place < this.length) continue;
      this.blocks.note(place, start, end);
      this.texts.push(undefined);
    }
    return places;
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (let place = 0; place < this.length; place++) yield this.textAt(place);
  }

  private textAt(place: number): string {
    return this.texts[place] ?? this.blocks.at(place);
  }

  /** The place of this part of a text. If it is new, that is the next place, and the caller fills it. */
  private claim(text: string, start: number, end: number): number {
    if (this.length === this.hashes.length) this.grow();
    const hash = hashOf(text, start, end);
    const slot = this.slotOf(text, start, end, hash);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const place = this.length;
    this.hashes[place] = hash;
    this.slots[slot] = place + 1;
    return place;
  }

  /** Where this part of a text is, or would be. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const last = this.slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const place = (this.slots[slot] ?? 0) - 1;
      if (place < 0) return slot;
      if (this.hashes[place] === hash && this.textAt(place) === text.slice(start, end)) return slot;
    }
  }

  private grow(): void {
    const hashes = new Int32Array(2 * this.hashes.length);
    const slots = new Uint32Array(2 * hashes.length);
    hashes.set(this.hashes);
    for (let place = 0; place < this.length; place++) {
      let slot = (hashes[place] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = place + 1;
    }
    [this.hashes, this.slots] = [hashes, slots];
  }
}

/** Another one in each page, so that nobody can make up names that all fall into one slot. */
const seed = Math.floor(Math.random() * 2 ** 32);

/** Of a part of a text. 32 bits. */
function hashOf(text: string, start: number, end: number): number {
  let hash = seed ^ (end - start);
  for (let place = start; place < end; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
