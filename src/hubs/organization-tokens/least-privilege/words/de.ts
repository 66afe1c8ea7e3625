import { german } from "../../../../ui/words/de/german";
import type { NarrowerSumsWords } from "./en";

const { personCount, tokenCount } = german;

/** Words for an organization's tokens that may need only narrower scopes. */
export const de: NarrowerSumsWords = {
  title: "Geringste Berechtigung",
  what: "Das ergibt sich nur aus Namen und Bereichen. Wofür ein Token verwendet wird, ist daran nicht zu erkennen. Fragen Sie den Besitzer.",
  counting: "Wird gezählt",
  none: "Nichts in diesem Scan spricht für engere Bereiche.",
  sum: (tokens, people) => `${tokenCount(tokens)} von ${personCount(people)}`,
  kinds: {
    contained: "Haben Bereiche, die in anderen schon enthalten sind",
    beyond: "Gehen über die Aufgabe hinaus, für die ihr Name spricht",
    high: "Haben hohe Berechtigung, und ihr Name gibt keinen Grund dafür",
    any: "Irgendetwas davon",
  },
  view: {
    name: "Kommt vielleicht mit weniger aus",
    what: "Token mit Bereichen, die andere schon enthalten, die über das hinausgehen, wofür ihr Name spricht, oder mit hoher Berechtigung ohne Grund im Namen.",
  },
  askOwner:
    "Die Aufgabe kennt nur der Besitzer. Bitten Sie ihn, das Token durch eines zu ersetzen, das nur die erforderlichen Bereiche hat.",
};
