// New comments come by themselves, at their place, where that moves nothing that is in view; else a button says how many
// there are. What was changed or taken back is shown where it stood.
import htmx from 'htmx.org';

interface LiveEvent {
  kind: string;
  subject?: string;
  own?: boolean;
}

const unseen = new Set<Element>();
let latest: Element | null = null;
let timer = 0;
let own = true;
let announced = 0;

const section = (): HTMLElement | null => document.querySelector<HTMLElement>('#comments[data-subject]');
const comments = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('li.comment[id]')];
const body = (comment: Element): Element | null => comment.querySelector(':scope > .comment-body');

function words(comment: Element): string {
  const it = body(comment);
  return it?.querySelector('.prose')?.innerHTML ?? it?.querySelector('p')?.textContent ?? '';
}

// Keeps in its place what is at the top of the view while something above it changes.
function still(change: () => void): void {
  const seen = comments(document).find((comment) => comment.getBoundingClientRect().bottom > 0);
  const before = seen?.getBoundingClientRect().top ?? 0;
  const page = document.documentElement.style;
  page.overflowAnchor = 'none'; // Browsers that do the same must not do it twice.
  change();
  if (seen?.isConnected) window.scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => (page.overflowAnchor = '')));
}

// The nearest comment before it that is here already.
function earlier(comment: Element): Element | null {
  let before = comment.previousElementSibling;
  while (before && !(before.id && document.getElementById(before.id))) before = before.previousElementSibling;
  return before && document.getElementById(before.id);
}

function put(comment: HTMLElement, force: boolean): boolean {
  const list = document.getElementById(comment.parentElement?.id ?? '');
  if (!list) return false;
  const at = earlier(comment);
  const edge = at || list.hidden ? (at ?? list.parentElement ?? list).getBoundingClientRect().bottom : list.getBoundingClientRect().top;
  if (!force && edge >= 0 && edge < window.innerHeight) return false;
  const made = document.importNode(comment, true);
  still(() => {
    list.hidden = false;
    if (at) at.after(made);
    else list.prepend(made);
  });
  htmx.process(made);
  if (!own) {
    unseen.add(made);
    watcher.observe(made);
  }
  return true;
}

function refresh(old: Element, fresh: Element): void {
  const stands = body(old);
  const comes = body(fresh);
  if (!stands || !comes || words(old) === words(fresh) || stands.querySelector('form textarea')) return;
  const made = document.importNode(comes, true);
  still(() => stands.replaceWith(made));
  htmx.process(made);
}

function takeBack(here: HTMLElement, fresh: Element): void {
  const known = comments(fresh);
  const first = known.find((comment) => document.getElementById(comment.id));
  if (!first || fresh.querySelector('.comment-fold')) return;
  comments(here).filter((comment) => !known.some(({ id }) => id === comment.id)).forEach((comment) => {
    const gone = document.createElement('p');
    gone.className = 'quiet';
    gone.textContent = here.dataset['gone'] ?? '';
    still(() => body(comment)?.replaceChildren(gone));
  });
}

function merge(force: boolean): void {
  const here = section();
  if (!here || !latest) return;
  let waiting = 0;
  if (!here.querySelector('#comment-list')) {
    const list = latest.querySelector('#comment-list');
    if (list && force) {
      const empty = document.importNode(list, false);
      here.querySelector(':scope > .comments-top')?.after(empty);
    }
  }
  for (const comment of comments(latest)) {
    const known = document.getElementById(comment.id);
    if (known) refresh(known, comment);
    else if (comment.parentElement?.closest('li.comment') && !document.getElementById(comment.parentElement.id)) continue;
    else if (!put(comment, force || own)) waiting += 1 + comments(comment).length;
  }
  takeBack(here, latest);
  const title = latest.querySelector('#comments-title');
  if (title) here.querySelector('#comments-title')?.replaceChildren(...document.importNode(title, true).childNodes);
  announce(waiting);
}

function announce(waiting: number): void {
  const here = section();
  const region = document.getElementById('comments-live');
  if (!here || !region) return;
  const count = waiting + unseen.size;
  region.dataset['count'] = String(count);
  clearTimeout(announced);
  // One announcement every few seconds is enough for ears.
  announced = window.setTimeout(() => show(region, here), region.childElementCount > 0 && count > 0 ? 4000 : 0);
}

function show(region: HTMLElement, here: HTMLElement): void {
  const count = Number(region.dataset['count']);
  if (count === 0) return region.replaceChildren();
  const button = region.querySelector('button') ?? document.createElement('button');
  button.type = 'button';
  button.className = 'ds-button';
  button.dataset['size'] = 'sm';
  button.textContent = (count === 1 ? here.dataset['newOne'] : here.dataset['newMany'])?.replace('#', String(count)) ?? '';
  button.onclick = reveal;
  if (!button.isConnected) region.append(button);
}

function reveal(): void {
  own = false;
  merge(true);
  const first = comments(document).find((comment) => unseen.has(comment));
  unseen.forEach((comment) => watcher.unobserve(comment));
  unseen.clear();
  announce(0);
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}

const watcher = new IntersectionObserver((entries) => {
  entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
    watcher.unobserve(target);
    unseen.delete(target);
  });
  if (unseen.size === 0 && document.getElementById('comments-live')?.childElementCount) merge(false);
});

function soon(subject: string): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void fetchLatest(subject), 200 + Math.random() * 400);
}

async function fetchLatest(subject: string): Promise<void> {
  // What one sends right now comes with its own answer.
  if (document.querySelector('#comments form[data-under-way]')) return soon(subject);
  const order = location.search.includes('order=newest') ? '?order=newest' : '';
  const answer = await fetch(`/subjects/${subject}/comments${order}`, { headers: { 'HX-Request': 'true' } });
  if (!answer.ok) return;
  latest = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#comments');
  merge(false);
  own = true;
}

document.addEventListener('samverk:live', (event) => {
  const happened = (event as CustomEvent<LiveEvent>).detail;
  const subject = section()?.dataset['subject'];
  if (!subject || (happened.kind !== 'reset' && (happened.kind !== 'conversation' || happened.subject !== subject))) return;
  if (!happened.own) own = false;
  soon(subject);
});
