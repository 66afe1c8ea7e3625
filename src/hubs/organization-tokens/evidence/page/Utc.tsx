import * as React from "react";

import type { UtcText } from "../../../../jobs/evidence/Evidence";
import { useWords } from "../../../../ui/words/WordsContext";
import { formatUtc } from "./formatUtc";

interface Props {
  at: UtcText;
  /** Makes a sentence of it. */
  say?(moment: string): string;
}

/** A moment of a report as a reader writes it, in UTC. */
export function Utc({ at, say = (moment) => moment }: Props) {
  const { locale } = useWords();
  return <time dateTime={at}>{say(formatUtc(new Date(at), locale))}</time>;
}
