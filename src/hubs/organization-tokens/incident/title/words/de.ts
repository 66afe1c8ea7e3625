import type { IncidentTitleWords } from "./en";

export const de: IncidentTitleWords = {
  title: "Vorfall",
  leaked: "Dieses Token ist durchgesickert",
};
