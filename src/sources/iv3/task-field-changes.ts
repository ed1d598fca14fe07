/**
 * How the lists of task fields follow on each other.
 *
 * Twice the social domain was divided anew. A change says which fields came in the
 * place of which, and whether nothing came in from elsewhere or went: only then is
 * the sum of the new ones the same thing as the sum of the old ones, and may both
 * stand in one series. In doubt a change is not lossless.
 *
 * Source: the definitions of the years before and after (task-fields.ts), and the
 * prescription on what belongs to each field from 2025 on, which sends personal
 * budgets to 6.79 and policy to 6.91 and 6.92. The indicators have a break in every
 * series that crosses a change that is not lossless.
 *
 * @example
 * changesOf("6.6").map(({ year, to }) => [year, to]) // [[2025, ["6.60", "6.791", "6.91"]]]
 */
import type { Bilingual } from "../../terms/bilingual.ts";

export interface TaskFieldChange {
  /** The first year with the new fields. */
  readonly year: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly isLossless: boolean;
  readonly why: Bilingual;
}

const subdivided = { nl: "Het veld kreeg delen, die samen zijn wat het was.", en: "The field got parts, which together are what it was." };
const budgetsAndPolicy = {
  nl: "Persoonsgebonden budgetten gingen naar 6.79 en beleid naar 6.91 of 6.92, samen met die van andere velden.",
  en: "Personal budgets went to 6.79 and policy to 6.91 or 6.92, together with those of other fields.",
};
const policy = { nl: "Beleid ging naar 6.91 of 6.92, samen met dat van andere velden.", en: "Policy went to 6.91 or 6.92, together with that of other fields." };
const youthMoved = {
  nl: "De lijsten zeggen niet op welk veld crisishulp en gesloten plaatsing eerst stonden.",
  en: "The lists do not say on which field crisis care and secure placement stood before.",
};

export const taskFieldChanges: readonly TaskFieldChange[] = [
  { year: 2023, from: ["6.71"], to: ["6.71", "6.71a", "6.71b", "6.71c", "6.71d"], isLossless: true, why: subdivided },
  { year: 2023, from: ["6.81"], to: ["6.81", "6.81a", "6.81b"], isLossless: true, why: subdivided },
  {
    year: 2023,
    from: ["6.72", "6.82"],
    to: ["6.72", "6.72a", "6.72b", "6.72c", "6.72d", "6.73a", "6.73b", "6.73c", "6.74a", "6.74b", "6.74c", "6.82", "6.82a", "6.82b"],
    isLossless: false,
    why: youthMoved,
  },
  { year: 2025, from: ["6.2"], to: ["6.21", "6.22", "6.23", "6.91", "6.92"], isLossless: false, why: policy },
  { year: 2025, from: ["6.6"], to: ["6.60", "6.791", "6.91"], isLossless: false, why: budgetsAndPolicy },
  { year: 2025, from: ["6.71", "6.71a", "6.71b", "6.71c", "6.71d"], to: ["6.711", "6.712", "6.713", "6.714", "6.791", "6.91"], isLossless: false, why: budgetsAndPolicy },
  {
    year: 2025,
    from: ["6.72", "6.72a", "6.72b", "6.72c", "6.72d", "6.73a", "6.73b", "6.73c", "6.74a", "6.74b", "6.74c"],
    to: ["6.751", "6.752", "6.753", "6.761", "6.762", "6.763", "6.792", "6.92"],
    isLossless: false,
    why: budgetsAndPolicy,
  },
  { year: 2025, from: ["6.81", "6.81a", "6.81b"], to: ["6.811", "6.812", "6.791", "6.91"], isLossless: false, why: budgetsAndPolicy },
  { year: 2025, from: ["6.82", "6.82a", "6.82b"], to: ["6.821", "6.822", "6.92"], isLossless: false, why: policy },
];

/** What became of a field, in order of year; nothing when it stayed what it was. */
export function changesOf(code: string): readonly TaskFieldChange[] {
  return taskFieldChanges.filter(({ from }) => from.includes(code)).toSorted((one, other) => one.year - other.year);
}
