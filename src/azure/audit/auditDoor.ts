import type { AuditClient, AuditRange } from "../clients/AuditClient";
import { AzureError } from "../rest/AzureError";
import { pagesOf } from "../rest/pagesOf";
import type { AuditPage } from "../wire/audit/readAuditPage";

export interface AuditDoor {
  /** The log of that time, newest first. @throws AzureError, and the signal's reason after an abort */
  pages(range: AuditRange, signal: AbortSignal): AsyncIterable<AuditPage>;
}

/**
 * The audit log, by the first of these ways that the service lets through: with the extension's own token, otherwise
 * with the person's sign-in. If none is, the first refusal says why.
 */
export function auditDoor(ways: readonly Pick<AuditClient, "page">[]): AuditDoor {
  let chosen: Pick<AuditClient, "page"> | undefined;
  return {
    pages: (range, signal) =>
      pagesOf(async (continuationToken) => {
        let refusal: unknown;
        for (const way of chosen ? [chosen] : ways) {
          try {
            const page = await way.page(range, continuationToken, signal);
            chosen = way;
            return page;
          } catch (error) {
            refusal ??= error;
            signal.throwIfAborted();
            if (!isRefusal(refusal)) throw refusal;
          }
        }
        throw refusal;
      }),
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof AzureError && (error.kind === "forbidden" || error.kind === "signedOut");
}
