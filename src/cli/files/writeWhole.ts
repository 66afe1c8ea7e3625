import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";

import { CommandError } from "../CommandError";
import { exitCodes } from "../exitCodes";
import { placeOf } from "./placeOf";
import { whyOf } from "./whyOf";

/**
 * Writes a file in parts, whole or not at all: beside its place first, so that what was there stays until the new one is
 * safe on disk. A name that ends in `.gz` is packed. Only its owner may read it: it names people and their tokens.
 * @throws CommandError if the disk is full, or may not be written, or something else than a file is there
 */
export async function writeWhole(path: string, parts: Iterable<string>): Promise<void> {
  try {
    await write(await placeOf(path), parts, path.endsWith(".gz"));
  } catch (error) {
    const message = `${path} could not be written: ${whyOf(error)}. What was there is unchanged.`;
    throw new CommandError(exitCodes.failed, message);
  }
}

async function write(place: string, parts: Iterable<string>, isPacked: boolean): Promise<void> {
  const beside = `${place}.${process.pid}.part`;
  const target = createWriteStream(beside, { flags: "w", mode: 0o600 });
  try {
    const source = Readable.from(parts);
    if (isPacked) await pipeline(source, createGzip(), target);
    else await pipeline(source, target);
    await onDisk(beside);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function onDisk(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
