import type { DirectCredential } from "../../azure/direct/DirectCredential";
import { Secret } from "../../tokens/token/Secret";
import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import type { Options } from "../Options";
import { readInput } from "../files/readInput";
import type { Surroundings } from "../Surroundings";
import { azureCliToken } from "./azureCliToken";

/** Longest token that any service gives out, in characters; an Entra token has a few thousand. */
const longestToken = 20_000;

/**
 * The credential, from the one place that was asked for: the Azure CLI, standard input, or the environment. Never from an
 * argument, which other programs of the machine can read, and never from a file.
 * @throws CommandError that names the places, never a value
 */
export async function readCredential(options: Options, around: Surroundings): Promise<DirectCredential> {
  const { environment, signal } = around;
  if (options.flag("azureCli")) {
    const ask = async () => secretOf(await azureCliToken(environment, signal), "the Azure CLI");
    return { kind: "entra", secret: await ask(), renew: ask };
  }
  if (options.flag("tokenStdin")) {
    const text = await readInput(around, longestToken + 2);
    if (text === undefined) throw refused("What standard input holds is no credential: it is too long.");
    return credentialOf(text, "standard input");
  }
  const entra = environment.AZURE_DEVOPS_TOKEN ?? "";
  if (entra !== "") return { kind: "entra", secret: secretOf(entra, "AZURE_DEVOPS_TOKEN") };
  const pat = environment.AZURE_DEVOPS_EXT_PAT ?? "";
  if (pat !== "") return { kind: "pat", secret: secretOf(pat, "AZURE_DEVOPS_EXT_PAT") };
  throw refused(
    "There is no credential. Set AZURE_DEVOPS_TOKEN (Entra) or AZURE_DEVOPS_EXT_PAT (personal access token) in the environment, or use --token-stdin or --azure-cli.",
  );
}

/** Entra tokens are JSON Web Tokens: three parts, the first of which begins with a brace in base64. */
function credentialOf(text: string, from: string): DirectCredential {
  const secret = secretOf(text, from);
  return { kind: /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(text.trim()) ? "entra" : "pat", secret };
}

function secretOf(text: string, from: string): Secret {
  const value = text.trim();
  if (value === "") throw refused(`There is no credential in ${from}: it is empty.`);
  // What is in a header must be one line of plain characters.
  if (value.length > longestToken || !/^[\x21-\x7e]+$/.test(value))
    throw refused(`What ${from} holds is no credential: it must be one word of plain characters.`);
  return new Secret(value);
}

function refused(message: string): CommandError {
  return new CommandError(exitCodes.refused, message);
}
