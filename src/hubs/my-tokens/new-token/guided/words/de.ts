import type { GuidedWords } from "./en";

export const de: GuidedWords = {
  intro:
    "PAT Steward kann das Token hier nicht erstellen, weil keine Microsoft Entra-Anmeldung von Ihnen vorliegt. Die Seite kann Ihnen aber sagen, was Sie auf der integrierten Tokenseite eingeben müssen.",
};
