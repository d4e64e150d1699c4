import { type Editor } from '@tiptap/core';
import { say, words } from '../say';

/**
 * A picture of which nobody has said what it shows, nor that it is decoration (pasted with a text, say), stops the
 * sending: it is selected and asked about (WCAG 2.2, 1.1.1).
 *
 * @returns whether there is such a picture
 */
export function asksForWords(editor: Editor, ask: () => void): boolean {
  let at = -1;
  editor.state.doc.descendants((node, position) => {
    if (at < 0 && node.type.name === 'image' && node.attrs['alt'] === null) at = position;
    return at < 0;
  });
  if (at < 0) return false;
  editor.chain().focus().setNodeSelection(at).run();
  say(words('unanswered'));
  ask();
  return true;
}
