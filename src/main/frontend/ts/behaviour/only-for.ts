// What may be asked in some groups alone (`data-only-for`, their slugs) shows when one of those is chosen.
function fit(form: HTMLFormElement | null): void {
  const chosen = form?.querySelector<HTMLSelectElement>('select[name="group"]')?.value;
  form?.querySelectorAll<HTMLElement>('[data-only-for]').forEach((part) => {
    const fits = chosen !== undefined && (part.dataset['onlyFor'] ?? '').split(' ').includes(chosen);
    const hidden = !fits && part.querySelector('[aria-invalid]') === null;
    part.hidden = hidden;
    part.querySelectorAll('input').forEach((input) => (input.disabled = hidden));
  });
}

document.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement && event.target.name === 'group') fit(event.target.form);
});
document.querySelectorAll<HTMLElement>('[data-only-for]').forEach((part) => fit(part.closest('form')));
