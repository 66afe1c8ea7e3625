import { randomBytes } from "node:crypto";

import type { User } from "./User";

export interface EntraGrant {
  readonly clientId: string;
  readonly user: User;
  /** As requested, with or without the resource id in front. */
  readonly scopes: readonly string[];
  /** One hour unless given. */
  readonly lifetimeSeconds?: number;
}

export interface EntraToken {
  readonly clientId: string;
  readonly user: User;
  /** Bare scope names: `vso.pats`. */
  readonly scopes: readonly string[];
  readonly expires: Date;
}

/** The resource id of Azure DevOps in Microsoft Entra. https://learn.microsoft.com/rest/api/azure/devops/tokens */
export const azureDevOpsResource = "499b84ac-1321-427f-aa17-267ca6975798";

/** Stands in for Microsoft Entra: issues opaque access tokens for users and recognises them. */
export class Entra {
  readonly #tokens = new Map<string, EntraToken>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  issue(grant: EntraGrant): { accessToken: string; token: EntraToken } {
    const accessToken = `entra.${randomBytes(48).toString("base64url")}`;
    const expires = new Date(this.#now().getTime() + (grant.lifetimeSeconds ?? 3600) * 1000);
    const scopes = grant.scopes.map((scope) => scope.replace(`${azureDevOpsResource}/`, ""));
    const token = { clientId: grant.clientId, user: grant.user, scopes, expires };
    this.#tokens.set(accessToken, token);
    return { accessToken, token };
  }

  validate(accessToken: string): EntraToken | undefined {
    const token = this.#tokens.get(accessToken);
    return token !== undefined && token.expires > this.#now() ? token : undefined;
  }

  expireAll(): void {
    this.#tokens.clear();
  }
}
