import { randomUUID } from "node:crypto";

import { secretsOnDisk } from "./secretsOnDisk";

/** A frame of either browser. */
interface FormFrame {
  evaluate(act: (text: string) => void, text: string): Promise<unknown>;
}

/** Milliseconds. Browsers take one to five seconds, or longer on a busy machine. */
const patienceMs = 240_000;

/**
 * Waits until the browser has written what the frame's forms hold now to its profile. A plain field, added to the
 * page, shows that: all fields of a document are written together. Returns where the browser wrote it.
 */
export async function formsSaved(profile: string, frame: FormFrame): Promise<string[]> {
  const marker = randomUUID();
  await frame.evaluate(typeIntoPlainField, marker);
  const giveUpAt = Date.now() + patienceMs;
  for (;;) {
    const files = await secretsOnDisk(profile, [marker]);
    if (files.length > 0) return files;
    if (Date.now() > giveUpAt) throw new Error("The browser never wrote what the forms hold.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the frame: types a text, as a person would, into a field that the browser may store. */
export function typeIntoPlainField(text: string): void {
  const field = document.createElement("textarea");
  Object.assign(field.style, { opacity: "0", pointerEvents: "none", position: "fixed", top: "0" });
  document.body.append(field);
  const before = document.activeElement;
  field.focus();
  // Firefox ignores a value that a script sets, and an event that it makes up.
  document.execCommand("insertText", false, text);
  if (before instanceof HTMLElement) before.focus();
}
