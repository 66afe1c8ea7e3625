import type { SnippetBlock } from "../Snippet";

/**
 * tfx reads no environment variable for the token; without `--token` it asks, and does not echo the answer.
 * `tfx login` would leave the token in a plain file.
 * https://github.com/microsoft/tfs-cli
 */
export function tfx(): SnippetBlock[] {
  const command = "tfx extension publish --manifest-globs vss-extension.json --auth-type pat";
  return [
    { kind: "commands", shell: "any", title: "publishExtension", lines: [[command]], asksForToken: true },
  ];
}
