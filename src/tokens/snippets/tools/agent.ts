import { bashBlock, powerShellBlock } from "../askForToken";
import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import type { SnippetBlock } from "../Snippet";

const variable = "VSTS_AGENT_INPUT_TOKEN";

/**
 * The agent takes its token from the environment, removes it from there and masks it in its logs.
 * `target` is a flag for what it registers with instead of a pool; it asks for the names of that.
 * https://github.com/microsoft/azure-pipelines-agent (src/Agent.Listener/CommandSettings.cs)
 */
export function agent({ organizationUrl }: Place, target = ""): SnippetBlock[] {
  return [
    bashBlock("configureAgent", {
      variable,
      after: [`export ${variable}`, `./config.sh ${target}--url ${quoteBash(organizationUrl)} --auth pat`],
    }),
    powerShellBlock("configureAgent", {
      after: [
        `$env:${variable} = $token`,
        `try { .\\config.cmd ${target}--url ${quotePowerShell(organizationUrl)} --auth pat }`,
        `finally { Remove-Item Env:${variable} }`,
      ],
    }),
  ];
}
