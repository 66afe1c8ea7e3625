import { access } from "node:fs/promises";

export function existsFile(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
