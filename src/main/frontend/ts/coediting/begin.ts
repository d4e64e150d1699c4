import { type Editor, type JSONContent } from '@tiptap/core';
import { keep } from '../store';
import { People } from './people';
import { Remarks } from './remarks';
import { listen } from './stream';
import { Together } from './together';
import { hold, takeOver, type Unsent } from './unsent';

/** With what a window begins to write on a text that others may write on at the same time. */
export interface Start {
  client: string;
  version: number;
  content: JSONContent;
  steps: object[];
}

/** Begins where an earlier window broke off, if one did; else with what the page brought. */
export async function start(host: HTMLElement): Promise<Start> {
  const left: Unsent | null = await takeOver(host.dataset['together'] ?? '');
  const client = left?.client ?? crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  hold(client);
  if (left) return { client, version: left.version, content: left.base, steps: left.steps };
  const content = JSON.parse(host.dataset['content'] ?? '') as JSONContent;
  return { client, version: Number(host.dataset['version']), content, steps: [] };
}

/** Joins the others on the text. */
export function join(host: HTMLElement, editor: Editor, from: Start): Together {
  const address = host.dataset['together'] ?? '';
  const bar = host.querySelector<HTMLElement>('.together');
  const state = bar?.querySelector<HTMLElement>('[data-state]');
  const others = bar?.querySelector<HTMLElement>('[data-others]');
  if (bar) bar.hidden = false;
  const together = new Together(editor, address, from.client, (now, reason) => {
    if (now === 'refused') keep(host.dataset['keepEditor'] ?? '', JSON.stringify(editor.getJSON()));
    if (!state || state.dataset['state'] === now) return;
    state.dataset['state'] = now;
    state.textContent = `${state.dataset[now] ?? ''} ${reason ?? ''}`.trim();
  });
  const people = new People(editor, together, address, (names) => {
    const text = names.length === 0 ? '' : `${others?.dataset['words'] ?? ''} ${names.join(', ')}`;
    if (others && others.textContent !== text) others.textContent = text;
  });
  if (from.steps.length > 0) together.write(from.steps);
  const remarks = new Remarks(editor, together, bar);
  listen(host.dataset['stream'] ?? '', () => together.version, {
    steps: (list) => together.receive(list),
    presence: (seen) => people.hear(seen),
    remarks: () => remarks.stale(),
    opened: () => { together.now(); people.soon(); },
    ended: () => location.reload(),
  });
  return together;
}
