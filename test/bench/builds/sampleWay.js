const path = require("node:path");
const ours = require("../../../webpack.config.js");

/**
 * Our hubs, built like github.com/microsoft/azure-devops-extension-sample: one script with everything that an entry
 * imports, styles and icon fonts inlined as text, whole packages. Dynamic imports stay dynamic, as webpack does by
 * itself. The sample's own rule inlines only `.woff`; it predates the kit's `.woff2` fonts.
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

/** The page names one script, and allows the fonts inside it. */
function withShell(copied) {
  for (const pattern of copied.patterns) {
    const { transform } = pattern;
    pattern.transform = (shell) =>
      transform(shell)
        .replace(/^.*shared\.(js|css).*\n|^.*rel="stylesheet".*\n/gm, "")
        .replace("font-src 'self'", "font-src 'self' data:");
  }
  return copied;
}
