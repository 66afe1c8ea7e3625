import type { RecordedRequest } from "../emulator/world/RequestLog";
import { answerProblems } from "./openApiAnswer";
import { undescribedPaths } from "./openApiDeviations";
import { documentsAreThere } from "./openApiDocuments";
import { findOperation } from "./openApiOperations";
import { requestProblems } from "./openApiRequest";

export { documentsAreThere } from "./openApiDocuments";

/** Faults that leave the answer whole. All others spoil it on purpose, so that only the request is judged. */
const harmless = ["delay", "acceptedNotDone"];

/**
 * What a request and its answer have against the OpenAPI documents, one sentence each. Pages, files, the emulator's own
 * controls and preflights are none of theirs. Without the documents there is nothing to hold against: empty.
 */
export function checkExchange(recorded: RecordedRequest): string[] {
  const url = new URL(recorded.url);
  const isRest = url.pathname.includes("/_apis/") && recorded.method !== "OPTIONS";
  if (!documentsAreThere || !isRest || undescribedPaths.some(({ path }) => path.test(url.pathname)))
    return [];
  const name = `${recorded.method} ${url.pathname}`;
  const found = findOperation(recorded.method, url);
  if (found === undefined) return [`${name}: no document has it`];
  const isSpoiled = recorded.faults.some((fault) => !harmless.includes(fault));
  return [
    ...requestProblems(recorded, url, found.operation, found.values),
    ...(isSpoiled ? [] : answerProblems(recorded, found.operation)),
  ].map((problem) => `${name}: ${problem}`);
}

/** The violations of many exchanges, each once. */
export function checkExchanges(recorded: readonly RecordedRequest[]): string[] {
  return [...new Set(recorded.flatMap(checkExchange))];
}
