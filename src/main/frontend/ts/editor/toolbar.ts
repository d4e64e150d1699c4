import { type Editor } from '@tiptap/core';
import { commands } from './commands';

/** Brings a toolbar to life: one tab stop, arrows between its buttons (ARIA Authoring Practices, toolbar). */
export function bring(toolbar: HTMLElement, editor: Editor, dialogs: Record<string, () => void>): void {
  const buttons = [...toolbar.querySelectorAll<HTMLButtonElement>('button')];
  const stop = (at: HTMLButtonElement): void => buttons.forEach((button) => (button.tabIndex = button === at ? 0 : -1));
  if (buttons[0]) stop(buttons[0]);

  toolbar.addEventListener('keydown', (event) => {
    const from = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Record<string, number> = { ArrowRight: from + 1, ArrowLeft: from - 1, Home: 0, End: buttons.length - 1 };
    const to = steps[event.key];
    const next = to === undefined ? undefined : buttons[(to + buttons.length) % buttons.length];
    if (event.key === 'Escape') editor.view.focus();
    if (!next) return;
    event.preventDefault();
    stop(next);
    next.focus();
  });

  buttons.forEach((button) => {
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const name = button.dataset['command'] ?? '';
      stop(button);
      if (dialogs[name]) dialogs[name]();
      else {
        // At once: Tiptap's own command waits for the next frame, and what is typed until then would go nowhere.
        editor.view.focus();
        commands[name]?.run(editor.chain()).run();
      }
    });
  });

  editor.on('transaction', () => {
    buttons.forEach((button) => {
      const name = button.dataset['command'] ?? '';
      const active = name === 'link' ? editor.isActive('link') : commands[name]?.active?.(editor);
      if (active !== undefined) button.setAttribute('aria-pressed', String(active));
    });
  });
}
