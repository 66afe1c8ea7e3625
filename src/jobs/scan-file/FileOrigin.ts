import { isJsonObject } from "../../tokens/json/JsonObject";
import { failureKinds, failureOf, type Failure } from "../pace/Failure";

/** What is known of a scan that was not made here, but opened from a file. */
export interface FileOrigin {
  /** Who could not be read, and why. */
  readonly failed: readonly { readonly displayName: string; readonly why: Failure }[];
}

/** Checks what was found in storage; `undefined` if there is none. An entry that makes no sense is left out. */
export function readFileOrigin(value: unknown): FileOrigin | undefined {
  if (!isJsonObject(value) || !Array.isArray(value.failed)) return undefined;
  return {
    failed: value.failed.flatMap((one: unknown) => {
      if (!isJsonObject(one) || !isJsonObject(one.why) || typeof one.displayName !== "string") return [];
      const { kind: said, reason: because } = one.why;
      if (!failureKinds.some((known) => known === said)) return [];
      const { kind, reason } = failureOf({ kind: said, details: { reason: because } });
      return [{ displayName: one.displayName, why: reason ? { kind, reason } : { kind } }];
    }),
  };
}
