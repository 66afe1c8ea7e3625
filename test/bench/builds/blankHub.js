const path = require("node:path");
const ours = require("../../../webpack.config.js");

/** The smallest possible hub, built like ours and in place of each of them. */
module.exports = (environment, argv) => {
  const config = ours(environment, argv);
  const copied = config.plugins.find(({ constructor }) => constructor.name === "CopyPlugin");
  for (const pattern of copied.patterns) {
    const { transform } = pattern;
    // This hub has no styles of its own.
    pattern.transform = (shell) => transform(shell).replace(/^.*-tokens\.css.*\n/m, "");
  }
  const page = path.resolve(__dirname, "blankHub.tsx");
  return {
    ...config,
    entry: Object.fromEntries(Object.keys(config.entry).map((hub) => [hub, page])),
    output: { ...config.output, path: path.resolve("build/blank-hub/build/hubs") },
  };
};
