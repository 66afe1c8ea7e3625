import { createHash, randomInt } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join("");
}

/**
 * A secret of the documented length (84) and layout: 52 random characters, the mark with year and month, the platform,
 * provider, signature and checksum. `NOTREALTOKEN` stands where the platform would, `FAKE` for provider and checksum.
 * https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate
 */
export function mintSecret(madeAt: Date): string {
  const year = letter(madeAt.getUTCFullYear() - 2024);
  const month = letter(madeAt.getUTCMonth());
  return `${randomText(52)}JQQJ99${year}${month}NOTREALTOKENFAKEAZDOFAKE`;
}

/** A is 0. Years before 2024 had another format. */
function letter(index: number): string {
  return String.fromCharCode(65 + Math.max(0, index));
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
