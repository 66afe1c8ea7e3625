import { german } from "../../../../ui/words/de/german";
import type { AlikeWords } from "./en";

const { number, plural } = german;

export const de: AlikeWords = {
  line: (count) => `${number(count)} aktive Token dieser Person haben ähnliche Namen und dieselben Bereiche.`,
  newest: (date) => `Das neueste wurde am ${date} erstellt.`,
  check:
    "Klären Sie mit der Person, ob die älteren noch verwendet werden: Azure DevOps gibt nicht an, wann ein Token zuletzt verwendet wurde.",
  notFree:
    "Keines der älteren lässt sich auswählen: Sie sind geschützt, Ihre eigenen oder werden gerade widerrufen.",
  select: (count) =>
    plural(count, { one: "Das ältere auswählen", other: `Die ${number(count)} älteren auswählen` }),
};
