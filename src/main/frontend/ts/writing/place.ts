import { say, words } from '../say';
import { drop, read, save, type Saving, write } from './kept';

const PAUSE = 3_000;
const language = document.documentElement.lang || 'sv';

/** One field in which somebody writes, and what is kept of it. */
export class Place {
  private timer: number | undefined;
  private over = false;
  private restored = false;

  constructor(private readonly field: HTMLElement) {}

  get name(): string {
    return this.field.dataset['place'] ?? '';
  }

  get plain(): HTMLTextAreaElement {
    return this.field.querySelector('textarea')!;
  }

  private get content(): HTMLInputElement {
    return this.field.querySelector<HTMLInputElement>('input[name="content"]')!;
  }

  /** What stands in it: the editor's document, or Markdown before that is there. */
  get text(): string {
    return this.plain.value.trim() === '' && !this.content.value.includes('"image"') ? '' : this.content.value || this.plain.value;
  }

  /** Something was typed: kept in the browser at once, on the server in a while. */
  typed(): void {
    const before = read(this.name);
    this.over = false;
    if (this.text === '') drop(this.name);
    else write(this.name, { text: this.text, at: Date.now(), saved: before?.saved ?? null });
    this.timer ??= window.setTimeout(() => void this.flush(), PAUSE);
  }

  /** Saves what the server does not have yet. */
  async flush(leaving = false): Promise<Saving> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const { text } = this;
    if (this.over || (text !== '' && read(this.name)?.saved === text)) return 'saved';
    const outcome = await save(this.name, text, leaving && text.length < 60_000);
    if (outcome === 'saved' && text !== '' && this.text === text) write(this.name, { text, at: Date.now(), saved: text });
    return outcome;
  }

  /** It is being sent: nothing more is saved. */
  sending(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.over = true;
  }

  /** Puts back what was written last time, unless it was sent or thrown away since. */
  restore(load: (json?: string) => void): void {
    if (this.restored) return;
    this.restored = true;
    const { kept, keptAt } = this.field.dataset;
    const local = read(this.name);
    const there = kept === undefined ? null : { text: kept, at: Number(keptAt) };
    const unsaved = local !== null && local.saved !== local.text;
    if (local !== null && !unsaved && there === null) drop(this.name);
    const text = unsaved && (there === null || local.at >= there.at) ? local : there;
    if (text === null || text.text === this.text) return;
    const refused = this.plain.value !== '';
    this.put(text.text, load);
    if (!refused) this.tell(text.at);
  }

  private put(text: string, load: (json?: string) => void): void {
    if (text.startsWith('{"type":"doc"')) {
      this.content.value = text;
      load(text);
    } else {
      this.plain.value = text;
    }
  }

  private tell(at: number): void {
    const line = document.createElement('p');
    line.className = 'writing-line';
    line.setAttribute('role', 'status');
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'act';
    discard.textContent = words('throw');
    discard.addEventListener('click', () => {
      this.empty();
      line.remove();
      void save(this.name, '');
      drop(this.name);
    });
    line.append(words('from', clock(at)), ' · ', discard);
    this.field.append(line);
  }

  /** Empties the field: it was thrown away, or sent in another tab. */
  empty(): void {
    this.sending();
    this.plain.value = '';
    this.content.value = '';
    this.field.dispatchEvent(new Event('samverk:emptied'));
    (this.field.querySelector<HTMLElement>('[contenteditable="true"]') ?? this.plain).focus();
  }

  /** Sending failed: the text stays, and goes by itself when there is contact again, or at the press of a button. */
  failed(again: () => void): void {
    this.over = false;
    const once = (): void => {
      window.removeEventListener('online', once);
      again();
    };
    window.addEventListener('online', once);
    say(words('unsent'), { label: words('again'), run: once });
  }
}

function clock(at: number): string {
  const today = new Date(at).toDateString() === new Date().toDateString();
  const time = new Intl.DateTimeFormat(language, { ...(today ? {} : { day: 'numeric', month: 'long' }), hour: '2-digit', minute: '2-digit' });
  return language.startsWith('sv') ? time.format(at).replace(/(\d\d):(\d\d)/, '$1.$2') : time.format(at);
}
