import { isGuid } from "../../tokens/token/guid";
import type { ProtectedList } from "../../tokens/organization/protectedList";
import type { WritableExtensionData } from "./extensionData";
import { isJsonObject } from "../wire/read";
import { Setting } from "./Setting";

const mostEntries = 5_000;
const longestPerson = 320;

/** The people and tokens that bulk work never touches. */
export function protectedListSetting(data: WritableExtensionData): Setting<ProtectedList> {
  return new Setting(data, "protectedList", readProtectedList);
}

/** One bad entry makes the whole list invalid: to read on without it would unprotect somebody in silence. */
export function readProtectedList(value: unknown): ProtectedList | undefined {
  if (!isJsonObject(value)) return undefined;
  const people = readTexts(
    value["people"],
    (text) => text.length <= longestPerson && !/[\p{Cc}<>]/u.test(text),
  );
  const tokens = readTexts(value["tokens"], isGuid);
  return people && tokens ? { people, tokens } : undefined;
}

function readTexts(value: unknown, isValid: (text: string) => boolean): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > mostEntries) return undefined;
  const texts = value.filter(
    (item): item is string => typeof item === "string" && item !== "" && isValid(item),
  );
  return texts.length === value.length ? texts : undefined;
}
