import { common } from "./de/common";
import { details } from "./de/details";
import { failures } from "./de/failures";
import { german } from "./de/german";
import { tokenList } from "./de/tokenList";
import { scopesInGerman } from "./de/scopes";
import { tokens } from "./de/tokens";
import type { Words } from "./en";

const { locale, number, list } = german;

export const de: Words = {
  locale,
  number,
  list,
  common,
  details,
  failures,
  tokenList,
  named: scopesInGerman,
  tokens,
};
