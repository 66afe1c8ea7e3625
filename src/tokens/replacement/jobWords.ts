/**
 * What people call the jobs of built-in templates in the names of their tokens, in English and German, besides the
 * templates' own names. Whole words only, and none that fits too many jobs: "ci", "test" and "deploy" say too little.
 */
export const jobWords: Readonly<Record<string, readonly string[]>> = {
  clone: ["clone", "cloning", "git fetch", "mirror", "klonen", "klon", "spiegeln"],
  "clone-and-push": ["push", "pushen", "git commit", "repo sync"],
  "pull-request-bot": ["pull request", "pull requests"],
  "agent-registration": [
    ...["agent", "agents", "build agent", "build agents", "buildagent", "buildagents"],
    ...["agent pool", "agenten", "agentenpool", "agent registrieren"],
  ],
  "packages-read": [
    "packages",
    "package",
    "artifacts",
    "feed",
    "restore",
    "pakete",
    "paket",
    "pakete lesen",
    "nuget restore",
    "npm install",
    "npm restore",
  ],
  "packages-publish": [
    ...["packages", "package", "artifacts", "feed", "pakete", "paket"],
    ...["npm publish", "nuget push", "publish package", "publish packages", "package publish"],
    ...["pakete veröffentlichen", "paket veröffentlichen"],
  ],
  "build-queue": ["build", "builds", "queue build", "queue builds", "builds starten", "build starten"],
  "build-badge": ["build status", "build badge", "badge", "buildstatus"],
  release: ["release", "releases"],
  "work-items-read": ["work items", "workitems", "work item", "boards", "backlog", "arbeitselemente"],
  "work-items-write": ["work items", "workitems", "work item", "boards", "backlog", "arbeitselemente"],
  analytics: ["analytics", "powerbi"],
  "marketplace-publish": ["marketplace"],
  "audit-log-read": ["audit", "audit log", "auditlog", "überwachungsprotokoll"],
  "test-results": ["test results", "testergebnisse"],
  wiki: ["wiki"],
};
