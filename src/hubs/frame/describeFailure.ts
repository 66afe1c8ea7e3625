import { AzureError } from "../../azure/rest/AzureError";
import type { Words } from "../../ui/words/en";

export interface Description {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What happened, what to do next, the service's own message, and the reference for support. */
export function describeFailure(error: unknown, words: Words): Description {
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
