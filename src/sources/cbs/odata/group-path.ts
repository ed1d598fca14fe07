/** Groups of measures lie in one another; this names all that are above one. */
import type { Where } from "./cbs-error.ts";
import { idOf, optionalText, type JsonRecord } from "./shape.ts";

/** The headings above something, from outside in. */
export function groupPath(id: string, groups: ReadonlyMap<string, JsonRecord>, parentKey: string, where: Where): readonly string[] {
  const path: string[] = [];
  // A group that lies in itself would never end.
  const passed = new Set<string>();
  for (let group = groups.get(id); group && !passed.has(id); group = groups.get(id)) {
    passed.add(id);
    path.unshift(optionalText(group, "Title", where).trim());
    id = idOf(group, parentKey, where);
  }
  return path;
}
