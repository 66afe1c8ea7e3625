import { EntraUnavailable } from "../../azure/credentials/EntraUnavailable";
import { AzureError } from "../../azure/rest/AzureError";
import type { Words } from "../../ui/words/en";

export interface Description {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What happened, what to do next, the service's own message, and the reference for support. */
export function describeFailure(error: unknown, words: Words): Description {
  // Where a page has no way out of its own, a lost sign-in is like an ended session, with Entra's number for support.
  if (error instanceof EntraUnavailable) {
    const { title, next } = words.failures[error.kind];
    return {
      title,
      sentences: [next, ...(error.detail ? [words.common.supportReference(error.detail)] : [])],
    };
  }
  if (!(error instanceof AzureError)) {
    return { title: words.failures.page.title, sentences: [words.failures.page.next] };
  }
  const { title, next } = words.failures[error.kind];
  const { serverMessage, activityId } = error.details;
  return {
    title,
    sentences: [
      next,
      ...(serverMessage ? [words.common.serviceSaid(serverMessage)] : []),
      ...(activityId ? [words.common.supportReference(activityId)] : []),
    ],
  };
}
