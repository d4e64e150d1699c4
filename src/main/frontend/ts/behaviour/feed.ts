import htmx from 'htmx.org';

// A feed: what is read in whole counts as read, what comes meanwhile announces itself on a button, and who comes back
// finds the place again. Nothing moves by itself.
const list = document.querySelector<HTMLElement>('#feed');
const announcer = document.querySelector<HTMLElement>('[data-feed-new]');
const token = document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';

// What stood on the screen in whole, for as long as it takes to read a few lines.
const seen = new Set<string>();
let sending = 0;

function send(): void {
  if (seen.size === 0) return;
  const body = new URLSearchParams([...seen].map((id) => ['id', id]));
  seen.clear();
  void fetch('/feed/seen', { method: 'POST', body, keepalive: true, headers: { 'X-CSRF-TOKEN': token } }).catch(() => undefined);
}

const timers = new Map<Element, number>();
const watcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      window.clearTimeout(timers.get(target));
      if (!isIntersecting) continue;
      timers.set(
        target,
        window.setTimeout(() => {
          watcher.unobserve(target);
          seen.add((target as HTMLElement).dataset['seen'] ?? '');
          target.setAttribute('data-read', '');
          window.clearTimeout(sending);
          sending = window.setTimeout(send, 1500);
        }, 2500),
      );
    }
  },
  { threshold: 0.9 },
);

function watch(root: ParentNode): void {
  root.querySelectorAll('.post[data-seen]').forEach((item) => watcher.observe(item));
}

// Others did something: asked for once things have settled, and not while nobody looks.
let asking = 0;

function ask(): void {
  if (!announcer || document.hidden) return;
  window.clearTimeout(asking);
  asking = window.setTimeout(() => {
    void htmx.ajax('get', announcer.dataset['feedNew'] ?? '', { target: announcer, swap: 'innerHTML' });
  }, 600 + Math.random() * 1500);
}

// The pages that were read on, by their addresses alone: what stands in them is fetched anew for whoever comes back.
// The place is that of the post at the top of the screen, since posts far from it have their height only by guess.
interface Left {
  pages: string[];
  item: string;
  top: number;
  scrolled: number;
}

const key = `samverk:feed:${location.pathname}${location.search}`;
const pages: string[] = [];

function remember(): void {
  const item = [...(list?.children ?? [])].find((each) => each.getBoundingClientRect().bottom > 0);
  const top = item?.getBoundingClientRect().top ?? 0;
  const left: Left = { pages, item: top <= 0 ? (item?.id ?? '') : '', top, scrolled: window.scrollY };
  sessionStorage.setItem(key, JSON.stringify(left));
}

// Said again once the posts there have got their heights.
function stand({ item, top, scrolled }: Left): void {
  const post = document.getElementById(item);
  window.scrollTo({ top: post ? window.scrollY + post.getBoundingClientRect().top - top : scrolled, behavior: 'instant' });
}

async function readOn(): Promise<void> {
  const left = sessionStorage.getItem(key);
  if (left === null) return;
  const kept = JSON.parse(left) as Left;
  for (const address of kept.pages) {
    const pager = list?.querySelector(':scope > .pager');
    const answer = await fetch(address, { headers: { Accept: 'text/html' } });
    if (!pager || !answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const more = [...page.querySelectorAll('#feed > li')];
    pager.replaceWith(...more);
    more.forEach((item) => htmx.process(item));
    pages.push(address);
  }
  stand(kept);
  requestAnimationFrame(() => requestAnimationFrame(() => stand(kept)));
  if (list) watch(list);
}

// Who says that something is read sees so at once; the focus stays with it.
document.addEventListener('htmx:afterRequest', (event) => {
  const { elt, successful } = (event as CustomEvent<{ elt: Element; successful: boolean }>).detail;
  const item = elt.matches('form[data-mark-read]') && successful ? elt.closest('.post') : null;
  if (!item) return;
  item.querySelector(':scope > .unread')?.remove();
  item.removeAttribute('data-unread');
  elt.remove();
  item.querySelector<HTMLElement>('.post-acts a, .post-title a')?.focus();
});

if (list || announcer) {
  document.addEventListener('samverk:live', (event) => {
    if (['posted', 'conversation', 'reset'].includes((event as CustomEvent<{ kind: string }>).detail.kind)) ask();
  });
}

if (list) {
  watch(list);
  list.addEventListener('htmx:beforeRequest', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.pager a');
    if (link) pages.push(link.getAttribute('href') ?? '');
  });
  document.addEventListener('htmx:load', () => watch(list));
  window.addEventListener('pagehide', () => {
    send();
    remember();
  });
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  history.scrollRestoration = 'manual';
  if (entry && entry.type !== 'navigate') void readOn();
}
