import Ajv, { type ErrorObject } from "ajv";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)?$/;
const zonedDate = /(Z|[+-]\d\d:\d\d)$/;

function isIsoDate(text: string): boolean {
  return isoDate.test(text) && !Number.isNaN(Date.parse(text));
}

/** A validator with the documents' formats, and three for `date-time`, because its form depends on who asks. */
export function aValidator(): Ajv {
  return new Ajv({
    allErrors: true,
    strict: false,
    formats: {
      uuid,
      int32: {
        type: "number",
        validate: (value: number) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
      },
      int64: { type: "number", validate: Number.isSafeInteger },
      byte: true,
      Stream: true,
      T: true,
      JContainer: true,
      JTokenType: true,
      "array (string)": true,
      "zoned-date": (text: string) => isIsoDate(text) && zonedDate.test(text),
      "iso-date": isIsoDate,
      "ms-date": /^\/Date\(-?\d+\)\/$/,
    },
  });
}

/** What is wrong and where, but never the value, which may be a secret. */
export function sentences(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const unknown: unknown = params.additionalProperty;
    const where = `${instancePath}${unknown === undefined ? "" : `/${String(unknown)}`}` || "the whole";
    return unknown === undefined ? `${where} ${message ?? "is wrong"}` : `${where} is not in the document`;
  });
}
