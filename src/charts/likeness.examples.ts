import type { ChartExample } from "./example.ts";
import { renderLikeness } from "./likeness.ts";

const narrow = { columnWidth: 180 };

export const likenessExamples: readonly ChartExample[] = [
  {
    name: "likeness-more",
    about: "The other place has more than ours; the other figures of this side lie around.",
    ...narrow,
    render: () => renderLikeness({ difference: 0.9, text: "21,1%", others: [-0.3, 0.4, 1.2], label: "65 jaar en ouder: 21,1%, meer dan Voorbeeldstad." }),
  },
  {
    name: "likeness-less",
    about: "Less than ours, so the value stands at the left.",
    ...narrow,
    render: () => renderLikeness({ difference: -0.7, text: "70.769", others: [-1.1], label: "Inwoners: 70.769, minder dan Voorbeeldstad." }),
  },
  {
    name: "likeness-same",
    about: "Hardly any difference: the dot lies in the lane.",
    ...narrow,
    render: () => renderLikeness({ difference: 0.05, text: "44%", others: [], label: "Eigen geld: 44%, bijna gelijk aan Voorbeeldstad." }),
  },
  {
    name: "likeness-far",
    about: "Further than the edge stands at the edge, and its value still fits.",
    ...narrow,
    render: () => renderLikeness({ difference: 7, text: "931.748", others: [-6, 4], label: "Inwoners: 931.748, veel meer dan Voorbeeldstad." }),
  },
  {
    name: "likeness-missing",
    about: "One of both has no figure: the line of our own place stays, without a dot.",
    ...narrow,
    render: () => renderLikeness({ difference: undefined, text: "geen cijfer", others: [], label: "Eigen geld: geen cijfer." }),
  },
];
