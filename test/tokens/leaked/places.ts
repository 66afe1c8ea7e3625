/** Where tokens turn up: each puts a secret into a text as people, tools and mail do. */
export type Place = readonly [name: string, put: (secret: string) => string];

const base64 = (text: string) => Buffer.from(text).toString("base64");
const base64url = (text: string) => Buffer.from(text).toString("base64url");
const wrap = (text: string, columns: number, lineBreak: string) =>
  (text.match(new RegExp(`[^]{1,${columns}}`, "g")) ?? []).join(lineBreak);
const basic = (secret: string) => base64(`:${secret}`);
const environment = (secret: string) =>
  `# made up\nORGANIZATION=fabrikam\nAZP_TOKEN=${secret}\nAZP_POOL=Default\n`;
const guid = "38aaa865-2c70-4bf7-a308-0c6539c38c1a";

export const plainPlaces: readonly Place[] = [
  ["by itself", (secret) => secret],
  ["a sentence", (secret) => `My token is ${secret}, please do not use it.`],
  ["JSON", (secret) => JSON.stringify({ id: guid, personalAccessToken: secret, ok: true }, undefined, 2)],
  ["YAML", (secret) => `steps:\n  - script: npm ci\n    env:\n      PAT: ${secret}\n      CI: true\n`],
  ["a git remote", (secret) => `origin\thttps://ada:${secret}@dev.azure.com/fabrikam/_git/web (fetch)`],
  [
    "a percent-encoded address",
    (secret) => `GET /login?to=https%3A%2F%2Fada%3A${secret}%40dev.azure.com%2Ffabrikam`,
  ],
  ["letters on both sides in capitals", (secret) => `TOKEN0${secret}END0`],
  ["a path", (secret) => `/var/tmp/${secret}/cache`],
  ["a coloured log", (secret) => `\u001b[36;1m${secret}\u001b[0m`],
  ["a coloured log in JSON", (secret) => JSON.stringify(`\u001b[36;1m${secret}\u001b[0m`)],
  ["a backslash before it", (secret) => `net use Z: \\\\fabrikam\\${secret}`],
  [
    "gitleaks",
    (secret) =>
      JSON.stringify([
        { RuleID: "azure", Match: `token = "${secret}"`, Secret: secret, Commit: "9".repeat(40) },
      ]),
  ],
  [
    "trufflehog",
    (secret) =>
      JSON.stringify({
        DetectorName: "AzureDevopsPersonalAccessToken",
        Raw: secret,
        Redacted: "",
        RawV2: `${secret}fabrikam`,
      }),
  ],
  [
    "SARIF",
    (secret) =>
      JSON.stringify({
        runs: [
          {
            results: [
              {
                ruleId: "SEC101/102",
                message: { text: `'${secret}' is a token` },
                locations: [{ snippet: { text: `"pat": "${secret}"` } }],
              },
            ],
          },
        ],
      }),
  ],
  ["CSV", (secret) => `name,token\nci,"${secret}"\nnightly,${secret}\n`],
  ["a list, a token a line", (secret) => `${"a".repeat(84)}\n${secret}\n${"b".repeat(84)}\n`],
];

