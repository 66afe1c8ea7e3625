import * as React from "react";

import type { StoredTemplates } from "../../../azure/data/organizationTemplates";
import { failureOf } from "../../../jobs/pace/Failure";
import { mostTemplates } from "../../../tokens/published/OrganizationTemplate";
import { scopePickerWords } from "../../../ui/scopes/picker/words/scopePickerWords";
import { scopeWords } from "../../../ui/scopes/words/scopeWords";
import { snippetTitleWords } from "../../../ui/snippets/words/snippetTitleWords";
import { Loading } from "../../../ui/state/Loading";
import { differenceWords } from "../../../ui/templates/difference/words/differenceWords";
import { builtInTemplateWords } from "../../../ui/templates/words/builtInTemplateWords";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { useWords } from "../../../ui/words/WordsContext";
import { shortFailure } from "../../failure/shortFailure";
import { failureWords } from "../../failure/words/failureWords";
import { LazyPart } from "../../frame/LazyPart";
import { LazySharedOrigins } from "../drift/lazyDrift";
import type { ExtraTabProps } from "../extra-tabs/ExtraTab";
import { MissingToken } from "../findings/MissingToken";
import { LoadFailed } from "./LoadFailed";
import type { FormStart } from "./FormStart";
import { TemplateForm } from "./form/TemplateForm";
import { TemplatesRoom } from "./TemplatesRoom";
import { templatesTitleWords } from "./title/words/templatesTitleWords";
import { useStartOfToken } from "./useStartOfToken";
import { useStoredTemplates } from "./useStoredTemplates";
import { templatesWords } from "./words/templatesWords";
import "./templates.scss";

function Templates(props: ExtraTabProps) {
  const { environment, onView } = props;
  const words = useWords();
  const text = useWordsOf(templatesWords);
  const { title } = useWordsOf(templatesTitleWords);
  const store = useStoredTemplates(environment);
  const { loadState } = store;
  const [chosen, setChosen] = React.useState<FormStart>();
  const [said, setSaid] = React.useState("");
  const ofToken = useStartOfToken(props);
  const isFull = loadState.state === "ready" && countOf(loadState.value) >= mostTemplates;
  // Whether there is room is known once they are read.
  const start = chosen ?? (loadState.state === "loading" || isFull ? undefined : ofToken.start);
  const heading = React.useRef<HTMLHeadingElement>(null);

  const open = (next: FormStart) => {
    setSaid("");
    setChosen(next);
  };
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (wasOpen.current && !start) heading.current?.focus();
    wasOpen.current = start !== undefined;
  }, [start]);
  const leave = (done: string) => {
    setChosen(undefined);
    setSaid(done);
    if (props.view.openToken !== undefined) onView({ openToken: undefined });
    store.reload();
  };
  if (start)
    return (
      <TemplateForm environment={environment} key={start.id} onLeave={leave} start={start} store={store} />
    );
  return (
    <div className="findings">
      {ofToken.isMissing ? <MissingToken onDismiss={() => onView({ openToken: undefined })} /> : null}
      <section aria-label={title} className="card-section settings">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <p>{text.what}</p>
        <p>{text.untrusted}</p>
        {loadState.state === "loading" ? <Loading label={text.loading} /> : null}
        {loadState.state === "failed" ? (
          <LoadFailed
            onRetry={store.reload}
            why={text.failed(shortFailure(failureOf(loadState.error), words))}
          />
        ) : null}
        {loadState.state === "ready" ? (
          <TemplatesRoom
            environment={environment}
            isFull={isFull}
            onOpen={open}
            onSaid={setSaid}
            said={said}
            store={store}
            found={loadState.value}
          />
        ) : null}
      </section>
      <LazyPart>
        <LazySharedOrigins environment={environment} />
      </LazyPart>
    </div>
  );
}

function countOf({ stored, damaged }: StoredTemplates): number {
  return stored.length + damaged.length;
}

/** The organization's templates: a list, a form for each, and files to take them from one organization to another. */
export const OrganizationTemplates = withWords(
  Templates,
  templatesWords,
  templatesTitleWords,
  builtInTemplateWords,
  snippetTitleWords,
  differenceWords,
  scopeWords,
  scopePickerWords,
  failureWords,
);
