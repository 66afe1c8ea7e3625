import { common } from "./en/common";
import { failures } from "./en/failures";
import { guided } from "./en/guided";
import { myTokens } from "./en/myTokens";
import { revoke } from "./en/revoke";
import { tokens } from "./en/tokens";
import { tokenTask } from "./en/tokenTask";

/** Every sentence of the product. Another language is another value of the type `Words`. */
export const en = { locale: "en", common, failures, guided, myTokens, revoke, tokens, tokenTask };

export type Words = typeof en;
