import { words } from '../say';
import { lines, OptionList } from './options';
import { type Colleague, isForGroup } from './people';

/** The people whom one may mean, under the caret. */
export class PeopleList extends OptionList<Colleague> {
  /**
   * @param field the element that has focus
   * @param host  where the list is put, and what says for whom one writes
   */
  constructor(field: HTMLElement, host: HTMLElement) {
    super(field, host, words('people'), (number) => words('found', String(number)));
  }

  protected fill(option: HTMLElement, person: Colleague): void {
    const facts = [person.title, person.unit].filter(Boolean).join(' · ');
    option.append(face(person), lines(person.name, [facts, 'quiet small'], [person.sees ? '' : this.unseen(person), 'people-unseen']));
  }

  protected override chosen(person: Colleague): void {
    if (person.sees) return;
    const line = document.createElement('p');
    line.className = 'writing-line writing-warning';
    line.setAttribute('role', 'alert');
    line.textContent = this.unseen(person);
    this.host.querySelector('.writing-warning')?.remove();
    this.host.append(line);
  }

  private unseen(person: Colleague): string {
    const first = person.name.split(' ')[0] ?? person.name;
    return words(isForGroup(this.host) ? 'unseenGroup' : 'unseen', first);
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
