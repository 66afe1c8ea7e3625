import { WordTable } from "../../WordTable";
import { en, type ChartWords } from "./en";

export const chartWords = new WordTable<ChartWords>(en, {
  de: () => import(/* webpackChunkName: "words-de" */ "./de").then(({ de }) => de),
});
