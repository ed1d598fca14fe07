/**
 * The task fields of municipal budgets and accounts as code lists: one for every
 * year that began a new arrangement, with what became of each field after it.
 *
 * The names are those of the last year of the arrangement, and Dutch: they are the
 * names in the definition, and there are no others.
 */
import { fieldsIn, lastKnownYear } from "../../sources/iv3/task-fields.ts";
import { changesOf, taskFieldChanges, type TaskFieldChange } from "../../sources/iv3/task-field-changes.ts";
import type { Bilingual } from "../../terms/bilingual.ts";
import type { Code, CodeList } from "./code-lists.ts";

const firstOfArrangement = [2017, ...new Set(taskFieldChanges.map(({ year }) => year))];

export const taskFieldLists: readonly CodeList[] = firstOfArrangement.map((from, index): CodeList => {
  const next = firstOfArrangement.at(index + 1);
  return {
    name: `iv3-taakvelden-${from}`,
    title: next
      ? { nl: `Taakvelden van gemeenten, ${from} tot en met ${next - 1}`, en: `Task fields of municipalities, ${from} to ${next - 1}` }
      : { nl: `Taakvelden van gemeenten, vanaf ${from}`, en: `Task fields of municipalities, from ${from}` },
    codes: fieldsIn(next ? next - 1 : lastKnownYear).map(({ code, title }): Code => codeOf(code, title, next)),
  };
});

function codeOf(code: string, title: string, next: number | undefined): Code {
  const change = changesOf(code).find(({ year }) => year === next);
  return { code, title: { nl: title }, ...(change ? { history: describeChange(change) } : {}) };
}

function describeChange({ year, to, isLossless, why }: TaskFieldChange): Bilingual {
  const fields = to.join(", ");
  const comparison = isLossless
    ? { nl: "Bedragen van ervoor en erna zijn te vergelijken als u deze velden optelt.", en: "Amounts before and after can be compared when you add these fields up." }
    : { nl: "Bedragen van ervoor en erna zijn niet te vergelijken.", en: "Amounts before and after cannot be compared." };
  return { nl: `Vanaf ${year}: ${fields}. ${why.nl} ${comparison.nl}`, en: `From ${year}: ${fields}. ${why.en} ${comparison.en}` };
}
