import * as React from "react";

import type { Place } from "../../../../tokens/places/Place";
import { shownText } from "../../../../tokens/naming/shownText";
import { shorten } from "../../../../tokens/text/displayText";
import { formatDate } from "../../../../ui/time/format";
import { useWordsOf } from "../../../../ui/words/useWordsOf";
import { useWords } from "../../../../ui/words/WordsContext";
import { knowWords } from "./words/knowWords";

/** Service connections, variable groups and service hooks, each with what ties it to the person. */
export function PlaceList({ places }: { places: readonly Place[] }) {
  const { common, locale } = useWords();
  const text = useWordsOf(knowWords).places;
  return (
    <ul className="plain-list">
      {places.map(({ kind, id, name, project, by, changedAt, secrets, url }) => {
        const label = shorten(shownText(name), 80) || common.noName;
        const facts = [
          text.by[by],
          ...(changedAt ? [formatDate(changedAt, locale)] : []),
          ...(project ? [text.project(shorten(shownText(project.name), 60))] : []),
          ...(secrets === undefined ? [] : [text.secrets(secrets)]),
        ];
        return (
          <li key={`${kind} ${id}`}>
            {text.kinds[kind]} <strong>{label}</strong>{" "}
            <span className="secondary-text">({facts.join(", ")})</span>{" "}
            {url ? (
              <a
                aria-label={text.openNamed(label)}
                className="bolt-link"
                href={url}
                rel="noreferrer"
                target="_blank"
              >
                {text.open}
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
