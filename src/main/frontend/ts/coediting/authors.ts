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

function taken(before: Range[], map: StepMap, who: string): Range[] {
  const fresh: Range[] = [];
  let changes = 0;
  map.forEach((_from, _to, from, to) => {
    changes++;
    if (to > from) fresh.push([from, to, who]);
  });
  if (changes === 0) return before;
  const carried = before
    .map(([from, to, by]): Range => [map.map(from, 1), map.map(to, -1), by])
    .flatMap((range) => fresh.reduce<Range[]>((rest, hole) => rest.flatMap((part) => without(part, hole)), [range]))
    .filter(([from, to]) => from < to);
  return joined([...carried, ...fresh].sort((one, other) => one[0] - other[0]));
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
    const [start, end] = [position + 1, position + 1 + node.content.size];
    const runs = ranges
      .filter(([from, to]) => from < end && to > start)
      .map(([from, to, who]) => ({ text: doc.textBetween(Math.max(from, start), Math.min(to, end), ' ', ' '), who }))
      .filter(({ text }) => text !== '');
    if (runs.some(({ text }) => text.trim() !== '')) blocks.push(runs);
    return false;
  });
  return JSON.stringify(blocks);
}
