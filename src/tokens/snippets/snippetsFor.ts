import { agent } from "./tools/agent";
import { azureCli } from "./tools/azureCli";
import { curl } from "./tools/curl";
import { environmentVariable } from "./tools/environmentVariable";
import { gitClone } from "./tools/gitClone";
import { gitCredentialHelper } from "./tools/gitCredentialHelper";
import { gitCredentialManager } from "./tools/gitCredentialManager";
import { npmrc } from "./tools/packages/npmrc";
import { gradle } from "./tools/packages/gradle";
import { maven } from "./tools/packages/maven";
import { twine } from "./tools/packages/twine";
import { universalPackages } from "./tools/packages/universalPackages";
import { uv } from "./tools/packages/uv";
import { nugetConfig } from "./tools/packages/nugetConfig";
import { nugetCredentialProvider } from "./tools/packages/nugetCredentialProvider";
import { pip } from "./tools/packages/pip";
import { type Place, placeholders, placeOf } from "./placeOf";
import { forgetOld } from "./forgetOld";
import { stepSnippets } from "./stepSnippets";
import type { MissingName, Snippet, SnippetBlock, SnippetId } from "./Snippet";
import type { SnippetContext } from "./SnippetContext";
import { terraform } from "./tools/terraform";
import { tfx } from "./tools/tfx";
import { vsce } from "./tools/vsce";

const makers: Readonly<Record<SnippetId, (place: Place) => readonly SnippetBlock[]>> = {
  "git-credential-manager": gitCredentialManager,
  "git-credential-helper": gitCredentialHelper,
  "git-clone": gitClone,
  npmrc,
  "nuget-credential-provider": nugetCredentialProvider,
  "nuget-config": nugetConfig,
  pip,
  uv,
  twine,
  maven,
  gradle,
  "universal-packages": universalPackages,
  curl,
  "azure-cli": azureCli,
  agent: (place) => agent(place),
  "deployment-agent": (place) => agent(place, "--deploymentgroup "),
  "environment-agent": (place) => agent(place, "--environment "),
  "environment-variable": environmentVariable,
  terraform,
  tfx,
  vsce,
};

/**
 * The lines that put a token to use, with the organization's own addresses and a hole for the token. Where the token
 * takes another's place, what a tool keeps of the old one is removed first.
 */
export function snippetsFor(
  ids: readonly SnippetId[],
  context: SnippetContext,
  { isReplacing = false } = {},
): Snippet[] {
  const place = placeOf(context);
  return ids.map((id) => {
    const before = (isReplacing && forgetOld[id]?.(place)) || [];
    const blocks = [...before, ...makers[id](place)];
    const areSteps = before.length > 0 || stepSnippets.has(id);
    return { id, areSteps, blocks, missing: missingIn(blocks) };
  });
}

function missingIn(blocks: readonly SnippetBlock[]): MissingName[] {
  const text = blocks.flatMap((block) => block.lines.flat()).filter((part) => typeof part === "string");
  const isMissing = (name: MissingName) => text.some((part) => part.includes(placeholders[name]));
  const names: readonly MissingName[] = ["project", "repository", "feed"];
  return names.filter(isMissing);
}
