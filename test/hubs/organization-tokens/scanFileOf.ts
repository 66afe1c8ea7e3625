import type { HubEnvironment } from "../../../src/hubs/organization-tokens/HubEnvironment";
import { ScanState } from "../../../src/jobs/scan/ScanState";
import type { ScanFileContent } from "../../../src/jobs/scan-file/ScanFileContent";
import { scanFileContentOf } from "../../../src/jobs/scan-file/scanFileContentOf";
import { writeScanFile } from "../../../src/jobs/scan-file/write/writeScanFile";
import { scanned } from "../../jobs/anOrganization";

/** What a pipeline would write about the organization at this moment. */
export async function scanFileOf(
  { organization, host, now, monotonicMs, wait }: HubEnvironment,
  change: (content: ScanFileContent) => ScanFileContent = (content) => content,
): Promise<string> {
  const state = new ScanState({ kind: "everyone" }, undefined, now());
  await scanned(organization.door, { now, monotonicMs, wait }, state);
  const { id: organizationId, name: organizationName } = host.organization;
  const content = scanFileContentOf(state, { organizationId, organizationName, takenAt: now() });
  return [...writeScanFile(change(content))].join("");
}

/** The same with another moment at which it was read. */
export function takenAt(date: Date): (content: ScanFileContent) => ScanFileContent {
  return (content) => ({ ...content, scan: { ...content.scan, takenAt: date, beganAt: date } });
}
