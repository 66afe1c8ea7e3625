import { TextSet } from "./TextSet";

export type ReadonlyTextMap<T> = Omit<TextMap<T>, "set">;

/** A map of texts for hundreds of thousands of them, in the order in which they were first set: see `TextSet`. */
export class TextMap<T> implements Iterable<[string, T]> {
  private readonly texts = new TextSet();
  private readonly list: T[] = [];

  get size(): number {
    return this.list.length;
  }

  get(text: string): T | undefined {
    return this.list[this.texts.placeOf(text)];
  }

  has(text: string): boolean {
    return this.texts.has(text);
  }

  set(text: string, value: T): void {
    this.list[this.texts.add(text)] = value;
  }

  keys(): Iterable<string> {
    return this.texts;
  }

  values(): IterableIterator<T> {
    return this.list.values();
  }

  *[Symbol.iterator](): IterableIterator<[string, T]> {
    const values = this.values();
    for (const text of this.texts) {
      const { done, value } = values.next();
      if (!done) yield [text, value];
    }
  }
}
