import { foldText } from "./foldText";
import type { TextList } from "./TextList";

/** Texts run through `foldText`, each when it is first asked for. The list behind them may grow. */
export class FoldedTexts implements TextList {
  private readonly folded: (string | undefined)[] = [];

  constructor(private readonly texts: TextList) {}

  get length(): number {
    return this.texts.length;
  }

  at(place: number): string | undefined {
    // V8 turns an array with large gaps into a hash table, which is several times slower.
    while (this.folded.length < this.length) this.folded.push(undefined);
    return (this.folded[place] ??= this.fold(place));
  }

  private fold(place: number): string | undefined {
    const text = this.texts.at(place);
    return text === undefined ? undefined : foldText(text);
  }
}
