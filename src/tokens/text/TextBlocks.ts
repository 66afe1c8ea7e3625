interface Block {
  /** The place of its first text. */
  readonly from: number;
  readonly whole: string;
  /** Where each text begins and ends in the whole. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Texts by their places, as parts of a few long ones. Each is cut out when it is asked for, and not kept. */
export class TextBlocks {
  private readonly blocks: Block[] = [];

  /** The next texts are parts of this one: no more than `most`, the first of them at the place `from`. */
  begin(whole: string, most: number, from: number): void {
    this.blocks.push({ whole, from, starts: new Uint32Array(most), ends: new Uint32Array(most) });
  }

  /** Says where the text at this place begins and ends in the one that was begun last. */
  note(place: number, start: number, end: number): void {
    const block = this.blocks.at(-1);
    if (!block) return;
    block.starts[place - block.from] = start;
    block.ends[place - block.from] = end;
  }

  /** Expects a place that was noted. */
  at(place: number): string {
    let [first, last] = [0, this.blocks.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((this.blocks[middle]?.from ?? 0) <= place) first = middle;
      else last = middle - 1;
    }
    const block = this.blocks[first];
    if (!block) return "";
    return block.whole.slice(block.starts[place - block.from], block.ends[place - block.from]);
  }
}
