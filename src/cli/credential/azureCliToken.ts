import { execFile } from "node:child_process";

import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";

/** Azure DevOps, as Entra knows it. */
const azureDevOps = "499b84ac-1321-427f-aa17-267ca6975798";
const timeLimitMs = 60_000;

/**
 * An Entra token from the Azure CLI, for whoever is signed in there. It lives for about an hour.
 * https://learn.microsoft.com/cli/azure/account#az-account-get-access-token
 * @throws CommandError if there is no Azure CLI, or nobody is signed in
 */
export function azureCliToken(
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<string> {
  const args = [
    "account",
    "get-access-token",
    "--resource",
    azureDevOps,
    "--query",
    "accessToken",
    "--output",
    "tsv",
  ];
  // On Windows it is a batch file, which only a shell runs. No argument comes from outside.
  const options = { env: environment, signal, timeout: timeLimitMs, shell: process.platform === "win32" };
  return new Promise((resolve, reject) => {
    execFile("az", args, options, (error, stdout) => {
      if (!error) return resolve(stdout);
      reject(new CommandError(exitCodes.refused, whyOf(error)));
    });
  });
}

/** What it printed is left out: it may say more than a log should. */
function whyOf(error: Error): string {
  const isMissing = "code" in error && error.code === "ENOENT";
  return isMissing
    ? "There is no Azure CLI (az) on this machine. Install it, or set AZURE_DEVOPS_TOKEN."
    : 'The Azure CLI gave no token. Sign in with "az login", or look at what "az account get-access-token" says.';
}
