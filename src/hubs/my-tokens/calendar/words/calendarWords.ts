import { WordTable } from "../../../../ui/words/WordTable";
import { en, type CalendarWords } from "./en";

export const calendarWords = new WordTable<CalendarWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-export" */ "./de").then(({ de }) => de),
});
