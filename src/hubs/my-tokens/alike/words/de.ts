import { german } from "../../../../ui/words/de/german";
import type { AlikeWords } from "./en";

const { number, plural } = german;

export const de: AlikeWords = {
  button: (count) => `Ähnliche Token: ${number(count)}`,
  line: (count) =>
    plural(count, {
      one: "Sie haben 1 weiteres aktives Token mit ähnlichem Namen und denselben Bereichen.",
      other: `Sie haben ${number(count)} weitere aktive Token mit ähnlichen Namen und denselben Bereichen.`,
    }),
  show: "Ähnliche Token anzeigen",
  title: "Ähnliche Token",
  what: "Aktive Token mit denselben Bereichen, deren Namen sich nur in Zahlen, Datum, Rechner oder Repository unterscheiden.",
  group: (count) => `${number(count)} ähnliche`,
  newest: (date) => `Das neueste wurde am ${date} erstellt.`,
  check:
    "Prüfen Sie, ob die älteren noch verwendet werden: Azure DevOps gibt nicht an, wann ein Token zuletzt verwendet wurde. Ein Tool kann für jeden Rechner eines haben.",
  choose: "Wählen Sie, welche widerrufen werden",
  isNewest: "neuestes",
  created: (date) => `Erstellt am ${date}`,
  unlisted: (count) =>
    plural(count, {
      one: "1 älteres Token wird nicht angezeigt. Widerrufen Sie zuerst diese.",
      other: `${number(count)} ältere Token werden nicht angezeigt. Widerrufen Sie zuerst diese.`,
    }),
  noneKept: "Sie würden keines dieser Token behalten.",
  revoke: (kept, revoked) => `${number(kept)} behalten, ${number(revoked)} widerrufen`,
  back: "Zurück zu allen Gruppen",
};
