let lists = 0;

/** A list of choices under the caret: a listbox that the text field points at (ARIA 1.2, `aria-activedescendant`). */
export abstract class OptionList<Item> {
  private readonly box = document.createElement('ul');
  private readonly voice = document.createElement('p');
  private items: Item[] = [];
  private at = 0;
  private choose: (item: Item) => void = () => {};

  /**
   * @param field the element that has focus
   * @param host  where the list is put
   * @param label what the list is called
   * @param found says how many there are
   */
  constructor(
    private readonly field: HTMLElement,
    protected readonly host: HTMLElement,
    label: string,
    private readonly found: (number: number) => string,
  ) {
    this.box.id = `option-list-${++lists}`;
    this.box.className = 'people-list';
    this.box.setAttribute('role', 'listbox');
    this.box.setAttribute('aria-label', label);
    this.voice.className = 'visually-hidden';
    this.voice.setAttribute('role', 'status');
    host.append(this.voice);
  }

  /** Fills the option of an item. */
  protected abstract fill(option: HTMLElement, item: Item): void;

  /** What follows when an item was chosen. */
  protected chosen(_item: Item): void {}

  show(items: Item[], caret: DOMRect | null, choose: (item: Item) => void): void {
    this.items = items;
    this.choose = choose;
    this.at = 0;
    if (items.length === 0) return this.close();
    this.box.replaceChildren(...items.map((item, index) => this.option(item, index)));
    if (!this.box.isConnected) document.body.append(this.box);
    this.place(caret);
    this.field.setAttribute('aria-controls', this.box.id);
    this.field.setAttribute('aria-autocomplete', 'list');
    this.voice.textContent = this.found(items.length);
    this.mark(0);
  }

  get isOpen(): boolean {
    return this.box.isConnected;
  }

  close(): void {
    this.box.remove();
    for (const name of ['aria-controls', 'aria-activedescendant', 'aria-autocomplete']) this.field.removeAttribute(name);
    this.voice.textContent = '';
  }

  /** @returns whether the key was for the list */
  press(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.ctrlKey || event.metaKey || event.isComposing) return false;
    if (event.key === 'ArrowDown') this.mark(this.at + 1);
    else if (event.key === 'ArrowUp') this.mark(this.at - 1);
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) this.pick(this.at);
    else if (event.key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  private pick(index: number): void {
    const item = this.items[index];
    this.close();
    if (!item) return;
    this.choose(item);
    this.chosen(item);
  }

  private mark(index: number): void {
    this.at = (index + this.items.length) % this.items.length;
    [...this.box.children].forEach((option, other) => option.setAttribute('aria-selected', String(other === this.at)));
    const option = this.box.children[this.at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
  }

  private option(item: Item, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.box.id}-${index}`;
    option.className = 'people-option';
    option.setAttribute('role', 'option');
    this.fill(option, item);
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.pick(index));
    return option;
  }

  private place(caret: DOMRect | null): void {
    const { left, top, bottom } = caret ?? this.field.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const above = bottom + height + 8 > innerHeight && top > height;
    this.box.style.insetInlineStart = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`;
    this.box.style.insetBlockStart = `${above ? top - height - 4 : bottom + 4}px`;
  }
}

/** Lines of an option: the first is what it is called, the others say more. */
export function lines(name: string, ...more: [text: string, style: string][]): HTMLElement {
  const text = document.createElement('span');
  const named = document.createElement('strong');
  named.textContent = name;
  text.append(named);
  for (const [line, style] of more.filter(([one]) => one !== '')) {
    const small = document.createElement('span');
    small.className = style;
    small.textContent = line;
    text.append(' ', small);
  }
  return text;
}
