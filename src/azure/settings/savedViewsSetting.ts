import { mostSavedViews, readSavedView, type SavedView } from "../../tokens/organization/savedView";
import type { WritableExtensionData } from "../extensionData";
import { isJsonObject } from "../wire/read";
import { Setting } from "./Setting";

/** The filters that the organization shares. */
export function savedViewsSetting(data: WritableExtensionData): Setting<readonly SavedView[]> {
  return new Setting(data, "savedViews", readSavedViews);
}

/** Views that cannot be read are left out: the others are of use without them. */
export function readSavedViews(value: unknown): readonly SavedView[] | undefined {
  if (!Array.isArray(value) || value.length > mostSavedViews) return undefined;
  return value.flatMap((item) =>
    isJsonObject(item) ? (readSavedView(item["name"], item["query"]) ?? []) : [],
  );
}
