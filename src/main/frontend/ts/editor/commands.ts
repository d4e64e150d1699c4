import { type ChainedCommands, type Editor } from '@tiptap/core';

interface Command {
  run: (chain: ChainedCommands) => ChainedCommands;
  active?: (editor: Editor) => boolean;
}

function toggle(name: string, run: Command['run'], attributes?: Record<string, unknown>): Command {
  return { run, active: (editor) => editor.isActive(name, attributes) };
}

/** What the buttons do, by the name in their `data-command`. */
export const commands: Record<string, Command> = {
  heading2: toggle('heading', (chain) => chain.toggleHeading({ level: 1 }), { level: 1 }),
  heading3: toggle('heading', (chain) => chain.toggleHeading({ level: 2 }), { level: 2 }),
  heading4: toggle('heading', (chain) => chain.toggleHeading({ level: 3 }), { level: 3 }),
  bold: toggle('bold', (chain) => chain.toggleBold()),
  italic: toggle('italic', (chain) => chain.toggleItalic()),
  bulletList: toggle('bulletList', (chain) => chain.toggleBulletList()),
  orderedList: toggle('orderedList', (chain) => chain.toggleOrderedList()),
  taskList: toggle('taskList', (chain) => chain.toggleTaskList()),
  quote: toggle('blockquote', (chain) => chain.toggleBlockquote()),
  mention: { run: (chain) => chain.insertContent('@') },
  undo: { run: (chain) => chain.undo() },
  redo: { run: (chain) => chain.redo() },
  tableInsert: { run: (chain) => chain.insertTable({ rows: 3, cols: 3, withHeaderRow: true }) },
  rowAdd: { run: (chain) => chain.addRowAfter() },
  rowRemove: { run: (chain) => chain.deleteRow() },
  columnAdd: { run: (chain) => chain.addColumnAfter() },
  columnRemove: { run: (chain) => chain.deleteColumn() },
  headerRow: { run: (chain) => chain.toggleHeaderRow() },
  tableRemove: { run: (chain) => chain.deleteTable() },
};
