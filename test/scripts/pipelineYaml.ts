import { parsers } from "prettier/plugins/yaml";

export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly (Node | null)[];
}

/** Reads a YAML document with one root, through the parser that formats this project's files. */
export function pipelineYaml(text: string): Yaml {
  // The parser needs none of prettier's options.
  const root: Node = Reflect.apply(parsers.yaml.parse, parsers.yaml, [text, {}]);
  const body = childrenOf(childrenOf(root)[0]).find(({ type }) => type === "documentBody");
  return valueOf(childrenOf(body)[0]);
}

function valueOf(node: Node | undefined): Yaml {
  switch (node?.type) {
    case "mapping":
    case "flowMapping":
      return Object.fromEntries(
        childrenOf(node).map((item) => {
          const [key, value] = childrenOf(item);
          return [String(valueOf(childrenOf(key)[0])), valueOf(childrenOf(value)[0])];
        }),
      );
    case "sequence":
    case "flowSequence":
      return childrenOf(node).map((item) => valueOf(childrenOf(item)[0]));
    case "plain":
      return plainOf(node.value ?? "");
    case undefined:
    case "null":
      return null;
    default:
      if (node?.value === undefined) throw new Error(`This reader does not know ${node?.type} in YAML.`);
      return node.value;
  }
}

/** The core schema of YAML 1.2. */
function plainOf(text: string): Yaml {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^(null|~)?$/i.test(text)) return null;
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function childrenOf(node: Node | undefined): readonly Node[] {
  return (node?.children ?? []).flatMap((child) => child ?? []);
}

export function isMapping(value: Yaml | undefined): value is { readonly [key: string]: Yaml } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: Yaml | undefined): readonly Yaml[] {
  return Array.isArray(value) ? value : [];
}
