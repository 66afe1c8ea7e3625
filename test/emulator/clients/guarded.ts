import { challenge, refused } from "../wire/challenge";
import type { Answer, Call, Route } from "../wire/Route";
import { notFound, ServiceError, unauthorized } from "../wire/ServiceError";
import type { Caller } from "../world/authenticate";
import { allows } from "../world/knownScopes";

/** A call from a client that is allowed to make it. */
export interface AdmittedCall extends Call {
  readonly caller: Caller;
}

/** Any one of these scopes is enough. */
export type NeededScopes = readonly string[];

/**
 * Lets a request through if its token is valid and one of its scopes covers it, directly or by inheritance.
 * The status for a missing scope is not documented, hence a switch. Public reports show 401 with TF400813 for REST,
 * assumed here for Git and packages too, and 403 for people without the permission.
 */
export function guarded(
  needed: (call: Call) => NeededScopes,
  handle: (call: AdmittedCall) => Answer | Promise<Answer>,
): Route["handle"] {
  return (call) => {
    const { world, headers, params } = call;
    if (params.organization !== undefined && params.organization.toLowerCase() !== world.organization.name) {
      throw notFound(
        `TF400856: There is no organization '${params.organization}'.`,
        "HostDoesNotExistException",
      );
    }
    const caller = world.authenticate(headers.authorization);
    if (caller === undefined) return challenge(call);
    if (!needed(call).some((scope) => allows(caller.scopes, scope)))
      return refused(call, missingScope(call, caller));
    return handle({ ...call, caller });
  };
}

function missingScope({ world }: Call, { user }: Caller): ServiceError {
  const error = unauthorized(user.id);
  if (world.switches.missingScopeStatus === 401) return error;
  return new ServiceError(403, error.typeKey, error.message, { namespace: error.namespace });
}
