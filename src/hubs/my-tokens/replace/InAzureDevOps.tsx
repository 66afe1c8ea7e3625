import * as React from "react";

import { useWordsOf } from "../../../ui/words/useWordsOf";
import { replaceWords } from "./words/replaceWords";

/** The places within Azure DevOps that may hold a token, and how to change it there. */
export function InAzureDevOps() {
  const text = useWordsOf(replaceWords).elsewhere;
  const places = [
    [text.connection, text.connectionSteps],
    [text.group, text.groupSteps],
    [text.agent, text.agentSteps],
  ] as const;
  return (
    <section aria-labelledby="in-azure-devops">
      <h2 id="in-azure-devops">{text.title}</h2>
      <dl className="token-details">
        {places.map(([place, steps]) => (
          <div className="fact" key={place}>
            <dt>{place}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
