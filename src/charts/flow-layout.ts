/**
 * How wide is each ribbon of money, and where does it lie?
 *
 * Every bar is as high as its money; the bars of one column are never squeezed to
 * fit, so two heights may always be compared. What a bar gives away or receives is
 * stacked within it. Three facts of real accounts ask for care:
 * - an amount below zero is a correction of another year. It has no bar and no
 *   ribbon; it is listed in `unplaced`, and the table names it. The other parts of
 *   its group then add up to more than the group, and share out its height;
 * - what no source is known for is a source of its own, the remainder;
 * - known sources may exceed what was spent. The excess has no ribbon.
 *
 * In:       a tree of amounts.
 * Out:      bars and ribbons in pixels, and what was not placed.
 * Not here: words and colours (flow.ts).
 */
export interface FlowItem {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  /** The middle half of the peers. */
  readonly peers?: { readonly lower: number; readonly upper: number };
}

export interface FlowGroup {
  readonly name: string;
  /** As published; usually the sum of its items. */
  readonly amount: number;
  readonly items: readonly FlowItem[];
}

export interface FlowTree {
  readonly name: string;
  readonly amount: number;
  readonly sources: readonly { readonly name: string; readonly amount: number }[];
  /** What the part of the total is called that no source is known for. */
  readonly remainderName: string;
  readonly groups: readonly FlowGroup[];
}

export interface FlowBar {
  readonly name: string;
  readonly amount: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowRibbon {
  readonly from: number;
  readonly to: number;
  readonly fromY: number;
  readonly toY: number;
  readonly fromHeight: number;
  readonly toHeight: number;
}

export interface FlowLayout {
  readonly height: number;
  readonly sources: readonly FlowBar[];
  readonly total: FlowBar;
  readonly groups: readonly FlowBar[];
  readonly items: readonly { readonly item: FlowItem; readonly bar: FlowBar; readonly ribbon?: FlowRibbon }[];
  readonly sourceRibbons: readonly FlowRibbon[];
  readonly groupRibbons: readonly FlowRibbon[];
  /** Amounts without a ribbon, to be named in words: corrections below zero, and sources beyond the total. */
  readonly unplaced: readonly { readonly name: string; readonly amount: number }[];
}

/** The left edges of the four columns of bars. */
export const columnX = { sources: 176, total: 370, groups: 514, items: 710 } as const;

const height = 714;
const top = 34;
const bottom = 700;
const itemGap = 8;
const groupGap = 26;
const sourceGap = 36;
// A line of text needs this much, also beside a sliver.
const leastSlot = 13;

/** Places all bars and ribbons. */
export function layoutFlow(tree: FlowTree): FlowLayout {
  const groups = tree.groups.filter((group) => group.amount > 0);
  const perUnit = findScale(groups);
  const placed = placeItems(groups, perUnit);
  const groupBars = groups.map((group, index) => centred(group.name, group.amount, perUnit, placed[index].from, placed[index].to));
  const total = centred(tree.name, tree.amount, perUnit, top, bottom);
  const sources = placeSources(withRemainder(tree), perUnit, total);
  return {
    height,
    sources,
    total,
    groups: groupBars,
    items: placed.flatMap(({ slots }, index) => joinItems(slots, groupBars[index])),
    sourceRibbons: stack(sources, total, columnX.sources, columnX.total, "to"),
    groupRibbons: stack(groupBars, total, columnX.total, columnX.groups, "from"),
    unplaced: listUnplaced(tree),
  };
}

interface Slot {
  readonly item: FlowItem;
  readonly bar: FlowBar;
}

function positive(amount: number): number {
  return Math.max(0, amount);
}

/** The pixels per unit of money at which the longest column just fits; found by halving. */
function findScale(groups: readonly FlowGroup[]): number {
  const items = groups.flatMap((group) => group.items);
  const sum = items.reduce((total, item) => total + positive(item.amount), 0);
  const gaps = groups.reduce((total, group) => total + Math.max(0, group.items.length - 1) * itemGap, 0);
  const room = bottom - top - gaps - Math.max(0, groups.length - 1) * groupGap;
  if (sum <= 0) return 0;
  let [low, high] = [0, room / sum];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    const used = items.reduce((total, item) => total + slotHeight(item, middle), 0);
    if (used > room) high = middle;
    else low = middle;
  }
  return low;
}

