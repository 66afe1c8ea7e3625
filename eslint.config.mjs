import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Who may import whom inside src/ is in .dependency-cruiser.cjs. Here is what a room may use from outside. */
const platform = {
  group: ["azure-devops-extension-sdk", "azure-devops-extension-api", "@azure/*", "@api/*", "@sdk/*"],
  message: "Only src/azure talks to the platform.",
};
const screen = {
  group: ["react", "react-dom", "azure-devops-ui/*"],
  message: "Only src/hubs and src/ui draw on the screen.",
};

export default tseslint.config(
  { ignores: ["node_modules", "dist", "build", "coverage", ".emulator"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,js,cjs,mjs}"],
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
    // No comment switches a rule off in what ships.
    linterOptions: { noInlineConfig: true },
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
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/azure/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [platform, screen] }],
      "no-restricted-globals": ["error", { name: "fetch", message: "Only src/azure calls fetch." }],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    },
  },
  {
    files: ["src/{hubs,ui}/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: [platform] }] },
  },
  {
    files: ["src/azure/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: [screen] }] },
  },
  {
    files: ["scripts/**", "test/**", "*.{js,cjs,mjs}"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  },
  { files: ["test/**"], rules: { "max-lines": ["error", { max: 300 }] } },
);
