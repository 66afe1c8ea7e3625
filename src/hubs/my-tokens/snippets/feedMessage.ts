import { feedName } from "../../../tokens/snippets/feed/feedName";
import { readFeed } from "../../../tokens/snippets/feed/readFeed";
import type { SnippetContext } from "../../../tokens/snippets/SnippetContext";
import type { SnippetTableWords } from "./words/en";

/** What to say about the feed as it was typed; empty if there is nothing to say. */
export function feedMessage(feed: string, context: SnippetContext, text: SnippetTableWords["feed"]): string {
  const reading = readFeed(feed, context);
  switch (reading.kind) {
    case "name": {
      const { view } = feedName(feed);
      return view && context.canPublish ? text.withoutView(view) : "";
    }
    case "foreign":
      return text.foreign(reading.organizationName);
    case "unreadable":
      return text.unreadable;
    case "feed":
      return "";
    default:
      return reading satisfies never;
  }
}
