import { startEmulator } from "../emulator/Emulator";

/**
 * A service in a process of its own, so that it does not share the measured one's time.
 * Takes users, tokens and milliseconds per answer as arguments; prints its address and a token as JSON.
 */
async function serve(): Promise<void> {
  const [userCount, tokenCount, milliseconds] = process.argv.slice(2).map(Number);
  const { url, world } = await startEmulator({ scenario: "enterprise", userCount, tokenCount });
  world.switches.isHosted = true;
  if (milliseconds) world.faults.add({ kind: "delay", milliseconds });
  const token = world.issueExtensionToken(["vso.graph", "vso.tokenadministration"]);
  process.stdout.write(`${JSON.stringify({ url, token })}\n`);
}

void serve();
