import type { JsonObject } from "../wire/readJson";
import { npmTarball, sample } from "./samplePackages";

/** A version of an npm package: what its `package.json` says, and the archive. */
export interface NpmVersion {
  readonly manifest: JsonObject;
  readonly tarball: Buffer;
}

type Versions = Map<string, NpmVersion>;

/** The packages of every feed. A feed is created on first use, with one npm package in it. */
export class Feeds {
  readonly #feeds = new Map<string, Map<string, Versions>>();
  readonly #pythonFiles = new Map<string, Map<string, Buffer>>();

  /** The published files of a Python package, by name. */
  pythonFilesOf(feed: string, name: string): ReadonlyMap<string, Buffer> {
    return this.#pythonFiles.get(`${feed}\n${name}`.toLowerCase()) ?? new Map();
  }

  /** False if the file exists already: files never change. */
  publishPython(feed: string, name: string, fileName: string, content: Buffer): boolean {
    const key = `${feed}\n${name}`.toLowerCase();
    const files = this.#pythonFiles.get(key) ?? new Map<string, Buffer>();
    if (files.has(fileName)) return false;
    this.#pythonFiles.set(key, files.set(fileName, content));
    return true;
  }

  versionsOf(feed: string, name: string): ReadonlyMap<string, NpmVersion> | undefined {
    return this.#packagesOf(feed).get(name);
  }

  /** False if that version exists: versions never change. */
  publish(feed: string, name: string, version: string, content: NpmVersion): boolean {
    const packages = this.#packagesOf(feed);
    const versions = packages.get(name) ?? new Map<string, NpmVersion>();
    if (versions.has(version)) return false;
    packages.set(name, versions.set(version, content));
    return true;
  }

  #packagesOf(feed: string): Map<string, Versions> {
    const key = feed.toLowerCase();
    const packages = this.#feeds.get(key) ?? withSample();
    this.#feeds.set(key, packages);
    return packages;
  }
}

function withSample(): Map<string, Versions> {
  const { name, version } = sample;
  const manifest = { name, version, main: "index.js" };
  return new Map([[name, new Map([[version, { manifest, tarball: npmTarball() }]])]]);
}
