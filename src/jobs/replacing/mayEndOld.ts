import type { Token } from "../../tokens/token/Token";
import type { Replacing } from "./Replacing";
import { stateOf, type ListedNow } from "./stateOf";

/** Why the old token must not be revoked yet, however much the person wants to. */
export type EndObstacle =
  /** The list could not be read, or not all of it. */
  | { readonly kind: "unknown" }
  /** The new token does not work, or nobody has its secret. */
  | { readonly kind: "noSuccessor" };

/**
 * Looks once more, right before the old token is revoked: another tab, an administrator or a policy may have ended the
 * new one meanwhile, and then both would be gone. Nothing if it may be revoked, or is gone already.
 */
export async function mayEndOld(
  replacing: Replacing,
  listActive: () => Promise<{ readonly tokens: readonly Token[]; readonly unreadable: number }>,
  now: () => Date,
): Promise<EndObstacle | undefined> {
  const listed: ListedNow | undefined = await listActive().then(
    (list) => ({ ...list, now: now() }),
    () => undefined,
  );
  if (!listed) return { kind: "unknown" };
  const state = stateOf(replacing, listed);
  switch (state.kind) {
    case "bothWork":
      return undefined;
    case "oldEnded":
      return state.isBroken ? { kind: "noSuccessor" } : undefined;
    case "unknown":
      return { kind: "unknown" };
    default:
      return { kind: "noSuccessor" };
  }
}
