/**
 * The group a place is compared with, for programs: by which rule, with which
 * weights, and who they are, most alike first.
 *
 * What stays the same over versions is described in the manual (docs/manual/data.md).
 */
import type { PeerGroup } from "../../comparison/peers.ts";
import type { Vintage } from "../../figures/vintage.ts";

export function describeGroup({ reason, indices, isFar, insteadOf }: PeerGroup, { municipalities }: Vintage) {
  return {
    ...reason,
    ...(reason.kind === "size-class" ? { to: Number.isFinite(reason.to) ? reason.to : null } : {}),
    count: indices.length,
    places: indices.map((index) => ({ code: municipalities[index].code, name: municipalities[index].name })),
    ...(isFar ? { isFar } : {}),
    ...(insteadOf ? { insteadOf: { kind: insteadOf.choice.kind, missing: insteadOf.missing } } : {}),
  };
}
