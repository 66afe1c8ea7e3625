import { shownText } from "../../tokens/naming/shownText";
import type { Owner, OwnedToken } from "../../tokens/organization/OwnedToken";
import { hashOfJson } from "../evidence/hashOfJson";
import type { Reporter } from "../report/reportHead";
import type { RevocationPreview } from "../revocation/plan/previewRevocation";
import { confirmationPhrase } from "./confirmationPhrase";
import { isDescriptor } from "./isDescriptor";
import { planFormat, planVersion, type PlanFile, type PlanOwner, type PlanToken } from "./PlanFile";
import { readPlanContent } from "./readPlanContent";
import { summaryOf } from "./summaryOf";

/** Who makes a plan, where, why, and from which scan. */
export interface PlanHead extends Reporter {
  readonly madeAt: Date;
  readonly reason: string;
  /** The filter as written in the host's address. */
  readonly filter: Readonly<Record<string, string>>;
  readonly scan: {
    readonly takenAt: Date;
    /** Whether everyone was read; `undefined` if that is not known. */
    readonly isComplete: boolean | undefined;
  };
}

/**
 * Makes a plan of what a preview showed. The same tokens of the same people give the same list, in whatever order they
 * were found.
 *
 * Protected tokens are left out, also those that the person explicitly included: that choice holds for what they
 * confirm themselves, at that moment. Who carries the plan out later leaves out whatever is protected then.
 * @throws TypeError naming the place if something of the service or the head cannot be written.
 */
export function planFileOf(preview: RevocationPreview, head: PlanHead): PlanFile {
  const { table, perOwner, includedProtected, summary } = preview;
  const owners = perOwner
    .map(({ owner, rows }) => {
      const tokens = Array.from(rows, (row) => table.tokenAt(row));
      return ownerOf(
        owner,
        tokens.filter(({ authorizationId }) => !includedProtected.has(authorizationId)),
      );
    })
    .filter(({ tokens }) => tokens.length > 0)
    .sort((one, other) => other.tokens.length - one.tokens.length || order(one.descriptor, other.descriptor));
  const counts = summaryOf(owners);
  const content = readPlanContent({
    format: planFormat,
    version: planVersion,
    organization: head.organization,
    madeAt: head.madeAt.toISOString(),
    madeBy: head.user,
    reason: head.reason,
    filter: queryOf(head.filter),
    scan: { takenAt: head.scan.takenAt.toISOString(), isComplete: head.scan.isComplete ?? null },
    summary: counts,
    leftOut: {
      protected: summary.protectedLeftOut + includedProtected.size,
      own: summary.yoursLeftOut,
      inactive: summary.inactiveLeftOut,
    },
    confirmation: confirmationPhrase(counts.tokens),
    owners,
  });
  return { ...content, hash: hashOfJson(content) };
}

/** @throws TypeError for a descriptor that would not be the same once it was read. */
function ownerOf(owner: Owner, tokens: readonly OwnedToken[]): PlanOwner {
  const { descriptor, displayName, mailAddress, principalName } = owner;
  if (!isDescriptor(descriptor)) throw new TypeError("The descriptor of an owner is none.");
  return {
    descriptor,
    displayName,
    ...(mailAddress === undefined ? {} : { mailAddress }),
    ...(principalName === undefined || principalName === mailAddress ? {} : { principalName }),
    tokens: tokens
      .map(tokenOf)
      .sort((one, other) => order(one.name, other.name) || order(one.authorizationId, other.authorizationId)),
  };
}

function tokenOf({ authorizationId, name, scopes, reach, validTo }: OwnedToken): PlanToken {
  return {
    ...{ authorizationId, name, scopes },
    reach: reach.kind === "all" ? "all" : "these",
    ...(validTo ? { validTo: validTo.toISOString() } : {}),
  };
}

/** Each value by itself, so that one that looks like a token does not hide the others. */
function queryOf(filter: Readonly<Record<string, string>>): string {
  const shown = Object.entries(filter).map(([key, value]) => [key, shownText(value)]);
  return new URLSearchParams(shown).toString();
}

/** By code units, which is the same on every machine. */
function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
