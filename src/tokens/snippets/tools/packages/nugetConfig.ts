import { fileBlock } from "../askForToken";
import { exportToken } from "../exportToken";
import type { Place } from "../placeOf";
import { escapeXml } from "../quote";
import type { SnippetBlock } from "../Snippet";

const variable = "AZURE_ARTIFACTS_PAT";

/**
 * The file names a variable and contains no token, so it is safe to commit.
 * https://learn.microsoft.com/nuget/consume-packages/consuming-packages-authenticated-feeds
 */
export function nugetConfig({ feed, userName }: Place): SnippetBlock[] {
  const source = elementName(feed.name);
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
  return [file, ...exportToken("setToken", variable)];
}

/** The credentials go in an element named after the source, so only characters allowed in an element name. */
function elementName(feedName: string): string {
  const plain = feedName.replace(/[^A-Za-z0-9_-]/g, "_");
  return /^[A-Za-z]/.test(plain) && !/^xml/i.test(plain) ? plain : `feed_${plain}`;
}
