import { apiVersionOf } from "../emulator/wire/accept";
import type { RecordedRequest } from "../emulator/world/RequestLog";
import { aValidator, sentences } from "./openApiFormats";
import { missingParameters, type Operation, type Parameter } from "./openApiOperations";
import { validatorFor } from "./openApiSchema";

/** The documents' version. */
const documented = 7.2;

/** How a request violates its operation. */
export function requestProblems(
  request: RecordedRequest,
  url: URL,
  operation: Operation,
  values: Readonly<Record<string, string>>,
): string[] {
  return [
    ...versionProblems(request, url, operation),
    ...pathProblems(operation, values),
    ...missingParameters(operation, url).map((name) => `the parameter ${name} is missing`),
    ...[...new Set(url.searchParams.keys())].flatMap((name) => queryProblems(name, url, operation)),
    ...bodyProblems(request, operation),
  ];
}

function versionProblems({ headers }: RecordedRequest, url: URL, operation: Operation): string[] {
  const isJson = /^application\/json(;|$)/.test(headers.accept ?? "");
  const version = apiVersionOf(url, headers.accept);
  if (version === undefined) return ["it names no api-version"];
  const revision = Number(/-preview\.(\d+)/i.exec(version.text)?.[1] ?? 1);
  // Older versions had revisions of their own, which the documents no longer list.
  const isKnown =
    version.number < documented || (version.number === documented && revision <= operation.previewRevision);
  return [
    ...(isJson ? [] : ["it does not accept application/json"]),
    ...(isKnown ? [] : [`the api-version ${version.text} is newer than the document`]),
  ];
}

function pathProblems(operation: Operation, values: Readonly<Record<string, string>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const parameter = operation.parameters.find((one) => one.in === "path" && one.name === name);
    return parameter === undefined
      ? [`the path has an unknown part ${name}`]
      : valueProblems(value, parameter);
  });
}

function queryProblems(name: string, url: URL, operation: Operation): string[] {
  const parameter = operation.parameters.find((one) => one.in === "query" && one.name === name);
  if (parameter === undefined) return [`the parameter ${name} is not in the document`];
  const values = url.searchParams.getAll(name);
  const isRepeated = values.length > 1 && parameter.schema.format !== "array (string)";
  return [
    ...(isRepeated ? [`the parameter ${name} is there ${values.length} times`] : []),
    ...values.flatMap((value) => valueProblems(value, parameter)),
  ];
}

const dates = aValidator().compile({ type: "string", format: "zoned-date" });
const uuids = aValidator().compile({ type: "string", format: "uuid" });

function valueProblems(value: string, { name, schema }: Parameter): string[] {
  return fits(value, schema) ? [] : [`the value of ${name} does not fit its type`];
}

function fits(value: string, schema: Parameter["schema"]): boolean {
  if (Array.isArray(schema.enum)) return schema.enum.includes(value);
  if (schema.type === "boolean") return value === "true" || value === "false";
  if (schema.type === "integer") return /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) < 2 ** 31;
  if (schema.format === "uuid") return uuids(value);
  if (schema.format === "date-time") return dates(value);
  return schema.type === "string" && (value !== "" || schema.required !== true);
}

function bodyProblems({ body, headers }: RecordedRequest, operation: Operation): string[] {
  const parameter = operation.parameters.find((one) => one.in === "body");
  if (parameter === undefined) return body === "" ? [] : ["it has a body and the operation takes none"];
  if (body === "") return parameter.isRequired ? ["the body is missing"] : [];
  const isJson = /^application\/json\b/.test(headers["content-type"] ?? "");
  const value = parsed(body);
  return [
    ...(isJson ? [] : ["the Content-Type of the body is not application/json"]),
    ...(value === undefined ? ["the body is not JSON"] : shapeProblems(value.json, parameter, operation)),
  ];
}

function shapeProblems(value: unknown, { schema }: Parameter, { id, document }: Operation): string[] {
  const validate = validatorFor(id, schema, document, "request");
  return validate(value) ? [] : sentences(validate.errors).map((problem) => `body: ${problem}`);
}

export function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined; // The caller decides what that means.
  }
}
