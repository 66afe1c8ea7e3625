import type { TokenStatus } from "../../tokens/token/statusOf";
import type { OutcomeKind } from "../report/OutcomeKind";

export const evidenceFormat = "pat-steward-evidence";
export const evidenceVersion = 1;

/**
 * A sealed report, exactly as its file has it. It is tamper-evident, not signed: whoever changes it can seal it anew, but
 * then its hash is no longer the one in the chain.
 */
export interface Evidence {
  readonly format: typeof evidenceFormat;
  readonly version: typeof evidenceVersion;
  /** Its place in the chain of the person who made it, from 1. */
  readonly number: number;
  /** The hash of the report before it; `null` for the first one, and where nothing before it could be read. */
  readonly previous: string | null;
  readonly content: EvidenceContent;
  /** SHA-256 in hexadecimal digits, over the canonical JSON of all the rest. */
  readonly hash: string;
}

export const evidenceKinds = ["incident", "revocation", "leaver"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** `all`: every organization that the owner can reach; `these`: those that the token names. */
export const evidenceReaches = ["all", "these"] as const;
export type EvidenceReach = (typeof evidenceReaches)[number];

/** A moment in UTC with milliseconds, such as `2026-11-21T12:00:00.000Z`, by the clock of the person's computer. */
export type UtcText = string;

/** What is reported. No secret, and no part of one. */
export interface EvidenceContent {
  readonly kind: EvidenceKind;
  readonly organization: { readonly id: string; readonly name: string };
  readonly openedAt: UtcText;
  readonly closedAt: UtcText;
  readonly by: { readonly displayName: string; readonly id: string };
  readonly reason: string;
  /** What it is about, in words. */
  readonly subject: string;
  readonly before: readonly EvidenceToken[];
  readonly after: readonly EvidenceOutcome[];
  /** `null` if nobody asked the audit log. */
  readonly audit: EvidenceAudit | { readonly unavailable: string } | null;
  readonly steps: readonly EvidenceStep[];
  /** What is not known, a sentence each. */
  readonly unknown: readonly string[];
}

/** A token as it was when the case was opened. */
export interface EvidenceToken {
  readonly authorizationId: string;
  readonly name: string;
  readonly owner: { readonly descriptor: string; readonly displayName: string };
  readonly scopes: readonly string[];
  /** Absent if not known. */
  readonly reach?: EvidenceReach;
  readonly validFrom?: UtcText;
  readonly validTo?: UtcText;
  /** Absent if not known. */
  readonly status?: TokenStatus;
}

/** What became of a token. */
export interface EvidenceOutcome {
  readonly authorizationId: string;
  readonly outcome: OutcomeKind;
  /** When that was found out. */
  readonly at?: UtcText;
  /** Why it was refused, or is not known. */
  readonly why?: string;
}

/** What the audit log says that the tokens did. It does not record everything, so it never proves that one was idle. */
export interface EvidenceAudit {
  /** What was read of the log. */
  readonly range: { readonly start: UtcText; readonly end: UtcText };
  /** The range goes back as far as Azure DevOps keeps the log. */
  readonly isWhole: boolean;
  readonly actions: readonly EvidenceAction[];
  /** IP addresses from which the tokens acted. */
  readonly addresses: readonly string[];
  /** What the clients call themselves, or the kind of program that this makes them, such as `azureCli`. */
  readonly clients: readonly string[];
}

export interface EvidenceAction {
  readonly authorizationId: string;
  /** In the log's own words, such as `Git.RepositoryCreated`. */
  readonly action: string;
  readonly count: number;
  readonly first: UtcText;
  readonly last: UtcText;
}

export interface EvidenceStep {
  readonly step: string;
  /** Absent if it was not done. */
  readonly doneAt?: UtcText;
}
