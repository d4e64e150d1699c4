/** A picture that is pasted or dropped is taken; anything else goes its way. */
export function takeImages(place: HTMLElement, image: (file: File) => void): void {
  const take = (event: Event, files: FileList | undefined): void => {
    const file = [...(files ?? [])].find((candidate) => candidate.type.startsWith('image/'));
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    image(file);
  };
  place.addEventListener('paste', (event) => take(event, event.clipboardData?.files), true);
  place.addEventListener('drop', (event) => take(event, event.dataTransfer?.files), true);
}
