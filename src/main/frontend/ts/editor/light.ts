import { Editor, type JSONContent } from '@tiptap/core';
import { part } from './dialog';
import { imageDialog } from './image-dialog';
import { linkDialog } from './link-dialog';
import { takeIn } from './moment';
import { schema } from './schema';
import { takeImages } from './take-images';
import { bring } from './toolbar';
import { asksForWords } from './unanswered';

/**
 * Makes an editor of a plain field in which one has begun to write: what was typed is taken over, with the caret.
 *
 * @param json what was kept from last time; null for what stands in the field
 */
export function light(field: HTMLElement, json?: string): void {
  const plain = part(field, 'textarea', HTMLTextAreaElement);
  if (plain.dataset['composing'] !== undefined) return;
  const content = part(field, 'input[name="content"]', HTMLInputElement);
  const tools = part(field, 'template', HTMLTemplateElement);
  const place = document.createElement('div');
  place.append(tools.content.cloneNode(true));
  const given = json ?? (plain.value === plain.defaultValue ? field.dataset['content'] : undefined);
  const focused = document.activeElement === plain;
  const caret = given ? undefined : plain.selectionStart + 1;
  const editor = edit(place, field, plain, given ? (JSON.parse(given) as JSONContent) : paragraphs(plain.value));
  plain.after(place);
  if (focused) focus(editor, caret);
  plain.hidden = true;
  dress(place, field, editor);
  const write = (): void => {
    content.value = editor.isEmpty ? '' : JSON.stringify(editor.getJSON());
    plain.value = editor.getText({ blockSeparator: '\n\n' });
  };
  write();
  editor.on('update', () => {
    write();
    field.dispatchEvent(new Event('samverk:written', { bubbles: true }));
  });
  field.addEventListener('samverk:emptied', () => editor.commands.clearContent());
}

// At once: Tiptap's own command waits for the next frame, and what is typed until then would go nowhere.
function focus(editor: Editor, caret = editor.state.doc.content.size): void {
  editor.commands.setTextSelection(caret);
  editor.view.focus();
}

function edit(place: HTMLElement, field: HTMLElement, plain: HTMLTextAreaElement, content: JSONContent): Editor {
  const attributes: Record<string, string> = {
    class: 'prose editor-text',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': plain.labels[0]?.textContent ?? plain.placeholder,
  };
  const described = plain.getAttribute('aria-describedby');
  if (described) attributes['aria-describedby'] = described;
  if (plain.getAttribute('aria-invalid')) attributes['aria-invalid'] = 'true';
  return new Editor({
    element: place,
    extensions: schema('', field),
    content,
    injectCSS: false,
    editorProps: {
      attributes,
      handleKeyDown: (view, event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return true;
        if (!(event.altKey && event.key === 'F10')) return false;
        takeIn(view);
        place.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus();
        return true;
      },
    },
  });
}

function dress(place: HTMLElement, field: HTMLElement, editor: Editor): void {
  const toolbar = part(place, '[role="toolbar"]', HTMLElement);
  const link = linkDialog(part(place, '[data-dialog="link"]', HTMLDialogElement), editor);
  const image = imageDialog(part(place, '[data-dialog="image"]', HTMLDialogElement), editor);
  toolbar.hidden = false;
  bring(toolbar, editor, { link, image: () => image() });
  takeImages(place, image);
  field.addEventListener('samverk:sending', (event) => {
    if (asksForWords(editor, () => image())) event.preventDefault();
  });
}

// Characters, line breaks and ends of paragraphs take as many places in the document as in the text, so that the caret
// stays where it was.
function paragraphs(text: string): JSONContent {
  const content = text.split('\n\n').map((paragraph) => ({ type: 'paragraph', content: lines(paragraph) }));
  return { type: 'doc', content };
}

function lines(paragraph: string): JSONContent[] {
  return paragraph
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...(line === '' ? [] : [{ type: 'text', text: line }])]);
}
