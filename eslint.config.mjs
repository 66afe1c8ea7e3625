import { existsSync, readdirSync } from "node:fs";

import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Folders of src/ and what each may import: the arrows of the house. */
const arrows = {
  tokens: [],
  jobs: ["tokens"],
  ui: ["tokens"],
  azure: ["tokens"],
  hubs: ["ui", "jobs", "azure", "tokens"],
};

const rooms = Object.keys(arrows);

/** A room may not reach into a room above it, nor (unless it is a hub or the door) into the platform. */
function room(name) {
  const closed = rooms.filter((other) => other !== name && !arrows[name].includes(other));
  const patterns = closed.length
    ? [
        {
          regex: `^(\\.\\./)+(${closed.join("|")})(/|$)`,
          message: `src/${name} may import ${arrows[name].join(", ") || "nothing"} only.`,
        },
      ]
    : [];
  const platform = [
    "azure-devops-extension-sdk",
    "azure-devops-extension-api",
    "@azure/*",
    "@api/*",
    "@sdk/*",
  ];
  const screen = ["react", "react-dom", "azure-devops-ui/*"];
  const banned = [];
  if (name !== "azure") banned.push({ group: platform, message: "Only src/azure talks to the platform." });
  if (name === "tokens" || name === "jobs" || name === "azure")
    banned.push({ group: screen, message: `src/${name} has no screen.` });
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns: [...patterns, ...banned] }],
      ...(name === "azure"
        ? {}
        : {
            "no-restricted-globals": ["error", { name: "fetch", message: "Only src/azure calls fetch." }],
            "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
          }),
    },
  };
}

/** Hubs never import each other, and what they share imports none. A folder with an entry is a hub. */
const folders = readdirSync("src/hubs", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const hubFolders = folders.filter((name) => existsSync(`src/hubs/${name}/index.tsx`));
const hubs = folders.map((folder) => ({
  files: [`src/hubs/${folder}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: `^\\.\\./(.*/)?(${hubFolders.filter((other) => other !== folder).join("|")})(/|$)`,
            message: "Hubs never import each other.",
          },
          {
            group: [
              "azure-devops-extension-sdk",
              "azure-devops-extension-api",
              "@azure/*",
              "@api/*",
              "@sdk/*",
            ],
            message: "Only src/azure talks to the platform.",
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["node_modules", "dist", "build", "coverage", ".emulator"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: false, skipComments: false }],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Nothing is rendered as markup.",
        },
      ],
    },
  },
  ...rooms.map(room),
  ...hubs,
  {
    files: ["scripts/**", "test/**", "*.js", "*.mjs"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  },
  { files: ["test/**"], rules: { "max-lines": ["error", { max: 300 }] } },
);
