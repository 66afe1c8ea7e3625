import type { EntraApp } from "./entraApp";

/** Which application this browser last signed in with in an organization. */
export interface UsedApp {
  /** `undefined` where none was used yet, or the frame may keep nothing. */
  recall(): string | undefined;
  keep(clientId: string): void;
}

/** In the browser's storage, which organizations share since the frame has one origin for all; else until the page closes. */
export function usedAppOf(organizationId: string, storage = () => localStorage): UsedApp {
  const key = `entraApp/${organizationId}`;
  let kept: string | undefined;
  return {
    recall() {
      try {
        return storage().getItem(key) ?? kept;
      } catch {
        // A frame without storage throws when it is asked for.
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
 * Whether the organization's setting, which every member can write, names another application than the one used before.
 * What whoever packaged the extension decided came with the extension, as its code did.
 */
export function isAnotherApp(app: EntraApp, used: UsedApp): boolean {
  const before = used.recall();
  return app.from === "organization" && before !== undefined && before !== app.clientId.toLowerCase();
}
