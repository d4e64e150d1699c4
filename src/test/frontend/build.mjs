// Packs the windows without a screen into one file for Node: node build.mjs OUTFILE
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const frontend = join(here, '../../main/frontend');
const { build } = createRequire(join(frontend, 'package.json'))('esbuild');
await build({
  absWorkingDir: here,
  entryPoints: ['crowd.ts'],
  outfile: process.argv[2],
  nodePaths: [join(frontend, 'node_modules')],
  tsconfigRaw: '{}',
  mainFields: ['module', 'main'],
  bundle: true,
  format: 'esm',
  platform: 'node',
});
