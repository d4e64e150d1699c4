// What is opened from the results of a search is counted, without who: the server gets the words and the thing.
const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';

function count({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLElement>('[data-opening]') : null;
  const words = link?.closest<HTMLElement>('[data-openings]')?.dataset['openings'];
  if (!link || !words) return;
  const body = new URLSearchParams({ q: words, id: link.dataset['opening'] ?? '' });
  void fetch('/search/openings', { method: 'POST', body, keepalive: true, headers: { 'X-CSRF-TOKEN': token } }).catch(() => undefined);
}

document.addEventListener('click', count);
document.addEventListener('auxclick', count);
