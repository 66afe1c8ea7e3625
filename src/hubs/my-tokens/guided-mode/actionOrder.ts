import type { EntraCause } from "../../../azure/credentials/EntraUnavailable";
import { waysOut } from "../../setup/sign-in/waysOut";

export type GuideAction = "window" | "setUp" | "settings" | "retry" | "builtIn";

/** Causes that may pass by themselves. */
const passing: ReadonlySet<EntraCause> = new Set(["noAnswer", "failed"]);

/**
 * The buttons beside a cause, the one that helps most first: the Microsoft window, then what an administrator can
 * correct. Trying again comes early only where the cause may pass by itself.
 */
export function actionOrder(reason: EntraCause, isAdministrator: boolean): readonly GuideAction[] {
  const { window, isInSettings, registration } = waysOut[reason];
  const corrections: readonly GuideAction[] = [
    ...(isInSettings || registration ? (["setUp"] as const) : []),
    ...(isInSettings ? (["settings"] as const) : []),
  ];
  const rest: readonly GuideAction[] = [
    ...(isAdministrator ? corrections : []),
    ...(window ? (["retry", "builtIn"] as const) : (["builtIn", "retry"] as const)),
  ];
  const order: readonly GuideAction[] = window ? ["window", ...rest] : rest;
  return passing.has(reason) ? ["retry", ...order.filter((action) => action !== "retry")] : order;
}
