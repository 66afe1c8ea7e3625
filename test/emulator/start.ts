import { watch } from "node:fs";
import { basename, dirname } from "node:path";

import { commandLine, help, UsageError } from "./commandLine";
import { installAndStart, type RunningEmulator } from "./installAndStart";
import { newestVsix } from "./newestVsix";
import { scenarios } from "./world/scenarios";

/** How many further ports to try when one is taken. */
const attempts = 20;

async function start(): Promise<void> {
  const options = commandLine(process.argv.slice(2));
  if (options === "help") return console.log(help());
  const vsix = options.vsix ?? (await newestVsix("dist"));
  const emulator = await onFreePort(options.port, (port) => installAndStart({ ...options, vsix, port }));
  console.log(welcome(emulator));
  if (options.watched) reinstallOnChange(vsix, emulator);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void emulator.close().then(() => process.exit(0)));
  }
}

async function onFreePort(
  wanted: number,
  open: (port: number) => Promise<RunningEmulator>,
): Promise<RunningEmulator> {
  for (let port = wanted; port < wanted + attempts; port++) {
    try {
      return await open(port);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
      console.log(`Port ${port} is taken, trying ${port + 1}.`);
    }
  }
  throw new UsageError(
    `Ports ${wanted} to ${wanted + attempts - 1} are all taken. Choose another with --port.`,
  );
}

function welcome({ url, world, extension, hubs }: RunningEmulator): string {
  const { displayName, version, id } = extension.package;
  return [
    `${displayName} ${version} (${id}) is installed in a local Azure DevOps, scenario "${world.scenario}".`,
    "",
    "Open",
    `  ${url}`,
    ...hubs().map((hub) => `  ${hub.url}   ${hub.name}`),
    "",
    `Other scenarios (--scenario NAME): ${Object.keys(scenarios).join(", ")}.`,
    "Stop with Ctrl+C.",
  ].join("\n");
}

/** Watches the folder, because packaging removes the file and writes another. */
function reinstallOnChange(vsix: string, { extension }: RunningEmulator): void {
  const quietMilliseconds = 300;
  let timer: NodeJS.Timeout | undefined;
  watch(dirname(vsix), (_, name) => {
    if (name !== null && name !== basename(vsix)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      extension.replace(vsix).then(
        () => console.log(`Installed ${basename(vsix)} again (${extension.package.version}).`),
        (error: unknown) => console.error(error instanceof Error ? error.message : error),
      );
    }, quietMilliseconds);
  });
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
