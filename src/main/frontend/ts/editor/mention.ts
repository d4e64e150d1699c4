import Mention, { type MentionNodeAttrs } from '@tiptap/extension-mention';
import { type SuggestionOptions, type SuggestionProps } from '@tiptap/suggestion';
import { PeopleList } from '../mention/list';
import { type Colleague, find } from '../mention/people';

type Attributes = MentionNodeAttrs & { username: string };
type Props = SuggestionProps<Colleague, Attributes>;

/** Shows people when one types `@`; what is picked becomes a mention. */
function suggestion(host: HTMLElement): Omit<SuggestionOptions<Colleague, Attributes>, 'editor'> {
  return {
    allowedPrefixes: [' ', '('],
    items: ({ query, signal }) => find(query, host, signal),
    command: ({ editor, range, props }) => {
      const mention = { type: 'mention', attrs: { id: props.id, label: props.label, username: props.username } };
      editor.chain().focus().insertContentAt(range, [mention, { type: 'text', text: ' ' }]).run();
    },
    render: () => {
      let list: PeopleList | undefined;
      const show = (props: Props): void => {
        list ??= new PeopleList(props.editor.view.dom, host);
        list.show(props.items, props.clientRect?.() ?? null, (person) =>
          props.command({ id: person.id, label: person.name, username: person.username }));
      };
      return {
        onStart: show,
        onUpdate: show,
        onKeyDown: ({ event }) => list?.press(event) ?? false,
        onExit: () => list?.close(),
      };
    },
  };
}

/** A mention with its user name, by which the server knows whom it means. */
export function mention(host: HTMLElement): ReturnType<typeof Mention.configure> {
  return Mention.extend({
    addAttributes() {
      return { id: { default: null }, label: { default: null }, username: { default: null } };
    },
    renderHTML({ node }) {
      return ['span', { class: 'mention', 'data-type': 'mention' }, `@${String(node.attrs['label'])}`];
    },
  }).configure({ suggestion: suggestion(host) as never });
}
