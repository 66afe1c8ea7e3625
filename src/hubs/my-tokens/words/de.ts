import type { MyTokensWords } from "./en";

export const de: MyTokensWords = {
  title: "Meine Token",
  newToken: "Neues Token",
  description: (person, organization) =>
    `Persönliche Zugriffstoken von ${person}, aus Sicht von ${organization}`,
  openBuiltIn: "Integrierte Tokenseite öffnen",
  loading: "Ihre Token werden geladen",
  otherOrganization: "Andere Organisation",
  otherOrganizationWhy:
    "Es gehört zu einer anderen Organisation. Öffnen Sie dort „My tokens“, um es zu ändern.",
};
