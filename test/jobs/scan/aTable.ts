import type { Owner } from "../../../src/tokens/organization/OwnedToken";
import { TokenColumns, type TableToken } from "../../../src/tokens/organization/columns/TokenColumns";
import { aToken, anOwner } from "../../tokens/builders";

export const ada = anOwner({
  descriptor: "aad.ada",
  displayName: "Ada",
  mailAddress: "ada@x.example",
  principalName: "ada@x.example",
});
export const ben = anOwner({
  descriptor: "aad.ben",
  displayName: "Ben",
  mailAddress: "ben@x.example",
  principalName: "ben@x.example",
});

/** A guid that says its number. */
export function id(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function aTable(...people: [Owner, ...(Partial<TableToken> & { number: number })[]][]): TokenColumns {
  const table = new TokenColumns();
  for (const [owner, ...tokens] of people) {
    table.append(
      owner,
      tokens.map(({ number, ...rest }) =>
        aToken({ authorizationId: id(number), name: `token ${number}`, ...rest }),
      ),
    );
  }
  return table;
}

export function idsOf(table: TokenColumns, rows: Iterable<number>): string[] {
  return Array.from(rows, (row) => table.ids.at(row));
}
