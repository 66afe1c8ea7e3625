import { bashBlock, fileBlock, powerShellBlock } from "../askForToken";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

const variable = "VSS_NUGET_EXTERNAL_FEED_ENDPOINTS";

/** https://github.com/microsoft/artifacts-credprovider#environment-variables */
export function nugetCredentialProvider({ feed, userName }: Place): SnippetBlock[] {
  const endpoint = JSON.stringify(`${feed.url}/nuget/v3/index.json`);
  const start = `{"endpointCredentials":[{"endpoint":${endpoint},"username":"${userName}","password":"`;
  const end = `"}]}`;
  const inBash = `export ${variable}=${quoteBash(start)}"$PAT"${quoteBash(end)}`;
  const inPowerShell = `$env:${variable} = ${quotePowerShell(start)} + $token + ${quotePowerShell(end)}`;
  return [
    bashBlock("setEndpoints", { after: [inBash, "unset PAT"], keeps: true }),
    powerShellBlock("setEndpoints", { after: [inPowerShell] }),
    fileBlock("endpointsValue", variable, [[start, { secret: "json" }, end]]),
  ];
}
