import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";

/** Microsoft's OpenAPI documents, kept beside the repository rather than in it. */
export const specsFolder = resolve(__dirname, "../../../shared/specs");

const names = ["tokens", "tokenAdmin", "graph", "memberEntitlementManagement", "audit"];

export const documentsAreThere = names.every((name) => existsSync(resolve(specsFolder, `${name}.json`)));

/** Empty if the folder does not exist. */
export function readDocuments(): JsonObject[] {
  return documentsAreThere ? names.map((name) => readJsonFile(resolve(specsFolder, `${name}.json`))) : [];
}

export function readJsonFile(path: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isJsonObject(value)) throw new Error(`${path} is not a JSON object.`);
  return value;
}

/** A member of an object, as an object; empty if it is not one. */
export function objectAt(value: unknown, name: string): JsonObject {
  const member = isJsonObject(value) ? value[name] : undefined;
  return isJsonObject(member) ? member : {};
}

/** What a local `$ref` points to; anything else is returned unchanged. */
export function resolved(value: unknown, document: JsonObject): JsonObject {
  if (!isJsonObject(value)) return {};
  if (typeof value.$ref !== "string") return value;
  const [section = "", name = ""] = value.$ref.replace(/^#\//, "").split("/");
  return objectAt(document[section], name);
}
