/**
 * What is wrong with a question about an effect, in words for the person at the
 * command line: what was found, and what would be right.
 */
import type { EffectFault, EffectFaultReason } from "../../stats/effect-question.ts";
import type { Panel } from "../../stats/panel.ts";

/** A panel, and the columns of the file it was read from. */
interface PanelOfFile extends Panel {
  readonly columns: readonly string[];
}

/** One sentence for a fault. */
export function describeEffectFault({ reason, subject }: EffectFault, { units, times, columns }: PanelOfFile): string {
  const span = `${times[0]} to ${times[times.length - 1]}`;
  const sentences: Readonly<Record<EffectFaultReason, string>> = {
    "unknown-place": `no place "${subject}"; there are ${units.join(", ")}`,
    "unknown-variable": `no column "${subject}"; there are ${columns.join(", ")}`,
    "start-before-panel": `the start, ${subject}, leaves nothing before it; figures run from ${span}`,
    "start-after-panel": `the start, ${subject}, leaves nothing after it; figures run from ${span}`,
    "fit-outside-panel": `no figures in the fit window ${subject}; they run from ${span}`,
    "fit-after-start": `the fit window ${subject} reaches to the start or past it; it must end before`,
    "window-outside-panel": `no figures in ${subject}; they run from ${span}`,
    "excludes-itself": `"${subject}" is the place itself and is left out as well`,
    "training-not-parallel": `training predictors: ${subject}; expected one for each predictor, in the same order`,
    "no-outcome": `"${subject}" has no outcome from the start on`,
    "too-few-times-before": `${subject} moments with an outcome to fit on; expected 2 or more`,
    "too-few-places": `${subject} other places with all figures; expected 2 or more`,
    "no-predictors-left": `${subject} is the same everywhere, or the place has none; nothing is left to match on`,
  };
  return sentences[reason];
}
