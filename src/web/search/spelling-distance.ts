/**
 * How many slips lie between what was typed and a name: a letter too many, too
 * few, wrong, or two swapped.
 *
 * Method: optimal string alignment (Damerau 1964, Levenshtein 1966). Stops as
 * soon as the limit is passed; then the answer is the limit plus one.
 *
 * @example
 * spellingDistance("amstredam", "amsterdam", 2) // 1
 */
export function spellingDistance(typed: string, name: string, limit: number): number {
  if (Math.abs(typed.length - name.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: name.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= name.length; column++) {
      const isSame = typed[row - 1] === name[column - 1];
      let steps = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1));
      const isSwap = row > 1 && column > 1 && typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      if (isSwap) steps = Math.min(steps, before[column - 2] + 1);
      current.push(steps);
    }
    if (Math.min(...current) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[name.length], limit + 1);
}
