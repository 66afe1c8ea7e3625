import { WordTable } from "../../../../ui/words/WordTable";
import { en, type OverviewWords } from "./en";

export const overviewWords = new WordTable<OverviewWords>(en, {
  de: () => import(/* webpackChunkName: "words-de-organization-overview" */ "./de").then(({ de }) => de),
});
