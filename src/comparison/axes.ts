/**
 * The four sides from which municipalities describe how they differ: who lives
 * there, how old they are, how they are off, and how the municipality's own
 * purse stands. A reader says of each how much it counts.
 */
export const axes = ["population", "ageing", "socio-economic", "financial"] as const;

export type Axis = (typeof axes)[number];

/** 0 counts not at all, 2 is ordinary, 4 counts double. */
export type AxisWeights = Readonly<Record<Axis, number>>;

/** All four count the same. */
export const equalWeights: AxisWeights = { population: 2, ageing: 2, "socio-economic": 2, financial: 2 };
