import type { Steps } from "./Steps";

/** How many places are worked through between two pauses: well under a millisecond, or a few in code that has not run before. */
export const stretchLength = 1_024;

/** Works through the places from 0 to `length`, one stretch at a time. Few places are one stretch, without a pause. */
export function* inStretches(length: number, work: (start: number, end: number) => void): Steps<void> {
  for (let start = 0; start < length; start += stretchLength) {
    if (start > 0) yield;
    work(start, Math.min(start + stretchLength, length));
  }
}
