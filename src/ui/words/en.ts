import { asInCatalogue } from "../../tokens/scopes/ScopeNaming";
import { common } from "./en/common";
import { english } from "./en/english";
import { tokenList } from "./en/tokenList";
import { details } from "./en/details";
import { failures } from "./en/failures";
import { tokens } from "./en/tokens";

const { locale, number, list } = english;

/** The words that both hubs share, in English. Every other language has the same type. */
export const en = {
  locale,
  number,
  list,
  common,
  details,
  failures,
  tokenList,
  named: asInCatalogue,
  tokens,
};

export type Words = typeof en;
