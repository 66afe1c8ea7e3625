import { groupByOwner } from "../../tokens/organization/groupByOwner";
import type { TokenColumns } from "../../tokens/organization/columns/TokenColumns";
import { effectiveExpiry } from "../../tokens/token/effectiveExpiry";
import { describeRow } from "../revocation/plan/describeToken";

export interface WarnedOwner {
  readonly owner: string;
  readonly ownerName: string;
  readonly ownerMail: string | undefined;
  readonly tokens: readonly {
    readonly authorizationId: string;
    readonly name: string;
    readonly scopes: readonly string[];
    /** A moment of the day on which it stops working by itself; `undefined` if unknown. */
    readonly endsOn: Date | undefined;
  }[];
}

/** What to tell each owner of these rows before anything is revoked: those with most tokens first. */
export function warningNotes(table: TokenColumns, rows: readonly number[]): readonly WarnedOwner[] {
  return groupByOwner(table, Uint32Array.from(rows)).map(({ owner, rows: own }) => {
    const described = Array.from(own, (row) => ({ ...describeRow(table, row), token: table.tokenAt(row) }));
    const { ownerName = "", ownerMail } = described[0] ?? {};
    return {
      owner: owner.descriptor,
      ownerName,
      ownerMail,
      tokens: described.map(({ tokenName, scopes, token }) => ({
        authorizationId: token.authorizationId,
        name: tokenName,
        scopes,
        endsOn: effectiveExpiry(token)?.day,
      })),
    };
  });
}
