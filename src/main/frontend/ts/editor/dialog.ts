import { type Editor } from '@tiptap/core';

/** An element that the template promises. */
export function part<T extends HTMLElement>(root: ParentNode, selector: string, type: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The template lacks ${selector}`);
}

/** What a dialog does to the text; it is done when the dialog is closed and the text has focus. */
export type Change = () => void;

/**
 * Apply by button or Enter, cancel by button or Escape; the text has focus again afterwards.
 *
 * @param apply says what to change, null when the dialog stays open
 * @returns what closes the dialog
 */
export function within(dialog: HTMLDialogElement, editor: Editor, apply: () => Change | Promise<Change | null>): () => void {
  let left = false;
  let busy = false;
  // At once: what is typed next must not reach the button that opened the dialog. The event comes a moment later, when
  // focus may have gone on to somewhere else.
  const close = (): void => {
    left = true;
    dialog.close();
    editor.view.focus();
  };
  const act = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    const outcome = apply();
    const change = outcome instanceof Promise ? await outcome : outcome;
    busy = false;
    if (!change || !dialog.open) return;
    close();
    change();
  };
  part(dialog, '[data-apply]', HTMLButtonElement).addEventListener('click', () => void act());
  part(dialog, '[data-cancel]', HTMLButtonElement).addEventListener('click', close);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void act();
  });
  dialog.addEventListener('close', () => {
    if (!left) editor.view.focus();
    left = false;
  });
  return close;
}
