import { displayName, shorten } from "../../../tokens/text/displayText";
import type { Words } from "../../../ui/words/en";
import type { Opening } from "./useOpenFile";
import { scanFileWords } from "./words/scanFileWords";

/** How opening a file goes, or why it was not opened. `here`: the name of the page's organization. */
export function openingSentence(opening: Opening, here: string, words: Words): string {
  const text = scanFileWords.in(words.locale);
  const shown = (name: string) => shorten(displayName(name), 60);
  switch (opening.kind) {
    case "nothing":
      return "";
    case "reading":
      return text.reading(shown(opening.name));
    case "taking":
      return text.taking(shown(opening.name));
    case "noReader":
      return `${words.common.part.failed}. ${words.common.part.next}`;
    case "refused": {
      const { why } = opening;
      const name = shown(opening.name);
      if (why.kind === "part") return text.part(name, why.shard.index, why.shard.count);
      if (why.kind === "otherVersion") return text.otherVersion(name, why.version);
      if (why.kind === "otherOrganization") return text.otherOrganization(name, shown(why.name), here);
      return text.refused[why.kind](name);
    }
  }
}
