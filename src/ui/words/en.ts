import { asInCatalogue } from "../../tokens/scopes/ScopeNaming";
import { common } from "./en/common";
import { english } from "./en/english";
import { failures } from "./en/failures";
import { myTokens } from "../../hubs/my-tokens/words/en";
import { revoke } from "../../hubs/revocation/words/en";
import { tokens } from "./en/tokens";

const { locale, number, list } = english;

/** Every sentence of the product. Another language is another value of the type `Words`. */
export const en = {
  locale,
  number,
  list,
  common,
  failures,
  myTokens,
  named: asInCatalogue,
  revoke,
  tokens,
};

export type Words = typeof en;
