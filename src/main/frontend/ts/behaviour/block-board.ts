import htmx from 'htmx.org';
import { say } from '../say';

// The blocks of a page: what the last act did is said aloud, and a block can be dragged by its grip. Whoever does not
// drag has the buttons (WCAG 2.5.7); both send the same form.
customElements.define('block-board', class extends HTMLElement {
  private dragged: HTMLElement | null = null;
  private from = 0;

  connectedCallback(): void {
    say(this.dataset.said ?? '');
    this.querySelectorAll<HTMLElement>('[data-grip]').forEach((grip) => { grip.hidden = false; });
    this.addEventListener('pointerdown', (event) => this.take(event));
    this.addEventListener('dragover', (event) => this.over(event));
    this.addEventListener('drop', (event) => event.preventDefault());
    this.addEventListener('dragend', () => this.leave());
  }

  /** Only what is taken by its grip can be dragged, so that words can still be selected. */
  private take(event: PointerEvent): void {
    const grip = (event.target as Element).closest('[data-grip]');
    const block = grip?.closest<HTMLElement>('[data-block]');
    if (!block) return;
    block.draggable = true;
    this.dragged = block;
    this.from = this.place(block);
    block.addEventListener('pointerup', () => { block.draggable = false; }, { once: true });
  }

  private over(event: DragEvent): void {
    if (!this.dragged) return;
    event.preventDefault();
    const over = (event.target as Element).closest<HTMLElement>('[data-block]');
    if (!over || over === this.dragged) return;
    this.dragged.dataset.dragged = 'true';
    const { top, height } = over.getBoundingClientRect();
    if (event.clientY < top + height / 2) over.before(this.dragged);
    else over.after(this.dragged);
  }

  private place(block: HTMLElement): number {
    return [...this.querySelectorAll('[data-block]')].indexOf(block) + 1;
  }

  private leave(): void {
    const block = this.dragged;
    this.dragged = null;
    const form = block?.querySelector<HTMLFormElement>('form[data-act="place"]');
    if (!block || !form) return;
    block.draggable = false;
    delete block.dataset.dragged;
    const place = this.place(block);
    if (place === this.from) return;
    const { way: _, ...values } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    void htmx.ajax('post', form.action, { target: '#board', select: '#board', swap: 'outerHTML', values: { ...values, to: place } });
  }
});
