import { getClient } from "azure-devops-extension-api";

import { auditDoor, type AuditDoor } from "../auditDoor";
import { AuditClient } from "../clients/AuditClient";
import { areaRoot } from "../host/areaRoot";
import type { Host } from "../host/host";

/** Gives the whole `Authorization` header. */
interface Way {
  getAuthorizationHeader(forceRefresh?: boolean): Promise<string>;
}

/** The audit log, with the first of these that the service lets through. */
export function openAudit(host: Pick<Host, "organization">, ways: readonly Way[]): AuditDoor {
  const rootPath = areaRoot(host, AuditClient, "auditservice");
  return auditDoor(ways.map((authTokenProvider) => getClient(AuditClient, { authTokenProvider, rootPath })));
}
