import { type EditorView } from '@tiptap/pm/view';

interface Observer {
  forceFlush(): void;
  flush(): void;
}

/**
 * Takes in what one has just done in the text. The browser tells of a changed selection or a typed letter a moment later;
 * who draws or moves the focus in between would put the selection back to where it was. The same calls as
 * prosemirror-view's own key handler.
 */
export function takeIn(view: EditorView): void {
  if (!('domObserver' in view)) return;
  const { domObserver } = view as unknown as { domObserver: Observer };
  domObserver.forceFlush();
  domObserver.flush();
}
