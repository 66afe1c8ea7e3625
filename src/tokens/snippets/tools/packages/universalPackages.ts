import type { Place } from "../../placeOf";
import { quoteBash, quotePowerShell } from "../../quote";
import { runWithToken } from "../../runWithToken";
import type { SnippetBlock } from "../../Snippet";

/** Only the Azure CLI reads and publishes these: https://learn.microsoft.com/cli/azure/artifacts/universal */
export function universalPackages({ organizationUrl, feed }: Place): SnippetBlock[] {
  const command = (verb: "publish" | "download", quote: (text: string) => string) => {
    const scope =
      feed.project === undefined
        ? "--scope organization"
        : `--project ${quote(feed.project)} --scope project`;
    const what = `--feed ${quote(feed.name)} --name my-package --version 1.0.0 --path .`;
    return `az artifacts universal ${verb} --organization ${quote(organizationUrl)} ${scope} ${what}`;
  };
  const run = (title: "publishUniversal" | "downloadUniversal", verb: "publish" | "download") =>
    runWithToken(title, "AZURE_DEVOPS_EXT_PAT", {
      bash: command(verb, quoteBash),
      powerShell: command(verb, quotePowerShell),
    });
  return [
    ...(feed.canPublish ? run("publishUniversal", "publish") : []),
    ...run("downloadUniversal", "download"),
  ];
}
