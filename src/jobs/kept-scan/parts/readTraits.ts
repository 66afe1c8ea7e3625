import type { Reach } from "../../../tokens/token/Token";

/** Scope ids, separated by spaces. */
export function readScopes(text: string): readonly string[] {
  return text.split(" ").filter((id) => id !== "");
}

/** Organization ids, separated by spaces; `*` is all. */
export function readReach(text: string): Reach {
  return text === "*" ? { kind: "all" } : { kind: "organizations", ids: readScopes(text) };
}
