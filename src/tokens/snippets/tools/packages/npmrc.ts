import { fileBlock } from "../../askForToken";
import type { Place } from "../../placeOf";
import type { Line, SnippetBlock } from "../../Snippet";

/** https://learn.microsoft.com/azure/devops/artifacts/npm/npmrc */
export function npmrc({ feed, userName }: Place): SnippetBlock[] {
  const npmUrl = `${feed.url}/npm/`;
  const address = npmUrl.replace(/^https?:/, "");
  return [
    fileBlock("userNpmrc", "~/.npmrc", [
      ...credentialLines(`${address}registry/`, userName),
      ...credentialLines(address, userName),
    ]),
    fileBlock("projectNpmrc", ".npmrc", [[`registry=${npmUrl}registry/`]]),
  ];
}

function credentialLines(address: string, userName: string): Line[] {
  return [
    [`${address}:username=${userName}`],
    [`${address}:_password=`, { secret: "base64" }],
    // npm requires one but does not use it.
    [`${address}:email=unused@example.com`],
  ];
}
