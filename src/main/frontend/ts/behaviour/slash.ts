// `/` goes to the search, unless one is typing.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target as HTMLElement;
  if (at.isContentEditable || at.matches('input, textarea, select')) return;
  const search = document.querySelector<HTMLInputElement>('[data-slash]');
  if (!search?.checkVisibility()) return;
  event.preventDefault();
  search.focus();
  search.select();
});
