const { appendFileSync } = require("node:fs");
const { relative } = require("node:path");
const { default: circus } = require("jest-circus/runner");

/**
 * Runs a file of tests as jest does, unless the time of the whole suite is over (`TEST_MINUTES` of scripts/test.mjs): then
 * it is not even loaded, but written down as left out. A run that is killed halfway says nothing at all.
 */
module.exports = async (globalConfig, config, environment, runtime, path, send) => {
  const { TESTS_END_AT: endsAt, LEFT_OUT_FILE: leftOut } = process.env;
  if (!endsAt || Date.now() < Number(endsAt)) {
    return circus(globalConfig, config, environment, runtime, path, send);
  }
  const name = relative(config.rootDir, path);
  appendFileSync(leftOut, `${name}\n`);
  return skipped(`${name} would have begun too late`);
};

/** A jest `TestResult` of one test that did not run. */
const skipped = (title) => ({
  ...{ numPassingTests: 0, numFailingTests: 0, numPendingTests: 1, numTodoTests: 0 },
  testResults: [
    {
      ...{ ancestorTitles: [], title, fullName: title, status: "pending", numPassingAsserts: 0 },
      ...{ failureMessages: [], failureDetails: [] },
    },
  ],
  snapshot: {
    added: 0,
    fileDeleted: false,
    matched: 0,
    unchecked: 0,
    uncheckedKeys: [],
    unmatched: 0,
    updated: 0,
  },
  openHandles: [],
});
