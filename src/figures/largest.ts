/**
 * The few largest of many, largest first.
 *
 * A whole year may be revised at once: a million values, of which ten are shown.
 * Those ten need no list of a million, and no sorting of it.
 *
 * In:  how many to keep; then sizes, with what has that size.
 * Out: the largest; of equals those that came first.
 *
 * @example
 * // keepLargest(2), given 3, 9, 9 and 4: the first 9 and the second 9
 */
export interface Largest<Item> {
  /** The item is made only when it is among the largest so far. */
  add(size: number, make: () => Item): void;
  list(): readonly Item[];
}

export function keepLargest<Item>(count: number): Largest<Item> {
  const kept: { readonly size: number; readonly item: Item }[] = [];
  return {
    add(size, make) {
      if (kept.length === count && size <= kept[count - 1].size) return;
      const smaller = kept.findIndex((one) => one.size < size);
      kept.splice(smaller < 0 ? kept.length : smaller, 0, { size, item: make() });
      kept.length = Math.min(kept.length, count);
    },
    list: () => kept.map(({ item }) => item),
  };
}
