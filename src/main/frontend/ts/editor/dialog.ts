import { type Editor } from '@tiptap/core';

/** An element that the template promises. */
export function part<T extends HTMLElement>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The template lacks ${selector}`);
}

/** Apply by button or Enter, cancel by button or Escape; the text has focus again afterwards. */
export function within(dialog: HTMLDialogElement, editor: Editor, apply: () => void | Promise<boolean>): void {
  const act = async (): Promise<void> => {
    const outcome = apply();
    if (outcome === undefined || (await outcome)) dialog.close();
  };
  part(dialog, '[data-apply]', HTMLButtonElement).addEventListener('click', () => void act());
  part(dialog, '[data-cancel]', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void act();
  });
  dialog.addEventListener('close', () => editor.view.focus());
}
