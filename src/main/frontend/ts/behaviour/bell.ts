// The figure on the bell follows what happens, wherever one reads: here, in another tab, on another device.
document.addEventListener('samverk:live', (event) => {
  const detail = (event as CustomEvent<{ kind?: string }>).detail;
  if (detail?.kind === 'notifications' || detail?.kind === 'reset') void refresh();
});

async function refresh(): Promise<void> {
  const answer = await fetch('/notifications/unread', { headers: { 'HX-Request': 'true' } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const figure = await answer.text();
  for (const bell of document.querySelectorAll(':is(.bar, .thumb) a[href="/notifications"]')) {
    bell.querySelector('.count')?.remove();
    bell.insertAdjacentHTML('beforeend', figure);
  }
}
