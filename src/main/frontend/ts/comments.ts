// What the scripts about comments share: where they are, what they say, and changing them without moving what one reads.
import htmx from 'htmx.org';

export const section = (): HTMLElement | null => document.querySelector<HTMLElement>('#comments[data-subject]');
export const comments = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('li.comment[id]')];
const body = (comment: Element): Element | null => comment.querySelector(':scope > .comment-body');

function words(comment: Element): string {
  const it = body(comment);
  return it?.querySelector('.prose')?.innerHTML ?? it?.querySelector('p')?.textContent ?? '';
}

/** Keeps in its place what is at the top of the view while something above it changes. */
export function still(change: () => void): void {
  const seen = comments(document).find((comment) => comment.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top ?? 0;
  const page = document.documentElement.style;
  page.overflowAnchor = 'none'; // Browsers that do the same must not do it twice.
  change();
  if (seen?.isConnected) window.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => (page.overflowAnchor = '')));
}

/** Shows a comment as it stands now, unless somebody writes in it. */
export function refresh(old: Element, fresh: Element): void {
  const stands = body(old);
  const comes = body(fresh);
  if (!stands || !comes || words(old) === words(fresh) || stands.querySelector('form textarea')) return;
  const made = document.importNode(comes, true);
  still(() => stands.replaceWith(made));
  htmx.process(made);
}

/** Says in the place of a comment that it was taken back. */
export function takeAway(comment: Element): void {
  const gone = document.createElement('p');
  gone.className = 'quiet';
  gone.textContent = section()?.dataset['gone'] ?? '';
  still(() => body(comment)?.replaceChildren(gone));
}
