// Focus is never lost: what carries `data-focus` gets it when it arrives, and so does the first of what "more" brought.
function take(root: ParentNode): void {
  const wanted = root instanceof HTMLElement && root.matches('[data-focus]') ? root : root.querySelector<HTMLElement>('[data-focus]');
  wanted?.focus();
}

document.addEventListener('htmx:load', (event) => take(event.target as HTMLElement));

let first = false;
document.addEventListener('htmx:beforeSwap', (event) => {
  const { target } = (event as CustomEvent<{ target: Element }>).detail;
  first = target.classList.contains('pager') && target.contains(document.activeElement);
});

document.addEventListener('htmx:load', (event) => {
  if (!first) return;
  first = false;
  (event.target as Element).querySelector<HTMLElement>('a[href], button')?.focus({ preventScroll: true });
});
