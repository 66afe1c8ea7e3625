import { getClient, type IAuthorizationTokenProvider } from "azure-devops-extension-api";

import { AuditClient } from "../clients/AuditClient";
import { areaRoot } from "../host/areaRoot";
import type { Host } from "../host/host";
import { auditDoor, type AuditDoor } from "./auditDoor";

/** The audit log, with the first of these sign-ins that the service lets through. */
export function openAudit(
  host: Pick<Host, "organization">,
  ways: readonly IAuthorizationTokenProvider[],
): AuditDoor {
  const rootPath = areaRoot(host, AuditClient, "auditservice");
  return auditDoor(ways.map((authTokenProvider) => getClient(AuditClient, { authTokenProvider, rootPath })));
}
