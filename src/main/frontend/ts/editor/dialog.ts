import { type Editor } from '@tiptap/core';

/** An element that the template promises. */
export function part<T extends HTMLElement>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The template lacks ${selector}`);
}

/** Apply by button or Enter, cancel by button or Escape; the text has focus again afterwards. */
export function within(dialog: HTMLDialogElement, editor: Editor, apply: () => void | Promise<boolean>): void {
  // At once: what is typed next must not reach the button that opened the dialog. The event comes a moment later.
  const close = (): void => {
    dialog.close();
    editor.view.focus();
  };
  const act = async (): Promise<void> => {
    const outcome = apply();
    if (outcome === undefined || (await outcome)) close();
  };
  part(dialog, '[data-apply]', HTMLButtonElement).addEventListener('click', () => void act());
  part(dialog, '[data-cancel]', HTMLButtonElement).addEventListener('click', close);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void act();
  });
  dialog.addEventListener('close', () => editor.view.focus());
}
