import type { ServerWords } from "./en";

export const de: ServerWords = {
  title: "„Meine Token“ funktioniert nicht mit Azure DevOps Server",
  text: "Azure DevOps Server bietet keine Schnittstelle, über die eine Erweiterung Ihre Token auflisten oder widerrufen könnte. Verwenden Sie stattdessen die integrierte Seite.",
};
