const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true, decorators: true },
      transform: { react: { runtime: "classic" } },
    },
  },
];

const common = {
  testRunner: "<rootDir>/test/timedRunner.js",
  // Looked up in each module instead of in the sandbox, which takes microseconds each time.
  sandboxInjectedGlobals: ["Math"],
  // The packed command line has a package.json with the name of this one.
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  transform: { "^.+\\.(t|j)sx?$": swc },
  transformIgnorePatterns: [
    "node_modules/(?!(azure-devops-ui|azure-devops-extension-sdk|azure-devops-extension-api|@noble/hashes)/)",
  ],
  moduleNameMapper: {
    "^azure-devops-extension-sdk$": "<rootDir>/node_modules/azure-devops-extension-sdk/esm/SDK.js",
    "^@api/RestClientBase$": "<rootDir>/node_modules/azure-devops-extension-api/esm/Common/RestClientBase.js",
    "\\.(css|scss)$": "<rootDir>/test/emptyStyle.js",
  },
};

/** Four kinds of tests: plain code in Node, screens in jsdom, journeys in Chromium, the main ones again in Firefox. */
module.exports = {
  // Only against a test that hangs: a busy machine is no failure.
  testTimeout: 600_000,
  projects: [
    {
      ...common,
      displayName: "unit",
      testEnvironment: "node",
      moduleNameMapper: {
        ...common.moduleNameMapper,
        // As in webpack.config.js: a shim that the API client imports, which Node needs no more than browsers do.
        "^whatwg-fetch$": "<rootDir>/test/emptyStyle.js",
      },
      // Every test that needs neither a page nor a browser, in any folder.
      testMatch: ["<rootDir>/test/!(e2e|firefox)/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "screens",
      moduleNameMapper: {
        ...common.moduleNameMapper,
        // As it ships; its development build would take twice the time.
        "^react$": "<rootDir>/node_modules/react/cjs/react.production.min.js",
        "^react-dom$": "<rootDir>/node_modules/react-dom/cjs/react-dom.production.min.js",
        "^react-dom/test-utils$":
          "<rootDir>/node_modules/react-dom/cjs/react-dom-test-utils.production.min.js",
      },
      testEnvironment: "<rootDir>/test/screenEnvironment.js",
      setupFilesAfterEnv: ["<rootDir>/test/screenSetup.ts"],
      testMatch: ["<rootDir>/test/{ui,hubs}/**/*.test.tsx"],
    },
    {
      ...common,
      displayName: "journeys",
      testEnvironment: "<rootDir>/test/journeyEnvironment.js",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "firefox",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/firefox/**/*.test.ts"],
    },
  ],
};
