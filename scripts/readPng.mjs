import { decode } from "fast-png";

/** A screenshot's pixels as 0xRRGGBB, without transparency; undefined for a PNG that already has a palette. */
export function readPng(bytes) {
  const { width, height, channels, depth, data, palette } = decode(bytes);
  if (palette) return undefined;
  if (depth !== 8 || channels < 3) throw new Error("This PNG is not a screenshot: it has no 8-bit colours.");
  const pixels = Uint32Array.from({ length: width * height }, (_, index) => {
    const at = index * channels;
    return (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
  });
  return { width, height, pixels };
}
