import { fileBlock } from "../../askForToken";
import { exportToken } from "../../exportToken";
import type { Place } from "../../placeOf";
import { escapeXml } from "../../quote";
import type { SnippetBlock } from "../../Snippet";
import { plainFeedName } from "./plainFeedName";

const variable = "AZURE_ARTIFACTS_PAT";

/**
 * Instead of the token, the settings name an environment variable for Maven to read.
 * https://learn.microsoft.com/azure/devops/artifacts/maven/project-setup-maven
 * https://maven.apache.org/settings.html
 */
export function maven({ feed, userName }: Place): SnippetBlock[] {
  const id = plainFeedName(feed.name);
  const settings = [
    `<settings>`,
    `  <servers>`,
    `    <server>`,
    `      <id>${id}</id>`,
    `      <username>${userName}</username>`,
    `      <password>\${env.${variable}}</password>`,
    `    </server>`,
    `  </servers>`,
    `</settings>`,
  ];
  const enabled = ["releases", "snapshots"].map((kind) => `    <${kind}><enabled>true</enabled></${kind}>`);
  const read = [`<repositories>`, ...repository(id, feed.url, enabled), `</repositories>`];
  const publish = [
    `<distributionManagement>`,
    ...repository(id, feed.publishUrl, []),
    `</distributionManagement>`,
  ];
  return [
    fileBlock("mavenSettings", "~/.m2/settings.xml", whole(settings)),
    ...exportToken("setToken", variable),
    fileBlock("pomRepository", "pom.xml", whole(read)),
    ...(feed.canPublish ? [fileBlock("pomDistribution", "pom.xml", whole(publish))] : []),
  ];
}

function repository(id: string, feedUrl: string, more: readonly string[]): string[] {
  const url = escapeXml(`${feedUrl}/maven/v1`);
  return [`  <repository>`, `    <id>${id}</id>`, `    <url>${url}</url>`, ...more, `  </repository>`];
}

function whole(lines: readonly string[]): string[][] {
  return lines.map((line) => [line]);
}
