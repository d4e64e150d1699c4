import { type Extensions } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import { TaskItem, TaskList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import Heading, { type Level } from '@tiptap/extension-heading';
import StarterKit from '@tiptap/starter-kit';
import { mention } from './mention';
import { pasted } from './pasted';
import { topic } from './topic';

// Headings are shown one level lower than they are stored, since the page has its own title.
const LowerHeading = Heading.extend({
  parseHTML() {
    return [1, 2, 3, 4, 5].map((tag) => ({ tag: `h${tag}`, attrs: { level: Math.max(1, tag - 1) } }));
  },
  renderHTML({ node, HTMLAttributes }) {
    return [`h${(node.attrs['level'] as Level) + 1}`, HTMLAttributes, 0];
  },
}).configure({ levels: [1, 2, 3, 4] });

// Tab goes from cell to cell and, after the last, on to the next control: the keyboard is never caught (WCAG 2.1.2).
const OpenTable = Table.extend({
  addKeyboardShortcuts() {
    return {
      Tab: () => this.editor.commands.goToNextCell(),
      'Shift-Tab': () => this.editor.commands.goToPreviousCell(),
    };
  },
}).configure({ resizable: false });

/**
 * The nodes and marks that the server knows, and no others.
 *
 * @param host what says for whom one writes, so that the right people are shown
 */
export function schema(taskLabel: string, host: HTMLElement): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      underline: false,
      trailingNode: false,
      link: { openOnClick: false, HTMLAttributes: { target: null, rel: null }, autolink: true, defaultProtocol: 'https', protocols: ['mailto', 'tel'] },
    }),
    LowerHeading,
    Image,
    mention(host),
    topic(host),
    pasted,
    TaskList,
    TaskItem.configure({ nested: true, a11y: { checkboxLabel: () => taskLabel } }),
    OpenTable,
    TableRow,
    TableHeader,
    TableCell,
  ];
}
