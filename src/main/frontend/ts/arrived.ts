// Each part of a page as it arrives: first the page, then what is brought into it.
export function arrived(take: (part: ParentNode) => void): void {
  take(document);
  document.addEventListener('htmx:load', (event) => {
    if (event.target !== document.body) take(event.target as Element);
  });
}
