import { german } from "./german";
import type { details as english } from "../en/details";

const { dayCount } = german;

export const details: typeof english = {
  title: (name) => `Details zum Token: ${name}`,
  id: "Autorisierungs-ID",
  reach: "Gilt in",
  ownExpiry: "Eigenes Ablaufdatum",
  lifetime: "Lebensdauer",
  days: dayCount,
  risks: "Risiken",
  noRisks: "Keine gefunden",
  madeBy: "Herkunft",
  copyId: "Autorisierungs-ID kopieren",
  lastUsed: "Azure DevOps teilt nicht mit, wann ein Token zuletzt verwendet wurde.",
};
