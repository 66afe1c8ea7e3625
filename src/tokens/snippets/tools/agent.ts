import type { Place } from "../placeOf";
import { quoteBash, quotePowerShell } from "../quote";
import { runWithToken } from "../runWithToken";
import type { SnippetBlock } from "../Snippet";

/**
 * The agent takes its token from the environment, removes it from there and masks it in its logs. `target` is a flag
 * for what the agent registers with instead of a pool; the agent asks for the names.
 * https://github.com/microsoft/azure-pipelines-agent (src/Agent.Listener/CommandSettings.cs)
 */
export function agent({ organizationUrl }: Place, target = ""): SnippetBlock[] {
  return runWithToken("configureAgent", "VSTS_AGENT_INPUT_TOKEN", {
    bash: `./config.sh ${target}--url ${quoteBash(organizationUrl)} --auth pat`,
    powerShell: `.\\config.cmd ${target}--url ${quotePowerShell(organizationUrl)} --auth pat`,
  });
}
