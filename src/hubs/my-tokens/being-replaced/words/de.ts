import { german } from "../../../../ui/words/de/german";
import type { BeingReplacedWords } from "./en";

const { number, plural, dayCount } = german;

export const de: BeingReplacedWords = {
  title: (count) =>
    plural(count, { one: "Wird ersetzt: 1 Token", other: `Werden ersetzt: ${number(count)} Token` }),
  damaged: (count) =>
    plural(count, {
      one: "Eine Notiz über ein Token, das ersetzt wird, ist beschädigt und wurde ausgelassen.",
      other: `${number(count)} Notizen über Token, die ersetzt werden, sind beschädigt und wurden ausgelassen.`,
    }),
  removeDamaged: "Beschädigte Notizen entfernen",
  readFailed: (why) => `Welche Token ersetzt werden, konnte nicht gelesen werden. ${why}`,
  gone: "ein Token, das nicht mehr in Ihrer Liste steht",
  pair: (old, successor) => `„${old}“ wird durch „${successor}“ ersetzt.`,
  single: (old) => `„${old}“`,
  state: {
    unknown:
      "Ein Teil Ihrer Liste konnte nicht gelesen werden; daher ist der Stand nicht bekannt. Aktualisieren Sie die Liste.",
    underWay: "Das neue Token wurde gerade erst angefordert, vielleicht in einem anderen Tab.",
    notMade: "Es wurde kein neues Token erstellt. Das alte ist, wie es war.",
    unanswered:
      "Azure DevOps hat nicht rechtzeitig geantwortet, aber seitdem gibt es ein neues Token. Wenn es dieses ist, kennt niemand sein Geheimnis: Widerrufen Sie es und erstellen Sie dann ein weiteres.",
    byHand:
      "Erstellen Sie das neue Token auf der integrierten Seite und sagen Sie dann hier, welches es ist.",
    secretLost:
      "Das neue Token lässt sich nicht mehr verwenden: Die Seite wurde geschlossen, bevor sein Geheimnis kopiert war. Widerrufen Sie es und erstellen Sie dann ein weiteres.",
    successorGone:
      "Das neue Token funktioniert nicht mehr, das alte noch. Erstellen Sie ein weiteres, bevor das alte endet.",
    oldEnded: "Das alte Token funktioniert nicht mehr, das neue schon. Es ist nichts mehr zu tun.",
    bothEnded:
      "Das alte Token funktioniert nicht mehr, und das neue auch nicht, oder niemand kennt sein Geheimnis. Was es verwendet hat, steht still: Erstellen Sie ein weiteres.",
    putInPlace: "Beide funktionieren. Setzen Sie das neue an die Stelle des alten.",
    inPlace:
      "Beide funktionieren, und das neue ist an seinem Platz. Widerrufen Sie das alte, sobald alles läuft.",
  },
  ends: (days) =>
    days === 0
      ? "Das alte endet heute."
      : plural(days, { one: "Das alte endet morgen.", other: `Das alte endet in ${number(days)} Tagen.` }),
  kept: (days) =>
    days > 0
      ? plural(days, {
          one: "Sie behalten das alte noch bis morgen.",
          other: `Sie behalten das alte noch ${dayCount(days)}.`,
        })
      : days === 0
        ? "Heute ist der Tag, bis zu dem Sie das alte behalten wollten."
        : "Der Tag, bis zu dem Sie das alte behalten wollten, ist vorbei.",
  markInPlace: "Das neue ist an seinem Platz",
  endOld: "Das alte wird nicht mehr verwendet",
  keep: "Das alte behalten bis",
  keepHelp: "An diesem Tag sagt diese Seite es zuerst.",
  save: "Behalten",
  refreshThen: "Aktualisieren Sie die Liste, sobald Sie es erstellt haben.",
  thisOne: (name) => `Es ist „${name}“`,
  whatToEnter: "Anzeigen, was einzugeben ist",
  wasStored: "Ich habe sein Geheimnis doch gespeichert",
  revokeNew: "Neues Token widerrufen",
  another: "Weiteres erstellen",
  done: "Aus dieser Liste entfernen",
  forget: "Nicht mehr ersetzen",
  show: (name) => `„${name}“ anzeigen`,
  end: {
    title: "Altes Token widerrufen?",
    text: (old, successor) =>
      `„${old}“ funktioniert sofort nicht mehr, wo immer es noch steht. „${successor}“ gilt weiter.`,
    notInPlace: "Sie haben noch nicht bestätigt, dass das neue Token an seinem Platz ist.",
    confirm: "Altes Token widerrufen",
    cancel: "Abbrechen",
    checking: "Es wird geprüft, ob das neue Token funktioniert",
  },
  audit: {
    notRead:
      "Diese Ausgabe von PAT Steward liest das Überwachungsprotokoll nicht; daher ist nichts über kürzliche Aktionen des alten Tokens bekannt.",
    looking: "Es wird nachgesehen, ob das alte Token im Überwachungsprotokoll noch auftaucht",
    seen: (when, action, client, address) =>
      `Letzte protokollierte Aktion des alten Tokens: ${when}. Aktion: ${action}. Client: ${client}. Adresse: ${address}.`,
    actsStill:
      "Das alte Token wird noch verwendet: Es hat eine Aktion ausgeführt, nachdem Sie das neue als eingesetzt bestätigt haben.",
    notSeen: "Im Überwachungsprotokoll steht keine Aktion des alten Tokens aus den letzten 90 Tagen.",
    notSeenSince: (date) =>
      `Das Überwachungsprotokoll ist lang und wurde nur bis zum ${date} zurück gelesen. Bis dahin steht darin keine Aktion des alten Tokens.`,
    unreadable: (count) =>
      plural(count, {
        one: "1 Eintrag des Protokolls konnte nicht gelesen werden.",
        other: `${number(count)} Einträge des Protokolls konnten nicht gelesen werden.`,
      }),
    blind:
      "Lesezugriffe, Klone und vieles andere stehen nicht im Überwachungsprotokoll: Dass ein Token nicht verwendet wird, lässt sich daraus nicht schließen.",
    failed: (why) =>
      `Das Überwachungsprotokoll konnte nicht gelesen werden (${why}); über das alte Token sagt es daher nichts.`,
  },
  obstacle: {
    unknown:
      "Ihre Liste konnte gerade nicht vollständig gelesen werden; das alte Token blieb daher unberührt. Versuchen Sie es erneut.",
    noSuccessor:
      "Das neue Token funktioniert nicht; das alte blieb daher unberührt. Erstellen Sie zuerst ein weiteres.",
  },
  notSaved: "Das konnte nicht gespeichert werden. Versuchen Sie es erneut.",
};
