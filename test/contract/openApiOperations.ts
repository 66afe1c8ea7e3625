import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";
import { matchPath } from "../emulator/wire/matchRoute";
import { objectAt, readDocuments, resolved } from "./openApiDocuments";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly isRequired: boolean;
  /** In Swagger 2.0 the parameter itself is its schema, except for bodies. */
  readonly schema: JsonObject;
}

/** One operation in the documents. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** The resource's newest preview in the document: 1 for `7.2-preview.1`. */
  readonly previewRevision: number;
  readonly parameters: readonly Parameter[];
  /** Schema of the answer, by status; an empty object means no body. */
  readonly answers: Readonly<Record<string, JsonObject>>;
  readonly document: JsonObject;
}

let known: readonly Operation[] | undefined;

/** The operation for a method and address, with the values in its path; undefined if no document has it. */
export function findOperation(
  method: string,
  url: URL,
): { operation: Operation; values: Record<string, string> } | undefined {
  known ??= readDocuments().flatMap(operationsOf);
  const { host, path } = placeOf(url, new Set(known.map((operation) => operation.host)));
  const candidates = known.flatMap((operation) => {
    if (operation.method !== method || operation.host !== host) return [];
    const values = matchPath(operation.path, path);
    return values === undefined ? [] : [{ operation, values }];
  });
  // One path can have two operations: `tokens/pats` lists, or gets the token that a required parameter names.
  const complete = candidates.filter(({ operation }) => missingParameters(operation, url).length === 0);
  const byNeeds = (complete.length > 0 ? complete : candidates).toSorted(
    (one, other) => needs(other.operation) - needs(one.operation),
  );
  return byNeeds[0];
}

export function missingParameters(operation: Operation, url: URL): string[] {
  return operation.parameters
    .filter(
      (parameter) => parameter.in === "query" && parameter.isRequired && parameter.name !== "api-version",
    )
    .map(({ name }) => name)
    .filter((name) => !url.searchParams.has(name));
}

function needs(operation: Operation): number {
  return operation.parameters.filter((parameter) => parameter.in === "query" && parameter.isRequired).length;
}

/** The emulator has every service on one port, with the service's host name as the first segment of the path. */
function placeOf(url: URL, hosts: ReadonlySet<string>): { host: string; path: string } {
  const [, first = "", ...rest] = url.pathname.split("/");
  return hosts.has(first)
    ? { host: first, path: `/${rest.join("/")}` }
    : { host: url.hostname, path: url.pathname };
}

function operationsOf(document: JsonObject): Operation[] {
  const paths = { ...objectAt(document, "paths"), ...objectAt(document, "x-ms-paths") };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(isJsonObject(methods) ? methods : {}).map(([method, value]) =>
      operationOf(path.replace(/\?.*$/, ""), method, isJsonObject(value) ? value : {}, document),
    ),
  );
}

function operationOf(path: string, method: string, value: JsonObject, document: JsonObject): Operation {
  const given = Array.isArray(value.parameters) ? value.parameters : [];
  const parameters = given.map((one) => resolved(one, document));
  const version = parameters.find(({ name }) => name === "api-version")?.description;
  const answers = Object.entries(objectAt(value, "responses"));
  return {
    id: String(value.operationId),
    method: method.toUpperCase(),
    host: String(document.host),
    path,
    previewRevision: Number(/-preview\.(\d+)/.exec(String(version))?.[1] ?? 1),
    parameters: parameters.map((one) => ({
      name: String(one.name),
      in: String(one.in),
      isRequired: one.required === true,
      schema: one.in === "body" ? objectAt(one, "schema") : one,
    })),
    answers: Object.fromEntries(answers.map(([status, answer]) => [status, objectAt(answer, "schema")])),
    document,
  };
}
