import "azure-devops-ui/Core/override.css";
import { SurfaceBackground, SurfaceContext } from "azure-devops-ui/Surface";
import * as React from "react";
import { render } from "react-dom";

import type { Azure } from "../../azure/connect";
import { announceFailure, announceLoaded, greetHost, type Greeting } from "../../azure/host/host";
import "../../ui/styles/page.scss";
import "../../ui/styles/filter.scss";
import "../../ui/styles/problem.scss";
import "../../ui/styles/table.scss";
import "../../ui/styles/token.scss";
import { en } from "../../ui/words/en";
import type { WordTable } from "../../ui/words/WordTable";
import { WordsContext } from "../../ui/words/WordsContext";
import { commonWords } from "../../ui/words/commonWords";
import { ErrorBoundary } from "./ErrorBoundary";

/**
 * Starts a hub: greets the host, connects to it with what its edition can reach while the first words load in the host's
 * language, renders the page, and reports the result to the host.
 */
export async function mount<A extends Azure>(
  connect: (greeting: Greeting) => Promise<A>,
  draw: (azure: A) => JSX.Element,
  ...tables: readonly WordTable<unknown>[]
): Promise<void> {
  let words = en;
  try {
    const greeting = await greetHost();
    const { culture } = greeting;
    const [azure, loaded] = await Promise.all([
      connect(greeting),
      commonWords.load(culture),
      ...tables.map((table) => table.load(culture)),
    ]);
    words = loaded;
    document.documentElement.lang = words.locale;
    const page = (
      <WordsContext.Provider value={words}>
        <SurfaceContext.Provider value={{ background: SurfaceBackground.neutral }}>
          <ErrorBoundary>{draw(azure)}</ErrorBoundary>
        </SurfaceContext.Provider>
      </WordsContext.Provider>
    );
    render(page, document.getElementById("root"), () => void announceLoaded());
  } catch (error) {
    await announceFailure(words.failures.start(error instanceof Error ? error.message : String(error)));
  }
}
