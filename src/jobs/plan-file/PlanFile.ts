import type { EvidenceReach, UtcText } from "../evidence/Evidence";

/** The files begin with it. */
export const planFormat = "pat-steward-plan";
export const planVersion = 1;

/**
 * What a revocation would revoke, as a file: one person reads it, and another run carries it out. It shows when it was
 * edited, but it is not signed: whoever edits it can give it a new hash, which is why the fingerprint is compared.
 */
export interface PlanFile extends PlanContent {
  /** SHA-256 in hexadecimal digits, over the canonical JSON of all the rest. */
  readonly hash: string;
}

/** All of a plan but its hash. No secret, and no part of one. */
export interface PlanContent {
  readonly format: typeof planFormat;
  readonly version: typeof planVersion;
  readonly organization: { readonly id: string; readonly name: string };
  /** By the clock of the computer on which it was made. */
  readonly madeAt: UtcText;
  readonly madeBy: { readonly id: string; readonly displayName: string };
  readonly reason: string;
  /** The filter that found the tokens, as written in the host's address; empty if all were shown. */
  readonly filter: string;
  readonly scan: {
    readonly takenAt: UtcText;
    /** Whether everyone was read; `null` if that is not known. */
    readonly isComplete: boolean | null;
  };
  readonly summary: PlanSummary;
  /** How many tokens were chosen, but are not in the plan. */
  readonly leftOut: { readonly protected: number; readonly own: number; readonly inactive: number };
  /** What to type to have it carried out. English, whatever language the page has. */
  readonly confirmation: string;
  /** Most tokens first. */
  readonly owners: readonly PlanOwner[];
}

export interface PlanSummary {
  readonly tokens: number;
  readonly owners: number;
  readonly fullAccess: number;
  readonly allOrganizations: number;
  readonly highPrivilege: number;
}

export interface PlanOwner {
  /** Azure DevOps' subject descriptor. */
  readonly descriptor: string;
  readonly displayName: string;
  /** Both are absent if not known. */
  readonly mailAddress?: string;
  readonly principalName?: string;
  /** At least one. */
  readonly tokens: readonly PlanToken[];
}

export interface PlanToken {
  /** In lower case. */
  readonly authorizationId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly reach: EvidenceReach;
  /** The token's own end; absent if not known. */
  readonly validTo?: UtcText;
}
