import { type Editor } from '@tiptap/core';
import { part, within } from './dialog';

function address(typed: string): string {
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(typed)) return `mailto:${typed}`;
  return /^(https?:|mailto:|tel:|\/|#)/i.test(typed) ? typed : `https://${typed}`;
}

/** Asks for an address and makes a link of the selection, or of the address itself. */
export function linkDialog(dialog: HTMLDialogElement, editor: Editor): () => void {
  const href = part(dialog, '[data-field="href"]', HTMLInputElement);
  const remove = part(dialog, '[data-remove]', HTMLButtonElement);

  function change(typed: string): void {
    const chain = editor.chain().extendMarkRange('link');
    if (typed === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      const mark = { type: 'link', attrs: { href: address(typed) } };
      chain.insertContent({ type: 'text', text: typed, marks: [mark] }).run();
    } else chain.setLink({ href: address(typed) }).run();
  }

  const close = within(dialog, editor, () => {
    const typed = href.value.trim();
    return () => change(typed);
  });
  remove.addEventListener('click', () => {
    close();
    change('');
  });
  return () => {
    href.value = (editor.getAttributes('link')['href'] as string | undefined) ?? '';
    remove.hidden = href.value === '';
    dialog.showModal();
  };
}
