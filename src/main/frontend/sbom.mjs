// Lists the packages of the front end (CycloneDX), as package-lock.json names them: node sbom.mjs FILE
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [file] = process.argv.slice(2);
const listed = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'], {
  encoding: 'utf8',
});
if (listed.status === 0) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, listed.stdout);
} else {
  // The program is the same without: an npm before 10 does not know how to list.
  console.warn('The front end is not listed: this npm cannot do it. ' + listed.stderr.split('\n')[0]);
}
