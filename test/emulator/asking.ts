import { isJsonObject } from "./wire/readJson";
import { azureDevOpsResource } from "./world/Entra";
import type { World } from "./world/World";

export interface Reply {
  readonly status: number;
  /** By lower-case name; repeated headers are joined by a bar. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body as JSON, or undefined. */
  readonly json: unknown;
}

export interface Question {
  readonly method?: string;
  readonly body?: unknown;
  readonly accept?: string;
  readonly authorization?: string;
}

export const hosts = {
  vssps: "/vssps.dev.azure.com/fabrikam/_apis",
  vsaex: "/vsaex.dev.azure.com/fabrikam/_apis",
  audit: "/auditservice.dev.azure.com/fabrikam/_apis",
};

/** Sends a request to a world as a client with an `Authorization` header would, with version 7.2-preview.1 unless given. */
export async function ask(world: World, path: string, question: Question = {}): Promise<Reply> {
  const answer = await world.handle({
    method: question.method ?? "GET",
    url: `http://localhost:8080${path}`,
    headers: {
      accept: question.accept ?? "application/json;api-version=7.2-preview.1",
      ...(question.authorization === undefined ? {} : { authorization: question.authorization }),
    },
    body: typeof question.body === "string" ? question.body : JSON.stringify(question.body),
  });
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    typeof value === "string" ? value : value.join(" | "),
  ]);
  const text = answer.body?.toString() ?? "";
  return { status: answer.status, headers: Object.fromEntries(headers), text, json: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined; // A page or an empty body: tests read the text.
  }
}

export function asEntra(world: World, scopes: readonly string[] = ["vso.pats", "vso.pats_manage"]): string {
  const full = scopes.map((scope) => `${azureDevOpsResource}/${scope}`);
  const { accessToken } = world.entra.issue({ clientId: "a client", user: world.me, scopes: full });
  return `Bearer ${accessToken}`;
}

export const manifestScopes = [
  "vso.graph",
  "vso.tokenadministration",
  "vso.memberentitlementmanagement",
  "vso.auditlog",
];

export function asExtension(world: World, scopes: readonly string[] = manifestScopes): string {
  return `Bearer ${world.issueExtensionToken(scopes)}`;
}

export function asPat(secret: string): string {
  return `Basic ${Buffer.from(`anyone:${secret}`).toString("base64")}`;
}

/** A member of a JSON answer at any depth; undefined if missing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isJsonObject(inner) ? inner[key] : undefined;
  }, value);
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list : [];
}
