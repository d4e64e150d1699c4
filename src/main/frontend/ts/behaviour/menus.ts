// Menus open without script; with it they also close: by Escape, by a click beside them, when another opens.
function open(): HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')];
}

document.addEventListener('click', (event) => {
  open().filter((menu) => !menu.contains(event.target as Node)).forEach((menu) => (menu.open = false));
});

document.addEventListener('focusin', (event) => {
  open().filter((menu) => !menu.contains(event.target as Node)).forEach((menu) => (menu.open = false));
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  open().forEach((menu) => {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
});
