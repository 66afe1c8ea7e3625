import type { ByHandWords } from "./en";

export const de: ByHandWords = {
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
