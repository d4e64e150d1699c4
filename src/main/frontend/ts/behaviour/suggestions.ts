// The search's field becomes a combobox (ARIA 1.2) whose list the server makes while one types. Nothing is chosen until
// an arrow says so: Enter searches, as it does without a script.
const PAUSE = 120;
let lists = 0;

class Suggestions {
  private readonly box = document.createElement('div');
  private readonly voice = document.createElement('p');
  private readonly id = `suggestions-${++lists}`;
  private at = -1;
  private timer = 0;
  private asked: AbortController | undefined;

  constructor(private readonly field: HTMLInputElement, private readonly source: string) {
    this.box.className = 'suggestions-box';
    this.box.hidden = true;
    this.voice.className = 'visually-hidden';
    this.voice.setAttribute('role', 'status');
    field.after(this.box, this.voice);
    this.shut();
    field.addEventListener('input', () => this.later());
    field.addEventListener('keydown', (event) => this.press(event));
    field.addEventListener('blur', () => this.shut());
    this.box.addEventListener('mousedown', (event) => event.preventDefault());
    this.box.addEventListener('click', (event) => this.go((event.target as Element).closest<HTMLElement>('[role="option"]')));
  }

  private get options(): HTMLElement[] {
    return [...this.box.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  private later(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    if ([...this.field.value.trim()].length < 2) return this.shut();
    this.timer = window.setTimeout(() => void this.ask(this.field.value), PAUSE);
  }

  private async ask(typed: string): Promise<void> {
    this.asked = new AbortController();
    const { signal } = this.asked;
    try {
      const answer = await fetch(`${this.source}?q=${encodeURIComponent(typed)}`, { signal, redirect: 'error' });
      const html = answer.ok ? await answer.text() : '';
      if (!signal.aborted && document.activeElement === this.field) this.show(html);
    } catch {
      if (!signal.aborted) this.shut();
    }
  }

  private show(html: string): void {
    this.box.innerHTML = html;
    const list = this.box.querySelector<HTMLElement>('[role="listbox"]');
    this.at = -1;
    this.field.removeAttribute('aria-activedescendant');
    this.voice.textContent = list?.dataset['said'] ?? '';
    if (!list || this.options.length === 0) return this.hide();
    list.id = this.id;
    this.options.forEach((option, index) => (option.id = `${this.id}-${index}`));
    this.field.setAttribute('aria-controls', this.id);
    this.field.setAttribute('aria-expanded', 'true');
    this.box.hidden = false;
  }

  private hide(): void {
    this.box.hidden = true;
    this.box.replaceChildren();
    this.field.setAttribute('aria-expanded', 'false');
    this.field.removeAttribute('aria-controls');
    this.field.removeAttribute('aria-activedescendant');
    this.at = -1;
  }

  private shut(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.field.setAttribute('role', 'combobox');
    this.field.setAttribute('aria-autocomplete', 'list');
    this.voice.textContent = '';
    this.hide();
  }

  private press(event: KeyboardEvent): void {
    if (this.box.hidden || event.ctrlKey || event.metaKey || event.isComposing) return;
    const option = this.options[this.at];
    if (event.key === 'ArrowDown') this.mark(this.at + 1);
    else if (event.key === 'ArrowUp') this.mark(this.at - 1);
    else if (event.key === 'Escape') this.shut();
    else if (event.key === 'Enter' && option) this.go(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Before the first and after the last is the field itself. */
  private mark(at: number): void {
    const { options } = this;
    this.at = at < -1 ? options.length - 1 : at >= options.length ? -1 : at;
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === this.at)));
    const option = options[this.at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
    else this.field.removeAttribute('aria-activedescendant');
  }

  private go(option: HTMLElement | null): void {
    const path = option?.dataset['path'];
    if (path) location.assign(path);
  }
}

document.addEventListener('focusin', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLInputElement) || !field.dataset['suggestions']) return;
  const source = field.dataset['suggestions'];
  delete field.dataset['suggestions'];
  new Suggestions(field, source);
});
