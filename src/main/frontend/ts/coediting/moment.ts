import { type Editor } from '@tiptap/core';

interface Observer {
  forceFlush(): void;
  flush(): void;
}

/**
 * Takes in what one has just done in the text. The browser tells of a changed selection or a typed letter a moment later;
 * who draws in between would put the selection back to where it was. The same call as prosemirror-view's own key handler.
 */
export function takeIn(editor: Editor): void {
  if (!('domObserver' in editor.view)) return;
  const { domObserver } = editor.view as unknown as { domObserver: Observer };
  domObserver.forceFlush();
  domObserver.flush();
}
