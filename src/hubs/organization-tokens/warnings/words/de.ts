import type { WarningWords } from "./en";
import { german } from "../../../../ui/words/de/german";

const { number, personCount, plural, tokenCount } = german;

/** Words for announcing a revocation to the owners before it happens. */
export const de: WarningWords = {
  warn: "Besitzer vorwarnen",
  ask: "Besitzer um Ersatz bitten",
  asked: (day) => `Sie haben Besitzer gebeten, Token bis zum ${day} zu ersetzen.`,
  askNobody: "Alle gehören Ihnen oder geschützten Besitzern, es ist also niemand zu bitten.",
  title: "Angekündigter Widerruf",
  willBe: (count, people, day) =>
    `${tokenCount(count)} von ${personCount(people)} ${count === 1 ? "soll" : "sollen"} am ${day} widerrufen werden`,
  isToday: (count, people) =>
    `${tokenCount(count)} von ${personCount(people)} ${count === 1 ? "soll" : "sollen"} heute widerrufen werden`,
  wasDue: (count, people, day) =>
    `${tokenCount(count)} von ${personCount(people)} ${count === 1 ? "sollte" : "sollten"} am ${day} widerrufen werden`,
  progress: (gone, left, unknown) =>
    `Laut Scan: ${number(gone)} schon weg, ${number(left)} noch da.${
      unknown > 0
        ? ` Über ${tokenCount(unknown)} ist nichts bekannt: Scannen Sie die Besitzer noch einmal.`
        : ""
    }`,
  people: (done, all) => `${number(done)} von ${personCount(all)} fertig.`,
  pending: (count) => `Noch nicht fertig: ${personCount(count)}`,
  pendingOne: (left, unknown) =>
    [
      left > 0 ? `noch ${tokenCount(left)}` : "",
      unknown > 0 ? `über ${tokenCount(unknown)} ist nichts bekannt` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  morePending: (count) => `${number(count)} weitere anzeigen`,
  calendar: "Kalenderdatei",
  calendarSaved: "Die Kalenderdatei wurde gespeichert.",
  calendarSummary: (count, people) =>
    `Widerrufen, was von ${tokenCount(count)} (${personCount(people)}) noch da ist`,
  done: (count) => plural(count, { one: "Es ist weg.", other: `Alle ${number(count)} sind weg.` }),
  notScanned: "Scannen Sie, um zu sehen, welche davon noch da sind.",
  reasonIs: (reason) => `Grund: ${reason}`,
  tokenDue: (day, reason) => `Sie haben angekündigt, dass es am ${day} widerrufen wird. Grund: ${reason}`,
  show: "Anzeigen",
  revoke: (count) => `${tokenCount(count)} widerrufen …`,
  notes: "Nachrichten an die Besitzer",
  forget: "Vergessen",
  forgetIt: "Wirklich vergessen",
  keep: "Behalten",
  forgetWhat: "Nur diese Erinnerung verschwindet. Es wird nichts widerrufen.",
  forgetFailed: (why) => `Sie konnte nicht entfernt werden: ${why}`,
  readFailed: (why) => `Ihre angekündigten Widerrufe konnten nicht gelesen werden: ${why}`,
  formTitle: "Vor dem Widerruf warnen",
  askTitle: "Besitzer bitten, Token zu ersetzen",
  askWhat: "In jeder Nachricht steht für jedes Token eine Adresse, die den ausgefüllten Ersatz öffnet.",
  breaksARule: "Bricht eine Regel dieser Organisation",
  leftOut: (count) =>
    `${plural(count, { one: "1 Token bleibt", other: `${number(count)} Token bleiben` })} außen vor: Ihre eigenen und die geschützter Besitzer.`,
  template: "Vorlage für die neuen Token",
  noTemplate: "Was für jedes Token naheliegt",
  templateHint: "Der Ersatz beginnt mit ihr, wenn sie weniger braucht, als das alte Token darf.",
  templatesFailed: (why) =>
    `Die Vorlagen der Organisation waren nicht lesbar, daher stehen hier nur die anderen: ${why}`,
  fromOrganization: (title) => `${title} (von der Organisation)`,
  formWhat: (count, people) =>
    `Jetzt wird nichts widerrufen. Sie erhalten für jeden Besitzer der ${tokenCount(count)} eine Nachricht (insgesamt ${personCount(people)}). Ab dem gewählten Tag zeigt diese Seite den Widerruf beim Öffnen zuerst.`,
  ownOnly: "Die Erinnerung wird nur für Sie gespeichert: IDs, Tag und Grund, aber keine Namen.",
  day: "Widerruf am",
  dayHint: "Ein Kalendertag. Lassen Sie Zeit für Antworten.",
  dayInvalid: (first, last) => `Wählen Sie einen Tag zwischen dem ${first} und dem ${last}.`,
  reason: "Grund",
  reasonHint: "Er steht in den Nachrichten. Tragen Sie hier nie ein Token ein.",
  reasonNeeded: "Geben Sie einen Grund an: Die Besitzer werden danach fragen.",
  reasonIsToken: "Das sieht aus wie ein Token. Entfernen Sie es.",
  tooMany: "Höchstens 5.000 Token lassen sich auf einmal ankündigen. Wählen Sie weniger aus.",
  keepIt: "Speichern und Nachrichten schreiben",
  saving: "Wird gespeichert",
  saveFailed: (why) => `Nicht gespeichert: ${why}`,
  kept: (day) => `Gespeichert. Ab dem ${day} zeigt diese Seite den Widerruf beim Öffnen zuerst.`,
  notesTitle: "Nachrichten an die Besitzer",
  notesWhat: "Azure DevOps benachrichtigt die Besitzer nicht. Diese Nachrichten tun es, wenn Sie sie senden.",
  note: {
    subject: (organization, day) =>
      `Ihre persönlichen Zugriffstoken in ${organization} werden am ${day} widerrufen`,
    hello: (name) => (name === "" ? "Guten Tag," : `Guten Tag ${name},`),
    what: (organization, day, reason) =>
      `ein Administrator von ${organization} wird diese persönlichen Zugriffstoken von Ihnen am ${day} widerrufen. Grund: ${reason}`,
    token: (name, facts) => (facts === "" ? `- ${name}` : `- ${name} (${facts})`),
    unnamed: "ein Token ohne Namen",
    ends: (day) => `läuft am ${day} ab`,
    replaceIt: (address) => `Ersetzen: ${address}`,
    nextReplace:
      "Bitte ersetzen Sie vor diesem Tag, was Sie noch brauchen: Die Adresse unter jedem Token öffnet ein ausgefülltes Formular. Widerrufen Sie, was Sie nicht mehr brauchen. Wenn beides nicht geht, antworten Sie mir bitte.",
    next: "Wenn Sie eines davon noch brauchen, erstellen Sie ein neues Token mit nur den nötigen Bereichen und kurzer Lebensdauer und ersetzen Sie das alte vor diesem Tag. Wenn das nicht geht, antworten Sie mir bitte. Ein neues erstellen Sie in Azure DevOps in den Benutzereinstellungen unter „Persönliche Zugriffstoken“ oder „My tokens“.",
  },
};
