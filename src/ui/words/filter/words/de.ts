import { german } from "../../de/german";
import type { FilterPartWords } from "./en";

export const de: FilterPartWords = {
  text: "Nach Name, Bereich, Besitzer oder ID filtern",
  owner: "Besitzer",
  name: "Tokenname",
  age: "Erstellt vor mehr als",
  ageUpTo: "Erstellt vor höchstens",
  lifetime: "Lebensdauer über",
  lifetimeUpTo: "Lebensdauer bis",
  late: "Läuft später ab als in",
  made: "Erstellt von",
  madeByTool: "Programmen und Diensten",
  inactive: "Besitzer inaktiv seit",
  days: german.dayCount,
};
