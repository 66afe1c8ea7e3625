import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { runGit } from "./gitBackend";

/** The organization's Git repositories: bare, in a temporary folder, created on first use. */
export class Repositories {
  #root: Promise<string> | undefined;
  readonly #made = new Map<string, Promise<string>>();

  /** The folder that holds them all. */
  root(): Promise<string> {
    this.#root ??= mkdtemp(join(tmpdir(), "emulated-repositories-"));
    return this.#root;
  }

  /** The folder of a repository below the root. Names ignore case, as in Azure DevOps. */
  folderOf(project: string, name: string): Promise<string> {
    const key = `${project}\n${name}`.toLowerCase();
    const made = this.#made.get(key) ?? this.#make(key, name);
    this.#made.set(key, made);
    return made;
  }

  async remove(): Promise<void> {
    await Promise.allSettled(this.#made.values());
    this.#made.clear();
    const root = await this.#root;
    this.#root = undefined;
    // The first attempt fails if Git is still writing after its client disconnected.
    if (root !== undefined) await rm(root, { recursive: true, force: true, maxRetries: 5 });
  }

  async #make(key: string, name: string): Promise<string> {
    const folder = `${createHash("sha256").update(key).digest("hex").slice(0, 16)}.git`;
    const root = await this.root();
    await runGit(root, ["init", "--quiet", "--bare", "--initial-branch=main", folder]);
    await runGit(join(root, folder), ["fast-import", "--quiet"], firstCommit(name));
    return folder;
  }
}

/** https://git-scm.com/docs/git-fast-import */
function firstCommit(name: string): string {
  const readMe = `# ${name}\n`;
  return [
    "commit refs/heads/main",
    "committer Fabrikam <git@fabrikam.example> 1767225600 +0000",
    "data 12",
    "First commit",
    "M 100644 inline README.md",
    `data ${Buffer.byteLength(readMe)}`,
    readMe,
  ].join("\n");
}
