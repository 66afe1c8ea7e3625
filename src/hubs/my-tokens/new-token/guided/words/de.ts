import type { GuidedWords } from "./en";

export const de: GuidedWords = {
  intro:
    "PAT Steward kann das Token hier nicht erstellen, weil keine Microsoft Entra-Anmeldung von Ihnen vorliegt. Die Seite kann Ihnen aber sagen, was Sie auf der integrierten Tokenseite eingeben müssen.",
  label: "Was einzugeben ist",
  name: "Name",
  copyName: "Namen kopieren",
  expires: "Ablauf",
  atMost: (days) => `${days} reichen für den Anfang`,
  scopes: "Bereiche",
  copyScopes: "IDs der Bereiche kopieren",
  onPage: (group, access) => `Auf der integrierten Seite, wenn sie englisch ist: ${group}, ${access}`,
  chooseYourself: "Wählen Sie nur, was die Aufgabe braucht.",
  openBuiltIn: "Integrierte Tokenseite öffnen",
};
