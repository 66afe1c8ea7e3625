import type { tokens as english } from "../en/tokens";
import { german } from "./german";

const { number, plural } = german;

/** Words for a token, wherever one is shown. */
export const tokens: typeof english = {
  /** Cards that are filters. */
  cards: {
    label: "Schnellfilter",
    expiring7: "Ablauf innerhalb von 7 Tagen",
    expiring30: "Ablauf innerhalb von 30 Tagen",
    active: "Aktiv",
    expired: "Abgelaufen",
    fullAccess: "Vollzugriff",
    allOrganizations: "Alle Organisationen",
    highPrivilege: "Hohe Berechtigung",
  },
  status: { active: "Aktiv", expired: "Abgelaufen", revoked: "Widerrufen" },
  risk: {
    fullAccess: {
      name: "Vollzugriff",
      why: "Es kann alles, was sein Besitzer kann. Ersetzen Sie es durch ein Token, das nur die Bereiche hat, die die Aufgabe braucht.",
    },
    allOrganizations: {
      name: "Alle Organisationen",
      why: "Es gilt in jeder Organisation seines Besitzers. Solche Token funktionieren ab dem 1. Dezember 2026 nicht mehr: Ersetzen Sie es durch eines für jede Organisation.",
    },
    highPrivilege: {
      name: "Hohe Berechtigung",
      why: "Einer seiner Bereiche kann Code, Pipelines, Sicherheit oder Token ändern. Halten Sie seine Lebensdauer kurz und prüfen Sie, wer es besitzt.",
    },
    longLived: {
      name: "Langlebig",
      why: "Es gilt länger als ein Jahr. Ersetzen Sie es durch eines, das nur Wochen gilt.",
    },
    unknownScope: {
      name: "Unbekannter Bereich",
      why: "Es hat einen Bereich, den PAT Steward nicht kennt; seine Reichweite lässt sich daher nicht beurteilen. Klären Sie, wofür es ist, oder widerrufen Sie es.",
    },
    unknownExpiry: {
      name: "Ablauf unbekannt",
      why: "Azure DevOps hat nicht mitgeteilt, wann es abläuft. Ersetzen Sie es durch eines mit einem Ende, falls es noch gebraucht wird.",
    },
  },
  scopeAdvice: {
    narrower: (title) => `Verwenden Sie „${title}“, wo das genügt.`,
    check: "Halten Sie seine Lebensdauer kurz und prüfen Sie, wer es besitzt.",
  },
  recognized: {
    git: (machine) =>
      `Benannt, wie Git Credential Manager die von ihm erstellten Token benennt, hier auf ${machine}. Wird es widerrufen, verlangt Git dort eine neue Anmeldung.`,
    serviceHooks:
      "Benannt, wie Azure DevOps das Token eines Diensthooks benennt. Wird es widerrufen, endet dieses Abonnement.",
    artifacts:
      "Benannt, wie der Anmeldeinformationsanbieter für Azure Artifacts seine Token benennt. Wird es widerrufen, verlangt der Anbieter eine neue Anmeldung.",
    loadTest: "Benannt, wie das Azure-Portal das Token für den Auslastungstest einer Web-App benennt.",
    teams:
      "Benannt, wie die Integration in Microsoft Teams ihr Token benennt. Wird es widerrufen, endet diese Integration.",
  },
  otherOrganization: "Andere Organisation",
  otherOrganizationWhy:
    "Es gehört zu einer anderen Organisation. Öffnen Sie dort „My tokens“, um es zu ändern.",
  allOrganizations: "Alle Organisationen des Besitzers",
  thisOrganization: "Diese Organisation",
  organizations: (count) =>
    plural(count, { one: "1 Organisation", other: `${number(count)} Organisationen` }),
  noScopes: "Keine Bereiche genannt",
  moreScopes: (count) => `und ${number(count)} weitere`,
  unknownScope: (id) => `${id} (unbekannter Bereich)`,
  expires: {
    unknown: "Von Azure DevOps nicht mitgeteilt",
  },
  globalStops: {
    stops: (count) =>
      plural(count, {
        one: "1 Token gilt in allen Organisationen. Azure DevOps beendet solche Token am 1. Dezember 2026.",
        other: `${number(count)} Token gelten in allen Organisationen. Azure DevOps beendet solche Token am 1. Dezember 2026.`,
      }),
    stopped: (count) =>
      plural(count, {
        one: "1 Token wurde für alle Organisationen erstellt. Azure DevOps hat solche Token am 1. Dezember 2026 beendet; es funktioniert nicht mehr, gleich welches Ablaufdatum es trägt.",
        other: `${number(count)} Token wurden für alle Organisationen erstellt. Azure DevOps hat solche Token am 1. Dezember 2026 beendet; sie funktionieren nicht mehr, gleich welches Ablaufdatum sie tragen.`,
      }),
    show: "Anzeigen",
  },
};
