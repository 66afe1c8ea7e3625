import { fileBlock } from "../../askForToken";
import type { Place } from "../../placeOf";
import type { SnippetBlock } from "../../Snippet";

/**
 * The token goes into netrc, which pip reads, and not into the index address, which pip prints and stores. It
 * uses `index-url`, not `extra-index-url`: with two indexes, anyone could publish a higher version under the
 * same name on the other.
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
