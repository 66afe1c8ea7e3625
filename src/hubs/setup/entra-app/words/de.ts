import type { EntraAppWords } from "./en";

/** Words of the form that names the Entra application. */
export const de: EntraAppWords = {
  title: "Entra-Anwendung",
  what: "„Meine Token“ braucht eine Microsoft Entra-Anwendung Ihres Mandanten, um im Namen der jeweiligen Person zu handeln. Registrieren Sie eine und geben Sie hier ihre IDs an.",
  clientId: "Anwendungs-ID (Client)",
  tenantId: "Verzeichnis-ID (Mandant)",
  tenantHint: "Nur für eine Anwendung eines einzelnen Mandanten. Lassen Sie das Feld sonst leer.",
  invalidId:
    "Keine gültige ID: Eine ID besteht aus 32 hexadezimalen Ziffern in fünf Gruppen, zum Beispiel 12345678-1234-1234-1234-123456789abc.",
  clientNeeded: "Eine Mandanten-ID braucht eine Client-ID.",
  invalidStored: "Der gespeicherte Wert ist nicht gültig und wird nicht verwendet.",
  lastWins: "Wenn zwei Personen speichern, gilt der letzte Stand.",
};
