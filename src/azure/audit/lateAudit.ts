import type { AuditDoor } from "./auditDoor";
import { arriving } from "../arriving";

/** The audit log, whose code arrives when somebody reads it. */
export function lateAudit(load: () => Promise<AuditDoor>): AuditDoor {
  const arrived = arriving(load);
  return {
    async *pages(range, signal) {
      yield* (await arrived()).pages(range, signal);
    },
  };
}
