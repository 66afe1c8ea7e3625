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

/** What happened to tokens in this world. Like the real service, it does not log the use of a token. */
export class AuditLog {
  readonly entries: AuditEntry[] = [];

  record(action: AuditAction, actor: User, token: Token, when: Date, id: string = randomUUID()): void {
    const { displayName, authorizationId } = token;
    this.entries.push({ id, action, actor, tokenName: displayName, authorizationId, when });
  }
}
