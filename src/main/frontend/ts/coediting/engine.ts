// Runs in the server (ADR 90): takes steps, and refuses what the schema does not allow, before anybody is told of them.
import { Node, Schema, Slice, type MarkSpec, type NodeSpec } from '@tiptap/pm/model';
import { Mapping, ReplaceStep, Step } from '@tiptap/pm/transform';
import spec from 'samverk-schema';
import { weight } from './weight';

const { nodes, marks } = spec as unknown as { nodes: [string, NodeSpec][]; marks: [string, MarkSpec][] };
const schema = new Schema({ nodes: Object.fromEntries(nodes), marks: Object.fromEntries(marks) });
const kinds = new Set(['replace', 'replaceAround', 'addMark', 'removeMark']);

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

/** Applies steps, each as JSON, in their order; throws with a reason when one does not fit. */
export function apply(before: Node, json: string): Applied {
  let doc = before;
  const mapping = new Mapping();
  const ranges: [number, number, number][] = [];
  for (const raw of JSON.parse(json) as { stepType?: string }[]) {
    if (!kinds.has(raw.stepType ?? '')) throw new RangeError('A step of an unknown kind');
    const step = Step.fromJSON(schema, raw);
    const result = step.apply(doc);
    if (!result.doc) throw new RangeError(result.failed ?? 'A step that does not fit');
    doc = result.doc;
    mapping.appendMap(step.getMap());
    const { from, to } = step as unknown as { from: number; to: number };
    ranges.push([mapping.maps.length - 1, from, to]);
  }
  const blocks = touched(doc, mapping, ranges);
  blocks.forEach((block) => block.check());
  return { doc, touched: JSON.stringify({ type: 'doc', content: blocks.map((block) => block.toJSON()) }), ...weight(doc) };
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
