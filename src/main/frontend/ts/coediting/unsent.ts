import { type JSONContent } from '@tiptap/core';
import { forget, keep, kept, recall } from '../store';

/** What a window has written and nobody has taken yet, with the text that it was written on. */
export interface Unsent {
  client: string;
  version: number;
  base: JSONContent;
  steps: object[];
}

const prefix = (address: string): string => `together-${address}-`;

export function keepUnsent(address: string, unsent: Unsent): void {
  keep(prefix(address) + unsent.client, JSON.stringify(unsent));
}

export function forgetUnsent(address: string, client: string): void {
  forget(prefix(address) + client);
}

/** As long as this window is open, no other takes over what it has not sent. */
export function hold(client: string): void {
  void navigator.locks?.request(`samverk-${client}`, () => new Promise(() => undefined));
}

/** What a window that is closed has left; null where the browser cannot tell whether one is closed. */
export async function takeOver(address: string): Promise<Unsent | null> {
  for (const key of kept().filter((name) => name.startsWith(prefix(address)))) {
    const found = JSON.parse(recall(key) ?? 'null') as Unsent | null;
    if (found && (await isClosed(found.client))) return found;
  }
  return null;
}

async function isClosed(client: string): Promise<boolean> {
  if (!navigator.locks) return false;
  return navigator.locks.request(`samverk-${client}`, { ifAvailable: true }, (lock) => lock !== null);
}
