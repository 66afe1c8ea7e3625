import type { CreationWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, plural } = german;

export const de: CreationWords = {
  form: {
    readMore: "Mehr dazu in der Dokumentation von Microsoft",
    teamPage: "Die Seite des Teams",
    fromOrganization: (version) => `Aus der Organisation, Version ${number(version)}`,
    label: "Das neue Token",
    summary: "Zusammenfassung",
    summaryFull: (name, organization, date, relative) =>
      `„${name}“ kann bis zum ${date} (${relative}) alles tun, was Sie in ${organization} tun können.`,
    summaryScopes: (name, organization, scopes, date, relative) =>
      `„${name}“ gilt in ${organization} mit ${scopes} bis zum ${date} (${relative}).`,
    summaryMissing: "Oben fehlt noch etwas.",
    create: "Erstellen",
    creating: "Wird erstellt",
    refused: "Azure DevOps hat das Token nicht erstellt",
  },
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
  lost: {
    label: "Die Antwort ging verloren",
    made: {
      title: "Das Token wurde erstellt, aber sein Geheimnis ist verloren",
      text: (name, count) =>
        plural(count, {
          one: `Die Antwort von Azure DevOps ist nicht angekommen, aber das Token „${name}“ steht in Ihrer Liste. Sein Geheimnis stand in dieser Antwort und lässt sich nicht mehr abrufen.`,
          other: `Die Antwort von Azure DevOps ist nicht angekommen. Ihr Browser hat die Anforderung mehrmals gesendet, und ${number(count)} Token namens „${name}“ stehen in Ihrer Liste. Ihre Geheimnisse standen in diesen Antworten und lassen sich nicht mehr abrufen.`,
        }),
      next: "Widerrufen Sie, was erstellt wurde, und erstellen Sie dann ein neues Token.",
    },
    notMade: {
      title: "Das Token wurde nicht erstellt",
      text: "Die Antwort von Azure DevOps ist nicht angekommen, und unter Ihren aktiven Token ist kein solches Token.",
      next: "Sie können es gefahrlos erneut versuchen.",
    },
    unknown: {
      title: "Ob das Token erstellt wurde, ist noch nicht bekannt",
      text: "Die Antwort von Azure DevOps ist nicht angekommen, und Ihre Tokenliste konnte auch nicht gelesen werden.",
      next: "Schließen Sie diesen Bereich, aktualisieren Sie die Liste und suchen Sie das Token, bevor Sie ein weiteres erstellen.",
    },
    revoke: "In der Liste anzeigen",
    tryAgain: "Zurück zum Formular",
  },
  trial: {
    title: "Neues Token ausprobieren",
    start: "Ausprobieren",
    again: "Noch einmal ausprobieren",
    busy: "Wird ausprobiert",
    what: "Eine Anfrage an Azure DevOps mit dem neuen Token. Sie ändert nichts.",
    answers: {
      works: "Es funktioniert: Azure DevOps kennt es als Ihres.",
      scope:
        "Azure DevOps kennt das Token. Seine Bereiche erlauben diese Frage nicht; das sagt nichts darüber, was sie erlauben.",
      notYet:
        "Azure DevOps nimmt es noch nicht an. Bei einem neuen Token kann das eine Minute dauern; versuchen Sie es noch einmal.",
      policy:
        "Eine Richtlinie für bedingten Zugriff hat es von hier aus abgelehnt (VS403463). Wo die Richtlinie es zulässt, kann es funktionieren.",
    },
    failed: (why) => `Die Frage blieb unbeantwortet: ${why}.`,
  },
};
