import type { EntraApp } from "./entraApp";

/** Which application this browser last signed in with in an organization. */
export interface UsedApp {
  /** `undefined` if none was used yet, or the frame may not store anything. */
  recall(): string | undefined;
  keep(clientId: string): void;
}

/**
 * Kept in the browser's storage, which all organizations share because the frame has one origin; otherwise
 * until the page closes.
 */
export function usedAppOf(organizationId: string, storage = () => localStorage): UsedApp {
  const key = `entraApp/${organizationId}`;
  let kept: string | undefined;
  return {
    recall() {
      try {
        return storage().getItem(key) ?? kept;
      } catch {
        // Without storage, a frame throws on access.
        return kept;
      }
    },
    keep(clientId) {
      kept = clientId;
      try {
        storage().setItem(key, clientId);
      } catch {
        // Remembered for this page only.
      }
    },
  };
}

/**
 * Whether the organization's setting, which every member can write, names a different application than the
 * one used before. An application chosen at packaging time came with the extension, as its code did.
 */
export function isAnotherApp(app: EntraApp, used: UsedApp): boolean {
  const before = used.recall();
  return app.from === "organization" && before !== undefined && before !== app.clientId.toLowerCase();
}
