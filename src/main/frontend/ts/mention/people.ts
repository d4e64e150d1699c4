/** Somebody whom one may mention. */
export interface Colleague {
  id: string;
  username: string;
  name: string;
  title: string;
  unit: string | null;
  photo: string | null;
  initials: string;
  tint: number;
  sees: boolean;
}

/** Where one writes, in the words of `GET /mentions`: the group that is chosen, the group, or the subject. */
function about(host: HTMLElement | null): string {
  const { group, subject, groups } = host?.dataset ?? {};
  const chosen = host?.closest('form')?.querySelector<HTMLSelectElement>('select[name="group"]')?.value;
  const id = groups && chosen ? new URLSearchParams(groups.trim().replaceAll(' ', '&')).get(chosen) : group;
  if (id) return `&group=${id}`;
  return subject ? `&subject=${subject}` : '';
}

export async function find(query: string, host: HTMLElement | null, signal?: AbortSignal): Promise<Colleague[]> {
  try {
    const answer = await fetch(`/mentions?q=${encodeURIComponent(query)}${about(host)}`, { signal: signal ?? null, redirect: 'error' });
    return answer.ok ? ((await answer.json()) as Colleague[]) : [];
  } catch {
    return [];
  }
}

/** Whether what is written is for a group, which says how an absence is put. */
export function isForGroup(host: HTMLElement | null): boolean {
  return about(host).startsWith('&group');
}
