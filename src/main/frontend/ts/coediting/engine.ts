// Runs in the server (ADR 90): takes steps, and refuses what the schema does not allow, before anybody is told of them.
import { Node, Slice } from '@tiptap/pm/model';
import { Mapping, ReplaceStep, Step, Transform } from '@tiptap/pm/transform';
import { schema } from './engine-schema';
import { weight } from './weight';

const kinds = new Set(['replace', 'replaceAround', 'addMark', 'removeMark', 'markSet']);
const mostParts = 500;

interface Applied {
  doc: Node;
  /** The outermost blocks that the steps have touched, as a document: what has to be looked at closely. */
  touched: string;
  nodes: number;
  bytes: number;
}

export function read(json: string): Node {
  return Node.fromJSON(schema, JSON.parse(json));
}

export function write(doc: Node): string {
  return JSON.stringify(doc.toJSON());
}

/** Applies steps again that were taken before: nothing about them is asked any more. */
export function replay(before: Node, json: string): Node {
  return (JSON.parse(json) as object[]).reduce<Node>((doc, raw) => applied(doc, Step.fromJSON(schema, raw)), before);
}

/** Applies steps, each as JSON, in their order; throws with a reason when one does not fit. */
export function apply(before: Node, json: string): Applied {
  let doc = before;
  const mapping = new Mapping();
  const ranges: [number, number, number][] = [];
  for (const raw of JSON.parse(json) as { stepType?: string }[]) {
    if (!kinds.has(raw.stepType ?? '')) throw new RangeError('A step of an unknown kind');
    const step = Step.fromJSON(schema, raw);
    doc = applied(doc, step);
    mapping.appendMap(step.getMap());
    for (const { from, to } of parts(step)) ranges.push([mapping.maps.length - 1, from, to]);
  }
  const blocks = touched(doc, mapping, ranges);
  blocks.forEach((block) => block.check());
  return { doc, touched: JSON.stringify({ type: 'doc', content: blocks.map((block) => block.toJSON()) }), ...weight(doc) };
}

function applied(doc: Node, step: Step): Node {
  const result = step.apply(doc);
  if (!result.doc) throw new RangeError(result.failed ?? 'A step that does not fit');
  return result.doc;
}

/** Taking back a change of marks is one step made of several, each with its own place. */
function parts(step: Step): { from: number; to: number }[] {
  const { steps } = step as unknown as { steps?: { from: number; to: number }[] };
  if (steps && steps.length > mostParts) throw new RangeError('A step of too many parts');
  return steps ?? [step as unknown as { from: number; to: number }];
}

// A step's range is counted in the text before it; its ends are carried through it and all that came later.
function touched(doc: Node, mapping: Mapping, ranges: [number, number, number][]): Node[] {
  const ends = ranges.map(([at, from, to]) => {
    const rest = mapping.slice(at);
    return [rest.map(from, -1), rest.map(to, 1)] as const;
  });
  const blocks: Node[] = [];
  doc.forEach((block, offset) => {
    if (ends.some(([from, to]) => from <= offset + block.nodeSize && to >= offset)) blocks.push(block);
  });
  return blocks;
}

/** The one step that makes another text of a text, as JSON; empty when they are the same. */
export function replacement(doc: Node, json: string): string {
  const wanted = read(json);
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  if (start === null || end === null) return '';
  // Signs that stand at both ends must not be counted twice.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const step = new ReplaceStep(start, end.a + overlap, wanted.slice(start, end.b + overlap));
  const whole = new ReplaceStep(0, doc.content.size, new Slice(wanted.content, 0, 0));
  return JSON.stringify((step.apply(doc).doc?.eq(wanted) ? step : whole).toJSON());
}

/** The words between two positions; throws when there are no such positions. */
export function words(doc: Node, from: number, to: number): string {
  const { content } = doc.slice(from, to);
  return content.textBetween(0, content.size, ' ', ' ');
}

/** Where some words stand first, within one paragraph, as JSON `[from, to]`; empty when they stand nowhere. */
export function find(doc: Node, quote: string): string {
  let found = '';
  doc.descendants((node, position) => {
    if (found !== '' || !node.isTextblock) return found === '';
    const at = node.textBetween(0, node.content.size, ' ', ' ').indexOf(quote);
    if (at >= 0) found = JSON.stringify([position + 1 + at, position + 1 + at + quote.length]);
    return false;
  });
  return found;
}

/** Carries ranges through steps; both as JSON. A range that is empty afterwards is gone. */
export function follow(steps: string, ranges: string): string {
  const mapping = new Mapping((JSON.parse(steps) as object[]).map((step) => Step.fromJSON(schema, step).getMap()));
  const carried = (JSON.parse(ranges) as [number, number][]).map(([from, to]) => [mapping.map(from, 1), mapping.map(to, -1)]);
  return JSON.stringify(carried);
}

/** The steps that put other words in place of those between two positions, with the marks that these have. */
export function substitution(doc: Node, from: number, to: number, text: string): string {
  const transform = new Transform(doc);
  const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
  if (text === '') transform.delete(from, to);
  else transform.replaceWith(from, to, schema.text(text, marks));
  return JSON.stringify(transform.steps.map((step) => step.toJSON()));
}

export { authors, passages } from './authors';
