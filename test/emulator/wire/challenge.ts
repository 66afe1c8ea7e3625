import { tokenOfBasic } from "../world/authenticate";
import { statusOf } from "../world/Token";
import type { Answer, Call } from "./Route";
import { nobody, ServiceError, unauthorized } from "./ServiceError";

export function isBasic({ headers }: Call): boolean {
  return /^\s*basic\s/i.test(headers.authorization ?? "");
}

/**
 * 401 for a request without a credential, or with an invalid one: unknown, revoked, expired, of another organization.
 * The three challenges are from public npm logs. The message for an expired token is well reported
 * (azure-pipelines-agent issue 1559); the one for a revoked token is a guess: the same as for an unknown one.
 */
export function challenge(call: Call): Answer {
  const { world, headers } = call;
  const token = tokenOfBasic(world, headers.authorization);
  const isExpired = token !== undefined && statusOf(token, world.now()) === "expired";
  return refused(call, isExpired ? expired() : unauthorized(nobody));
}

/** Git shows its user plain text, not JSON. */
export function refused({ url, world }: Call, error: ServiceError): Answer {
  const isGit = /\/_git\//i.test(url.pathname);
  const type = isGit ? "text/plain" : "application/json";
  const tenant = `https://login.microsoftonline.com/${world.organization.tenantId}`;
  return {
    status: error.status,
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "X-TFS-ServiceError": encodeURIComponent(error.message),
      ...(error.status === 401
        ? {
            "WWW-Authenticate": [
              `Bearer authorization_uri=${tenant}`,
              `Basic realm="${url.origin}/"`,
              "TFS-Federated",
            ],
          }
        : {}),
    },
    body: isGit ? error.message : JSON.stringify(error.body()),
  };
}

function expired(): ServiceError {
  const message = "Access Denied: The Personal Access Token used has expired.";
  return new ServiceError(401, "AccessCheckException", message, {
    namespace: "Microsoft.VisualStudio.Services.Security",
  });
}
