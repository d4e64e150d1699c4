import { type Node } from '@tiptap/pm/model';
import { Step, type StepMap } from '@tiptap/pm/transform';
import { schema } from './engine-schema';

/** From a position to another, by whom; nobody is empty. In their order, and none over another. */
type Range = [number, number, string];

/** Who has written what after some steps, each taken by one of `people`; all as JSON. */
export function authors(ranges: string, steps: string, people: string): string {
  const by = JSON.parse(people) as string[];
  const after = (JSON.parse(steps) as object[]).reduce<Range[]>(
    (before, step, index) => taken(before, Step.fromJSON(schema, step).getMap(), by[index] ?? ''),
    JSON.parse(ranges) as Range[],
  );
  return JSON.stringify(after);
}

// Steps are many and most ranges lie before or behind what a step changes: only those at it are looked at closely.
function taken(before: Range[], map: StepMap, who: string): Range[] {
  const { first, last, shift, fresh } = changed(map, who);
  if (last < 0) return before;
  const head = before.slice(0, firstThat(before, ([, to]) => to > first));
  const tail = before.slice(Math.max(head.length, firstThat(before, ([from]) => from >= last)));
  const middle = before
    .slice(head.length, before.length - tail.length)
    .map(([from, to, by]): Range => [map.map(from, 1), map.map(to, -1), by])
    .flatMap((range) => fresh.reduce<Range[]>((rest, hole) => rest.flatMap((part) => without(part, hole)), [range]))
    .filter(([from, to]) => from < to);
  for (const range of tail) {
    range[0] += shift;
    range[1] += shift;
  }
  const seam = [...head.splice(-1), ...[...middle, ...fresh].sort((one, other) => one[0] - other[0]), ...tail.splice(0, 1)];
  return head.concat(joined(seam), tail);
}

/** Where a step changes something at first and last, counted before it; by how much what follows moves; what is new. */
function changed(map: StepMap, who: string): { first: number; last: number; shift: number; fresh: Range[] } {
  const all = { first: Infinity, last: -1, shift: 0, fresh: [] as Range[] };
  map.forEach((from, to, start, end) => {
    all.first = Math.min(all.first, from);
    all.last = Math.max(all.last, to);
    all.shift += end - start - (to - from);
    if (end > start) all.fresh.push([start, end, who]);
  });
  return all;
}

/** The index of the first range that is so; once one is, all behind it are. */
function firstThat(ranges: Range[], holds: (range: Range) => boolean): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(ranges[middle] as Range)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function without([from, to, by]: Range, [start, end]: Range): Range[] {
  if (end <= from || start >= to) return [[from, to, by]];
  return [[from, Math.max(from, start), by], [Math.min(to, end), to, by]];
}

function joined(ranges: Range[]): Range[] {
  return ranges.reduce<Range[]>((all, range) => {
    const last = all.at(-1);
    if (last && last[1] === range[0] && last[2] === range[2]) last[1] = range[1];
    else all.push([...range]);
    return all;
  }, []);
}

/** The blocks of a text, each as its words by who wrote them, as JSON. Blocks without words are left out. */
export function passages(doc: Node, json: string): string {
  const ranges = JSON.parse(json) as Range[];
  const blocks: { text: string; who: string }[][] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const start = position + 1;
    const runs: { text: string; who: string }[] = [];
    for (let index = firstThat(ranges, ([, to]) => to > start); index < ranges.length; index++) {
      const [from, to, who] = ranges[index] as Range;
      if (from >= start + node.content.size) break;
      const text = node.textBetween(Math.max(from - start, 0), Math.min(to - start, node.content.size), ' ', ' ');
      if (text !== '') runs.push({ text, who });
    }
    if (runs.some(({ text }) => text.trim() !== '')) blocks.push(runs);
    return false;
  });
  return JSON.stringify(blocks);
}
