import type { RevocationWords } from "./en";
import { german } from "../../../ui/words/de/german";

const { number, plural } = german;

/** Words for revoking tokens and for what became of each. */
export const de: RevocationWords = {
  question: (count) =>
    plural(count, { one: "Dieses Token widerrufen?", other: `Diese ${number(count)} Token widerrufen?` }),
  warning:
    "Was sie verwendet, funktioniert dann nicht mehr. Ein widerrufenes Token lässt sich nicht wiederherstellen.",
  warningOne:
    "Was es verwendet, funktioniert dann nicht mehr. Ein widerrufenes Token lässt sich nicht wiederherstellen.",
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
    some: (gone, all) =>
      `${number(gone)} von ${number(all)} Token widerrufen. Sehen Sie sich die anderen unten an.`,
  },
  upToAnHour:
    "Es kann bis zu eine Stunde dauern, bis ein widerrufenes Token überall abgelehnt wird. Sitzungen, die damit geöffnet wurden, können es überdauern.",
  stop: "Beenden",
  stopping: "Wird beendet: Es werden keine weiteren Token gesendet",
  retry: "Die anderen erneut versuchen",
  dismiss: "Ausblenden",
  results: "Was aus den einzelnen Token wurde",
  state: {
    planned: "Nicht gesendet",
    sent: "Gesendet",
    accepted: "Angenommen, wird geprüft",
    gone: "Widerrufen",
    stillListed:
      "Von Azure DevOps angenommen und noch als aktiv geführt. Sehen Sie in einer Stunde noch einmal nach.",
    refused: (why) => `Nicht widerrufen: ${why}`,
    unknown: (why) => `Nicht bekannt, ob es widerrufen wurde: ${why}`,
  },
};
