import { fileBlock } from "../../askForToken";
import { exportToken } from "../../exportToken";
import type { Place } from "../../placeOf";
import { runWithToken } from "../../runWithToken";
import type { SnippetBlock } from "../../Snippet";

const index = "azure-artifacts";
const variable = "UV_INDEX_AZURE_ARTIFACTS";

/**
 * `default` puts the feed in the place of PyPI. uv looks for an index's credentials in variables named after it.
 * https://docs.astral.sh/uv/guides/integration/azure/
 */
export function uv({ feed, userName }: Place): SnippetBlock[] {
  const read = [
    `[[tool.uv.index]]`,
    `name = "${index}"`,
    `url = "${feed.url}/pypi/simple/"`,
    `default = true`,
  ];
  const publish = `uv publish --username ${userName} --publish-url ${feed.publishUrl}/pypi/upload/`;
  return [
    fileBlock(
      "uvIndex",
      "pyproject.toml",
      read.map((line) => [line]),
    ),
    ...exportToken("setUvIndex", `${variable}_PASSWORD`, {
      bash: [`export ${variable}_USERNAME=${userName}`],
      powerShell: [`$env:${variable}_USERNAME = '${userName}'`],
    }),
    ...(feed.canPublish
      ? runWithToken("publishWithUv", "UV_PUBLISH_PASSWORD", { bash: publish, powerShell: publish })
      : []),
  ];
}
