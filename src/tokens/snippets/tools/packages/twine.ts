import type { Place } from "../../placeOf";
import { runWithToken } from "../../runWithToken";
import type { SnippetBlock } from "../../Snippet";

/**
 * pip only reads; twine publishes what was built into `dist`. `--non-interactive` makes it fail instead of asking
 * again when the token is refused.
 * https://twine.readthedocs.io/en/stable/#environment-variables
 */
export function twine({ feed, userName }: Place): SnippetBlock[] {
  const options = `--non-interactive --username ${userName} --repository-url ${feed.publishUrl}/pypi/upload/`;
  const command = `twine upload ${options} dist/*`;
  return runWithToken("publishWithTwine", "TWINE_PASSWORD", { bash: command, powerShell: command });
}
