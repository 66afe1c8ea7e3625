import { mostSavedViews, readSavedView, type SavedView } from "./savedView";
import type { WritableExtensionData } from "../../../azure/data/ExtensionData";
import { isJsonObject } from "../../../tokens/json/JsonObject";
import { Setting } from "../../../azure/data/Setting";

/** The filters that the organization shares. */
export interface StoredViews {
  readonly views: readonly SavedView[];
  /** Entries that are no views here, damaged or of a newer version: kept as they are. */
  readonly others: readonly unknown[];
}

export function savedViewsSetting(data: WritableExtensionData): Setting<StoredViews> {
  return new Setting(data, "savedViews", readSavedViews, ({ views, others }) => [...views, ...others]);
}

/** Views that can be read are of use without those that cannot. */
export function readSavedViews(value: unknown): StoredViews | undefined {
  if (!Array.isArray(value) || value.length > mostSavedViews) return undefined;
  const entries = value.map((item: unknown) => ({
    item,
    view: isJsonObject(item) ? readSavedView(item["name"], item["query"]) : undefined,
  }));
  return {
    views: entries.flatMap(({ view }) => view ?? []),
    others: entries.filter(({ view }) => view === undefined).map(({ item }) => item),
  };
}
