import type { AzureErrorReason } from "../../rest/AzureError";

const reasons: Readonly<Record<string, AzureErrorReason>> = {
  VS403463: "conditionalAccess",
  TF401444: "signInFirst",
};

const atStart = /^\s*(VS403463|TF401444)\b/;
const anywhere = /\b(VS403463|TF401444)\b/;
/** A page that refuses access is short. */
const longestPage = 50_000;

/**
 * The reason that an answer gives by its code, which is the same in every language. A JSON error starts with it, and
 * may then repeat what someone typed; a page, which has no `message`, may have it anywhere.
 */
export function reasonOf(text: string, message: string | undefined): AzureErrorReason | undefined {
  const found = message === undefined ? anywhere.exec(text.slice(0, longestPage)) : atStart.exec(message);
  return found?.[1] === undefined ? undefined : reasons[found[1]];
}
