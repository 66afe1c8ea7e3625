import { german } from "../../../../ui/words/de/german";
import type { NewTokenWords } from "./en";

const { number, plural } = german;

export const de: NewTokenWords = {
  label: "Das neue Token",
  summary: "Zusammenfassung",
  summaryFull: (name, organization, date, relative) =>
    `„${name}“ kann bis zum ${date} (${relative}) alles tun, was Sie in ${organization} tun können.`,
  summaryScopes: (name, organization, scopes, date, relative) =>
    `„${name}“ gilt in ${organization} mit ${scopes} bis zum ${date} (${relative}).`,
  summaryMissing: "Oben fehlt noch etwas.",
  create: "Erstellen",
  creating: "Wird erstellt",
  back: "Zurück",
  refused: "Azure DevOps hat das Token nicht erstellt",
  link: {
    from: "Ein Link hat dieses Formular ausgefüllt. Prüfen Sie es; gesendet wird erst, wenn Sie „Erstellen“ wählen.",
    refused: "Ein Teil dessen, was der Link verlangt, wurde weggelassen:",
    part: (key, value) => (value === "" ? key : `${key}=${value}`),
    reasons: {
      unknownTemplate: "diese Vorlage gibt es nicht",
      notWholeDays: "das ist keine ganze Zahl von Tagen",
      daysOutOfRange: "ein Token gilt 1 bis 365 Tage",
      nameEmpty: "der Name ist leer",
      nameTooLong: "der Name ist zu lang",
      nameHasHiddenCharacters: "der Name enthält unsichtbare Zeichen",
      nameLooksLikeToken: "es sieht wie ein Token aus; wenn es eines ist, widerrufen Sie es",
    },
  },
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
};
