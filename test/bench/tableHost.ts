import { newestVsix } from "../emulator/newestVsix";
import { installAndStart } from "../emulator/installAndStart";

/**
 * The emulator with the packed extension and an organization of so many users and tokens, in a process of its own.
 * Prints the address of the hub for administrators.
 */
async function serve(): Promise<void> {
  const [userCount, tokenCount] = process.argv.slice(2).map(Number);
  const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
  const { hubUrl, world } = await installAndStart({ scenario: "enterprise", userCount, tokenCount, vsix });
  // So that a scan is as quick as the page can take it.
  world.pageSizes.adminTokens = 200;
  console.log(hubUrl("organization-tokens"));
}

void serve();
