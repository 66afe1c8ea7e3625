import { withoutSecret } from "../../../tokens/naming/withoutSecret";
import type { TokenColumns } from "../../../tokens/organization/columns/TokenColumns";
import type { Owner } from "../../../tokens/organization/OwnedToken";

/** A person with their tokens, as a line holds them. Of people without tokens, a scan knows the descriptor alone. */
export function personLine(
  descriptor: string,
  isPartly: boolean,
  table: TokenColumns,
  rows: readonly number[],
): object {
  const [first] = rows;
  const owner = first === undefined ? undefined : table.ownerAt(first);
  return {
    person: owner ? fieldsOf(owner) : { descriptor },
    listedAt: dateText(owner?.listedAt?.getTime()),
    partly: isPartly || undefined,
    tokens: owner && rows.map((row) => tokenFields(table, row)),
  };
}

export function fieldsOf({ lastAccessed, ...owner }: Owner): object {
  return {
    descriptor: owner.descriptor,
    displayName: owner.displayName,
    mailAddress: owner.mailAddress,
    principalName: owner.principalName,
    lastAccessed: lastAccessed && signInText(lastAccessed),
    kind: owner.kind,
  };
}

export function signInText(signIn: Date | "never"): string | undefined {
  return signIn === "never" ? signIn : dateText(signIn.getTime());
}

/** In ISO 8601, UTC. `undefined` for what is no date. */
export function dateText(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function tokenFields(table: TokenColumns, row: number): object {
  const { authorizationId, name, scopes, reach, isRevoked, correlationId } = table.tokenAt(row);
  return {
    id: authorizationId,
    name: withoutSecret(name),
    scopes: scopes.join(" "),
    reach: reach.kind === "all" ? "*" : reach.ids.join(" "),
    from: dateText(table.validFrom.at(row)),
    to: dateText(table.validTo.at(row)),
    revoked: isRevoked || undefined,
    hash: correlationId,
  };
}
