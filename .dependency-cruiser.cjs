const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** The rooms of src/ and what each may import besides itself. Imports go down only. */
const arrows = {
  tokens: [],
  jobs: ["tokens"],
  ui: ["tokens"],
  azure: ["tokens"],
  hubs: ["ui", "jobs", "azure", "tokens"],
  cli: ["jobs", "azure", "tokens", "ui/words"],
};

const rooms = Object.keys(arrows);

/** Where running begins: pages, the command line, and threads of their own. */
const waysIn = "^src/(hubs/[^/]+/(index|personal)\\.tsx|cli/(task/)?main\\.ts|hubs/.*/[a-z]+Worker\\.ts)$";

/** A folder of src/hubs with an entry is a hub. The others are what hubs share. */
const hubsFolder = path.join(__dirname, "src/hubs");
const hubs = readdirSync(hubsFolder).filter((name) => existsSync(path.join(hubsFolder, name, "index.tsx")));

const arrowRules = rooms.map((room) => ({
  name: `${room}-imports-down-only`,
  comment: `src/${room} may import ${arrows[room].join(", ") || "nothing"} besides itself.`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...arrows[room]].join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment:
        "Imports never run in a circle, not even for a type. What two files need gets a file of its own.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    ...arrowRules,
    {
      name: "every-file-has-a-room",
      comment: "A new folder of src/ needs its line in the arrows of .dependency-cruiser.cjs.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${rooms.join("|")})/` },
      to: { path: "^src/" },
    },
    {
      name: "hubs-stand-alone",
      comment: "Hubs never import each other, and what hubs share imports no hub.",
      severity: "error",
      from: { path: "^src/hubs/([^/]+)/" },
      to: { path: `^src/hubs/(${hubs.join("|")})/`, pathNot: "^src/hubs/$1/" },
    },
    {
      name: "src-ships-alone",
      comment: "What ships imports neither tests nor scripts.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-dead-code",
      comment: "No way in leads here. Delete the file, or move it to test/ if a test needs it.",
      severity: "error",
      from: { path: waysIn },
      to: { path: "^src/.*\\.tsx?$", pathNot: [waysIn, "\\.d\\.ts$"], reachable: false },
    },
  ],
  options: {
    exclude: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
  },
};
