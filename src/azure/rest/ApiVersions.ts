import { AzureError } from "./AzureError";

/**
 * The versions of one resource, newest first. Azure DevOps Server knows only older ones, and says so with a
 * specific type of error before it does anything; the first version that it accepts is remembered.
 * https://learn.microsoft.com/rest/api/azure/devops/#api-and-tfs-version-mapping
 */
export class ApiVersions {
  private untried: readonly string[];

  constructor(...newestFirst: readonly string[]) {
    this.untried = newestFirst;
  }

  /** @throws whatever `send` throws, except the refusal of a version when an older one is left to try. */
  async first<T>(send: (apiVersion: string) => Promise<T>): Promise<T> {
    const versions = this.untried;
    let refusal: unknown;
    for (const [index, version] of versions.entries()) {
      try {
        const answer = await send(version);
        this.untried = versions.slice(index);
        return answer;
      } catch (error) {
        if (!isVersionRefusal(error)) throw error;
        refusal = error;
      }
    }
    throw refusal;
  }
}

/** Recognized by `typeKey`, such as `VssVersionOutOfRangeException` or `VssInvalidPreviewVersionException`. */
function isVersionRefusal(error: unknown): boolean {
  if (!(error instanceof AzureError) || (error.kind !== "refused" && error.kind !== "missing")) return false;
  return /^Vss\w*Version\w*Exception$/.test(error.details.typeKey ?? "");
}
