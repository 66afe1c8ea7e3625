/**
 * An error as Azure DevOps sends it:
 * `{$id, innerException, message, typeName, typeKey, errorCode, eventId}`.
 */
export class ServiceError extends Error {
  readonly status: number;
  readonly typeKey: string;
  readonly namespace: string;
  readonly eventId: number;

  constructor(status: number, typeKey: string, message: string, options: ServiceErrorOptions = {}) {
    super(message);
    this.name = "ServiceError";
    this.status = status;
    this.typeKey = typeKey;
    this.namespace = options.namespace ?? "Microsoft.VisualStudio.Services.WebApi";
    this.eventId = options.eventId ?? 3000;
  }

  body(): Record<string, string | number | null> {
    return {
      $id: "1",
      innerException: null,
      message: this.message,
      typeName: `${this.namespace}.${this.typeKey}, ${this.namespace}`,
      typeKey: this.typeKey,
      errorCode: 0,
      eventId: this.eventId,
    };
  }
}

interface ServiceErrorOptions {
  readonly namespace?: string;
  readonly eventId?: number;
}

/** The 401 for a caller who is known but not allowed, as measured on `tokens/pats`. */
export function unauthorized(userName: string): ServiceError {
  return new ServiceError(
    401,
    "UnauthorizedRequestException",
    `TF400813: The user '${userName}' is not authorized to access this resource.`,
    { namespace: "Microsoft.TeamFoundation.Framework.Server" },
  );
}

/** The id that the service gives an anonymous caller, as public error reports show. */
export const nobody = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa";

/** The other 401 for an anonymous caller, with the same code, as public error reports show. */
export function anonymousAccess(): ServiceError {
  return new ServiceError(
    401,
    "UnauthorizedRequestException",
    "TF400813: Resource not available for anonymous access. Client authentication required.",
    { namespace: "Microsoft.TeamFoundation.Framework.Server" },
  );
}

/** Refused by a Conditional Access policy. The code is public; the status that carries it is a guess. */
export function conditionalAccess(): ServiceError {
  return new ServiceError(
    403,
    "ConditionalAccessPolicyException",
    "VS403463: The conditional access policy defined by your Microsoft Entra administrator has failed.",
  );
}

/** Refused until the account has been used in a browser once. The code is public; the status is a guess. */
export function signInFirst(): ServiceError {
  return new ServiceError(
    401,
    "UnauthorizedRequestException",
    "TF401444: Please sign-in at least once in a web browser to enable access to the service.",
  );
}

export function badRequest(message: string, typeKey = "VssPropertyValidationException"): ServiceError {
  return new ServiceError(400, typeKey, message, {
    namespace: "Microsoft.VisualStudio.Services.Common",
    eventId: 0,
  });
}

/** What the service says about a body that is not JSON (vsts-rest-api-specs issue 636). */
export function unreadableBody(reason: string): ServiceError {
  return new ServiceError(
    400,
    "JsonReaderException",
    `TF400898: An Internal Error Occurred. ActivityId: ${reason}`,
    {
      namespace: "Newtonsoft.Json",
      eventId: 0,
    },
  );
}

export function notFound(message: string, typeKey: string): ServiceError {
  return new ServiceError(404, typeKey, message);
}
