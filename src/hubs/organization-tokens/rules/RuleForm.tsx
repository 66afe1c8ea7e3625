import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { demandOf, linkOf, type RuleDraft, type RuleProblem } from "../../../tokens/rules/RuleDraft";
import {
  longestRuleWords,
  mostRuleDays,
  mostTokensAllowed,
  ruleKinds,
  severities,
  type Rule,
} from "../../../tokens/rules/Rule";
import { displayName, shorten } from "../../../tokens/text/displayText";
import { Field } from "../../../ui/fields/Field";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { RadioGroup } from "../fields/RadioGroup";
import type { ShownTable } from "../scan/shownTable";
import { RuleTrial } from "./RuleTrial";
import type { RulesWords } from "./words/en";
import { rulesWords } from "./words/rulesWords";

interface Props {
  /** The id that the rule has or will have. */
  id: string;
  isNew: boolean;
  draft: RuleDraft;
  found: ShownTable | undefined;
  isSaving: boolean;
  onDraft(draft: RuleDraft): void;
  onSave(rule: Rule): void;
  onCancel(): void;
}

/** One rule, and what it would mean for the last scan. */
export function RuleForm({ id, isNew, draft, found, isSaving, onDraft, onSave, onCancel }: Props) {
  const words = useWordsOf(rulesWords);
  const text = words.form;
  const [wasTried, setWasTried] = React.useState(false);
  const demand = demandOf(draft);
  const link = linkOf(draft);
  const problems = [demand, link].filter(isProblem);
  const error = (field: RuleProblem["field"]) => {
    const problem = problems.find((one) => one.field === field);
    return wasTried && problem ? saidOf(problem, text) : undefined;
  };
  const change = (part: Partial<RuleDraft>) => onDraft({ ...draft, ...part });
  const { severity } = draft;
  const rule =
    isProblem(demand) || isProblem(link)
      ? undefined
      : { id, demand, severity, words: draft.words.trim(), link };
  const save = () => {
    setWasTried(true);
    if (rule) onSave(rule);
  };
  const title = isNew ? text.add : text.edit;
  return (
    <section aria-label={title} className="rule-form">
      <h3>{title}</h3>
      <RadioGroup
        legend={text.kind}
        name="rule-kind"
        onChange={(kind) => change({ kind })}
        options={ruleKinds.map((kind) => ({ id: kind, text: words.kinds[kind] }))}
        value={draft.kind}
      />
      <DemandField draft={draft} error={error} onChange={change} />
      {isProblem(demand) ? null : (
        <RuleTrial found={found} rules={[{ id, demand, severity, words: "", link: undefined }]} />
      )}
      <RadioGroup
        legend={text.severity}
        name="rule-severity"
        onChange={(chosen) => change({ severity: chosen })}
        options={severities.map((one) => ({ id: one, text: words.severities[one] }))}
        value={severity}
      />
      <Field
        hint={text.wordsHint}
        kind="area"
        label={text.words}
        maxLength={longestRuleWords}
        onChange={(said) => change({ words: said })}
        rows={2}
        value={draft.words}
      />
      <Field
        error={error("link")}
        hint={text.linkHint}
        label={text.link}
        onChange={(typed) => change({ link: typed })}
        value={draft.link}
      />
      <div className="button-row">
        <Button disabled={isSaving} onClick={save} primary text={text.save} />
        <Button disabled={isSaving} onClick={onCancel} text={text.cancel} />
      </div>
    </section>
  );
}

interface DemandProps {
  draft: RuleDraft;
  error(field: RuleProblem["field"]): string | undefined;
  onChange(part: Partial<RuleDraft>): void;
}

/** What a kind of rule needs besides. */
function DemandField({ draft, error, onChange }: DemandProps) {
  const text = useWordsOf(rulesWords).form;
  switch (draft.kind) {
    case "noFullAccess":
    case "noAllOrganizations":
      return null;
    case "mostTokens":
      return (
        <Field
          error={error("count")}
          hint={text.daysHint(mostTokensAllowed)}
          kind="number"
          label={text.count}
          onChange={(count) => onChange({ count })}
          value={draft.count}
        />
      );
    case "forbiddenScopes":
      return (
        <Field
          error={error("scopes")}
          hint={text.scopesHint}
          label={text.scopes}
          onChange={(scopes) => onChange({ scopes })}
          value={draft.scopes}
        />
      );
    case "namePattern":
      return (
        <Field
          error={error("patterns")}
          hint={text.patternsHint}
          kind="area"
          label={text.patterns}
          onChange={(patterns) => onChange({ patterns })}
          value={draft.patterns}
        />
      );
    default:
      return (
        <Field
          error={error("days")}
          hint={text.daysHint(mostRuleDays)}
          kind="number"
          label={text.days}
          onChange={(days) => onChange({ days })}
          value={draft.days}
        />
      );
  }
}

function isProblem(value: ReturnType<typeof demandOf> | ReturnType<typeof linkOf>): value is RuleProblem {
  return typeof value === "object" && "field" in value;
}

function saidOf(problem: RuleProblem, text: RulesWords["form"]): string {
  switch (problem.field) {
    case "days":
      return text.daysInvalid(mostRuleDays);
    case "count":
      return text.daysInvalid(mostTokensAllowed);
    case "link":
      return text.linkInvalid;
    case "patterns":
      return problem.reason === "none" ? text.patternsNeeded : text.patternsInvalid;
    case "scopes":
      if (problem.reason === "unknown")
        return text.scopesUnknown(shorten(displayName(problem.ids.join(" ")), 200));
      return problem.reason === "none" ? text.scopesNeeded : text.scopesTooMany;
  }
}
