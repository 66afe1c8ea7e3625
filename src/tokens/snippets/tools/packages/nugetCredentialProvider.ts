import { bashBlock, fileBlock, powerShellBlock } from "../../askForToken";
import type { Place } from "../../placeOf";
import { nugetPush } from "./nugetPush";
import { quoteBash, quotePowerShell } from "../../quote";
import type { SnippetBlock } from "../../Snippet";

/** The preferred name; its value has the form of the older `VSS_NUGET_EXTERNAL_FEED_ENDPOINTS`. */
const variable = "ARTIFACTS_CREDENTIALPROVIDER_EXTERNAL_FEED_ENDPOINTS";

/**
 * The provider compares the endpoint with the source in nuget.config letter by letter.
 * https://github.com/microsoft/artifacts-credprovider#environment-variables
 */
export function nugetCredentialProvider({ feed, userName }: Place): SnippetBlock[] {
  const source = `${feed.url}/nuget/v3/index.json`;
  const endpoint = JSON.stringify(source);
  const start = `{"endpointCredentials":[{"endpoint":${endpoint},"username":"${userName}","password":"`;
  const end = `"}]}`;
  const inBash = `export ${variable}=${quoteBash(start)}"$PAT"${quoteBash(end)}`;
  const inPowerShell = `$env:${variable} = ${quotePowerShell(start)} + $token + ${quotePowerShell(end)}`;
  return [
    bashBlock("setEndpoints", { after: [inBash, "unset PAT"], keeps: true }),
    powerShellBlock("setEndpoints", { after: [inPowerShell] }),
    fileBlock("endpointsValue", variable, [[start, { secret: "json" }, end]]),
    ...(feed.canPublish ? [nugetPush(source)] : []),
  ];
}
