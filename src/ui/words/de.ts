import { common } from "./de/common";
import { failures } from "./de/failures";
import { german } from "./de/german";
import { myTokens } from "../../hubs/my-tokens/words/de";
import { revoke } from "../../hubs/revocation/words/de";
import { scopesInGerman } from "./de/scopes";
import { tokens } from "./de/tokens";
import type { Words } from "./en";

const { locale, number, list } = german;

export const de: Words = {
  locale,
  number,
  list,
  common,
  failures,
  myTokens,
  named: scopesInGerman,
  revoke,
  tokens,
};
