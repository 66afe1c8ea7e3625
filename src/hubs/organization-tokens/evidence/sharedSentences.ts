import type { AuditSentences } from "../../../jobs/evidence/content/auditContent";
import type { Failure } from "../../../jobs/pace/Failure";
import type { Words } from "../../../ui/words/en";
import { shortFailure } from "../../failure/shortFailure";
import { formatUtc } from "./page/formatUtc";
import { evidenceWords } from "./words/evidenceWords";

/** What every report says of the audit log and of failures, in the language of the page. */
export function sharedSentences(words: Words): {
  readonly audit: AuditSentences;
  readonly sessions: string;
  why(failure: Failure): string;
} {
  const { audit, sessions, why } = evidenceWords.in(words.locale).sentences;
  return {
    audit: {
      ...audit,
      failed: (failure) => audit.failed(shortFailure(failure, words)),
      partly: (since) => audit.partly(formatUtc(since, words.locale)),
    },
    sessions,
    why: (failure) => why(shortFailure(failure, words), failure.serverMessage ?? ""),
  };
}
