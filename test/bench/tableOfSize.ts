import { aHash } from "../tokens/organization/columns/aHash";
import type { Owner } from "../../src/tokens/organization/OwnedToken";
import { TokenColumns, type TableToken } from "../../src/tokens/organization/columns/TokenColumns";

export const benchNow = new Date("2026-11-21T10:00:00Z");
const day = 86_400_000;
const scopeSets = [
  ["vso.code"],
  ["vso.code_manage"],
  ["vso.packaging_write"],
  ["vso.build_execute", "vso.work"],
  ["app_token"],
];

/** Five tokens per person, all with different names and hashes. */
export function tableOfSize(size: number, now = benchNow): TokenColumns {
  const table = new TokenColumns();
  for (let owner = 0; owner * 5 < size; owner++) {
    table.append(
      anOwner(owner),
      Array.from({ length: 5 }, (_, index) => aToken(owner * 5 + index, now)),
    );
  }
  return table;
}

function anOwner(number: number): Owner {
  return {
    descriptor: `aad.${number.toString(36).padStart(40, "0")}`,
    displayName: `Person ${number}`,
    mailAddress: `person.${number}@fabrikam.example`,
    principalName: `person.${number}@fabrikam.example`,
    kind: "user",
  };
}

function aToken(number: number, now: Date): TableToken {
  const validFrom = new Date(now.getTime() - (number % 300) * day);
  return {
    authorizationId: `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`,
    name: `${["clone", "deploy", "nightly", "release"][number % 4]} ${number}`,
    scopes: scopeSets[number % scopeSets.length] ?? [],
    // Tokens for all organizations have been stopped since December 2026, so the table would not show them.
    reach: { kind: "organizations", ids: ["00000000-0000-4000-8000-0000000000f0"] },
    validFrom,
    validTo: new Date(validFrom.getTime() + 365 * day),
    isRevoked: number % 17 === 0,
    correlationId: aHash(number),
  };
}
