import type { SecretWords } from "./en";
import { german } from "../../../../../ui/words/de/german";

const { number, plural } = german;

/** Words for what comes after *Create*: the secret, once, and the ways in which an answer can get lost. */
export const de: SecretWords = {
  label: "Das Token wurde erstellt",
  made: (name) => `„${name}“ wurde erstellt. Das Token selbst sehen Sie nur dieses eine Mal.`,
  twins: (count) =>
    plural(count, {
      one: "Die Verbindung brach unterwegs ab und Ihr Browser hat die Anforderung noch einmal gesendet; daher wurde ein weiteres Token dieses Namens erstellt. Niemand kennt sein Geheimnis. Widerrufen Sie es, wenn Sie hier fertig sind.",
      other: `Die Verbindung brach unterwegs ab und Ihr Browser hat die Anforderung noch einmal gesendet; daher wurden ${number(count)} weitere Token dieses Namens erstellt. Niemand kennt ihre Geheimnisse. Widerrufen Sie sie, wenn Sie hier fertig sind.`,
    }),
  until: (date, relative) => `Es gilt bis zum ${date} (${relative}).`,
  shortened: (asked, given) =>
    `Gewünscht war der ${asked}. Die Richtlinie Ihrer Organisation hat die Gültigkeit auf den ${given} verkürzt.`,
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
  snippets: {
    title: "Token verwenden",
    shell: "Zeilen für",
    place: "Ihre eigenen Namen eintragen",
    names: { project: "Projekt", repository: "Repository", feed: "Feed" },
    copy: (title) => `Kopieren: ${title}`,
    file: (path) => `Datei: ${path}`,
  },
  lost: {
    label: "Die Antwort ging verloren",
    made: {
      title: "Das Token wurde erstellt und sein Geheimnis ist verloren",
      text: (name, count) =>
        plural(count, {
          one: `Die Antwort von Azure DevOps ist nicht angekommen, aber das Token „${name}“ steht in Ihrer Liste. Sein Geheimnis stand in dieser Antwort und ist nicht mehr zu bekommen.`,
          other: `Die Antwort von Azure DevOps ist nicht angekommen. Ihr Browser hat die Anforderung mehrmals gesendet, und ${number(count)} Token „${name}“ stehen in Ihrer Liste. Ihre Geheimnisse standen in diesen Antworten und sind nicht mehr zu bekommen.`,
        }),
      next: "Widerrufen Sie, was erstellt wurde, und erstellen Sie dann ein neues Token.",
    },
    notMade: {
      title: "Das Token wurde nicht erstellt",
      text: "Die Antwort von Azure DevOps ist nicht angekommen, und in Ihrer Liste der aktiven Token steht kein solches Token.",
      next: "Sie können es gefahrlos erneut versuchen.",
    },
    unknown: {
      title: "Noch ist nicht bekannt, ob das Token erstellt wurde",
      text: "Die Antwort von Azure DevOps ist nicht angekommen, und Ihre Tokenliste konnte auch nicht gelesen werden.",
      next: "Schließen Sie diesen Bereich, aktualisieren Sie die Liste und suchen Sie das Token, bevor Sie ein weiteres erstellen.",
    },
    revoke: "In der Liste anzeigen",
    tryAgain: "Zurück zum Formular",
  },
  edit: {
    label: "Token ändern",
    keep: (date) => `Belassen: ${date}`,
    keepUnknown: "Unverändert lassen",
    difference: "Was sich ändert",
    nothing: "Noch ist nichts geändert.",
    renamed: (name) => `Neuer Name: „${name}“.`,
    gained: (titles) => `Erhält: ${titles}.`,
    lost: (titles) => `Verliert: ${titles}. Was das Token dafür verwendet, funktioniert dann nicht mehr.`,
    sameEffect: "Die Bereiche ändern sich; was das Token darf, bleibt gleich.",
    moved: (after, before) => `Läuft künftig am ${after} ab, bisher: ${before}.`,
    earlier: "Das ist früher als bisher.",
    secretStays: "Das Geheimnis bleibt gleich.",
    save: "Speichern",
    saving: "Wird gespeichert",
    saved: (name) => `„${name}“ wurde geändert. Das Geheimnis ist gleich geblieben.`,
    headroom: (made) =>
      `Die Richtlinie rechnet ab dem Tag, an dem das Token erstellt wurde (${made}); dieses Token kann daher nicht länger gelten. Erstellen Sie ein gleichartiges, um mehr Zeit zu bekommen.`,
    lostTitle: "Die Antwort ging verloren",
    lostNow: "Die Antwort von Azure DevOps ist nicht angekommen. Das sagt der Dienst jetzt über das Token:",
    lostUnknown:
      "Die Antwort von Azure DevOps ist nicht angekommen, und das Token konnte nicht gelesen werden. Aktualisieren Sie die Liste, um zu sehen, ob die Änderung erfolgt ist.",
    now: (name, scopes, date) => `„${name}“, ${scopes}, Ablauf: ${date}.`,
  },
};
