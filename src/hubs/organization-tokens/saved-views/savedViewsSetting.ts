import { mostSavedViews, readSavedView, type SavedView } from "./savedView";
import type { WritableExtensionData } from "../../../azure/data/ExtensionData";
import { isJsonObject } from "../../../tokens/json/JsonObject";
import { Setting } from "../../../azure/data/Setting";

/** The filters the organization shares. */
export interface StoredViews {
  readonly views: readonly SavedView[];
  /**
   * Entries that are not readable as views, because they are damaged or from a newer version. They are kept
   * unchanged.
   */
  readonly others: readonly unknown[];
}

export function savedViewsSetting(data: WritableExtensionData): Setting<StoredViews> {
  return new Setting(data, "savedViews", readSavedViews, ({ views, others }) => [...views, ...others]);
}

/** Readable views are useful even without the unreadable ones. */
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
