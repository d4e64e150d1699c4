// Plain fields that take mentions: what shows people is fetched when one begins to write.
document.addEventListener('focusin', (event) => {
  const field = event.target;
  if (!(field instanceof HTMLTextAreaElement) || !field.dataset['mention']) return;
  const script = field.dataset['mention'];
  delete field.dataset['mention'];
  void import(script).then((module: { mentions: (field: HTMLTextAreaElement) => void }) => module.mentions(field));
});
