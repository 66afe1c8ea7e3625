import type { RecordedRequest } from "../emulator/world/RequestLog";
import { answerProblems } from "./openApiAnswer";
import { undescribedPaths } from "./openApiDeviations";
import { documentsAreThere } from "./openApiDocuments";
import { findOperation } from "./openApiOperations";
import { requestProblems } from "./openApiRequest";

export { documentsAreThere } from "./openApiDocuments";

/** Faults that leave the answer intact. All others break it on purpose, so only the request is checked. */
const harmless = ["delay", "acceptedNotDone"];

/**
 * How a request and its answer violate the OpenAPI documents, one sentence each. The documents do not cover pages,
 * files, preflights or the emulator's own controls. Empty if there are no documents to check against.
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

/** The violations in many exchanges, each listed once. */
export function checkExchanges(recorded: readonly RecordedRequest[]): string[] {
  return [...new Set(recorded.flatMap(checkExchange))];
}
