// A file that is dropped beside what takes it would be opened by the browser, and the page with all that was written lost.
function guard(event: DragEvent): void {
  const files = event.dataTransfer?.types.includes('Files');
  const takes = event.target instanceof HTMLInputElement && event.target.type === 'file';
  if (!files || event.defaultPrevented || takes) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
}

window.addEventListener('dragover', guard);
window.addEventListener('drop', guard);
