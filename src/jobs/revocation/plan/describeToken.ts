import { shownText } from "../../../tokens/naming/shownText";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { OwnedToken, Owner } from "../../../tokens/organization/OwnedToken";
import { displayName } from "../../../tokens/text/displayText";
import { effectiveEndAt } from "../../../tokens/token/effectiveExpiry";
import type { DescribedToken } from "./RevocationPlan";

/** Where it works is unknown if only the id is. */
type KnownToken = Pick<OwnedToken, "authorizationId" | "name" | "scopes" | "validTo"> &
  Partial<Pick<OwnedToken, "reach">>;
/** No names if only the descriptor is known. */
type KnownOwner = Pick<Owner, "descriptor"> & Partial<Pick<Owner, "displayName" | "mailAddress">>;

/** A token as it appears in a plan. A name that looks like a token's value is withheld. */
export function describeToken(token: KnownToken, owner: KnownOwner): DescribedToken {
  const { validTo, reach } = token;
  return {
    authorizationId: token.authorizationId,
    tokenName: shownText(token.name),
    scopes: token.scopes.map(displayName),
    validTo,
    effectiveExpiry: reach && effectiveEndAt({ validTo, reach }),
    owner: owner.descriptor,
    ownerName: displayName(owner.displayName ?? ""),
    ownerMail: owner.mailAddress === undefined ? undefined : displayName(owner.mailAddress),
  };
}

export function describeRow(table: TokenColumns, row: number): DescribedToken {
  return describeToken(table.tokenAt(row), table.ownerAt(row));
}

/** A token known only by its id. */
export function describeId(authorizationId: string, owner: KnownOwner): DescribedToken {
  return describeToken({ authorizationId, name: "", scopes: [], validTo: undefined }, owner);
}
