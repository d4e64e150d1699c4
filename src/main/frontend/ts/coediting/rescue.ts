import { type Slice } from '@tiptap/pm/model';
import { type EditorState, type Transaction } from '@tiptap/pm/state';
import { type Mapping, type Step } from '@tiptap/pm/transform';
import { sendableSteps } from 'prosemirror-collab';

interface Written {
  key: string;
  slice: Slice;
  /** Where it stands, or would, in the window's text. */
  at: number;
}

/**
 * What stands in steps that nobody has taken yet.
 *
 * @param taken how many of the first of them have been taken, as is just being told
 */
export function written(state: EditorState, taken = 0): Written[] {
  const steps = sendableSteps(state)?.steps ?? [];
  return steps.flatMap((step, index) => {
    if (index < taken) return [];
    const { slice, from } = step as Step & { slice?: Slice; from: number };
    if (!slice || !says(slice)) return [];
    const at = steps.slice(index).reduce((position, later) => later.getMap().map(position, 1), from);
    return [{ key: JSON.stringify(slice.toJSON()), slice, at }];
  });
}

/**
 * Where others have taken away the place that one wrote at, what one wrote goes with it, since its steps fit nowhere any
 * more. Nothing that somebody typed is lost: it is written again where the place was.
 *
 * @param before what was written before others' steps came
 * @param came   what these did to the positions of the text
 * @returns what writes it again, null when there is nothing such
 */
export function rescue(state: EditorState, before: Written[], came: Mapping): Transaction | null {
  const there = written(state).map(({ key }) => key);
  const lost = before.filter(({ key }) => {
    const at = there.indexOf(key);
    if (at >= 0) there.splice(at, 1);
    return at < 0;
  });
  if (lost.length === 0) return null;
  const transaction = state.tr;
  lost.forEach(({ slice, at }) => {
    const position = transaction.mapping.map(came.map(at, 1), 1);
    transaction.replaceRange(position, position, slice);
  });
  return transaction.docChanged ? transaction : null;
}

function says(slice: Slice): boolean {
  let found = false;
  slice.content.descendants((node) => {
    found ||= node.isText || node.isLeaf;
    return !found;
  });
  return found;
}
