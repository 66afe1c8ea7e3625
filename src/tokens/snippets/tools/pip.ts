import { fileBlock } from "../askForToken";
import type { Place } from "../placeOf";
import type { SnippetBlock } from "../Snippet";

/**
 * The token goes to netrc, which pip reads, and not into the index's address, which pip prints and stores.
 * `index-url` and not `extra-index-url`: with two indexes anybody could publish a higher version of the name on the other.
 * https://pip.pypa.io/en/stable/topics/authentication/#netrc-support
 */
export function pip({ feed, userName }: Place): SnippetBlock[] {
  return [
    fileBlock("pipConfig", "~/.config/pip/pip.conf · %APPDATA%\\pip\\pip.ini", [
      ["[global]"],
      [`index-url = ${feed.url}/pypi/simple/`],
    ]),
    fileBlock("netrc", "~/.netrc · %USERPROFILE%\\_netrc", [
      [`machine ${feed.host}`],
      [`login ${userName}`],
      ["password ", { secret: "raw" }],
    ]),
    {
      kind: "commands",
      shell: "bash",
      title: "protectNetrc",
      lines: [["chmod 600 ~/.netrc"]],
      asksForToken: false,
    },
  ];
}
