import { recognizeName, type ToolName } from "../naming/recognizeName";
import { grantedBy, sameScopes } from "../scopes/inheritance";
import { blankTemplateId } from "../templates/builtInTemplates";
import { TextMap } from "../text/TextMap";
import { searchWords } from "../templates/searchWords";
import type { Template } from "../templates/Template";
import { jobWords } from "./jobWords";

/** A template, and its title where there is one in the language of the page. */
export interface NamedTemplate {
  readonly template: Template;
  readonly words?: { readonly title: string };
}

/** What a name says of jobs, before it is known what the token may do. */
export interface NameSigns {
  /** Ids of templates for the tool that is named, those with more scopes first. */
  readonly tool: readonly string[];
  readonly calls: readonly Call[];
  /** The same for names that say the same. */
  readonly key: string;
}

interface Call {
  readonly template: Template;
  /** The words in the name: those of a template, never others. */
  readonly said: string;
  /** Calls that share words have the same. */
  readonly group: number;
}

/** The jobs that a name calls, as far as the token may do them. */
export interface NamedJobs {
  /** At least one; the one with the longest name first. */
  readonly templates: readonly [Template, ...Template[]];
  readonly basis: "tool" | "name";
  /** The words that call them. Empty for a tool. */
  readonly said: readonly string[];
}

/** Names are at most 256 characters long; a longer one did not come from Azure DevOps. */
const longestRead = 512;

const jobsOfTools: Readonly<Record<ToolName, readonly string[]>> = {
  "Git Credential Manager": ["clone-and-push", "clone"],
  jetBrains: ["clone-and-push", "clone"],
  "Team Explorer Everywhere": ["clone-and-push", "clone"],
  reposInVsCode: ["clone-and-push", "clone"],
  boardsInVsCode: ["work-items-write", "work-items-read"],
  artifacts: ["packages-publish", "packages-read"],
  "azdo-npm-auth": ["packages-publish", "packages-read"],
  "ado-npm-auth": ["packages-publish", "packages-read"],
  "azure-pat-helper": [],
  PatTool: [],
};

interface Called {
  readonly template: Template;
  readonly words: readonly string[];
}

/** The names of jobs, to be found in names of tokens. Those can be typed by anyone, so this proposes and proves nothing. */
export class JobNames {
  private readonly templates: readonly Template[];
  private readonly byFirstWord = new TextMap<Called[]>();

  constructor(offered: readonly NamedTemplate[]) {
    const jobs = offered.filter(({ template }) => template.id !== blankTemplateId);
    this.templates = jobs.map(({ template }) => template);
    for (const { template, words } of jobs) {
      const { id, alsoCalled = [] } = template;
      const names = [words?.title ?? "", id, ...alsoCalled, ...(jobWords[id] ?? [])];
      const distinct = new Set(names.map((name) => searchWords(name).join(" ")));
      for (const name of distinct) if (name !== "") this.file(template, name.split(" "));
    }
  }

  /** What a name says; the same for whoever owns the token. */
  signsIn(name: string): NameSigns {
    const read = name.slice(0, longestRead);
    const recognized = recognizeName(read);
    const tool = recognized?.kind === "tool" ? jobsOfTools[recognized.tool] : [];
    const calls = this.callsIn(searchWords(read));
    const key = calls.map(({ template: { id }, said, group }) => `${group} ${id} ${said}`);
    return { tool, calls, key: [tool.join(" "), ...key].join("\n") };
  }

  /** The jobs that a token with these scopes may do. */
  jobsOf({ tool, calls }: NameSigns, scopes: readonly string[]): NamedJobs | undefined {
    if (tool.length + calls.length === 0) return undefined;
    const isGranted = grantedBy(scopes);
    const isAble = (template: Template) => template.scopes.every(isGranted);
    for (const id of tool) {
      const template = this.templates.find((one) => one.id === id);
      if (template && isAble(template)) return { templates: [template], basis: "tool", said: [] };
    }
    const best = new Map<number, Call>();
    for (const call of calls) {
      const other = best.get(call.group);
      if (isAble(call.template) && (!other || isBetter(call, other))) best.set(call.group, call);
    }
    const found = [...best.values()].sort((a, b) => b.said.length - a.said.length);
    const needed = found.filter((one, place) => !found.some((other, at) => covers(other, one, at < place)));
    const [first, ...more] = needed;
    return (
      first && { templates: templatesOf(first, more), basis: "name", said: needed.map(({ said }) => said) }
    );
  }

  private file(template: Template, words: readonly string[]): void {
    const [first = ""] = words;
    const known = this.byFirstWord.get(first);
    if (known) known.push({ template, words });
    else this.byFirstWord.set(first, [{ template, words }]);
  }

  private callsIn(words: readonly string[]): readonly Call[] {
    const calls: Call[] = [];
    let [group, end] = [-1, 0];
    for (const [start, word] of words.entries()) {
      for (const called of this.byFirstWord.get(word) ?? []) {
        if (!called.words.every((one, place) => words[start + place] === one)) continue;
        const said = called.words.join(" ");
        if (start >= end) group++;
        end = Math.max(end, start + called.words.length);
        // A name that repeats a word a hundred times calls its jobs once.
        const isSaid = calls.some((call) => call.template === called.template && call.said === said);
        if (!isSaid) calls.push({ template: called.template, said, group });
      }
    }
    return calls;
  }
}

/** Longer, or as long and for a job that includes the other: "npm" alone may well mean publishing. */
function isBetter(one: Call, other: Call): boolean {
  if (one.said.length !== other.said.length) return one.said.length > other.said.length;
  return !sameScopes(one.template.scopes, other.template.scopes) && doesAll(one.template, other.template);
}

/** Whether a job needs no mention beside another. Of two that need the same, the first is mentioned. */
function covers(other: Call, one: Call, isFirst: boolean): boolean {
  return doesAll(other.template, one.template) && (isFirst || !doesAll(one.template, other.template));
}

function templatesOf(first: Call, more: readonly Call[]): NamedJobs["templates"] {
  return [first.template, ...new Set(more.map(({ template }) => template))];
}

function doesAll(one: Template, other: Template): boolean {
  return other.scopes.every(grantedBy(one.scopes));
}
