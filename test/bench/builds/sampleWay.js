const path = require("node:path");
const ours = require("../../../webpack.config.js");

/**
 * Our hubs, built the way of github.com/microsoft/azure-devops-extension-sample: everything that an entry imports in one
 * script, styles and icon fonts as texts in it, nothing left out of the packages. Dynamic imports stay dynamic, since
 * webpack does that by itself. Its own rule inlines `.woff` only and is older than the kit's `.woff2` fonts.
 */
module.exports = (environment, argv) => {
  const { entry, output, resolve, module, plugins } = ours(environment, argv);
  const script = module.rules.find(({ loader }) => loader === "swc-loader");
  const copied = plugins.find(({ constructor }) => constructor.name === "CopyPlugin");
  const defined = plugins.find(({ constructor }) => constructor.name === "DefinePlugin");
  return {
    entry,
    output: { ...output, path: path.resolve("build/sample-way/build/hubs") },
    devtool: false,
    performance: { hints: false },
    resolve: { ...resolve, alias: { "@api/RestClientBase": resolve.alias["@api/RestClientBase"] } },
    module: {
      rules: [
        script,
        {
          test: /\.s?css$/,
          use: [
            path.resolve(__dirname, "styleInScript.js"),
            { loader: "css-loader", options: { exportType: "string" } },
            "sass-loader",
          ],
        },
        { test: /\.woff2?$/, type: "asset/inline" },
      ],
    },
    plugins: [withShell(copied), defined],
  };
};

/** The page names one script, and lets it bring fonts of its own. */
function withShell(copied) {
  for (const pattern of copied.patterns) {
    const { transform } = pattern;
    pattern.transform = (shell) =>
      transform(shell)
        .replace(/^.*vendor\.(js|css).*\n|^.*rel="stylesheet".*\n/gm, "")
        .replace("font-src 'self'", "font-src 'self' data:");
  }
  return copied;
}
