import type { JsonObject } from "../json/JsonObject";
import { maximumLifetimeDays } from "../token/lifetime";
import type { Origin } from "./drift";
import { isOrganizationTemplateId, mostVersions } from "./OrganizationTemplate";
import { isWholeUpTo, readScopeIds } from "./readScopeIds";

/** Other formats may mean something else by the same words. */
const format = 1;

/** Where a token came from, as it is stored: no name and no secret. */
export function writeOrigin({ templateId, version, scopes, usualDays, longestDays }: Origin): JsonObject {
  return { format, templateId, version, scopes: [...scopes], usualDays, longestDays };
}

/** An origin out of a document, which may hold anything. */
export function readOrigin(fields: JsonObject): Origin | undefined {
  const { templateId, version, usualDays, longestDays } = fields;
  const scopes = readScopeIds(fields["scopes"]);
  if (fields["format"] !== format || !scopes) return undefined;
  if (typeof templateId !== "string" || !isOrganizationTemplateId(templateId)) return undefined;
  if (!isWholeUpTo(version, mostVersions) || !isWholeUpTo(longestDays, maximumLifetimeDays)) return undefined;
  if (!isWholeUpTo(usualDays, longestDays)) return undefined;
  return { templateId, version, scopes, usualDays, longestDays };
}
