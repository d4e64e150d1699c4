// New comments come by themselves, at their place, where that moves nothing that is in view; else a button says how many
// there are. What was changed or taken back is shown where it stood, and what came of the conversation on top of it.
import htmx from 'htmx.org';
import { comments, refresh, section, still } from '../comments';
import { came, seen } from './live-read';

interface LiveEvent {
  kind: string;
  subject?: string;
  own?: boolean;
}

const unseen = new Set<Element>();
let latest: Element | null = null;
// Whether all that happened since the last fetch, and all that `latest` brought, is of the reader's own doing.
let own = true;
let latestOwn = true;
let timer = 0;
let announced = 0;

// The nearest one beside it that is here already.
function neighbour(comment: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  let next = comment[side];
  while (next && !(next.id && document.getElementById(next.id))) next = next[side];
  return next && document.getElementById(next.id);
}

function put(comment: HTMLElement, force: boolean): boolean {
  const list = document.getElementById(comment.parentElement?.id ?? '');
  if (!list) return false;
  const before = neighbour(comment, 'previousElementSibling');
  const after = before ? null : neighbour(comment, 'nextElementSibling');
  const edge = after ? after.getBoundingClientRect().top : (before ?? list.parentElement ?? list).getBoundingClientRect().bottom;
  if (!force && edge >= 0 && edge < window.innerHeight) return false;
  const made = document.importNode(comment, true);
  still(() => {
    list.hidden = false;
    if (before) before.after(made);
    else if (after) after.before(made);
    else list.append(made);
  });
  htmx.process(made);
  if (!latestOwn) {
    unseen.add(made);
    watcher.observe(made);
  }
  return true;
}

// What came of it: an answer, a decision. Compared without the time that passed.
function showOutcomes(here: HTMLElement, fresh: Element): void {
  const stands = here.querySelector(':scope > .outcomes');
  const comes = fresh.querySelector(':scope > .outcomes');
  const said = (list: Element | null): string =>
    [...(list?.querySelectorAll('.outcome > span') ?? [])].map((line) => line.firstChild?.textContent + line.querySelector('a')!.href).join();
  if (said(stands) === said(comes)) return;
  still(() => {
    stands?.remove();
    if (comes) here.prepend(document.importNode(comes, true));
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
    else if (!put(comment, force || latestOwn)) waiting += 1 + comments(comment).length;
  }
  showOutcomes(here, latest);
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
  settle();
  // One announcement every few seconds is enough for ears; it tells of all that came until then.
  const wait = region.childElementCount > 0 && count > 0 ? 4000 : 0;
  if (wait && announced) return;
  clearTimeout(announced);
  announced = window.setTimeout(() => {
    announced = 0;
    show(region, here);
  }, wait);
}

function settle(): void {
  if (document.getElementById('comments-live')?.dataset['count'] === '0') seen();
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
  latestOwn = false;
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
  if (unseen.size === 0) merge(false);
});

function soon(subject: string): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void fetchLatest(subject), 200 + Math.random() * 400);
}

async function fetchLatest(subject: string): Promise<void> {
  // What one sends right now comes with its own answer.
  if (document.querySelector('#comments form[data-under-way]')) return soon(subject);
  const order = section()?.dataset['order'] === 'newest' ? '?order=newest' : '';
  const headers = { 'HX-Request': 'true' };
  const mine = own;
  // What happens from here on may come after the answer was written: it is fetched, and judged, anew.
  own = true;
  // Without contact there is nothing to show; what was missed is told when there is.
  const answer = await fetch(`/subjects/${subject}/comments${order}`, { headers }).catch(() => null);
  if (!answer?.ok) {
    own &&= mine;
    return;
  }
  latest = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#comments');
  latestOwn = mine;
  if (!mine) came(subject);
  merge(false);
}

document.addEventListener('visibilitychange', settle);
document.addEventListener('samverk:live', (event) => {
  const happened = (event as CustomEvent<LiveEvent>).detail;
  const subject = section()?.dataset['subject'];
  if (!subject || (happened.kind !== 'reset' && (happened.kind !== 'conversation' || happened.subject !== subject))) return;
  if (!happened.own) own = false;
  soon(subject);
});
