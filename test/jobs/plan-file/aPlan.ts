import { hashOfJson } from "../../../src/jobs/evidence/hashOfJson";
import type { PlanContent, PlanFile } from "../../../src/jobs/plan-file/PlanFile";
import { planFileOf, type PlanHead } from "../../../src/jobs/plan-file/planFileOf";
import { planToJson } from "../../../src/jobs/plan-file/planToJson";
import {
  previewRevocation,
  type RevocationChoices,
} from "../../../src/jobs/revocation/plan/previewRevocation";
import { nothingProtected } from "../../../src/tokens/organization/ProtectedList";
import type { TokenColumns } from "../../../src/tokens/organization/columns/TokenColumns";
import { anOwner, fabrikamId, inDays, now } from "../../tokens/builders";
import { ada, aTable, ben } from "../scan/aTable";

export const me = anOwner({
  descriptor: "aad.me",
  mailAddress: "me@x.example",
  principalName: "me@x.example",
});

export const head: PlanHead = {
  user: { id: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed", displayName: "Ines Calder" },
  organization: { id: fabrikamId, name: "fabrikam" },
  madeAt: now,
  reason: "Quarterly clean-up",
  filter: { risk: "fullAccess", owner: "aad.ben" },
  scan: { takenAt: inDays(-0.5), isComplete: true },
};

/** Ada has three tokens that can be revoked, Ben two, and one of the person's own is among them. */
export const table = aTable(
  [me, { number: 1 }],
  [ben, { number: 5, reach: { kind: "all" } }, { number: 6, scopes: ["vso.tokens"] }],
  [
    ada,
    { number: 4, validTo: undefined },
    { number: 2, scopes: ["app_token"] },
    { number: 3, isRevoked: true },
    { number: 7, scopes: [] },
  ],
);

export function aPreview(choices: Partial<RevocationChoices> = {}, of: TokenColumns = table) {
  return previewRevocation(of, rowsOf(of), {
    me: { descriptor: "aad.me", name: "me@x.example" },
    includesMine: false,
    protectedList: nothingProtected,
    now,
    ...choices,
  });
}

export function aPlan(differences: Partial<PlanHead> = {}, of: TokenColumns = table): PlanFile {
  return planFileOf(aPreview({}, of), { ...head, ...differences });
}

/** For whoever only reads it: to make one takes longer than most tests do with it. */
const usual = aPlan();

export function textOf(plan: PlanFile): string {
  return [...planToJson(plan)].join("");
}

/** A file with a hash that fits, as whoever edits one could make it. */
export function forged(differences: object, plan: PlanFile = usual): string {
  const changed = { ...contentOf(plan), ...differences };
  return JSON.stringify({ ...changed, hash: hashOfJson(changed) });
}

/** All of a plan but its hash. */
export function contentOf(plan: PlanFile): Record<string, unknown> {
  return Object.fromEntries(Object.entries(plan).filter(([name]) => name !== "hash"));
}

/** The owners of a plan, with another first token of the first of them. */
export function withToken(differences: object, { owners }: PlanContent = usual): object {
  const [owner, ...others] = owners;
  const [token, ...tokens] = owner?.tokens ?? [];
  return { owners: [{ ...owner, tokens: [{ ...token, ...differences }, ...tokens] }, ...others] };
}

/** The same with another first owner. */
export function withOwner(differences: object, { owners }: PlanContent = usual): object {
  const [owner, ...others] = owners;
  return { owners: [{ ...owner, ...differences }, ...others] };
}

function rowsOf({ length }: TokenColumns): number[] {
  return Array.from({ length }, (_, row) => row);
}
