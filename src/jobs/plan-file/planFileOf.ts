import { shownText } from "../../tokens/naming/shownText";
import type { Owner, OwnedToken } from "../../tokens/organization/OwnedToken";
import { finish } from "../../tokens/steps/finish";
import { inStretches } from "../../tokens/steps/inStretches";
import { sortedInSteps } from "../../tokens/steps/sortedInSteps";
import type { Steps } from "../../tokens/steps/Steps";
import { hashInSteps } from "../evidence/hashOfJson";
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
export function planFileOf(...plan: Parameters<typeof planInSteps>): PlanFile {
  return finish(planInSteps(...plan));
}

export function* planInSteps(preview: RevocationPreview, head: PlanHead): Steps<PlanFile> {
  const { summary, includedProtected } = preview;
  const owners = yield* ownersOf(preview);
  const counts = yield* summaryOf(owners);
  const content = yield* readPlanContent({
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
  return { ...content, hash: yield* hashInSteps(content) };
}

function* ownersOf({ table, perOwner, includedProtected }: RevocationPreview): Steps<readonly PlanOwner[]> {
  const owners: PlanOwner[] = [];
  for (const { owner, rows } of perOwner) {
    const tokens: PlanToken[] = [];
    yield* inStretches(rows.length, (start, end) => {
      for (const row of rows.subarray(start, end)) {
        const token = table.tokenAt(row);
        if (!includedProtected.has(token.authorizationId)) tokens.push(tokenOf(token));
      }
    });
    if (tokens.length > 0) owners.push(ownerOf(owner, yield* sortedInSteps(tokens, byName)));
    yield;
  }
  return yield* sortedInSteps(
    owners,
    (one, other) => other.tokens.length - one.tokens.length || order(one.descriptor, other.descriptor),
  );
}

/** @throws TypeError for a descriptor that would not be the same once it was read. */
function ownerOf(owner: Owner, tokens: readonly PlanToken[]): PlanOwner {
  const { descriptor, displayName, mailAddress, principalName } = owner;
  if (!isDescriptor(descriptor)) throw new TypeError("The descriptor of an owner is none.");
  return {
    descriptor,
    displayName,
    ...(mailAddress === undefined ? {} : { mailAddress }),
    ...(principalName === undefined || principalName === mailAddress ? {} : { principalName }),
    tokens,
  };
}

function byName(one: PlanToken, other: PlanToken): number {
  return order(one.name, other.name) || order(one.authorizationId, other.authorizationId);
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
