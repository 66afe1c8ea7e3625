import type { ValidateFunction } from "ajv";

import type { WireForm } from "../emulator/wire/accept";
import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";
import { undescribedMembers, undescribedShapes } from "./openApiDeviations";
import { objectAt, resolved } from "./openApiDocuments";
import { aValidator } from "./openApiFormats";

/** How values are written: always the same way in requests, as the client asked in answers. */
export type Writing = "request" | WireForm;

const compiled = new Map<string, ValidateFunction>();

/** A validator for a document's schema. `name` tells it apart from others with the same style. */
export function validatorFor(
  name: string,
  schema: JsonObject,
  document: JsonObject,
  writing: Writing,
): ValidateFunction {
  const key = `${String(document.host)} ${String(document.basePath)} ${name} ${JSON.stringify(writing)}`;
  const ready = compiled.get(key);
  if (ready !== undefined) return ready;
  const definitions = Object.fromEntries(
    Object.entries(objectAt(document, "definitions")).map(([id, definition]) => [
      id,
      undescribedShapes.find((shape) => shape.definition === id)?.schema ??
        translated(isJsonObject(definition) ? definition : {}, { document, writing, id }),
    ]),
  );
  const validate = aValidator().compile({
    ...notNull(listed(translated(schema, { document, writing }), writing)),
    definitions,
  });
  compiled.set(key, validate);
  return validate;
}

interface Context {
  readonly document: JsonObject;
  readonly writing: Writing;
  /** Of the definition that is being translated. */
  readonly id?: string;
}

/** Swagger 2.0 says little about absence: answers may have null anywhere, and nothing that is not described. */
function translated(schema: JsonObject, context: Context): JsonObject {
  if (typeof schema.$ref === "string") return { $ref: schema.$ref };
  if (Array.isArray(schema.enum)) return enumeration(schema.enum, context.writing);
  switch (schema.type) {
    case "array":
      return {
        type: typeOrNull("array", context),
        items: notNull(translated(objectAt(schema, "items"), context)),
      };
    case "object":
      return object(schema, context);
    case undefined:
      return {};
    default:
      return { type: typeOrNull(schema.type, context), ...formatOf(schema.format, context.writing) };
  }
}

function object(schema: JsonObject, context: Context): JsonObject {
  const properties = propertiesOf(schema, context.document);
  const isFree = Object.keys(properties).length === 0;
  // `{type: object}` alone is how the documents write .NET's Object, which is any value.
  if (isFree && !isJsonObject(schema.additionalProperties)) return {};
  const members = Object.entries(properties)
    .concat(addedMembers(properties, context.id))
    .filter(([name]) => !isExcluded(name, context.writing))
    .map(([name, member]) => [name, translated(isJsonObject(member) ? member : {}, context)]);
  return {
    type: typeOrNull("object", context),
    properties: Object.fromEntries(members),
    additionalProperties: isJsonObject(schema.additionalProperties)
      ? translated(schema.additionalProperties, context)
      : false,
  };
}

/** A definition's own members and those of the definitions that it combines. */
function propertiesOf(schema: JsonObject, document: JsonObject): JsonObject {
  const parents = Array.isArray(schema.allOf) ? schema.allOf : [];
  const inherited = parents.map((parent) => propertiesOf(resolved(parent, document), document));
  return Object.assign({}, ...inherited, objectAt(schema, "properties"));
}

function addedMembers(properties: JsonObject, id: string | undefined): [string, unknown][] {
  return undescribedMembers
    .filter(({ definition }) => definition === id)
    .map(({ member, sameAs }) => [member, properties[sameAs]]);
}

function isExcluded(name: string, writing: Writing): boolean {
  return writing !== "request" && writing.excludeUrls && (name === "_links" || name === "url");
}

function enumeration(names: readonly unknown[], writing: Writing): JsonObject {
  if (writing === "request") return { enum: names };
  return writing.enumsAsNumbers
    ? { type: ["integer", "null"], minimum: 0, maximum: names.length - 1 }
    : { enum: [...names, null] };
}

function typeOrNull(type: unknown, { writing }: Context): unknown {
  return writing === "request" ? type : [type, "null"];
}

function formatOf(format: unknown, writing: Writing): JsonObject {
  if (format === undefined) return {};
  if (format !== "date-time") return { format };
  if (writing === "request") return { format: "zoned-date" };
  return { format: writing.msDateFormat ? "ms-date" : "iso-date" };
}

/** A bare list is sent as `{count, value}` unless the client asked for it bare. */
function listed(schema: JsonObject, writing: Writing): JsonObject {
  const isList = "items" in schema;
  if (!isList || writing === "request" || writing.noArrayWrap) return schema;
  return {
    type: "object",
    properties: { count: { type: "integer" }, value: notNull(schema) },
    required: ["count", "value"],
    additionalProperties: false,
  };
}

function notNull(schema: JsonObject): JsonObject {
  return { allOf: [schema], not: { type: "null" } };
}
