import type { RevocationWords } from "./en";
import { german } from "../../../ui/words/de/german";

const { number, plural } = german;

/** Words for revoking tokens and for the result of each. */
export const de: RevocationWords = {
  question: (count) =>
    plural(count, { one: "Dieses Token widerrufen?", other: `Diese ${number(count)} Token widerrufen?` }),
  warning:
    "Alles, was diese Token verwendet, funktioniert dann nicht mehr. Widerrufene Token lassen sich nicht wiederherstellen.",
  warningOne:
    "Alles, was dieses Token verwendet, funktioniert dann nicht mehr. Ein widerrufenes Token lässt sich nicht wiederherstellen.",
  more: (count) => `und ${number(count)} weitere`,
  confirm: (count) => plural(count, { one: "Token widerrufen", other: `${number(count)} Token widerrufen` }),
  running: (done, all) =>
    `Widerruf läuft: ${number(done)} von ${number(all)} nachweislich nicht mehr vorhanden`,
  finished: {
    allGone: (count) =>
      plural(count, {
        one: "1 Token wurde widerrufen: Azure DevOps führt es nicht mehr als aktiv.",
        other: `${number(count)} Token wurden widerrufen: Azure DevOps führt sie nicht mehr als aktiv.`,
      }),
    some: (gone, all) => `${number(gone)} von ${number(all)} Token widerrufen. Prüfen Sie die übrigen unten.`,
  },
  upToAnHour:
    "Es kann bis zu eine Stunde dauern, bis ein widerrufenes Token überall abgelehnt wird. Damit begonnene Sitzungen können länger bestehen bleiben.",
  stop: "Beenden",
  stopping: "Wird beendet: Es werden keine weiteren Token gesendet",
  retry: "Die übrigen erneut versuchen",
  dismiss: "Ausblenden",
  results: "Ergebnis für jedes Token",
  state: {
    planned: "Nicht gesendet",
    sent: "Gesendet",
    accepted: "Angenommen; wird geprüft",
    gone: "Widerrufen",
    stillListed:
      "Azure DevOps hat die Anforderung angenommen, führt das Token aber noch als aktiv. Prüfen Sie es in einer Stunde noch einmal.",
    refused: (why) => `Nicht widerrufen: ${why}`,
    unknown: (why) => `Es ist nicht bekannt, ob das Token widerrufen wurde: ${why}`,
  },
};
