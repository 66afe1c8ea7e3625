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
