import { countRows } from "../../tokens/organization/countRows";
import { groupByOwner, type OwnerGroup } from "../../tokens/organization/groupByOwner";
import type { Owner } from "../../tokens/organization/OwnedToken";
import { Protection, type ProtectedList } from "../../tokens/organization/ProtectedList";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import { statusOf } from "../../tokens/token/statusOf";
import type { PlannedToken } from "./revocation";

/** Who acts. Without a descriptor, as on older hosts, the sign-in name tells. */
export interface Actor {
  readonly descriptor: string | undefined;
  /** Sign-in name, usually a mail address. */
  readonly name: string;
}

export interface PlanChoices {
  readonly me: Actor;
  /** Own tokens are part of bulk work only when they were chosen in so many words. */
  readonly includesMine: boolean;
  readonly protectedList: ProtectedList;
  readonly now: Date;
}

/** What would be revoked, shown before anything is sent. */
export interface PlanSummary {
  readonly tokens: number;
  readonly owners: number;
  readonly fullAccess: number;
  readonly allOrganizations: number;
  readonly highPrivilege: number;
  /** Own tokens in the plan. */
  readonly yours: number;
  /** Left out of what was selected, and why. */
  readonly protectedLeftOut: number;
  readonly yoursLeftOut: number;
  /** Expired or revoked already. */
  readonly inactiveLeftOut: number;
}

export interface RevocationPlan {
  /** In the order of `rows`, an owner's tokens together, each token once. */
  readonly tokens: readonly PlannedToken[];
  readonly rows: Uint32Array;
  readonly summary: PlanSummary;
  /** Most tokens first. */
  readonly perOwner: readonly OwnerGroup[];
}

export function isMine(owner: Owner, me: Actor): boolean {
  if (me.descriptor !== undefined) return owner.descriptor === me.descriptor;
  const name = me.name.toLowerCase();
  return [owner.mailAddress, owner.principalName].some(
    (text) => text !== undefined && text.toLowerCase() === name,
  );
}

/** Whether bulk work may touch a row, or why not; for the plan, and for marking rows before. */
export function standingOf(
  table: TokenColumns,
  row: number,
  choices: PlanChoices,
  protection: Protection,
): Standing {
  const owner = table.ownerAt(row);
  const validTo = new Date(table.validTo.at(row));
  const token = {
    isRevoked: table.revoked.at(row) === 1,
    validTo: Number.isNaN(validTo.getTime()) ? undefined : validTo,
  };
  if (statusOf(token, choices.now) !== "active") return "inactive";
  if (protection.coversOwner(owner) || protection.coversToken(table.ids.at(row))) return "protected";
  return isMine(owner, choices.me) ? "mine" : "free";
}

export type Standing = "free" | "mine" | "protected" | "inactive";

/** Makes the plan of the selected rows. A protected token stays out even when it is one's own and was chosen. */
export function planRevocation(
  table: TokenColumns,
  rows: Iterable<number>,
  choices: PlanChoices,
): RevocationPlan {
  const protection = new Protection(choices.protectedList);
  const counts: Record<Standing, number> = { free: 0, mine: 0, protected: 0, inactive: 0 };
  const planned = new Map<string, number>();
  for (const row of new Set(rows)) {
    const standing = standingOf(table, row, choices, protection);
    counts[standing]++;
    if (standing === "free" || (standing === "mine" && choices.includesMine))
      planned.set(table.ids.at(row), row);
  }
  const perOwner = groupByOwner(table, Uint32Array.from(planned.values()));
  const ordered = Uint32Array.from(perOwner.flatMap((group) => [...group.rows]));
  const { owners, fullAccess, allOrganizations, highPrivilege } = countRows(table, ordered, choices.now);
  return {
    tokens: [...ordered].map((row) => ({
      authorizationId: table.ids.at(row),
      owner: table.ownerAt(row).descriptor,
    })),
    rows: ordered,
    summary: {
      tokens: ordered.length,
      owners,
      fullAccess,
      allOrganizations,
      highPrivilege,
      yours: choices.includesMine ? counts.mine : 0,
      protectedLeftOut: counts.protected,
      yoursLeftOut: choices.includesMine ? 0 : counts.mine,
      inactiveLeftOut: counts.inactive,
    },
    perOwner,
  };
}

/** How much a person has to do to confirm, by the number of tokens. The typed phrase is a sentence of the words. */
export function confirmationFor(count: number): "button" | "countInButton" | "typed" {
  if (count <= 1) return "button";
  return count < 20 ? "countInButton" : "typed";
}

/** Whether the phrase was typed: spaces around and between, and the case, do not matter. */
export function isConfirmed(typed: string, phrase: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, " ").toLowerCase();
  return plain(phrase) !== "" && plain(typed) === plain(phrase);
}
