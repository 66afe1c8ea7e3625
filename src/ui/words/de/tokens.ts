import type { tokens as english } from "../en/tokens";
import { german } from "./german";

const { number, plural, stopDay } = german;

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
  status: { active: "Aktiv", expired: "Abgelaufen", stopped: "Stillgelegt", revoked: "Widerrufen" },
  risk: {
    fullAccess: {
      name: "Vollzugriff",
      why: "Es kann alles, was sein Besitzer kann. Ersetzen Sie es durch ein Token, das nur die erforderlichen Bereiche hat.",
    },
    allOrganizations: {
      name: "Alle Organisationen",
      get why() {
        return `Es wurde für jede Organisation seines Besitzers erstellt. Solche Token funktionieren ab dem ${stopDay()} nicht mehr. Ersetzen Sie es durch ein eigenes Token je Organisation.`;
      },
    },
    highPrivilege: {
      name: "Hohe Berechtigung",
      why: "Mindestens einer seiner Bereiche erlaubt Änderungen an Code, Pipelines, Sicherheit oder Token. Halten Sie seine Lebensdauer kurz und prüfen Sie, wer es besitzt.",
    },
    longLived: {
      name: "Langlebig",
      why: "Es gilt länger als ein Jahr. Ersetzen Sie es durch eines, das nach wenigen Wochen abläuft.",
    },
    unknownScope: {
      name: "Unbekannter Bereich",
      why: "Es hat einen Bereich, den PAT Steward nicht kennt; seine Reichweite lässt sich daher nicht beurteilen. Klären Sie, wofür es verwendet wird, oder widerrufen Sie es.",
    },
    unknownExpiry: {
      name: "Ablauf unbekannt",
      why: "Azure DevOps hat nicht mitgeteilt, wann es abläuft. Wird es noch gebraucht, ersetzen Sie es durch eines mit Ablaufdatum.",
    },
  },
  scopeAdvice: {
    narrower: (title) => `Verwenden Sie „${title}“, wenn das genügt.`,
    check: "Halten Sie die Lebensdauer des Tokens kurz und prüfen Sie, wer es besitzt.",
  },
  recognized: {
    tool: (tool, machine, date) =>
      `Der Name hat das Format, das ${tool} verwendet${machine ? `, hier für ${machine}` : ""}${date ? ` (${date})` : ""}. Wird das Token widerrufen, ist dort eine neue Anmeldung nötig.`,
    tools: {
      jetBrains: "das Azure DevOps-Plug-In für JetBrains-IDEs",
      reposInVsCode: "die Azure Repos-Erweiterung für Visual Studio Code",
      boardsInVsCode: "die Azure Boards-Erweiterung für Visual Studio Code",
      artifacts: "der Anmeldeinformationsanbieter für Azure Artifacts",
    },
    serviceHooks:
      "Der Name hat das Format, das Azure DevOps für Diensthooks verwendet. Wird das Token widerrufen, funktioniert dieses Abonnement nicht mehr.",
    loadTest: "Der Name hat das Format, das das Azure-Portal für Auslastungstests von Web-Apps verwendet.",
    teams:
      "Der Name hat das Format, das die Integration in Microsoft Teams verwendet. Wird das Token widerrufen, funktioniert diese Integration nicht mehr.",
  },
  allOrganizations: "Alle Organisationen des Besitzers",
  organizations: (count) =>
    plural(count, { one: "1 Organisation", other: `${number(count)} Organisationen` }),
  hiddenCharacters: "enthält unsichtbare Zeichen",
  noScopes: "Keine Bereiche angegeben",
  moreScopes: (count) => `und ${number(count)} weitere`,
  unknownScope: (id) => `${id} (unbekannter Bereich)`,
  expires: {
    unknown: "Von Azure DevOps nicht mitgeteilt",
  },
  retirement: {
    day: stopDay,
    why: (isPast) =>
      isPast
        ? `Es wurde für alle Organisationen erstellt und funktioniert deshalb seit dem ${stopDay()} nicht mehr.`
        : `Es gilt in allen Organisationen und funktioniert deshalb ab dem ${stopDay()} nicht mehr.`,
    stops: (count) =>
      plural(count, {
        one: `1 Token gilt in allen Organisationen. Azure DevOps stellt solche Token ein: Es funktioniert ab dem ${stopDay()} nicht mehr.`,
        other: `${number(count)} Token gelten in allen Organisationen. Azure DevOps stellt solche Token ein: Sie funktionieren ab dem ${stopDay()} nicht mehr.`,
      }),
    stopped: (count) =>
      plural(count, {
        one: `1 Token wurde für alle Organisationen erstellt. Azure DevOps hat solche Token am ${stopDay()} stillgelegt: Es funktioniert nicht mehr, ungeachtet seines eigenen Ablaufdatums.`,
        other: `${number(count)} Token wurden für alle Organisationen erstellt. Azure DevOps hat solche Token am ${stopDay()} stillgelegt: Sie funktionieren nicht mehr, ungeachtet ihrer eigenen Ablaufdaten.`,
      }),
    show: (count) => plural(count, { one: "Dieses Token anzeigen", other: "Diese Token anzeigen" }),
  },
};
