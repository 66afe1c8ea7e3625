import { wireFormOf } from "../emulator/wire/accept";
import type { JsonObject } from "../emulator/wire/readJson";
import type { RecordedRequest } from "../emulator/world/RequestLog";
import { errorBody, undescribedStatuses } from "./openApiDeviations";
import { aValidator, sentences } from "./openApiFormats";
import type { Operation } from "./openApiOperations";
import { parsed } from "./openApiRequest";
import { validatorFor } from "./openApiSchema";

const isErrorBody = aValidator().compile(errorBody);

/** How an answer violates its operation. */
export function answerProblems(request: RecordedRequest, operation: Operation): string[] {
  const { status, responseBody } = request;
  const described = operation.answers[status];
  const deviation = undescribedStatuses.find(
    (one) => one.statuses.includes(status) && one.operation.test(operation.id),
  );
  if (described !== undefined && status < 300) return bodyProblems(request, described, operation);
  switch (deviation?.body) {
    case undefined:
      return [`the status ${status} is not in the document`];
    case "anything":
      return [];
    case "nothing":
      return responseBody === "" ? [] : ["the answer has a body"];
    case "the error body":
      return errorProblems(responseBody);
    case "the result or the error body": {
      const problems = errorProblems(responseBody);
      return problems.length === 0 ? [] : bodyProblems(request, operation.answers["200"] ?? {}, operation);
    }
  }
}

function errorProblems(body: string): string[] {
  const value = parsed(body);
  if (value === undefined) return ["the error body is not JSON"];
  return isErrorBody(value.json) ? [] : sentences(isErrorBody.errors).map((problem) => `error: ${problem}`);
}

function bodyProblems(request: RecordedRequest, schema: JsonObject, operation: Operation): string[] {
  const { status, responseBody, headers } = request;
  if (Object.keys(schema).length === 0) {
    return responseBody === "" ? [] : ["the answer has a body, and the document knows none"];
  }
  const value = parsed(responseBody);
  if (value === undefined) return ["the answer is not JSON"];
  const form = wireFormOf(headers.accept);
  const validate = validatorFor(`${operation.id} ${status}`, schema, operation.document, form);
  const problems = validate(value.json) ? [] : sentences(validate.errors);
  // The platform's own client reads a Microsoft date only with escaped slashes.
  const isBare = /"\/Date\(-?\d+\)\/"/.test(responseBody);
  return [
    ...problems.map((problem) => `answer: ${problem}`),
    ...(isBare ? ["a date of the answer has slashes that are not escaped"] : []),
  ];
}
