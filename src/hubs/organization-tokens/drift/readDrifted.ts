import { loadTemplates } from "../../../azure/data/organizationTemplates";
import { sharedOriginsSetting } from "../../../azure/data/sharedOriginsSetting";
import { loadSharedOrigins } from "../../../azure/data/tokenOrigins";
import type { WritableExtensionData } from "../../../azure/data/ExtensionData";
import { inSlices } from "../../../jobs/slices/inSlices";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import { driftsInSteps, type DriftedRow, type KnownOrigins } from "../../../tokens/published/driftsInSteps";

/** By row. */
export type DriftedRows = ReadonlyMap<number, DriftedRow>;

/**
 * What members have noted of where their tokens came from. Nothing, after one request, if the organization does not keep
 * it. @throws AzureError
 */
export async function readKnownOrigins(data: WritableExtensionData): Promise<KnownOrigins | undefined> {
  const reading = await sharedOriginsSetting(data).load();
  if (reading.state !== "valid" || !reading.value) return undefined;
  const [{ kept }, { stored }] = await Promise.all([loadSharedOrigins(data), loadTemplates(data)]);
  return {
    origins: new Map(kept.map(({ authorizationId, origin }) => [authorizationId, origin])),
    templates: new Map(stored.map(({ template }) => [template.id, template])),
  };
}

/** Which rows have drifted, worked out in slices. */
export function findDrifted(
  table: TokenColumns,
  known: KnownOrigins,
  moment: Date,
  signal: AbortSignal,
): Promise<DriftedRows> {
  return inSlices(driftsInSteps(table, known, moment), { signal });
}