function slotHeight(item: FlowItem, perUnit: number): number {
  return Math.max(leastSlot, positive(item.amount) * perUnit);
}

function placeItems(groups: readonly FlowGroup[], perUnit: number): readonly { from: number; to: number; slots: readonly Slot[] }[] {
  let y = top;
  return groups.map((group) => {
    const from = y;
    const slots = group.items.map((item) => {
      const slot = slotHeight(item, perUnit);
      const bar = centred(item.name, item.amount, perUnit, y, y + slot);
      y += slot + itemGap;
      return { item, bar };
    });
    const to = slots.length > 0 ? y - itemGap : y + positive(group.amount) * perUnit;
    y = to + groupGap;
    return { from, to, slots };
  });
}

function centred(name: string, amount: number, perUnit: number, from: number, to: number): FlowBar {
  const size = positive(amount) * perUnit;
  return { name, amount, y: (from + to - size) / 2, height: size };
}

function withRemainder(tree: FlowTree): readonly { name: string; amount: number }[] {
  const known = tree.sources.filter((source) => source.amount > 0);
  const remainder = tree.amount - known.reduce((sum, source) => sum + source.amount, 0);
  return remainder > 0 ? [...known, { name: tree.remainderName, amount: remainder }] : known;
}

function placeSources(sources: readonly { name: string; amount: number }[], perUnit: number, total: FlowBar): readonly FlowBar[] {
  const high = sources.reduce((sum, source) => sum + source.amount * perUnit, 0) + (sources.length - 1) * sourceGap;
  let y = Math.max(top, total.y + total.height / 2 - high / 2);
  return sources.map(({ name, amount }) => {
    const bar = { name, amount, y, height: amount * perUnit };
    y += bar.height + sourceGap;
    return bar;
  });
}

/** Ribbons between the bars of a column and one bar; their ends fill that one bar and no more. */
function stack(bars: readonly FlowBar[], whole: FlowBar, from: number, to: number, end: "from" | "to"): readonly FlowRibbon[] {
  const sum = bars.reduce((total, bar) => total + bar.height, 0);
  const share = sum > whole.height ? whole.height / sum : 1;
  let y = whole.y;
  return bars.map((bar) => {
    const part = { y, height: bar.height * share };
    y += part.height;
    // A source beyond what was spent gives away only what was spent.
    const own = end === "to" ? { y: bar.y, height: part.height } : bar;
    const [start, finish] = end === "to" ? [own, part] : [part, own];
    return { from, to, fromY: start.y, toY: finish.y, fromHeight: start.height, toHeight: finish.height };
  });
}

function joinItems(slots: readonly Slot[], group: FlowBar): FlowLayout["items"] {
  const drawn = slots.filter((slot) => slot.bar.height > 0);
  const ribbons = stack(drawn.map((slot) => slot.bar), group, columnX.groups, columnX.items, "from");
  return slots.map((slot) => ({ ...slot, ribbon: ribbons[drawn.indexOf(slot)] }));
}

function listUnplaced(tree: FlowTree): FlowLayout["unplaced"] {
  const parts = [...tree.sources, ...tree.groups, ...tree.groups.flatMap((group) => (group.amount > 0 ? group.items : []))];
  const below = parts.filter((part) => part.amount < 0).map(({ name, amount }) => ({ name, amount }));
  const known = tree.sources.reduce((sum, source) => sum + positive(source.amount), 0);
  const excess = known - positive(tree.amount);
  return excess > 1e-9 * known ? [...below, { name: tree.remainderName, amount: -excess }] : below;
}
