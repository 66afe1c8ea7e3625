import type { PersonalWords } from "./en";

/** Words of the edition in which the setup check names the Entra application. */
export const de: PersonalWords = {
  forAdministrators: "Für Administratoren",
  here: "PAT Steward Personal hat keine eigene Seite für Administratoren: Legen Sie die Entra-Anwendung Ihrer Organisation hier fest.",
  name: "Entra-Anwendung festlegen",
  change: "Anwendung ändern",
};
