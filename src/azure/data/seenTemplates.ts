import type { SeenTemplate } from "../../tokens/published/cautionAbout";
import { isWholeUpTo, readScopeIds } from "../../tokens/published/readScopeIds";
import { maximumLifetimeDays } from "../../tokens/token/lifetime";
import type { WritableExtensionData } from "./ExtensionData";

/** In the person's own data, and a document for each template of the organization, with its id. */
const collection = "seenTemplates";

/** What the person saw of a template when last using it; nothing if never, or if it cannot be read. @throws AzureError */
export async function loadSeenTemplate(
  data: Pick<WritableExtensionData, "getDocument">,
  templateId: string,
): Promise<SeenTemplate | undefined> {
  const stored = await data.getDocument(collection, templateId);
  const { scopes: ids, longestDays } = stored?.fields ?? {};
  const scopes = readScopeIds(ids);
  return scopes && isWholeUpTo(longestDays, maximumLifetimeDays) ? { scopes, longestDays } : undefined;
}

/** Remembers what a template asked for when it was used. Of two tabs, the later one counts. @throws AzureError */
export async function noteSeenTemplate(
  data: Pick<WritableExtensionData, "getDocument" | "setDocument">,
  templateId: string,
  { scopes, longestDays }: SeenTemplate,
): Promise<void> {
  const stored = await data.getDocument(collection, templateId);
  await data.setDocument(collection, templateId, { scopes: [...scopes], longestDays }, stored?.etag);
}
