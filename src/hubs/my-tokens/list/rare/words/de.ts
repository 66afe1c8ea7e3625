import { german } from "../../../../../ui/words/de/german";
import type { RareWords } from "./en";

const { number, plural } = german;

export const de: RareWords = {
  tokenInAddress:
    "Die Adresse dieser Seite enthielt etwas, das wie ein Token aussieht. Es wurde entfernt. Wenn es eines ist, widerrufen Sie es.",
  unknownFilters: (keys) =>
    `Die Adresse dieser Seite enthält Filter, die PAT Steward nicht kennt. Sie wurden ignoriert: ${keys}`,
  unreadable: (count) =>
    plural(count, {
      one: "1 Zeile war nicht lesbar, in dieser Liste fehlt daher möglicherweise ein Token. Vergleichen Sie sie mit der integrierten Tokenseite.",
      other: `${number(count)} Zeilen waren nicht lesbar, in dieser Liste fehlen daher möglicherweise Token. Vergleichen Sie sie mit der integrierten Tokenseite.`,
    }),
  empty: {
    title: "Sie haben keine persönlichen Zugriffstoken",
    text: "Azure DevOps listet für Sie keine aktiven, abgelaufenen oder widerrufenen Token auf.",
    create: "Wählen Sie „Neues Token“, wenn Sie eines brauchen.",
  },
  noMatch: {
    title: "Kein Token entspricht den Filtern",
    text: "Ändern Sie die Filter oder setzen Sie sie zurück, um Ihre aktiven Token zu sehen.",
  },
};
