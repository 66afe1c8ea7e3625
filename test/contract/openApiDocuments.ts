import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { isJsonObject, type JsonObject } from "../emulator/wire/readJson";

/** Microsoft's OpenAPI documents: reference beside the repository, not part of it. */
export const specsFolder = resolve(__dirname, "../../../shared/specs");

const names = ["tokens", "tokenAdmin", "graph", "memberEntitlementManagement", "audit"];

export const documentsAreThere = names.every((name) => existsSync(resolve(specsFolder, `${name}.json`)));

/** Empty where the folder is not there. */
export function readDocuments(): JsonObject[] {
  return documentsAreThere ? names.map((name) => readJsonFile(resolve(specsFolder, `${name}.json`))) : [];
}

export function readJsonFile(path: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isJsonObject(value)) throw new Error(`${path} is not a JSON object.`);
  return value;
}

/** The member of an object as an object; empty where it is none. */
export function objectAt(value: unknown, name: string): JsonObject {
  const member = isJsonObject(value) ? value[name] : undefined;
  return isJsonObject(member) ? member : {};
}

/** What a local `$ref` points to; anything else is returned as it is. */
export function resolved(value: unknown, document: JsonObject): JsonObject {
  if (!isJsonObject(value)) return {};
  if (typeof value.$ref !== "string") return value;
  const [section = "", name = ""] = value.$ref.replace(/^#\//, "").split("/");
  return objectAt(document[section], name);
}
