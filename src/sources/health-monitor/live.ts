/**
 * The health monitor, asked over the network: a table per edition, with ages and
 * margins as dimensions.
 *
 * The editions of 2016 and 2020 are the ones we read from files; their columns are
 * known by the names they have there. A later edition is offered when the
 * catalogue has it. The estimates by a model, per district and neighbourhood
 * (50150NED at dataderden.cbs.nl), are another family and never mixed with these.
 *
 * Ages are known by their titles. The codes of the margins are those of CBS in
 * other tables; no answer of these tables was recorded, so another code refuses
 * the table.
 */
import { askedEdition } from "../cbs/live/asked-edition.ts";
import type { LiveFamily } from "../cbs/live/live-family.ts";
import { withMargins } from "../cbs/live/with-margins.ts";
import { describeMonitor } from "./description.ts";
import { ageClasses, healthTopics, renamed } from "./topics.ts";

export const liveHealthMonitor: LiveFamily = {
  id: "gezondheid",
  service: "v3",
  tables: ["83674NED", "85012NED"],
  words: "Gezondheidsmonitor; bevolking",
  title: /^Gezondheidsmonitor; bevolking 1[89] jaar of ouder, regio, \d{4}$/,
  isYearly: true,
  references: [],
  measures: healthTopics.flatMap((stem) =>
    [...ageClasses].map(([age, title]) => ({
      stem,
      measure: `gezondheid:${renamed.get(stem) ?? stem}@${age}`,
      precision: { factor: 1, step: 0.1 },
      only: { Leeftijd: { title } },
    })),
  ),
  fixed: {},
  filter: "(startswith(RegioS,'NL') or startswith(RegioS,'GM'))",
  arrange: withMargins,
  describe({ id, period, modified }) {
    return {
      ...describeMonitor(Number(period.slice(0, 4)), id),
      id: `gezondheid-${id.toLowerCase()}`,
      edition: askedEdition(modified),
    };
  },
};
