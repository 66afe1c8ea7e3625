import { asInCatalogue } from "../../tokens/scopes/ScopeNaming";
import { common } from "./en/common";
import { english } from "./en/english";
import { tokenList } from "./en/tokenList";
import { details } from "./en/details";
import { failures } from "./en/failures";
import { tokens } from "./en/tokens";

const { locale, number, list } = english;

/** Every sentence of the product. Another language is another value of the type `Words`. */
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
