import {
  longestNamePattern,
  longestTemplateText,
  longestTitle,
  mostTemplateScopes,
} from "../../../../tokens/published/OrganizationTemplate";
import type { TemplateProblem } from "../../../../tokens/published/TemplateDraft";
import { shownText } from "../../../../tokens/naming/shownText";
import { shorten } from "../../../../tokens/text/displayText";
import { maximumLifetimeDays } from "../../../../tokens/token/lifetime";
import type { TemplatesWords } from "../words/en";

const longest = {
  title: longestTitle,
  job: longestTemplateText,
  namePattern: longestNamePattern,
  alternative: longestTemplateText,
};

/** What is wrong with a field, and how to correct it. */
export function problemSentence(problem: TemplateProblem, text: TemplatesWords["problems"]): string {
  switch (problem.field) {
    case "scopes":
      if (problem.reason === "unknown")
        return text.scopesUnknown(shorten(shownText(problem.ids.join(" ")), 200));
      return problem.reason === "none" ? text.scopesNone : text.scopesTooMany(mostTemplateScopes);
    case "usualDays":
    case "longestDays":
      return problem.reason === "invalid" ? text.days(maximumLifetimeDays) : text.beyondLongest;
    case "link":
      return problem.reason === "invalid" ? text.link : text.looksLikeToken;
    default:
      if (problem.reason === "looksLikeToken") return text.looksLikeToken;
      if (problem.reason === "tooLong") return text.tooLong(longest[problem.field]);
      return problem.field === "title" ? text.titleEmpty : text.patternEmpty;
  }
}
