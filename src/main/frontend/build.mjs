// Makes everything that a browser fetches: `node build.mjs OUTDIR`, called by Maven.
// Files get a hash in their name; OUTDIR/manifest.properties says which (`app.css=app-3F2A….css`).
// Nothing is done when the inputs are those of the last time, so that a Maven build stays quick.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { icon } from './icons.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const outDir = resolve(process.argv[2] ?? join(here, '../../../target/classes/static/assets'));
const workDir = resolve(outDir, '../../../frontend');
const manifestFile = join(outDir, 'manifest.properties');

// What a page that is only read may weigh, compressed, in bytes.
const budget = { 'app.css': 40_000, 'app.js': 60_000 };

const inputs = ['build.mjs', 'icons.mjs', 'theme.json', 'icons.json', 'mark.svg', 'package-lock.json', 'tsconfig.json', ...files('css'), ...files('ts')];
const state = hash(inputs.map((name) => name + '\0' + readFileSync(join(here, name))).join('\0'), 32);

if (isUpToDate()) process.exit(0);

if (!isInstalled()) {
  console.log('Fetching the front end\'s packages (npm ci)…');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}
run('npm', ['run', '--silent', 'check']);
const theme = makeTheme();
rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });
const manifest = { ...(await bundle(theme)), ...sprite(), ...mark() };
await engine();
dictionary();
check(manifest);
const lines = Object.entries(manifest).map(([name, file]) => `${name}=${file}`);
writeFileSync(manifestFile, [`# inputs ${state}`, ...lines.sort(), ''].join('\n'));

function isUpToDate() {
  return existsSync(manifestFile) && readFileSync(manifestFile, 'utf8').startsWith(`# inputs ${state}\n`);
}

// npm writes what it has installed beside the packages; compare that with what is wanted.
function isInstalled() {
  const installedFile = join(here, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

// One colour of the organisation becomes a whole scale with sufficient contrast, light and dark.
function makeTheme() {
  const settings = JSON.parse(readFileSync(join(here, 'theme.json'), 'utf8'));
  const dir = join(workDir, 'theme-' + hash(JSON.stringify(settings)));
  const css = join(dir, 'css/samverk.css');
  if (existsSync(css)) return css;
  mkdirSync(dir, { recursive: true });
  const samverk = {
    colors: { main: { accent: settings.accent }, support: {}, neutral: settings.neutral },
    borderRadius: settings.radius,
    typography: { fontFamily: settings.font },
  };
  const config = join(dir, 'theme.config.json');
  writeFileSync(config, JSON.stringify({ outDir: join(dir, 'tokens'), clean: true, themes: { samverk } }));
  const tool = join(here, 'node_modules/.bin/designsystemet');
  run(tool, ['tokens', 'create', '--config', config], 'ignore');
  run(tool, ['tokens', 'build', '-t', join(dir, 'tokens'), '-o', join(dir, 'css')], 'ignore');
  return css;
}

async function bundle(theme) {
  const esbuild = await import('esbuild');
  const { metafile } = await esbuild.build({
    absWorkingDir: here,
    entryPoints: { app: 'ts/app.ts', editor: 'ts/editor/editor.ts', upload: 'ts/upload/upload.ts', mention: 'ts/mention/mention.ts', 'app-style': 'css/app.css', 'editor-style': 'css/editor.css' },
    outdir: outDir,
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    alias: { 'samverk-theme': theme },
    loader: { '.woff2': 'file' },
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    legalComments: 'none',
    target: ['chrome123', 'firefox128', 'safari17.5'],
  });
  const manifest = {};
  for (const [output, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = entryPoint ?? Object.keys(inputs)[0];
    manifest[basename(source).replace(/\.ts$/, '.js')] = basename(output);
  }
  return manifest;
}

// What runs in the server where several write on one text: the browser's schema as data, and ProseMirror's steps.
async function engine() {
  const esbuild = await import('esbuild');
  const common = { absWorkingDir: here, bundle: true, legalComments: 'none' };
  const specFile = join(workDir, 'spec.mjs');
  await esbuild.build({ ...common, entryPoints: ['ts/coediting/spec.ts'], outfile: specFile, format: 'esm', platform: 'node' });
  const { spec } = await import(specFile);
  const schema = join(workDir, 'schema.json');
  writeFileSync(schema, spec);
  await esbuild.build({
    ...common,
    entryPoints: ['ts/coediting/engine.ts'],
    outfile: join(outDir, '../../coediting/engine.js'),
    alias: { 'samverk-schema': schema },
    format: 'iife',
    globalName: 'engine',
    target: 'es2022',
    minify: true,
  });
}

// The Swedish dictionary that searches take words apart with (LGPL-3.0), as it is, with its licence.
function dictionary() {
  const dir = join(outDir, '../../search');
  mkdirSync(dir, { recursive: true });
  for (const [from, to] of [['index.aff', 'sv.aff'], ['index.dic', 'sv.dic'], ['license', 'sv.license']]) {
    copyFileSync(join(here, 'node_modules/dictionary-sv', from), join(dir, to));
  }
}

// icons.json: the name that templates use → the file in Lucide.
function sprite() {
  const icons = JSON.parse(readFileSync(join(here, 'icons.json'), 'utf8'));
  const symbols = Object.entries(icons).map(([name, file]) => {
    const svg = readFileSync(join(here, `node_modules/lucide-static/icons/${file}.svg`), 'utf8');
    const shapes = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s+/g, ' ').trim();
    const pen = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
    return `<symbol id="${name}" viewBox="0 0 24 24" ${pen}>${shapes}</symbol>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
  const file = `icons-${hash(svg)}.svg`;
  writeFileSync(join(outDir, file), svg);
  return { 'icons.svg': file };
}

// The mark for the browser's tab and for home screens, in the organisation's colour.
function mark() {
  const { accent } = JSON.parse(readFileSync(join(here, 'theme.json'), 'utf8'));
  const svg = readFileSync(join(here, 'mark.svg'), 'utf8').replaceAll('currentColor', accent);
  const file = `mark-${hash(svg)}.svg`;
  writeFileSync(join(outDir, file), svg);
  const icons = Object.fromEntries([180, 192, 512].map((size) => [`icon-${size}.png`, picture(`icon-${size}`, icon(svg, size, accent))]));
  return { 'mark.svg': file, ...icons };
}

function picture(name, bytes) {
  const file = `${name}-${hash(bytes)}.png`;
  writeFileSync(join(outDir, file), bytes);
  return file;
}

function check(manifest) {
  for (const [name, limit] of Object.entries(budget)) {
    const size = gzipSync(readFileSync(join(outDir, manifest[name]))).length;
    if (size > limit) throw new Error(`${name} weighs ${size} bytes compressed; it may weigh ${limit}`);
  }
}

function files(dir) {
  return readdirSync(join(here, dir), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(here.length + 1))
    .sort();
}

function hash(text, length = 10) {
  return createHash('sha256').update(text).digest('hex').slice(0, length).toUpperCase();
}

function run(command, args, stdout = 'inherit') {
  execFileSync(command, args, { cwd: here, stdio: ['ignore', stdout, 'inherit'] });
}
