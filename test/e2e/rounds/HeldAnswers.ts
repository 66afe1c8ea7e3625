import type { World } from "../../emulator/world/World";

/** The service's answers that are held back: to the frame, and to the host's page on its behalf. */
export class HeldAnswers {
  private held: { readonly name: string; readonly isOfFrame: boolean; give(): void }[] = [];
  /** All that ever arrived. */
  seen = 0;

  get names(): readonly string[] {
    return this.held.map(({ name }) => name);
  }

  get ofFrame(): number {
    return this.held.filter(({ isOfFrame }) => isOfFrame).length;
  }

  get ofHost(): number {
    return this.held.length - this.ofFrame;
  }

  holdBack(world: World): void {
    const handle = world.handle.bind(world);
    world.handle = async (request) => {
      const answer = await handle(request);
      const name = serviceNameOf(request.method, request.url, String(request.body));
      if (name === undefined) return answer;
      this.seen++;
      // Only a request from another site says where it comes from.
      const isOfFrame = request.method === "GET" && request.headers["origin"] !== undefined;
      await new Promise<void>((give) => this.held.push({ name, isOfFrame, give }));
      return answer;
    };
  }

  release(): void {
    for (const { give } of this.held.splice(0)) give();
  }
}

/** What a request asks of Azure DevOps or Entra; `undefined` for files, pages, and what the host answers by itself. */
function serviceNameOf(method: string, url: string, body: string): string | undefined {
  if (method === "OPTIONS") return undefined;
  // The host has to get this token from the service too.
  if (url.endsWith("/_emulator/extension-token")) return "extension token";
  if (url.endsWith("/_emulator/bridge")) return body.includes('"GetToken"') ? "Entra token" : undefined;
  if (!url.includes("/_apis/")) return undefined;
  return (
    /(?:displayFilterOption=|Documents\/|Collections\/)([\w.-]+)/.exec(url)?.[1] ?? new URL(url).pathname
  );
}
