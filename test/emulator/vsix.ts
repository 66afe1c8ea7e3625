import { readFile } from "node:fs/promises";

import { readPackage, type ExtensionPackage } from "./package/readPackage";

/** The extension currently installed in the emulator; `npm run dev` replaces it while pages are open. */
export class InstalledExtension {
  private waiting: (() => void)[] = [];

  constructor(private installed: ExtensionPackage) {}

  get package(): ExtensionPackage {
    return this.installed;
  }

  /** Installs another build. If that fails, the old one stays. */
  async replace(vsix: string | Buffer): Promise<void> {
    this.installed = await readPackage(await contentOf(vsix));
    this.wakeAll();
  }

  /** Resolves when a build other than `stamp` is installed, or after `milliseconds`. */
  async changedFrom(stamp: string, milliseconds: number): Promise<void> {
    if (this.installed.stamp !== stamp) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      timer.unref();
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Releases every page that waits for a change. */
  wakeAll(): void {
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((wake) => wake());
  }
}

/** Installs a .vsix given by path or content; throws a `PackageError` that says what is wrong with it. */
export async function installVsix(vsix: string | Buffer): Promise<InstalledExtension> {
  return new InstalledExtension(await readPackage(await contentOf(vsix)));
}

async function contentOf(vsix: string | Buffer): Promise<Buffer> {
  return typeof vsix === "string" ? readFile(vsix) : vsix;
}
