/** One logging command, as the agent reads it. */
export interface VsoCommand {
  /** Such as `task.setvariable`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in the lines of a log. The agent finds one wherever a line has it, and unescapes its parts.
 * https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Microsoft.VisualStudio.Services.Agent/Command.cs
 */
export function vsoCommands(log: string): VsoCommand[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const [, name = "", rest = "", data = ""] = /##vso\[([\w.]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
    return name === ""
      ? []
      : [{ name: name.toLowerCase(), properties: propertiesOf(rest), data: plain(data) }];
  });
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(";").filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf("=")).trim(), plain(pair.slice(pair.indexOf("=") + 1))]),
  );
}

function plain(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%5D", "]")
    .replaceAll("%3B", ";")
    .replaceAll("%AZP25", "%");
}
