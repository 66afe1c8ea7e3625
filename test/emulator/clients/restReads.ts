import { wireFormOf } from "../wire/accept";
import type { Answer, Route } from "../wire/Route";
import { toWireJson } from "../wire/wireJson";
import { guarded, type AdmittedCall } from "./guarded";
import { clientOperations, type ClientOperation } from "./operations";

/** The REST operations no other file serves. Each has a single answer: the tests are about who gets it. */
export const restReadRoutes: readonly Route[] = Object.values<ClientOperation>(clientOperations)
  .filter(({ answer }) => answer !== undefined)
  .flatMap(routesOf);

/**
 * Releases also answer without the host's name, as on Azure DevOps Server: a client that sees the emulator as
 * one host has no other address. The audit log requires the name, like everything the extension itself calls.
 */
function routesOf(operation: ClientOperation): Route[] {
  const { method, path } = operation;
  const handle = guarded(
    () => operation.scopes,
    (call) => answerOf(operation, call),
  );
  const route: Route = { site: "host", method, path, handle };
  const plain = path.replace("/vsrm.dev.azure.com", "");
  return plain === path ? [route] : [route, { ...route, path: plain }];
}

function answerOf({ answer }: ClientOperation, { headers }: AdmittedCall): Answer {
  if (answer === null) return { status: 204 };
  return {
    status: 200,
    headers: { "Content-Type": "application/json; charset=utf-8" },
    body: toWireJson(answer, wireFormOf(headers.accept)),
  };
}
