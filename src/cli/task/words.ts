import { english } from "../../ui/words/en/english";

const { tokenCount } = english;

export const words = {
  noCommand: "The input command must be scan, merge, report, plan or revoke.",
  noFiles: "The input files finds no file. Name the shards, such as $(Pipeline.Workspace)/shards/*.jsonl.gz.",
  noFolder: "The input folder is empty: where should the files go?",
  anyPlan:
    "expectHash is empty, so the plan is carried out whichever it is. Name the hash of the one that was approved.",
  noToken:
    "The service connection holds no token. It must be of the type Azure Repos/Team Foundation Server, with token based authentication.",
  noVariable: (name: string, variable: string) =>
    `${name} is set to $(${variable}), and there is no such variable here.`,
  badProxy: "The agent's own proxy (Agent.ProxyUrl) is no address.",
  badFolder: (folder: string, why: string) => `The folder ${folder} could not be made: ${why}.`,
  findings: (count: number) => `${tokenCount(count)} found, more than failOn allows.`,
  partly: "Not everything was done: somebody was not read, or something is not gone. The log says more.",
};
