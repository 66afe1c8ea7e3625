import { Writable } from "node:stream";
import * as library from "azure-pipelines-task-lib/task";

import { wrongUse } from "../Options";
import type { Agent } from "./Agent";
import { words } from "./words";

const results = {
  Succeeded: library.TaskResult.Succeeded,
  SucceededWithIssues: library.TaskResult.SucceededWithIssues,
  Failed: library.TaskResult.Failed,
};

/** The agent that has started this process, through its own library. */
export const taskLibAgent: Agent = {
  input: (name) => quietly(() => library.getInput(name) ?? ""),
  variable: (name) => quietly(() => library.getVariable(name) ?? ""),
  filesAt: (patterns) => quietly(() => library.findMatch(process.cwd(), [...patterns])),
  connection: (id) =>
    quietly(() => ({
      address: library.getEndpointUrl(id, true) ?? "",
      token:
        library.getEndpointAuthorizationParameter(id, "apitoken", true) ??
        library.getEndpointAuthorizationParameter(id, "password", true) ??
        "",
    })),
  proxyFor: (address) => quietly(() => proxyFor(address)),
  mask: (secret) => library.setSecret(secret),

  line: (text) => void process.stdout.write(`${text}\n`),
  progress: (percent, text) => library.setProgress(percent, text),
  warning: (text) => library.warning(text),
  error: (text) => library.error(text),

  setOutput: (name, value) => library.setVariable(name, value, false, true),
  uploadSummary: (path) => library.uploadSummary(path),
  uploadArtifact: (artifact, path) => library.uploadArtifact(artifact, path, artifact),
  // Without a message: what happened has been said, and the library would say it again.
  setResult: (result) => library.setResult(results[result], ""),
};

/** The library puts name and password into the address as they are, so they are put there anew. */
function proxyFor(address: string): string | undefined {
  const given = library.getVariable("Agent.ProxyUrl") ?? "";
  if (given !== "" && !URL.canParse(given)) throw wrongUse(words.badProxy);
  const found = library.getHttpProxyConfiguration(address);
  if (!found) return undefined;
  const proxy = new URL(found.proxyUrl);
  proxy.username = encodeURIComponent(found.proxyUsername ?? "");
  proxy.password = encodeURIComponent(found.proxyPassword ?? "");
  return proxy.href;
}

const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });

/** The library notes everything that it reads in the log, a connection's token too. Masked or not, it stays out of there. */
function quietly<T>(read: () => T): T {
  library.setStdStream(nowhere);
  try {
    return read();
  } finally {
    library.setStdStream(process.stdout);
  }
}
