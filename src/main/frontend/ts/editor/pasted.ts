import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/** What is pasted comes as it is meant: Word's lists are lists, and nothing is fetched from elsewhere. */
export const pasted = Extension.create({
  name: 'pasted',
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: clean } })],
});

/**
 * What comes from an editor of ours is as it should be. Word writes a list as paragraphs that begin with a drawn bullet, empty lines as paragraphs with a space, and pictures
 * as files of the writer's machine; web pages bring pictures and links of their own.
 */
export function clean(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('style, script, xml, meta, link, title').forEach((node) => node.remove());
  page.querySelectorAll('img').forEach((image) => {
    if (!here(image.getAttribute('src') ?? '')) image.remove();
  });
  const word = /class="?Mso|mso-|urn:schemas-microsoft-com/i.test(html);
  if (word) {
    page.querySelectorAll<HTMLElement>('p[style*="mso-list"], li[style*="mso-list"]').forEach(mark);
    lists(page);
    page.querySelectorAll('p').forEach((line) => {
      if (!line.closest('td, th') && !line.querySelector('img') && blank(line)) line.remove();
    });
  }
  page.querySelectorAll('a[href]').forEach((link) => {
    if (!/^(https?:|mailto:|tel:|\/(?!\/))/i.test(link.getAttribute('href') ?? '')) link.replaceWith(...link.childNodes);
  });
  return page.body.innerHTML;
}

function blank(line: Element): boolean {
  return (line.textContent ?? '').replace(/\s/g, '') === '';
}

// Pictures are files of this installation; others are not fetched.
function here(src: string): boolean {
  return src.startsWith('/files/') || src.startsWith(`${location.origin}/files/`);
}

// Notes what Word says of a line of a list, and takes the drawn bullet or number away.
function mark(line: HTMLElement): void {
  const level = /level(\d)/.exec(line.getAttribute('style') ?? '')?.[1];
  if (!level || line.localName === 'li') return;
  const bullet = line.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  line.dataset['level'] = level;
  line.dataset['list'] = /^\s*(\d+|[a-z]{1,4})[.)]/i.test(bullet?.textContent ?? '') ? 'ol' : 'ul';
  bullet?.remove();
}

// Lines that follow one another become one list, deeper ones lists in it.
function lists(page: Document): void {
  const open: { level: number; list: Element }[] = [];
  let last: Element | null = null;
  page.querySelectorAll<HTMLElement>('p[data-level]').forEach((line) => {
    const level = Number(line.dataset['level']);
    const kind = line.dataset['list'] ?? 'ul';
    if (line.previousElementSibling !== last || last === null) open.length = 0;
    while (open.length > 0 && deeper(open.at(-1), level)) open.pop();
    let list = open.at(-1)?.level === level && open.at(-1)?.list.localName === kind ? open.at(-1)?.list : undefined;
    if (!list) {
      if (open.at(-1)?.level === level) open.pop();
      list = page.createElement(kind);
      const above = open.at(-1)?.list.lastElementChild;
      if (above) above.append(list);
      else line.before(list);
      open.push({ level, list });
    }
    const item = page.createElement('li');
    const text = page.createElement('p');
    text.append(...line.childNodes);
    item.append(text);
    list.append(item);
    line.remove();
    last = open[0]?.list ?? null;
  });
}

function deeper(open: { level: number } | undefined, level: number): boolean {
  return open !== undefined && open.level > level;
}
