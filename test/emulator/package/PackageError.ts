/** Why a .vsix cannot be installed. */
export class PackageError extends Error {
  constructor(reason: string) {
    super(`This .vsix cannot be installed: ${reason}.`);
    this.name = "PackageError";
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}
