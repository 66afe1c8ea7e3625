import * as React from "react";

import { parsePeople, readPeople } from "../../../../../jobs/people/list/parsePeople";
import type { PeopleList } from "../../../../../jobs/people/list/PeopleList";

/** A text of this many characters is read within a keystroke. */
const mostAtOnce = 100_000;
/** Longer texts are read in slices too short to notice. */
const sliceMs = 12;

/** Who is on the list; `undefined` while a long text is being read. */
export function useReadList(text: string): PeopleList | undefined {
  const isShort = text.length <= mostAtOnce;
  const short = React.useMemo(() => (isShort ? parsePeople(text) : undefined), [isShort, text]);
  const [long, setLong] = React.useState<{ text: string; list: PeopleList }>();
  React.useEffect(() => {
    if (isShort) return;
    const steps = readPeople(text);
    const readSlice = () => {
      const endMs = performance.now() + sliceMs;
      let step = steps.next();
      while (!step.done && performance.now() < endMs) step = steps.next();
      if (step.done) setLong({ text, list: step.value });
      else timer = setTimeout(readSlice, 0);
    };
    let timer = setTimeout(readSlice, 0);
    return () => clearTimeout(timer);
  }, [isShort, text]);
  return short ?? (long?.text === text ? long.list : undefined);
}
