import { Schema, type MarkSpec, type NodeSpec } from '@tiptap/pm/model';
import spec from 'samverk-schema';

const { nodes, marks } = spec as unknown as { nodes: [string, NodeSpec][]; marks: [string, MarkSpec][] };

/** The browser's schema, in the server. */
export const schema = new Schema({ nodes: Object.fromEntries(nodes), marks: Object.fromEntries(marks) });
