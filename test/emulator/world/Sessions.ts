import { randomBytes } from "node:crypto";

import type { User } from "./User";

export interface ExtensionSession {
  readonly user: User;
  readonly scopes: readonly string[];
  readonly issued: Date;
  readonly expires: Date;
}

/** A revocation rule rejects self-describing tokens that have any of its scopes and were issued before its cutoff. */
export interface RevocationRule {
  readonly scopes: readonly string[];
  readonly createdBefore: Date;
}

/** Extensions' tokens: issued by Azure DevOps, self-describing, limited to the manifest's scopes. */
export class Sessions {
  readonly rules: RevocationRule[] = [];
  lifetimeSeconds = 3600;
  readonly #sessions = new Map<string, ExtensionSession>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  issue(user: User, scopes: readonly string[]): string {
    const token = `extension.${randomBytes(48).toString("base64url")}`;
    const issued = this.#now();
    const expires = new Date(issued.getTime() + this.lifetimeSeconds * 1000);
    this.#sessions.set(token, { user, scopes, issued, expires });
    return token;
  }

  validate(token: string): ExtensionSession | undefined {
    const session = this.#sessions.get(token);
    if (session === undefined || session.expires <= this.#now()) return undefined;
    const isRejected = this.rules.some(
      (rule) =>
        session.issued < rule.createdBefore && rule.scopes.some((scope) => session.scopes.includes(scope)),
    );
    return isRejected ? undefined : session;
  }

  expireAll(): void {
    this.#sessions.clear();
  }
}
