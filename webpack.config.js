const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CssMinimizerPlugin = require("css-minimizer-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { editionNamed } = require("./scripts/editions");
const { NoticesPlugin } = require("./scripts/NoticesPlugin");

const at = (...parts) => path.resolve(__dirname, ...parts);
const api = at("node_modules/azure-devops-extension-api");

/** Shims for browsers that Azure DevOps left behind; azure-devops-ui and the API client still import them. */
const polyfills = [
  "whatwg-fetch",
  "es6-object-assign/auto",
  "es6-promise/auto",
  "es6-string-polyfills",
  "array.prototype.find",
  "intersection-observer",
];

/** Leave out what no page shows. */
const iconRules = [
  { test: /(Fabric|Fluent)Icons\.css$/, enforce: "pre", use: at("scripts/iconStylesLoader.js") },
  { test: /fluent-[^/\\]*\.woff2$/, use: at("scripts/subsetFontLoader.js") },
];

const isFromPackage = (module) => /[\\/]node_modules[\\/]/.test(module.nameForCondition() ?? "");
const someChunk = (module, chunkGraph, test) => [...chunkGraph.getModuleChunksIterable(module)].some(test);

/** A chunk of a page's start, or with what the kit's table and dropdown need. */
const isEarly = (chunk) => chunk.canBeInitial() || /^(token-table|dropdown)$/.test(chunk.name);

/** The pages of an edition (`--env edition=personal`). static/hub.html is the shell of each. */
module.exports = ({ edition }, { mode }) => pagesOf(editionNamed(edition), mode);

const pagesOf = ({ hubs, build }, mode) => ({
  entry: Object.fromEntries(Object.entries(hubs).map(([hub, entry]) => [hub, at(entry)])),
  output: {
    path: at(build),
    filename: "[name].js",
    chunkFilename: "[name].js",
    clean: true,
    trustedTypes: "pat-steward",
  },
  devtool: mode === "production" ? false : "source-map",
  performance: { hints: false },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    alias: {
      // The package's `exports` hides its base class, which our clients extend.
      "@api/RestClientBase": path.join(api, "esm/Common/RestClientBase.js"),
      ...Object.fromEntries(polyfills.map((name) => [`${name}$`, false])),
    },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "classic" } },
          },
        },
      },
      // Neither package says so, but no module of theirs does anything by being imported.
      {
        test: /node_modules[\\/](azure-devops-ui|azure-devops-extension-api)[\\/].*\.js$/,
        sideEffects: false,
      },
      {
        test: /\.s?css$/,
        sideEffects: true,
        use: [MiniCssExtractPlugin.loader, "css-loader", "sass-loader"],
      },
      { test: /\.woff2?$/, type: "asset/resource", generator: { filename: "fonts/[name][ext]" } },
      // While watching, an icon that is named for the first time must be there at once.
      ...(mode === "production" ? iconRules : []),
    ],
  },
  optimization: {
    splitChunks: {
      cacheGroups: {
        // MSAL stays in one chunk of its own, that of its dynamic import.
        default: false,
        defaultVendors: false,
        // What both hubs need before they show anything; a second hub opens without loading it again.
        shared: {
          name: "shared",
          chunks: "initial",
          minChunks: 2,
          enforce: true,
        },
        // The shell of the hubs links one style sheet, with the styles of what loads beside it.
        styles: {
          name: "shared",
          chunks: "all",
          type: "css/mini-extract",
          test: (module, { chunkGraph }) => someChunk(module, chunkGraph, isEarly),
          enforce: true,
          priority: 3,
        },
        vendor: {
          name: "shared",
          // Chunks that come later take from here what is here; otherwise each would bring its own copy of the table.
          chunks: "all",
          test: (module, { chunkGraph }) =>
            isFromPackage(module) && someChunk(module, chunkGraph, (chunk) => chunk.canBeInitial()),
          enforce: true,
          // Before `table` and `panels`, which would otherwise take their copies first and leave others in the page.
          priority: 2,
        },
        // Each of the chunks that explain scopes would otherwise bring its own copy.
        explanations: {
          name: "scope-explanations",
          chunks: "async",
          test: /[\\/]tokens[\\/]scopes[\\/]explanations/,
          enforce: true,
        },
        // The causes of a failed sign-in, shared by forms and the setup check.
        signIn: {
          name: "sign-in",
          chunks: "async",
          minChunks: 2,
          test: /[\\/]hubs[\\/]setup[\\/]sign-in[\\/]/,
        },
        // Each chunk that can meet a failure with its own remedy would otherwise bring its own copy.
        failure: {
          name: "failures",
          chunks: "async",
          test: /[\\/]hubs[\\/]failure[\\/](?!words[\\/]de)/,
          enforce: true,
        },
        // Both hubs draw them, each from a chunk of its own. How bad a risk is, others ask too.
        chart: {
          name: "chart",
          chunks: "async",
          test: /[\\/](ui[\\/]chart|tokens[\\/]weeks)[\\/](?!words[\\/]de|RiskLevel)/,
          enforce: true,
        },
        // The incident desk and the preview of a revocation read it, each from a chunk of its own.
        audit: {
          name: "organization-audit",
          chunks: "async",
          test: /[\\/](jobs[\\/]audit|organization-tokens[\\/]audit-log)[\\/](?!words[\\/]de)/,
          minChunks: 2,
          enforce: true,
        },
        // The thread that reads files brings its own copy: it has no use for anything else that is shared.
        hashes: {
          name: "hashes",
          chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "leak-worker",
          minChunks: 2,
          test: /[\\/]node_modules[\\/]@noble[\\/]/,
          enforce: true,
          priority: 1,
        },
        // The kit's table. Both hubs load it beside their own part of the table.
        table: {
          name: "table",
          chunks: (chunk) => !chunk.canBeInitial(),
          test: (module, { chunkGraph }) =>
            isFromPackage(module) && someChunk(module, chunkGraph, (chunk) => chunk.name === "token-table"),
          enforce: true,
          priority: 1,
        },
        panels: {
          name: "panels",
          chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== "leak-worker",
          minChunks: 2,
          // A progress bar is small, and a page that needs one should not wait for the panels.
          test: (module) =>
            isFromPackage(module) && !/[\\/]ProgressBar[\\/.]/.test(module.nameForCondition()),
          enforce: true,
        },
      },
    },
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        terserOptions: { compress: { passes: 4 } },
        extractComments: false,
      }),
      new CssMinimizerPlugin(),
    ],
  },
  plugins: [
    // The styles of the kit's components do not build on each other, so the hubs may import them in any order.
    new MiniCssExtractPlugin({ filename: "[name].css", ignoreOrder: true }),
    new CopyPlugin({
      patterns: Object.keys(hubs).map((hub) => ({
        from: at("static/hub.html"),
        to: `${hub}.html`,
        transform: (shell) => shell.toString().replaceAll("{hub}", hub),
      })),
    }),
    new NoticesPlugin("third-party-notices.txt"),
    new DefinePlugin({
      "process.env.ENTRA_CLIENT_ID": JSON.stringify(process.env.ENTRA_CLIENT_ID ?? ""),
    }),
  ],
});
