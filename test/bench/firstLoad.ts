import { statSync } from "node:fs";

import { gzippedSize, kilobyte, limits, msalMark } from "../contract/gzipped";
import { newestVsix } from "../emulator/newestVsix";
import { aService } from "./aService";
import { builtWith } from "./builds/builtWith";
import type { Figure } from "./Figure";
import { Opener } from "./Opener";

const hubs = [
  { id: "my-tokens", name: "My tokens", usable: "tbody tr[data-row-index]", atMost: limits.untilRows },
  {
    id: "organization-tokens",
    name: "Organization tokens",
    usable: ".start-scan button.primary",
    atMost: limits.untilScan,
  },
] as const;

/** What a browser fetches before each hub is usable, in our package and in one built like the sample. */
export async function benchFirstLoad(): Promise<Figure[]> {
  const vsix = process.env.VSIX_PATH ?? (await newestVsix("dist"));
  const opener = await Opener.start();
  try {
    const ours = await loadsOf(vsix, opener);
    const sample = await loadsOf(await builtWith("sampleWay", "build/sample-way"), opener);
    const [first, second] = ours;
    const known = new Set([...(first?.files.keys() ?? [])]);
    const added = [...(second?.files ?? [])].filter(([path]) => !known.has(path));
    return [
      {
        what: "package",
        value: statSync(vsix).size / kilobyte,
        unit: "KB",
        atMost: limits.package / kilobyte,
      },
      ...ours.flatMap((load, index) => figuresOf(load, sample[index])),
      {
        what: "first load: what Organization tokens adds to My tokens",
        value: sizeOf(new Map(added), /\.(js|css)$/),
        unit: "KB",
        atMost: limits.addedBySecondHub / kilobyte,
      },
    ];
  } finally {
    await opener.close();
  }
}

interface Load {
  readonly name: string;
  readonly atMost: number;
  /** What the frame fetched before it was usable, by path. */
  readonly files: ReadonlyMap<string, Buffer>;
}

async function loadsOf(vsix: string, opener: Opener): Promise<Load[]> {
  const service = await aService({ scenario: "fabrikam", vsix });
  const loads: Load[] = [];
  try {
    for (const { id, name, usable, atMost } of hubs) {
      const { requests } = await opener.open(service.hub(id), usable);
      const urls = requests.map(({ url }) => url).filter((url) => /\.(js|css|woff2?)$/.test(url));
      loads.push({ name, atMost, files: new Map(await Promise.all(urls.map(fetched))) });
    }
  } finally {
    service.stop();
  }
  return loads;
}

async function fetched(url: string): Promise<[string, Buffer]> {
  const response = await fetch(url);
  return [url.replace(/^.*\//, ""), Buffer.from(await response.arrayBuffer())];
}

function figuresOf({ name, atMost, files }: Load, sample: Load | undefined): Figure[] {
  const scripts = sizeOf(files, /\.js$/);
  const styles = sizeOf(files, /\.css$/);
  const fonts = sizeOf(files, /\.woff2?$/);
  const theirs = sizeOf(sample?.files ?? new Map(), /./);
  const unit = "KB";
  return [
    { what: `first load of ${name}: JS`, value: scripts, unit, atMost: atMost / kilobyte },
    { what: `first load of ${name}: CSS`, value: styles, unit, atMost: limits[".css"] / kilobyte },
    { what: `first load of ${name}: icon fonts, files of their own`, value: fonts, unit },
    {
      what: `first load of ${name}: built the way of the sample`,
      value: theirs,
      unit,
      note: "fonts in the script",
    },
    {
      what: `first load of ${name}: JS and CSS, times less than that`,
      value: theirs / (scripts + styles),
      unit: "times",
      atLeast: 8,
    },
    {
      what: `first load of ${name}: with the fonts, times less than that`,
      value: theirs / (scripts + styles + fonts),
      unit: "times",
    },
  ];
}

/** Gzipped as a content delivery network would. MSAL is never counted: both builds load it when someone signs in. */
function sizeOf(files: ReadonlyMap<string, Buffer>, ending: RegExp): number {
  const counted = [...files].filter(([path, content]) => ending.test(path) && !content.includes(msalMark));
  return gzippedSize(counted.map(([, content]) => content)) / kilobyte;
}
