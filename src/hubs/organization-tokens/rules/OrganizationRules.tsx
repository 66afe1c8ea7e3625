import { Button } from "azure-devops-ui/Button";
import * as React from "react";

import { randomHex } from "../../../jobs/store/randomHex";
import { draftOfRule, emptyRuleDraft, type RuleDraft } from "../../../tokens/rules/RuleDraft";
import { mostRules, type Rule } from "../../../tokens/rules/Rule";
import { Loading } from "../../../ui/state/Loading";
import { useWords } from "../../../ui/words/WordsContext";
import { useWordsOf } from "../../../ui/words/useWordsOf";
import { withWords } from "../../../ui/words/withWords";
import { SettingNotice } from "../../setup/setting/SettingNotice";
import { settingWords } from "../../setup/setting/words/settingWords";
import type { ExtraTabProps } from "../extra-tabs/ExtraTab";
import { isReading } from "../scan/isReading";
import { tableOf } from "../scan/shownTable";
import { freshFilter } from "../tokensShown";
import { defaultOrganizationFilter } from "../../../tokens/organization/OrganizationFilter";
import { warningWords } from "../warnings/words/warningWords";
import { Enforceable } from "./Enforceable";
import { RuleForm } from "./RuleForm";
import { RuleList } from "./RuleList";
import { RuleSets } from "./RuleSets";
import { ruleSentence } from "../../../ui/words/rules/ruleSentence";
import { ruleWords } from "../../../ui/words/rules/words/ruleWords";
import { rulesTitleWords } from "./title/words/rulesTitleWords";
import { rulesWords } from "./words/rulesWords";
import "./rules.scss";

interface Editing {
  readonly id: string;
  readonly isNew: boolean;
  readonly draft: RuleDraft;
}

function Rules({ environment, scanning, rules: state, onView, ...page }: ExtraTabProps) {
  const words = useWords();
  const text = useWordsOf(rulesWords);
  const sentences = useWordsOf(ruleWords);
  const common = useWordsOf(settingWords);
  const { title } = useWordsOf(rulesTitleWords);
  const { setting, rules } = state;
  const { reading, isSaving } = setting;
  const found = tableOf(scanning.shown);
  const [editing, setEditing] = React.useState<Editing>();
  const [done, setDone] = React.useState("");
  const [before, setBefore] = React.useState<readonly Rule[]>();

  const save = async (next: readonly Rule[], said: string, undo?: readonly Rule[]) => {
    setDone("");
    if (!(await setting.save(next))) return;
    setEditing(undefined);
    setBefore(undo);
    setDone(said);
  };
  const saveRule = (rule: Rule) => {
    const isKnown = rules.some(({ id }) => id === rule.id);
    const next = isKnown ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule];
    void save(next, common.saved);
  };
  const remove = (rule: Rule) => {
    const next = rules.filter(({ id }) => id !== rule.id);
    void save(next, text.removed(ruleSentence(rule.demand, sentences, words)), rules);
  };
  const begin = () => setEditing({ id: randomHex(4), isNew: true, draft: emptyRuleDraft });
  const isFull = rules.length >= mostRules;
  return (
    <div className="findings">
      <section aria-label={title} className="card-section rules">
        <h2>{title}</h2>
        <p>{text.what}</p>
        <p>{text.notEnforced}</p>
        <p className="secondary-text">{common.untrusted}</p>
        {setting.isLoading && !reading ? <Loading label={common.loading} /> : null}
        {reading?.state === "invalid" ? <p role="alert">{text.invalidStored}</p> : null}
        {reading && rules.length === 0 ? <p>{text.empty}</p> : null}
        <RuleList
          asking={{ environment, ...page, isGrowing: isReading(scanning.shown) }}
          found={found}
          isSaving={isSaving}
          onEdit={(rule) => setEditing({ id: rule.id, isNew: false, draft: draftOfRule(rule) })}
          onRemove={remove}
          onShow={({ id }) =>
            onView({
              tab: "tokens",
              groups: "tokens",
              ...freshFilter(defaultOrganizationFilter),
              breaking: id,
            })
          }
          rules={rules}
        />
        {editing ? (
          <RuleForm
            draft={editing.draft}
            found={found}
            id={editing.id}
            isNew={editing.isNew}
            isSaving={isSaving}
            key={editing.id}
            onCancel={() => setEditing(undefined)}
            onDraft={(draft) => setEditing({ ...editing, draft })}
            onSave={saveRule}
          />
        ) : reading ? (
          <Button disabled={isSaving || isFull} onClick={begin} text={text.add} />
        ) : null}
        {isFull ? <p>{text.tooMany(mostRules)}</p> : null}
        {reading && rules.length === 0 && !editing ? (
          <RuleSets found={found} isSaving={isSaving} onUse={(set) => void save(set, common.saved, rules)} />
        ) : null}
        <SettingNotice done={done} setting={setting} />
        {before && done !== "" ? (
          <Button disabled={isSaving} onClick={() => void save(before, common.saved)} text={text.undo} />
        ) : null}
      </section>
      <Enforceable organization={environment.host.organization} />
    </div>
  );
}

/** The organization's rules: what breaks them, a form for each, and sets to begin with. */
export const OrganizationRules = withWords(
  Rules,
  rulesWords,
  ruleWords,
  rulesTitleWords,
  settingWords,
  warningWords,
);
