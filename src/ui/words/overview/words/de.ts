import { german } from "../../de/german";
import type { OverviewChartWords } from "./en";

const { dayCount, number, personCount, plural } = german;

export const de: OverviewChartWords = {
  sum: (tokens, people) =>
    `${plural(tokens, { one: "1 aktives Token", other: `${number(tokens)} aktive Token` })} von ${personCount(people)}`,
  risks: "Warum sie riskant sind",
  ages: "Alter",
  lifetimes: "Vergebene Lebensdauer",
  scopes: "Mächtige Bereiche",
  scopesWhy: "Token mit Vollzugriff zählen bei jedem Bereich mit.",
  owners: "Die meisten Token",
  upTo: (days) => `Bis zu ${plural(days, { one: "1 Tag", other: `${number(days)} Tagen` })}`,
  between: (first, last) => `${number(first)} bis ${dayCount(last)}`,
  over: (days) => `Mehr als ${dayCount(days)}`,
};
