import { fileBlock } from "../../askForToken";
import { exportToken } from "../../exportToken";
import type { Place } from "../../placeOf";
import type { SnippetBlock } from "../../Snippet";

const repository = "azureArtifacts";

/**
 * Gradle looks for the credentials of a repository in properties named after it, and reads properties from
 * environment variables that start with `ORG_GRADLE_PROJECT_`.
 * https://learn.microsoft.com/azure/devops/artifacts/maven/project-setup-gradle
 */
export function gradle({ feed, userName }: Place): SnippetBlock[] {
  const lines = [
    `repositories {`,
    `    maven {`,
    `        name = '${repository}'`,
    `        url = uri('${feed.url}/maven/v1')`,
    `        credentials(PasswordCredentials)`,
    `        authentication {`,
    `            basic(BasicAuthentication)`,
    `        }`,
    `    }`,
    `}`,
  ];
  const property = `ORG_GRADLE_PROJECT_${repository}`;
  return [
    fileBlock(
      "gradleRepository",
      "build.gradle",
      lines.map((line) => [line]),
    ),
    ...exportToken("setGradle", `${property}Password`, {
      bash: [`export ${property}Username=${userName}`],
      powerShell: [`$env:${property}Username = '${userName}'`],
    }),
  ];
}
