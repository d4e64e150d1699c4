// What people type, kept in their browser until it has been sent. Keys carry the person, so that the next person at the
// same machine sees nothing of it.
const prefix = `samverk:keep:${document.body.dataset['person'] ?? ''}:`;

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

export function keep(key: string, text: string): void {
  try {
    if (text.trim() === '') localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, text);
  } catch {
    // Full or forbidden: typing goes on all the same.
  }
}

export function forget(key: string): void {
  keep(key, '');
}

/** The keys under which uploads that were broken off are found again (tus): their names say what was uploaded. */
export function forgetUploads(): void {
  try {
    Object.keys(localStorage).filter((name) => name.startsWith('tus::')).forEach((name) => localStorage.removeItem(name));
  } catch {
    // Where nothing can be kept, nothing is.
  }
}

/** The keys of all that is kept for this person. */
export function kept(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  } catch {
    return [];
  }
}
