const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height from a PNG's first chunk; undefined if it is not a PNG. https://www.w3.org/TR/png/#11IHDR */
export function pngSize(content: Buffer): { width: number; height: number } | undefined {
  const isPng = content.length >= 24 && content.subarray(0, 8).equals(signature);
  if (!isPng || content.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}
