import { forget, keep, recall } from '../store';

/** What is being written in one place: `text` as the field has it, `saved` as the server has it. */
export interface Kept {
  text: string;
  at: number;
  saved: string | null;
}

const key = (place: string): string => `writing:${place}`;

export function read(place: string): Kept | null {
  const found = recall(key(place));
  return found === null ? null : (JSON.parse(found) as Kept);
}

export function write(place: string, kept: Kept): void {
  keep(key(place), JSON.stringify(kept));
}

export function drop(place: string): void {
  forget(key(place));
}

/** The place that a change in another tab is about, null when it is about something else. */
export function placeOf(storageKey: string | null): string | null {
  return storageKey?.match(/:writing:(.+)$/)?.[1] ?? null;
}

export type Saving = 'saved' | 'offline' | 'refused';

/** Saves on the server. JSON, so that a lapsed session keeps the form that is sent and not this. */
export async function save(place: string, text: string, leaving = false): Promise<Saving> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
  try {
    const answer = await fetch('/writing', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': token },
      body: JSON.stringify({ place, text }),
      redirect: 'manual',
      keepalive: leaving,
    });
    return answer.ok ? 'saved' : 'refused';
  } catch {
    return 'offline';
  }
}
