import { isGuid } from "../../tokens/token/isGuid";
import { mostProtected } from "../../tokens/organization/protectedEntries";
import type { ProtectedList } from "../../tokens/organization/ProtectedList";
import type { WritableExtensionData } from "./ExtensionData";
import { readTexts } from "../../tokens/json/readTexts";
import { isJsonObject } from "../../tokens/json/JsonObject";
import { Setting } from "./Setting";

const longestPerson = 320;

/** The people and tokens that bulk work leaves out. */
export function protectedListSetting(
  data: Pick<WritableExtensionData, "getDocument" | "setDocument">,
): Setting<ProtectedList> {
  return new Setting(data, "protectedList", readProtectedList);
}

/** One bad entry makes the whole list invalid: ignoring it would silently unprotect someone. */
export function readProtectedList(value: unknown): ProtectedList | undefined {
  if (!isJsonObject(value)) return undefined;
  const people = readEntries(
    value["people"],
    (text) => text.length <= longestPerson && !/[\p{Cc}<>]/u.test(text),
  );
  const tokens = readEntries(value["tokens"], isGuid);
  return people && tokens ? { people, tokens } : undefined;
}

function readEntries(value: unknown, isValid: (text: string) => boolean): readonly string[] | undefined {
  const texts = readTexts(value, (text) => text !== "" && isValid(text));
  return texts && texts.length <= mostProtected ? texts : undefined;
}
