/** The addresses the extension uses: today's, and those of an organization that still has its older one. */
export const asked = [
  "https://dev.azure.com",
  "https://vssps.dev.azure.com",
  "https://vsaex.dev.azure.com",
  "https://auditservice.dev.azure.com",
  "https://fabrikam.vssps.visualstudio.com",
  "https://fabrikam.vsaex.visualstudio.com",
];

/** Where an injected script could send what it found; anyone can collect data at the first one. */
export const elsewhere = [
  "https://dc.services.visualstudio.com",
  "https://fabrikam.visualstudio.com",
  "https://fabrikam.pkgs.visualstudio.com",
  "https://pkgs.dev.azure.com",
  "https://example.com",
  "http://vssps.dev.azure.com",
  "https://localhost:9",
];

/** Its violation is reported after those of all earlier requests. */
export const last = "https://the-last-request.example";

/** Runs in the frame: requests every address at once, and returns those that the page's policy blocked. */
export async function stoppedOf([addresses, end]: readonly [readonly string[], string]): Promise<string[]> {
  const stopped: string[] = [];
  const gate = new AbortController();
  const seen = new Promise<void>((resolve) => {
    document.addEventListener("securitypolicyviolation", ({ blockedURI }) => {
      const { origin } = new URL(blockedURI);
      if (origin === end) resolve();
      else stopped.push(origin);
    });
  });
  for (const address of [...addresses, end]) {
    fetch(`${address}/v2/track`, { method: "POST", mode: "no-cors", signal: gate.signal }).catch(
      () => undefined,
    );
  }
  await seen;
  gate.abort();
  return stopped;
}
