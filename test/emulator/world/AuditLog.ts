import { randomUUID } from "node:crypto";

import type { Token } from "./Token";
import type { User } from "./User";

/** The documented token events. https://learn.microsoft.com/azure/devops/organizations/audit/auditing-events */
export type AuditAction = "Token.PatCreateEvent" | "Token.PatUpdateEvent" | "Token.PatRevokeEvent";

export interface AuditEntry {
  readonly id: string;
  readonly action: AuditAction;
  readonly actor: User;
  readonly tokenName: string | null;
  readonly authorizationId: string;
  readonly when: Date;
}

/** Something else that was done, perhaps with a token. */
export interface AuditedAct {
  readonly id: string;
  readonly action: string;
  readonly actor: User;
  /** Such as `PAT_Unscoped authorizationId: 0d1f…`. */
  readonly mechanism: string;
  readonly userAgent: string;
  readonly ipAddress: string;
  readonly when: Date;
}

/**
 * What happened to tokens in this world, and what a test says was done with them: like the real service, it does not log
 * the use of a token, only actions of other kinds.
 */
export class AuditLog {
  readonly entries: AuditEntry[] = [];
  readonly acts: AuditedAct[] = [];

  record(action: AuditAction, actor: User, token: Token, when: Date, id: string = randomUUID()): void {
    const { displayName, authorizationId } = token;
    this.entries.push({ id, action, actor, tokenName: displayName, authorizationId, when });
  }

  recordAct(act: Omit<AuditedAct, "id" | "userAgent" | "ipAddress"> & Partial<AuditedAct>): void {
    const unsaid = { id: randomUUID(), userAgent: "git/2.47.0", ipAddress: "203.0.113.24" };
    this.acts.push({ ...unsaid, ...act });
  }
}
