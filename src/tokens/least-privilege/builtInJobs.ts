import { JobNames } from "../replacement/JobNames";
import { builtInTemplates } from "../templates/builtInTemplates";

/** The jobs that both hubs go by. Without titles, so that a name means the same in every language of the page. */
export const builtInJobs = new JobNames(builtInTemplates.map((template) => ({ template })));
