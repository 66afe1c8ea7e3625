import { german } from "../../../../ui/words/de/german";
import type { ReplaceWords } from "./en";

const { number, plural } = german;

export const de: ReplaceWords = {
  intro: {
    ends: (date, relative) =>
      `Das alte Token gilt bis zum ${date} (${relative}). Es bleibt, wie es ist, bis Sie es widerrufen.`,
    endless: "Das alte Token bleibt, wie es ist, bis Sie es widerrufen.",
    everywhere:
      "Das alte Token gilt in allen Organisationen. Damit ist für alle solchen Token am 1. Dezember 2026 Schluss. Das neue gilt nur in dieser Organisation.",
  },
  several: {
    place: (count, all) => `Token ${number(count)} von ${number(all)}.`,
    done: (names) => `Neue Token gibt es schon für: ${names}.`,
    next: (name) => `Weiter: ${name}`,
    skip: "Dieses auslassen",
  },
  likely: {
    tool: (job) =>
      `Dem Namen nach hat ein Werkzeug es erstellt. Dessen Aufgabe ist hier vermutlich „${job}“.`,
    name: (job) => `Dem Namen nach ist es vermutlich für „${job}“.`,
    scopes: (job) => `Den Bereichen nach ist es vermutlich für „${job}“.`,
    asked: (job) => `Das neue Token soll nach der Vorlage „${job}“ entstehen.`,
  },
  unknownTemplate:
    "Die gewünschte Vorlage gibt es hier nicht: Vielleicht wurde sie zurückgezogen, oder sie gehört zu einer anderen Organisation.",
  scopes: {
    title: "Bereiche",
    same: "Dieselben wie bisher",
    template: (job) => `Weniger: was „${job}“ braucht`,
    scopeTable: "Weniger: dieselben Gebiete ohne ihren mächtigen Teil",
    contained: "Weniger: ohne die, die in anderen schon enthalten sind",
    losesNothing: "Das neue Token könnte dasselbe.",
    loses: (list) => `Dem neuen Token würde fehlen: ${list}.`,
    losesMore: (list, more) =>
      `Dem neuen Token würden fehlen: ${list} und ${plural(more, { one: "1 weiterer Bereich", other: `${number(more)} weitere Bereiche` })}.`,
  },
  cancel: "Abbrechen",
  close: "Schließen",
  byHand:
    "PAT Steward kann das neue Token hier nicht erstellen, weil keine Microsoft Entra-Anmeldung von Ihnen vorliegt. Erstellen Sie es auf der integrierten Seite mit den Angaben unten; diese Seite fragt Sie dann, welches es ist.",
  unsent:
    "Es wurde nichts gesendet: Die Seite konnte nicht festhalten, dass dieses Token ersetzt wird. Versuchen Sie es erneut.",
  notKept:
    "Die Seite konnte nicht festhalten, dass dieses Token an die Stelle des alten tritt. Wenn Sie sie schließen, erinnert Sie hier nichts mehr daran, das alte zu widerrufen.",
  keepsOld: (name) =>
    `„${name}“ gilt weiterhin. Setzen Sie das neue Token an seine Stelle, prüfen Sie, ob alles läuft, und widerrufen Sie das alte dann auf dieser Seite unter „Wird ersetzt“.`,
  wayOut: (way) => `Ohne Token: ${way}`,
  waysOut: {
    gitCredentialManager:
      "Mit git config --global credential.azreposCredentialType oauth meldet Git Credential Manager Sie mit Microsoft Entra an.",
    git: "Git Credential Manager meldet Sie mit Microsoft Entra an.",
    feeds:
      "Der Anmeldeinformationsanbieter des Werkzeugs meldet Sie an; in einer Pipeline nutzt der Authentifizierungstask die Identität der Pipeline.",
    azureCli: "az login meldet Sie mit Microsoft Entra an, und die Azure DevOps-Erweiterung nutzt das.",
    scripts:
      "Ein Dienstprinzipal oder eine verwaltete Identität holt ein Microsoft Entra-Token, in einer Pipeline über eine Dienstverbindung vom Typ Azure DevOps.",
    publishing:
      "Veröffentlichen Sie mit einem Microsoft Entra-Token eines Dienstprinzipals oder einer verwalteten Identität.",
    agent: "Registrieren Sie Agents mit einem Dienstprinzipal.",
  },
  elsewhere: {
    title: "In Azure DevOps selbst",
    connection: "Dienstverbindung",
    connectionSteps:
      "Projekteinstellungen > Dienstverbindungen > die Verbindung > Bearbeiten: neues Token einfügen und speichern. Der Typ „Azure DevOps“ braucht gar kein Token.",
    group: "Variablengruppe",
    groupSteps:
      "Pipelines > Bibliothek > die Gruppe: neues Token als Wert der Variablen einfügen, das Schloss geschlossen lassen und speichern.",
    agent: "Selbst gehosteter Agent",
    agentSteps:
      "Nichts zu tun. Ein Agent verwendet ein Token nur, während er eingerichtet wird; danach hat er einen eigenen Schlüssel.",
  },
  already: {
    label: "Wird schon ersetzt",
    title: "Dieses Token wird schon ersetzt",
    text: "Ein anderer Tab oder ein früherer Besuch hat damit begonnen. Es wurde nichts gesendet. Was noch zu tun ist, steht auf dieser Seite unter „Wird ersetzt“.",
  },
};
