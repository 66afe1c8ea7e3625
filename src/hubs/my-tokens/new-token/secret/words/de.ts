import type { SecretWords } from "./en";
import { german } from "../../../../../ui/words/de/german";

const { number, plural } = german;

export const de: SecretWords = {
  label: "Das Token wurde erstellt",
  made: (name) => `„${name}“ wurde erstellt. Das Token selbst sehen Sie nur dieses eine Mal.`,
  twins: (count) =>
    plural(count, {
      one: "Die Verbindung brach unterwegs ab und Ihr Browser hat die Anforderung noch einmal gesendet; daher wurde ein weiteres Token dieses Namens erstellt. Niemand kennt sein Geheimnis. Widerrufen Sie es, wenn Sie hier fertig sind.",
      other: `Die Verbindung brach unterwegs ab und Ihr Browser hat die Anforderung noch einmal gesendet; daher wurden ${number(count)} weitere Token dieses Namens erstellt. Niemand kennt ihre Geheimnisse. Widerrufen Sie sie, wenn Sie hier fertig sind.`,
    }),
  until: (date, relative) => `Es gilt bis zum ${date} (${relative}).`,
  token: "Token",
  masked: "Verborgen. Wählen Sie „Anzeigen“, um es zu sehen, oder kopieren Sie es ungesehen.",
  reveal: "Anzeigen",
  hide: "Verbergen",
  copy: "Token kopieren",
  copied:
    "Kopiert. Fügen Sie es jetzt dort ein, wo es gebraucht wird, und nicht in einen Chat, eine E-Mail oder eine Datei, die andere lesen.",
  copyFailed:
    "Diese Seite darf nicht kopieren. Zeigen Sie das Token an, markieren und kopieren Sie es selbst und aktivieren Sie dann das Kontrollkästchen unten.",
  storedElsewhere: "Ich habe es anderswo gespeichert",
  notYet:
    "Kopieren Sie das Token oder aktivieren Sie „Ich habe es anderswo gespeichert“. Danach können Sie abschließen.",
  done: "Fertig",
};
