import type { EmulatedRequest } from "../emulator/wire/Route";
import type { World } from "../emulator/world/World";

/** Ids in the order in which revocations arrived, once for each time. */
export function idsSent(world: World): string[] {
  return revocationRequests(world).flatMap(({ body }) => {
    const entries: { authorizationId: string }[] = JSON.parse(body);
    return entries.map(({ authorizationId }) => authorizationId);
  });
}

export function revocationRequests({ requests }: World) {
  return requests.filter(({ method, url }) => method === "POST" && url.includes("/tokenadmin/revocations"));
}

/** Descriptors of those whose tokens were listed with success, once for each time. */
export function listed({ requests }: World): string[] {
  const answered = requests.filter(({ status }) => status === 200);
  return answered.flatMap(({ url }) => /\/tokenadmin\/personalaccesstokens\/([^?]+)/.exec(url)?.[1] ?? []);
}

/** Ids of everyone's revoked tokens, in order. */
export function idsRevoked(world: World): string[] {
  const tokens = world.users
    .page(0, world.users.count)
    .flatMap(({ descriptor }) => world.tokensOf(descriptor));
  const revoked = tokens.filter(({ revocation }) => revocation !== undefined);
  return revoked.map(({ authorizationId }) => authorizationId).sort();
}

/** Calls back before each request is handled, with how many there were, itself included. */
export function beforeRequests(
  world: World,
  tell: (count: number, request: EmulatedRequest) => unknown,
): void {
  const handle = world.handle.bind(world);
  let count = 0;
  world.handle = async (request) => {
    await tell(++count, request);
    return handle(request);
  };
}
