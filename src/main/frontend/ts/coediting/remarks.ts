import { type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { takeIn } from '../editor/moment';
import { type Together } from './together';

const key = new PluginKey<DecorationSet>('remarks');

/** Shows in the text what is said about it in the margin, and takes what is selected over to the margin. */
export class Remarks {
  constructor(
    private readonly editor: Editor,
    private readonly together: Together,
    bar: HTMLElement | null,
  ) {
    editor.registerPlugin(this.plugin());
    const button = bar?.querySelector<HTMLButtonElement>('[data-remark]');
    button?.addEventListener('mousedown', (event) => event.preventDefault());
    button?.addEventListener('click', () => void this.begin());
    editor.view.dom.addEventListener('keydown', (event) => {
      if (event.ctrlKey && event.altKey && event.key.toLowerCase() === 'm') void this.begin();
    });
    document.addEventListener('click', (event) => this.show(event.target));
    document.addEventListener('htmx:afterSwap', () => this.draw());
    this.draw();
  }

  /** Others have said something. What is being typed in the margin is not taken away for that. */
  stale(): void {
    const margin = document.getElementById('remarks');
    if (margin?.contains(document.activeElement)) {
      margin.addEventListener('focusout', () => window.setTimeout(() => this.stale(), 300), { once: true });
    } else {
      document.body.dispatchEvent(new Event('samverk:remarks'));
    }
  }

  private async begin(): Promise<void> {
    takeIn(this.editor.view);
    const box = document.getElementById('remark-new');
    const form = box?.querySelector('form');
    if (!box || !form || this.editor.state.selection.empty || !(await this.together.settle())) return;
    // Read now: while one waited, others may have moved the passage.
    const { from, to } = this.editor.state.selection;
    const put = (name: string, value: string): void => {
      form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
    };
    put('version', String(this.together.version));
    put('from', String(from));
    put('to', String(to));
    put('quote', this.editor.state.doc.textBetween(from, to, ' ', ' '));
    box.setAttribute('open', '');
    form.querySelector<HTMLTextAreaElement>('[name="words"]')?.focus();
  }

  private passages(): { id: string; from: number; to: number }[] {
    const items = [...document.querySelectorAll<HTMLElement>('#remarks [data-open]')];
    return items.flatMap((item) => {
      const [version, from, to] = ['version', 'from', 'to'].map((name) => Number(item.dataset[name])) as [number, number, number];
      const [start, end] = [this.together.where(from, version), this.together.where(to, version)];
      item.querySelector('[data-show]')?.toggleAttribute('hidden', start === null);
      return start === null || end === null || start >= end ? [] : [{ id: item.id, from: start, to: end }];
    });
  }

  private draw(): void {
    takeIn(this.editor.view);
    const limit = this.editor.state.doc.content.size;
    const marks = this.passages()
      .filter(({ to }) => to <= limit)
      .map(({ id, from, to }) => Decoration.inline(from, to, { class: 'remarked', 'data-remark': id }));
    const set = DecorationSet.create(this.editor.state.doc, marks);
    this.editor.view.dispatch(this.editor.state.tr.setMeta(key, set).setMeta('addToHistory', false));
  }

  private show(target: EventTarget | null): void {
    const item = target instanceof Element ? target.closest('[data-show]')?.closest('li') : null;
    const passage = this.passages().find(({ id }) => id === item?.id);
    if (passage) this.editor.chain().setTextSelection(passage).focus().scrollIntoView().run();
  }

  private plugin(): Plugin<DecorationSet> {
    return new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, set) =>
          (transaction.getMeta(key) as DecorationSet | undefined) ?? set.map(transaction.mapping, transaction.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    });
  }
}
