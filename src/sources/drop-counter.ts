/**
 * Counting the rows that cannot be used, with the reason of each.
 *
 * @example
 * const drops = new DropCounter();
 * drops.drop({ nl: "geen gemeente", en: "not a municipality" });
 * drops.list() // [{ reason: { nl: "geen gemeente", … }, count: 1 }]
 */
import type { Bilingual } from "../terms/bilingual.ts";
import type { DroppedRows } from "../terms/source-table.ts";

export class DropCounter {
  readonly #rows = new Map<string, DroppedRows>();

  drop(reason: Bilingual, count = 1): void {
    if (count === 0) return;
    const before = this.#rows.get(reason.nl)?.count ?? 0;
    this.#rows.set(reason.nl, { reason, count: before + count });
  }

  list(): readonly DroppedRows[] {
    return [...this.#rows.values()];
  }
}
