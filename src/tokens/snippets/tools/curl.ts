import { bashBlock, fileBlock, powerShellBlock } from "../askForToken";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

/** curl reads the token from standard input, as a line of its configuration: https://curl.se/docs/manpage.html#-K */
export function curl({ apiUrl }: Place): SnippetBlock[] {
  return [
    bashBlock("callApi", {
      after: [
        `printf 'user = ":%s"\\n' "$PAT" | curl --silent --show-error --fail --config - ${quoteBash(apiUrl)}`,
      ],
    }),
    powerShellBlock("callApi", {
      after: [
        `$pair = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes(":$token"))`,
        `Invoke-RestMethod -Uri ${quotePowerShell(apiUrl)} -Headers @{ Authorization = "Basic $pair" }`,
      ],
    }),
    fileBlock("httpHeader", "HTTP", [["Authorization: Basic ", { secret: "base64Pair" }]]),
  ];
}
