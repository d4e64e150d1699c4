import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion';
import { find, type Topic, TopicList } from '../mention/topics';

/** Shows the topics in use when one types `#`. A topic is plain text; what is picked is only written to its end. */
export function topic(host: HTMLElement): Extension {
  return Extension.create({
    name: 'topic',
    addProseMirrorPlugins() {
      return [
        Suggestion<Topic, Topic>({
          editor: this.editor,
          pluginKey: new PluginKey('topic'),
          char: '#',
          allowedPrefixes: [' ', '('],
          items: ({ query, signal }) => find(query, signal),
          command: ({ editor, range, props }) => {
            editor.chain().focus().insertContentAt(range, `#${props.word} `).run();
          },
          allow: ({ state, range }) => !state.doc.resolve(range.from).parent.type.spec.code,
          render: () => {
            let list: TopicList | undefined;
            const show = (props: SuggestionProps<Topic, Topic>): void => {
              list ??= new TopicList(props.editor.view.dom, host);
              list.show(props.items, props.clientRect?.() ?? null, (item) => props.command(item));
            };
            return {
              onStart: show,
              onUpdate: show,
              onKeyDown: ({ event }) => list?.press(event) ?? false,
              onExit: () => list?.close(),
            };
          },
        }),
      ];
    },
  });
}
