import type { PageWords } from "./en";

/** Words of the hub "Organization tokens" that its first view needs. */
export const de: PageWords = {
  title: "Token der Organisation",
  description: (name) => `Persönliche Zugriffstoken aller Personen in ${name}`,
  probing: "Es wird geprüft, ob Sie die Token aller Personen sehen dürfen",
  notAdministrator: {
    title: "Diese Seite ist für Administratoren der Organisation",
    what: "Sie zeigt die persönlichen Zugriffstoken aller Benutzer, findet die gefährlichen und widerruft sie gesammelt.",
    who: (name) =>
      `Azure DevOps zeigt die Token anderer Personen nur Projektsammlungsadministratoren von ${name} und meldet, dass Sie keiner sind. Bitten Sie einen von ihnen, diese Seite zu öffnen oder Sie in diese Gruppe aufzunehmen.`,
    pending:
      "Gehören Sie dennoch dazu, dann warten vielleicht noch Berechtigungen dieser Erweiterung unter Organisationseinstellungen > Erweiterungen auf Genehmigung.",
    untried:
      "Der andere Weg, Ihre Microsoft Entra-Anmeldung, ließ sich nicht prüfen: Die Seite „Meine Token“ sagt, woran es liegt.",
    own: "Ihre eigenen Token finden Sie auf der Seite „Meine Token“ (im Menü: My tokens).",
    openMyTokens: "„Meine Token“ öffnen",
    checkAgain: "Erneut prüfen",
  },
  leavers:
    "Wird ein Konto deaktiviert oder entfernt, sind seine Token damit nicht widerrufen: Sie werden innerhalb einer Stunde ungültig und gelten wieder, sobald der Zugriff wiederhergestellt wird. Endgültig ungültig macht sie nur ein Widerruf.",
  tabs: {
    label: "Abschnitte",
    overview: "Überblick",
    tokens: "Token",
    revocations: "Widerrufe",
    settings: "Einstellungen",
  },
  changedBy: (name, when) => `Laut Einstellung zuletzt geändert von ${name} am ${when}.`,
  changedUnknown: "Wer es zuletzt geändert hat, ist nicht bekannt.",
  tokenInAddress:
    "Die Adresse dieser Seite enthielt etwas, das wie ein Token aussieht. Es wurde entfernt. Wenn es eines ist, widerrufen Sie es.",
  unknownQuery: (parts) =>
    `Die Adresse dieser Seite enthält Filter, die hier nicht bekannt sind. Sie wurden ignoriert: ${parts}`,
};
