import { inSlices, type Slicing } from "../../jobs/slices/inSlices";
import { copyText } from "../../ui/copy/copyText";
import { downloadText } from "../../ui/copy/downloadText";
import { piecesOf } from "./piecesOf";

/** A frame may forbid either. */
export type Way = "download" | "copy";

/** What a text becomes when it is downloaded. */
export interface FileKind {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
}

/**
 * Puts a text together in slices, so that the page stays alive, then downloads or copies it. `onSlice` hears how many
 * parts are written.
 * @throws RangeError if the text is too long for the browser
 */
export async function handOver(
  parts: Iterable<string>,
  way: Way,
  { name, type }: FileKind,
  slicing: Slicing<number>,
): Promise<"downloaded" | "copied" | "copyFailed"> {
  if (way === "copy") {
    const texts = await inSlices(
      piecesOf<string>(parts, (some) => some.join("")),
      slicing,
    );
    return (await copyText(texts.join(""))) ? "copied" : "copyFailed";
  }
  const pieces = await inSlices(
    piecesOf<Blob>(parts, (some) => new Blob([...some])),
    slicing,
  );
  downloadText(pieces, name, type);
  return "downloaded";
}
