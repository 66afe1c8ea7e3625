import { codeOf } from "./codeOf";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it is not allowed",
  EPERM: "it is not allowed",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  notAFile: "something else than a file is there",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EFBIG: "it would be too large",
};

/** Why a file could not be read or written, in words. */
export function whyOf(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? (code || "an error of this program");
}
