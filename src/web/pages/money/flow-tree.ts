/** A sheet as the tree that the flow draws, and the flow itself. */
import { layoutFlow, type FlowLayout, type FlowTree } from "../../../charts/flow-layout.ts";
import { renderFlow } from "../../../charts/flow.ts";
import { writeList } from "../../wording/numbers.ts";
import { gatherGroups } from "./sheet.ts";
import type { MiddleHalf } from "./spread.ts";
import { moneyTexts } from "./texts.ts";
import { writeAmount, writeMiddleHalf, type DeliveredView } from "./view.ts";

export function layoutOf(view: DeliveredView): FlowLayout {
  return layoutFlow(treeOf(view));
}

function treeOf({ sheet, spread, request: { language } }: DeliveredView): FlowTree {
  const texts = moneyTexts[language];
  return {
    name: texts.socialDomain,
    amount: sheet.total,
    sources: sheet.state === undefined ? [] : [{ name: texts.fromState, amount: sheet.state }],
    remainderName: sheet.state === undefined ? texts.unknownOrigin : texts.ownRemainder,
    groups: gatherGroups(sheet).map(({ group, lines, amount }) => ({
      name: texts.groups[group],
      amount,
      items: lines.map(({ field, amount: one = 0 }) => ({
        id: field.code,
        name: `${field.code} ${field.name[language]}`,
        amount: one,
        peers: limitsOf(spread?.field(field.code)),
      })),
    })),
  };
}

function limitsOf(middle: MiddleHalf | undefined) {
  return middle && { lower: middle.lowerQuartile, upper: middle.upperQuartile };
}

export function drawFlow(view: DeliveredView, layout: FlowLayout): string {
  const { request, choice, who, spread, sheet } = view;
  const { language } = request;
  const { flow: texts, documentOfYear, groups } = moneyTexts[language];
  const parts = gatherGroups(sheet).map(({ group, amount }) => `${groups[group]} ${writeAmount(view, amount)}`);
  return renderFlow(layout, {
    own: who,
    ...(spread?.total ? { peers: texts.columnMiddleShort } : {}),
    format: (amount) => writeAmount(view, amount),
    formatRange: (lower, upper) => writeMiddleHalf({ lowerQuartile: lower, upperQuartile: upper }, language),
    label: texts.label(who, documentOfYear(choice.document, choice.year), writeAmount(view, sheet.total), writeList(parts, language)),
  });
}

/** What is below zero and therefore not drawn: fields by name, and groups as a whole with the fields in them. */
export function namesBelowZero({ sheet, request: { language } }: DeliveredView): readonly string[] {
  return gatherGroups(sheet).flatMap(({ group, lines, amount }) => {
    if (amount < 0) return [`${moneyTexts[language].groups[group]} (${lines.map(({ field }) => field.code).join(", ")})`];
    return lines.flatMap(({ field, amount: one = 0 }) => (one < 0 ? [`${field.code} ${field.name[language]}`] : []));
  });
}
