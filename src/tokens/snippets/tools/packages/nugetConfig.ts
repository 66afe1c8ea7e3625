import { fileBlock } from "../../askForToken";
import { exportToken } from "../../exportToken";
import type { Place } from "../../placeOf";
import { escapeXml } from "../../quote";
import { nugetPush } from "./nugetPush";
import { plainFeedName } from "./plainFeedName";
import type { SnippetBlock } from "../../Snippet";

const variable = "AZURE_ARTIFACTS_PAT";

/**
 * The file names a variable and contains no token, so it is safe to commit.
 * https://learn.microsoft.com/nuget/consume-packages/consuming-packages-authenticated-feeds
 */
export function nugetConfig({ feed, userName }: Place): SnippetBlock[] {
  // The credentials go in an element named after the source.
  const source = plainFeedName(feed.name);
  // NuGet refuses plain HTTP unless it is explicitly allowed.
  const insecure = feed.isInsecure ? ' allowInsecureConnections="true"' : "";
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<configuration>`,
    `  <packageSources>`,
    `    <clear />`,
    `    <add key="${source}" value="${escapeXml(`${feed.url}/nuget/v3/index.json`)}"${insecure} />`,
    `  </packageSources>`,
    `  <packageSourceCredentials>`,
    `    <${source}>`,
    `      <add key="Username" value="${userName}" />`,
    `      <add key="ClearTextPassword" value="%${variable}%" />`,
    `    </${source}>`,
    `  </packageSourceCredentials>`,
    `</configuration>`,
  ];
  const file = fileBlock(
    "nugetConfig",
    "nuget.config",
    lines.map((line) => [line]),
  );
  const push = feed.canPublish ? [nugetPush(source)] : [];
  return [file, ...exportToken("setToken", variable), ...push];
}
