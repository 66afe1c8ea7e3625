import { german } from "../../de/german";
import type { ScanFactWords } from "./en";

const { number, personCount, plural, tokenCount } = german;

export const de: ScanFactWords = {
  people: (read, found, isTotalKnown) =>
    `${number(read)} von ${isTotalKnown ? "" : "mindestens "}${personCount(found)} gelesen`,
  tokens: (count) => `${tokenCount(count)} gefunden`,
  rate: (perSecond) => `${number(perSecond < 10 ? perSecond : Math.round(perSecond))} Personen pro Sekunde`,
  left: (duration) => `noch etwa ${duration}`,
  services: (count) =>
    plural(count, {
      one: "1 Dienstidentität weggelassen (Dienste besitzen keine Token)",
      other: `${number(count)} Dienstidentitäten weggelassen (Dienste besitzen keine Token)`,
    }),
  unreadableUsers: (count) =>
    plural(count, {
      one: "1 Eintrag der Benutzerliste war nicht lesbar",
      other: `${number(count)} Einträge der Benutzerliste waren nicht lesbar`,
    }),
  unreadableTokens: (count) =>
    plural(count, {
      one: "1 Tokeneintrag war nicht lesbar",
      other: `${number(count)} Tokeneinträge waren nicht lesbar`,
    }),
  seconds: (count) => plural(count, { one: "1 Sekunde", other: `${number(count)} Sekunden` }),
  minutes: (count) => plural(count, { one: "1 Minute", other: `${number(count)} Minuten` }),
  hours: (count) => plural(count, { one: "1 Stunde", other: `${number(count)} Stunden` }),
};
