import { Editor, type JSONContent } from '@tiptap/core';
import { say, words } from '../say';
import { forget, keep, recall } from '../store';
import { part } from './dialog';
import { imageDialog } from './image-dialog';
import { join, start, type Start } from '../coediting/begin';
import { collaboration, type Together } from '../coediting/together';
import { asksForWords } from './unanswered';
import { linkDialog } from './link-dialog';
import { takeIn } from './moment';
import { schema } from './schema';
import { takeImages } from './take-images';
import { bring } from './toolbar';

/** Makes a rich editor of a plain text area; what is written is posted as ProseMirror JSON in the field `content`. */
class RichEditor extends HTMLElement {
  private editor: Editor | undefined;
  private building = false;

  connectedCallback(): void {
    if (this.editor || this.building) return;
    this.building = true;
    void (this.dataset['together'] ? start(this).then((from) => this.build(from)) : this.build());
  }

  // With `from` several may write at once: each change is sent as it is made, and the form sends none of it.
  private build(from?: Start): void {
    const plain = part(this, 'textarea', HTMLTextAreaElement);
    const content = part(this, 'input[name="content"]', HTMLInputElement);
    const [toolbar, tableBar] = this.querySelectorAll<HTMLElement>('[role="toolbar"]');
    if (!toolbar || !tableBar) return;

    const place = document.createElement('div');
    plain.after(place);
    const editor = this.edit(place, plain, toolbar, from);
    this.editor = editor;
    this.replace(plain, toolbar);

    const link = linkDialog(part(this, '[data-dialog="link"]', HTMLDialogElement), editor);
    const image = imageDialog(part(this, '[data-dialog="image"]', HTMLDialogElement), editor);
    [toolbar, tableBar].forEach((bar) => bring(bar, editor, { link, image: () => image() }));
    takeImages(place, image);

    editor.on('transaction', () => (tableBar.hidden = !editor.isActive('table')));
    const together = from ? join(this, editor, from) : undefined;
    if (together) content.disabled = true;
    else this.write(editor, content);
    this.offerKept(editor, content);
    this.closest('form')?.addEventListener('submit', (event) => {
      if (!asksForWords(editor, () => image()) && !this.waits(event, together)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
  }

  private write(editor: Editor, content: HTMLInputElement): void {
    content.value = JSON.stringify(editor.getJSON());
    editor.on('update', () => {
      content.value = JSON.stringify(editor.getJSON());
      if (this.dataset['keepEditor']) keep(this.dataset['keepEditor'], content.value);
    });
  }

  // A version is made of what the server has: what it does not have yet must reach it first.
  private waits(event: SubmitEvent, together: Together | undefined): boolean {
    const mode = this.querySelector<HTMLInputElement>('input[name="together"]');
    if (mode) mode.disabled = !together;
    if (!together || together.settled) return false;
    const form = event.target as HTMLFormElement;
    event.submitter?.setAttribute('aria-busy', 'true');
    void together.settle().then((done) => {
      event.submitter?.removeAttribute('aria-busy');
      if (done) form.requestSubmit(event.submitter);
      else say(words('offline'));
    });
    return true;
  }

  disconnectedCallback(): void {
    this.editor?.destroy();
    this.editor = undefined;
  }

  private edit(place: HTMLElement, plain: HTMLTextAreaElement, toolbar: HTMLElement, from?: Start): Editor {
    const taskLabel = toolbar.querySelector('[data-command="taskList"]')?.getAttribute('aria-label') ?? '';
    const attributes: Record<string, string> = {
      class: 'prose editor-text',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${plain.name}-label`,
      id: plain.id,
    };
    if (plain.getAttribute('aria-invalid')) {
      attributes['aria-invalid'] = 'true';
      attributes['aria-describedby'] = `${plain.name}-error`;
    }
    plain.removeAttribute('id');
    return new Editor({
      element: place,
      extensions: [...schema(taskLabel, this), ...(from ? [collaboration(from.version, from.client)] : [])],
      content: from?.content ?? this.initial(plain),
      injectCSS: false,
      editorProps: {
        attributes,
        handleKeyDown: (view, event) => {
          if (!(event.altKey && event.key === 'F10')) return false;
          takeIn(view);
          toolbar.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
          return true;
        },
      },
    });
  }

  private initial(plain: HTMLTextAreaElement): JSONContent {
    const stored = this.dataset['content'];
    if (stored) return JSON.parse(stored) as JSONContent;
    const paragraphs = plain.value.split(/\n{2,}/).filter((text) => text.trim() !== '');
    const content = paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text: text.trim() }] }));
    return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
  }

  private replace(plain: HTMLTextAreaElement, toolbar: HTMLElement): void {
    this.querySelector(`#${plain.name}-label`)?.addEventListener('click', () => this.editor?.commands.focus());
    plain.hidden = true;
    plain.removeAttribute('name');
    plain.removeAttribute('aria-invalid');
    toolbar.hidden = false;
    this.querySelectorAll<HTMLElement>('.editor-plain').forEach((hint) => (hint.hidden = true));
    this.dataset['ready'] = '';
  }

  // What was written last time and not saved is offered, never put over what is saved.
  private offerKept(editor: Editor, content: HTMLInputElement): void {
    const key = this.dataset['keepEditor'];
    const text = key ? recall(key) : null;
    const offer = this.querySelector<HTMLElement>('.editor-kept');
    if (!key || !offer || text === null || text === content.value) return;
    offer.hidden = false;
    part(offer, '[data-restore]', HTMLButtonElement).addEventListener('click', () => {
      offer.hidden = true;
      editor.chain().setContent(JSON.parse(text) as JSONContent, { emitUpdate: true }).focus('end').run();
    });
    part(offer, '[data-discard]', HTMLButtonElement).addEventListener('click', () => {
      offer.hidden = true;
      forget(key);
      editor.commands.focus();
    });
  }
}

customElements.define('rich-editor', RichEditor);

export { light } from './light';
