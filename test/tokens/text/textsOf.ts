import type { TextList } from "../../../src/tokens/text/TextList";

export function textsOf(list: TextList): string[] {
  return Array.from({ length: list.length }, (_, place) => {
    const text = list.at(place);
    if (text === undefined) throw new Error(`There is no text at ${place}.`);
    return text;
  });
}
