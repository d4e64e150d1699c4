/** The line of one file in an upload field: its name, how far it has come, what went wrong. */
export class Row {
  readonly item = document.createElement('li');
  private readonly bar = document.createElement('progress');
  private readonly state = document.createElement('span');
  private readonly words: DOMStringMap;

  constructor(name: string, words: DOMStringMap, remove: () => void) {
    this.words = words;
    const label = document.createElement('span');
    label.className = 'upload-name';
    label.textContent = name;
    this.bar.max = 1;
    this.bar.value = 0;
    this.bar.setAttribute('aria-label', `${words['underWay']}: ${name}`);
    this.state.className = 'quiet small';
    this.state.setAttribute('role', 'status');
    this.item.className = 'upload-file';
    this.item.append(label, this.bar, this.state, button(`${words['remove']}`, name, remove));
  }

  progress(sent: number, total: number): void {
    this.bar.value = total === 0 ? 0 : sent / total;
    this.state.className = 'quiet small';
    this.state.textContent = `${Math.floor(this.bar.value * 100)} %`;
  }

  done(id: string): void {
    this.bar.remove();
    this.state.className = 'quiet small';
    this.state.textContent = this.words['done'] ?? '';
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'file';
    field.value = id;
    this.item.append(field);
  }

  waiting(): void {
    this.state.textContent = this.words['offline'] ?? '';
  }

  failed(reason: string, again?: () => void): void {
    this.bar.value = 0;
    this.bar.hidden = true;
    this.state.className = 'field-error';
    this.state.textContent = reason;
    if (!again) return;
    const retry = button(this.words['again'] ?? '', '', () => {
      retry.remove();
      this.bar.hidden = false;
      again();
    });
    this.item.append(retry);
  }
}

function button(words: string, about: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'act';
  made.textContent = words;
  if (about) made.setAttribute('aria-label', `${words}: ${about}`);
  made.addEventListener('click', act);
  return made;
}
