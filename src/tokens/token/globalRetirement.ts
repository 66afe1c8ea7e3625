/** From this date on, tokens for all organizations can no longer be created or regenerated. */
export const globalTokensCreationBlocked = new Date(Date.UTC(2026, 2, 15));

/**
 * From this date on, tokens for all organizations stop working.
 * Source: devblogs.microsoft.com/devops/retirement-of-global-personal-access-tokens-in-azure-devops
 */
export const globalTokensStop = new Date(Date.UTC(2026, 11, 1));

/** The same in milliseconds since 1970: tables compare every row with it. */
export const globalTokensStopMs = globalTokensStop.getTime();

export function haveGlobalTokensStopped(now: Date): boolean {
  return now.getTime() >= globalTokensStopMs;
}
