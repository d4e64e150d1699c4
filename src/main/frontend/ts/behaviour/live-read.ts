// What came by itself counts as read once it has been in view, and not while nobody looks.
let subject = '';

/** Something came that has not been read yet. */
export function came(where: string): void {
  subject = where;
}

/** All that came has been in view. */
export function seen(): void {
  if (subject === '' || document.visibilityState !== 'visible') return;
  const read = subject;
  subject = '';
  const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
  const headers = { 'X-CSRF-TOKEN': token, 'HX-Request': 'true' };
  fetch(`/subjects/${read}/reading`, { method: 'POST', headers, keepalive: true }).catch(() => (subject ||= read));
}
