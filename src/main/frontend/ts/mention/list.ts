import { words } from '../say';
import { type Colleague, isForGroup } from './people';

let lists = 0;

/** The list of people under the caret: a listbox that the text field points at (ARIA 1.2, `aria-activedescendant`). */
export class PeopleList {
  private readonly box = document.createElement('ul');
  private readonly voice = document.createElement('p');
  private people: Colleague[] = [];
  private at = 0;
  private choose: (person: Colleague) => void = () => {};

  /**
   * @param field the element that has focus
   * @param host  where the list is put, and what says for whom one writes
   */
  constructor(
    private readonly field: HTMLElement,
    private readonly host: HTMLElement,
  ) {
    this.box.id = `people-list-${++lists}`;
    this.box.className = 'people-list';
    this.box.setAttribute('role', 'listbox');
    this.box.setAttribute('aria-label', words('people'));
    this.voice.className = 'visually-hidden';
    this.voice.setAttribute('role', 'status');
    host.append(this.voice);
  }

  show(people: Colleague[], caret: DOMRect | null, choose: (person: Colleague) => void): void {
    this.people = people;
    this.choose = choose;
    this.at = 0;
    if (people.length === 0) return this.close();
    this.box.replaceChildren(...people.map((person, index) => this.option(person, index)));
    if (!this.box.isConnected) document.body.append(this.box);
    this.place(caret);
    this.field.setAttribute('aria-controls', this.box.id);
    this.field.setAttribute('aria-autocomplete', 'list');
    this.voice.textContent = words('found', String(people.length));
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
    const person = this.people[index];
    this.close();
    if (!person) return;
    this.choose(person);
    if (!person.sees) this.warn(person);
  }

  private warn(person: Colleague): void {
    const first = person.name.split(' ')[0] ?? person.name;
    const line = document.createElement('p');
    line.className = 'writing-line writing-warning';
    line.setAttribute('role', 'alert');
    line.textContent = words(isForGroup(this.host) ? 'unseenGroup' : 'unseen', first);
    this.host.querySelector('.writing-warning')?.remove();
    this.host.append(line);
  }

  private mark(index: number): void {
    this.at = (index + this.people.length) % this.people.length;
    [...this.box.children].forEach((option, other) => option.setAttribute('aria-selected', String(other === this.at)));
    const option = this.box.children[this.at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.field.setAttribute('aria-activedescendant', option.id);
  }

  private option(person: Colleague, index: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.box.id}-${index}`;
    option.className = 'people-option';
    option.setAttribute('role', 'option');
    const facts = [person.title, person.unit].filter(Boolean).join(' · ');
    const first = person.name.split(' ')[0] ?? person.name;
    const unseen = person.sees ? '' : words(isForGroup(this.host) ? 'unseenGroup' : 'unseen', first);
    option.append(face(person), lines(person.name, facts, unseen));
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

function face(person: Colleague): HTMLElement {
  const face = document.createElement('span');
  face.className = `face tint-${person.tint}`;
  face.dataset['size'] = 's';
  face.setAttribute('aria-hidden', 'true');
  if (person.photo) {
    const image = document.createElement('img');
    image.src = person.photo;
    image.alt = '';
    face.append(image);
  } else face.textContent = person.initials;
  return face;
}

function lines(name: string, facts: string, unseen: string): HTMLElement {
  const text = document.createElement('span');
  const named = document.createElement('strong');
  named.textContent = name;
  text.append(named);
  for (const line of [facts, unseen].filter((one) => one !== '')) {
    const small = document.createElement('span');
    small.className = line === unseen ? 'people-unseen' : 'quiet small';
    small.textContent = line;
    text.append(' ', small);
  }
  return text;
}
