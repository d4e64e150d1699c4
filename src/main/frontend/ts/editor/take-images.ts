/**
 * A picture that is pasted or dropped is taken; anything else goes its way: a text too of which Word sends a picture
 * along.
 */
export function takeImages(place: HTMLElement, image: (file: File) => void): void {
  const take = (event: Event, data: DataTransfer | null): void => {
    if (hasWords(data?.getData('text/html') ?? '')) return;
    const file = [...(data?.files ?? [])].find((candidate) => candidate.type.startsWith('image/'));
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    image(file);
  };
  place.addEventListener('paste', (event) => take(event, event.clipboardData), true);
  place.addEventListener('drop', (event) => take(event, event.dataTransfer), true);
}

// A picture that is copied from a page comes with HTML that holds nothing but the picture.
function hasWords(html: string): boolean {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('style, script, xml, title').forEach((node) => node.remove());
  return (page.body.textContent ?? '').trim() !== '';
}
