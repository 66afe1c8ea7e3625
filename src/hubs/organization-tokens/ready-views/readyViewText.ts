import type { ReadyView } from "../../../tokens/organization/readyViews";
import type { ReadyViewsWords } from "./words/en";

/** The name of a view and what it shows. Tokens for all organizations are called stopped once they are. */
export function readyViewText({ id, filter }: ReadyView, { views }: ReadyViewsWords) {
  return views[filter.statuses.includes("stopped") ? "stopped" : id];
}
