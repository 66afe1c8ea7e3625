import { hashOf } from "./secrets";
import { statusOf, type Token } from "./Token";
import type { User } from "./User";
import type { World } from "./World";

/** Who makes a request, and with what kind of credential. */
export type Caller =
  | { readonly kind: "extension" | "entra"; readonly user: User; readonly scopes: readonly string[] }
  | { readonly kind: "pat"; readonly user: User; readonly scopes: readonly string[]; readonly token: Token };

/** Reads an `Authorization` header. Basic accepts any user name with a personal access token as the password. */
export function authenticate(world: World, authorization: string | undefined): Caller | undefined {
  const [scheme, value] = (authorization ?? "").trim().split(/\s+/, 2);
  if (value === undefined) return undefined;
  switch (scheme?.toLowerCase()) {
    case "bearer":
      return bearer(world, value);
    case "basic":
      return basic(world, authorization);
    default:
      return undefined;
  }
}

function bearer(world: World, value: string): Caller | undefined {
  const session = world.sessions.validate(value);
  if (session !== undefined) return { kind: "extension", user: session.user, scopes: session.scopes };
  const entra = world.entra.validate(value);
  if (entra !== undefined) return { kind: "entra", user: entra.user, scopes: entra.scopes };
  return undefined;
}

/** The personal access token of a Basic header in any state, if it ever existed. */
export function tokenOfBasic(world: World, authorization: string | undefined): Token | undefined {
  const [scheme, value] = (authorization ?? "").trim().split(/\s+/, 2);
  if (scheme?.toLowerCase() !== "basic" || value === undefined) return undefined;
  const pair = Buffer.from(value, "base64").toString("utf8");
  const token = world.tokens.findBySecretHash(hashOf(pair.slice(pair.indexOf(":") + 1)));
  return token?.isPublic ? undefined : token;
}

function basic(world: World, authorization: string | undefined): Caller | undefined {
  const token = tokenOfBasic(world, authorization);
  if (token === undefined || statusOf(token, world.now()) !== "active") return undefined;
  if (token.targetAccounts !== null && !token.targetAccounts.includes(world.organization.id))
    return undefined;
  const user = world.users.find(token.ownerDescriptor);
  return user && { kind: "pat", user, scopes: token.scope.split(" "), token };
}
