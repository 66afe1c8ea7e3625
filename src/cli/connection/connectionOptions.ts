import type { Command } from "commander";

/** The options of every command that asks Azure DevOps something. */
export function connectionOptions(command: Command): Command {
  return command
    .option(
      "--organization <name or address>",
      "the organization, or a Server's collection (in a pipeline: its own)",
    )
    .option("--base-url <address>", "instead of https://dev.azure.com, for an emulator or a Server")
    .option("--token-stdin", "read the credential from standard input")
    .option("--azure-cli", "ask the Azure CLI for the credential")
    .option("--extension <publisher.id>", "the installed extension whose protected list counts");
}
