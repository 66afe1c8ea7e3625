import type { ContinuedWords } from "./en";
import { german } from "../../../../../ui/words/de/german";

const { number, personCount, plural, tokenCount } = german;

/** Words for a revocation that an earlier visit began. */
export const de: ContinuedWords = {
  title: "Widerruf fortsetzen",
  reading: (done, all) => `Die Token jedes Besitzers werden aufgelistet: ${number(done)} von ${number(all)}`,
  failed: "Die Besitzer konnten nicht gelesen werden",
  begun: (when) => `Begonnen am ${when}.`,
  byOther: (id) => `Begonnen von jemand anderem (Identitäts-ID ${id}).`,
  gone: (count, total) =>
    count === 1
      ? `1 von ${number(total)} ist bereits nicht mehr vorhanden.`
      : `${number(count)} von ${number(total)} sind bereits nicht mehr vorhanden.`,
  elsewhere: (count) =>
    plural(count, {
      one: "1 Token gehört jemand anderem, als der Plan angibt, und wird weggelassen.",
      other: `${number(count)} Token gehören jemand anderem, als der Plan angibt, und werden weggelassen.`,
    }),
  unknown: (count) =>
    plural(count, {
      one: "1 ID im Plan ist hier nicht bekannt und wird weggelassen.",
      other: `${number(count)} IDs im Plan sind hier nicht bekannt und werden weggelassen.`,
    }),
  unread: (count, people) =>
    `${tokenCount(count)} von ${personCount(people)} konnten nicht geprüft werden und werden nicht gesendet. Sie bleiben im nicht abgeschlossenen Widerruf.`,
  readAgain: "Erneut auflisten",
  over: "Es ist nichts mehr zu widerrufen",
  ended: "Der Widerruf ist abgeschlossen.",
};
