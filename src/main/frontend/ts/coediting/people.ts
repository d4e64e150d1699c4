import { type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { sendPlace } from './connection';
import { takeIn } from '../editor/moment';
import { type Together } from './together';

/** Where somebody is, as the server tells it. */
export interface Seen {
  username: string;
  name: string;
  tint: number;
  place: { client: string; version: number; anchor: number | null; head: number | null; gone: boolean };
}

const goneAfter = 45_000;
const again = 15_000;
const key = new PluginKey<DecorationSet>('people');

/** Who else writes: shows their cursors in the text and their names above it, and tells them where one is oneself. */
export class People {
  private readonly seen = new Map<string, { person: Seen; at: number }>();
  private readonly left = new Set<string>();
  private timer = 0;

  constructor(
    private readonly editor: Editor,
    private readonly together: Together,
    private readonly address: string,
    private readonly show: (names: string[]) => void,
  ) {
    editor.registerPlugin(this.plugin());
    editor.on('selectionUpdate', () => this.soon());
    editor.on('transaction', ({ transaction }) => transaction.docChanged && this.soon());
    editor.on('blur', () => this.soon());
    window.setInterval(() => { this.forgetSilent(); this.soon(); }, again);
    window.addEventListener('pagehide', () => this.tell(true));
  }

  hear(person: Seen): void {
    const { client, gone } = person.place;
    if (client === this.together.client) return;
    const isNew = !this.seen.has(client);
    if (gone) this.left.add(client);
    // What is told of a window that has been left was only slower on its way.
    if (this.left.has(client)) this.seen.delete(client);
    else this.seen.set(client, { person, at: Date.now() });
    if (isNew && !gone) this.soon();
    this.draw();
  }

  /** Says where one is, when the last word has been some moments ago and all that one wrote has been taken. */
  soon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => (this.together.settled ? this.tell(false) : this.soon()), 120);
  }

  private tell(gone: boolean): void {
    const { anchor, head } = this.editor.state.selection;
    const place = this.editor.isFocused ? { anchor, head } : { anchor: null, head: null };
    sendPlace(this.address, { client: this.together.client, version: this.together.version, ...place, gone });
  }

  private forgetSilent(): void {
    for (const [client, { at }] of this.seen) if (Date.now() - at > goneAfter) this.seen.delete(client);
    this.draw();
  }

  private draw(): void {
    this.show([...new Set([...this.seen.values()].map(({ person }) => person.name))].sort());
    takeIn(this.editor.view);
    const set = DecorationSet.create(this.editor.state.doc, [...this.seen.values()].flatMap(({ person }) => this.cursor(person)));
    this.editor.view.dispatch(this.editor.state.tr.setMeta(key, set).setMeta('addToHistory', false));
  }

  private cursor(person: Seen): Decoration[] {
    const { anchor, head, version, client } = person.place;
    if (anchor === null || head === null) return [];
    const limit = this.editor.state.doc.content.size;
    const ends = [anchor, head].map((at) => this.together.where(at, version));
    if (ends.some((at) => at === null || at > limit)) return [];
    const [from, to] = [Math.min(...(ends as number[])), Math.max(...(ends as number[]))];
    const widget = Decoration.widget(ends[1] as number, () => caret(person), { key: `${client}-${person.name}`, side: 10 });
    return from === to ? [widget] : [Decoration.inline(from, to, { class: `others-range tint-${person.tint}` }), widget];
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

function caret(person: Seen): HTMLElement {
  const mark = document.createElement('span');
  mark.className = `others-caret tint-${person.tint}`;
  mark.setAttribute('aria-hidden', 'true');
  const name = document.createElement('span');
  name.textContent = person.name;
  mark.append(name);
  return mark;
}

