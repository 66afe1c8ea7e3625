import type { Owner } from "../../src/tokens/organization/OwnedToken";
import type { Token } from "../../src/tokens/token/Token";

/** The moment at which every test of the domain takes place. */
export const now = new Date("2026-11-21T12:00:00Z");

export const fabrikamId = "5f3c1a52-9d1e-4b7a-8c66-2f0c7a9b1d10";

/** So many days of 24 hours later, or earlier when negative; a fraction is a part of a day. */
export function inDays(days: number, from: Date = now): Date {
  return new Date(from.getTime() + days * 86_400_000);
}

/** An ordinary, active token that raises no concern; say only what matters. */
export function aToken(differences: Partial<Token> = {}): Token {
  return {
    authorizationId: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
    name: "build agent",
    scopes: ["vso.code"],
    reach: { kind: "organizations", ids: [fabrikamId] },
    validFrom: inDays(-30),
    validTo: inDays(60),
    isRevoked: false,
    ...differences,
  };
}

export function anOwner(differences: Partial<Owner> = {}): Owner {
  return {
    descriptor: "aad.Tm9ybWE",
    displayName: "Norma Fabrik",
    mailAddress: "norma@fabrikam.example",
    principalName: "norma@fabrikam.example",
    lastAccessed: inDays(-1),
    kind: "user",
    ...differences,
  };
}
