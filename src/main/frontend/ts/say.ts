interface Act {
  label: string;
  run: () => void;
}

type Word = 'offline' | 'failed' | 'restored' | 'discard' | 'close' | 'from' | 'throw' | 'unsent' | 'again'
  | 'people' | 'found' | 'unseen' | 'unseenGroup' | 'unanswered' | 'topics' | 'foundTopics' | 'topicPosts';

/** Words of the page's live region, in the reader's language. */
export function words(name: Word, argument = ''): string {
  return (document.getElementById('live')?.dataset[name] ?? '').replace('%', argument);
}

/** Says something in the live region, with an act beside it; it stays until it is closed or something else is said. */
export function say(text: string, act?: Act): void {
  const live = document.getElementById('live');
  if (!live || text === '') return;
  const toast = document.createElement('div');
  toast.className = 'toast';
  const sentence = document.createElement('span');
  sentence.textContent = text;
  toast.append(sentence);
  const close = (): void => live.replaceChildren();
  if (act) toast.append(button(act.label, () => { close(); act.run(); }));
  toast.append(button(words('close'), close));
  live.replaceChildren(toast);
}

function button(label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', run);
  return made;
}