export const brokenPlaces: readonly Place[] = [
  [
    "JSON in JSON in JSON",
    (secret) => JSON.stringify({ log: JSON.stringify({ out: JSON.stringify(`a\n${secret}\nb`) }) }),
  ],
  [
    "JSON escapes",
    (secret) =>
      `"${[...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`,
  ],
  ["percent codes", (secret) => [...secret].map((one) => `%${one.charCodeAt(0).toString(16)}`).join("")],
  ["codes of HTML", (secret) => `<p>${[...secret].map((one) => `&#${one.charCodeAt(0)};`).join("")}</p>`],
  [
    "a PowerShell transcript",
    (secret) => wrap(`PS C:\\agent> $env:SYSTEM_ACCESSTOKEN = "${secret}"; az devops login`, 80, "\r\n"),
  ],
  ["lines of 20 with indentation", (secret) => `token: >-\n    ${wrap(secret, 20, "\n    ")}\n`],
  ["lines in quotes with plus signs", (secret) => `const pat =\n  "${wrap(secret, 30, '" +\n  "')}";`],
  ["lines with a backslash at the end", (secret) => `curl -u :${wrap(secret, 40, "\\\n")}`],
  ["lines ended by carriage returns", (secret) => wrap(secret, 33, "\r")],
  ["escaped line breaks", (secret) => `{"log": "${wrap(secret, 25, "\\r\\n")}"}`],
  ["line breaks as codes", (secret) => `{"log": "${wrap(secret, 25, "\\u000a")}"}`],
  ["lines of one character", (secret) => wrap(secret, 1, "\n")],
  ["escaped lines of one character", (secret) => `"${wrap(secret, 1, "\\n")}"`],
  ["quoted-printable mail", (secret) => `Token=3D ${wrap(secret, 70, "=\r\n")}\r\n`],
  ["quoted mail", (secret) => `> > Hi Ada,\n> > here it is:\n> > ${wrap(secret, 60, "\n> > ")}\n> > Bob`],
  [
    "a log of Azure Pipelines",
    (secret) => `2026-11-21T10:00:00.1234567Z ${wrap(secret, 50, "\n2026-11-21T10:00:00.2345678Z ")}`,
  ],
  ["zero-width characters", (secret) => wrap(secret, 7, "\u200b")],
  ["UTF-16 read as UTF-8", (secret) => Buffer.from(`pat = ${secret}\r\n`, "utf16le").toString()],
  [
    "UTF-16 with line breaks, read as Latin-1",
    (secret) =>
      Buffer.from(wrap(secret, 40, "\r\n"), "utf16le")
        .swap16()
        .toString("latin1"),
  ],
];

export const encodedPlaces: readonly Place[] = [
  [
    "the header of curl",
    (secret) =>
      `> GET /fabrikam/_apis/projects HTTP/2\r\n> authorization: Basic ${basic(secret)}\r\n> user-agent: curl/8.5.0\r\n`,
  ],
  ["a header with a name of one letter", (secret) => `Authorization: Basic ${base64(`a:${secret}`)}`],
  ["a header with a name of two letters", (secret) => `Authorization: Basic ${base64(`ab:${secret}`)}`],
  ["git's extra header", (secret) => `git -c http.extraheader="AUTHORIZATION: basic ${basic(secret)}" fetch`],
  ["a header in an address", (secret) => `?auth=${encodeURIComponent(`Basic ${basic(secret)}`)}&x=1`],
  ["a header glued to letters", (secret) => `xyBasic${basic(secret)}`],
  ["a header in a .NET log", (secret) => `{"auth":"${basic(`+>?${secret}`).replaceAll("+", "\\u002B")}"}`],
  ["a header in a PHP log", (secret) => `{"auth":"${basic(`???${secret}`).replaceAll("/", "\\/")}"}`],
  [
    ".npmrc",
    (secret) =>
      `; begin\n//pkgs.dev.azure.com/fabrikam/_packaging/web/npm/registry/:_password=${base64(secret)}\n//pkgs.dev.azure.com/:email=npm\n`,
  ],
  ["a Kubernetes secret", (secret) => `kind: Secret\ndata:\n  token: ${base64(secret)}\n  user: YWRh\n`],
  [
    "an account in a Kubernetes secret",
    (secret) =>
      `.dockerconfigjson: ${base64(JSON.stringify({ auths: { "fabrikam.azurecr.io": { auth: basic(secret) } } }))}`,
  ],
  [".env in base64", (secret) => base64(environment(secret))],
  [".env in base64 for addresses", (secret) => base64url(environment(secret))],
  [
    ".env in base64 in lines",
    (secret) => `-----BEGIN-----\n${wrap(base64(environment(secret)), 64, "\n")}\n-----END-----`,
  ],
  [".env in base64 in quoted mail", (secret) => `> ${wrap(base64(environment(secret)), 76, "\r\n> ")}`],
  [
    "a log with base64 in lines",
    (secret) => `2026-11-21T10:00:00Z ${wrap(base64(environment(secret)), 60, "\n2026-11-21T10:00:00Z ")}`,
  ],
  [
    "an encoded command of PowerShell",
    (secret) => `powershell -EncodedCommand ${Buffer.from(`$p='${secret}'`, "utf16le").toString("base64")}`,
  ],
  [
    "a picture with a text in it",
    (secret) =>
      Buffer.concat([Buffer.alloc(3001, 0xfe), Buffer.from(secret), Buffer.alloc(2000, 0xfe)]).toString(
        "base64",
      ),
  ],
];
