import "azure-devops-ui/Core/override.css";
import { SurfaceBackground, SurfaceContext } from "azure-devops-ui/Surface";
import * as React from "react";
import { render } from "react-dom";

import { connect, type Azure } from "../../azure/connect";
import { announceFailure, announceLoaded } from "../../azure/host/host";
import "../../ui/styles/page.scss";
import "../../ui/styles/tokens.scss";
import { en, type Words } from "../../ui/words/en";
import { WordsContext } from "../../ui/words/WordsContext";
import { wordsFor } from "../../ui/words/wordsFor";
import { ErrorBoundary } from "./ErrorBoundary";

type Draw = (azure: Azure, words: Words) => JSX.Element | Promise<JSX.Element>;

/** Starts a hub: shakes hands with the host, draws the page in its language, and tells the host how that went. */
export async function mount(draw: Draw): Promise<void> {
  let words = en;
  try {
    const azure = await connect();
    words = await wordsFor(azure.host.culture);
    document.documentElement.lang = words.locale;
    const page = (
      <WordsContext.Provider value={words}>
        <SurfaceContext.Provider value={{ background: SurfaceBackground.neutral }}>
          <ErrorBoundary>{await draw(azure, words)}</ErrorBoundary>
        </SurfaceContext.Provider>
      </WordsContext.Provider>
    );
    render(page, document.getElementById("root"), () => void announceLoaded());
  } catch (error) {
    await announceFailure(words.failures.start(error instanceof Error ? error.message : String(error)));
  }
}
