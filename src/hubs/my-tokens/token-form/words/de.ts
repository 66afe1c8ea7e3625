import { german } from "../../../../ui/words/de/german";
import type { TokenFormWords } from "./en";

const { dayCount, number, plural } = german;

export const de: TokenFormWords = {
  name: {
    label: "Name",
    warnings: {
      empty: "",
      tooLong: "",
      controlCharacters: "",
      email: "Der Name enthält eine E-Mail-Adresse. Wer Token auflistet, kann ihre Namen lesen.",
      looksLikeToken:
        "Der Name enthält etwas, das wie ein Token oder ein Teil davon aussieht. Schreiben Sie nie ein Geheimnis in einen Namen: Namen werden nicht geheim gehalten.",
      bidiCharacters:
        "Der Name enthält unsichtbare Zeichen, die die Schreibrichtung umkehren. Geben Sie ihn sicherheitshalber neu ein.",
    },
    left: (count) =>
      count === 0
        ? "Weitere Zeichen passen nicht in den Namen."
        : plural(count, {
            one: "Noch 1 Zeichen passt in den Namen.",
            other: `Noch ${number(count)} Zeichen passen in den Namen.`,
          }),
    tooLong: (count) => `Der Name ist ${number(count)} Zeichen zu lang.`,
    maybeTooLong: (count) =>
      `Azure DevOps lehnt diesen Namen möglicherweise ab: In gespeicherter Form ist er ${number(count)} Zeichen zu lang.`,
    codes:
      "Umlaute, nicht lateinische Buchstaben, Emojis und Zeichen wie & oder < brauchen in Azure DevOps mehr Platz.",
  },
  expiry: {
    label: "Läuft ab",
    days: dayCount,
    usual: (days) => `${days} (üblich für diese Aufgabe)`,
    mostSeen: (days) => `${days} (mehr hat eine Richtlinie nicht zugelassen)`,
    asLinked: (days) => `${days} (aus dem Link)`,
    atDate: "An einem Datum",
    date: "Letzter Tag",
    dateHelp: "Bis zum Ende dieses Tages, höchstens ein Jahr ab heute.",
    expiresOn: (date, relative) => `Läuft am ${date} ab, ${relative}.`,
  },
  problems: {
    name: {
      empty: "Geben Sie einen Namen ein.",
      tooLong: "Kürzen Sie den Namen auf 256 Zeichen.",
      controlCharacters: "Entfernen Sie Zeilenumbrüche und andere unsichtbare Zeichen aus dem Namen.",
    },
    expiry: {
      past: "Wählen Sie heute oder einen späteren Tag.",
      tooLong: "Wählen Sie einen Tag innerhalb eines Jahres. Länger lässt Azure DevOps kein Token gelten.",
      notADate: "Geben Sie den letzten Tag ein.",
    },
    scopes: { none: "Wählen Sie mindestens einen Bereich." },
  },
  refused: {
    unknown: (error) => `Azure DevOps nannte einen Grund, den PAT Steward nicht kennt: ${error}.`,
    unknownNext: "Aktualisieren Sie die Liste, um den jetzigen Stand zu sehen, und versuchen Sie es erneut.",
  },
  shortened: (asked, given) =>
    `Gewünscht war der ${asked}. Die Richtlinie Ihrer Organisation hat die Gültigkeit auf den ${given} verkürzt.`,
};
