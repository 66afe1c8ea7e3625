import { createHash, randomInt } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}

/**
 * A secret of the documented length (84) and layout (52 random characters, then metadata, signature, checksum), with
 * an obviously fake signature: `FAKE` instead of the provider's mark keeps secret scanners quiet.
 * https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
 */
export function mintSecret(): string {
  return `${randomText(52)}NOTREALTOKEN${randomText(12)}FAKE${randomText(4)}`;
}

/** What is stored of a secret: only this, never the secret itself. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex").toUpperCase();
}

/** The cross-company correlating id (C3ID) of a secret, from its hash: public in microsoft/security-utilities. */
export function correlatingIdOf(secretHash: string): string {
  const digest = createHash("sha256").update(`CrossMicrosoftCorrelatingId:${secretHash}`, "utf8").digest();
  return digest.subarray(0, 15).toString("base64");
}
