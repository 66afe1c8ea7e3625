const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { NoticesPlugin } = require("./scripts/NoticesPlugin");

const at = (...parts) => path.resolve(__dirname, ...parts);
const { version } = JSON.parse(readFileSync(at("vss-extension.json"), "utf8"));

/** One file for plain Node, with the licences of what is in it beside it. */
function program({ entry, folder, filename, mode, plugins = [] }) {
  return {
    name: filename,
    target: "node20",
    entry: at(entry),
    output: { path: at(folder), filename, clean: true },
    devtool: false,
    performance: { hints: false },
    // It loads translations by name, of which the task has none.
    ignoreWarnings: [{ module: /azure-pipelines-task-lib/, message: /Critical dependency/ }],
    node: { __dirname: false, __filename: false },
    resolve: {
      extensions: [".ts", ".js"],
      alias: {
        // The package's `exports` hides its base class, which our clients extend.
        "@api/RestClientBase": at("node_modules/azure-devops-extension-api/esm/Common/RestClientBase.js"),
        // A shim that the API client imports, which Node needs no more than browsers do.
        "whatwg-fetch$": false,
        "es6-promise/auto$": false,
        "es6-object-assign/auto$": false,
      },
    },
    module: {
      // What is loaded late in a page is there at once here: it is one file.
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
        { test: /node_modules[\\/]azure-devops-extension-api[\\/].*\.js$/, sideEffects: false },
      ],
    },
    optimization: {
      splitChunks: false,
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          terserOptions: { compress: { passes: 2 } },
          extractComments: false,
        }),
      ],
    },
    plugins: [
      new NoticesPlugin("third-party-notices.txt"),
      new DefinePlugin({ "process.env.PAT_STEWARD_VERSION": JSON.stringify(version) }),
      ...plugins,
    ],
    stats: "errors-warnings",
    mode,
  };
}

module.exports = (_env, { mode }) => [
  program({
    entry: "src/cli/main.ts",
    folder: "build/cli",
    filename: "pat-steward.js",
    mode,
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  }),
  ...(existsSync(at("src/cli/task/main.ts"))
    ? [
        program({
          entry: "src/cli/task/main.ts",
          folder: "build/task/PatSteward",
          filename: "index.js",
          mode,
          plugins: [new CopyPlugin({ patterns: [{ from: at("static/task") }] })],
        }),
      ]
    : []),
];
