/**
 * Writes npm-shrinkwrap.json, with the packages that the program needs. It goes into the package, so that whoever installs it
 * gets exactly the versions that were tested.
 */
import { writeFileSync } from 'node:fs';
import { neededPackages, packageLock } from './locked-packages.ts';

const root = { ...packageLock.packages[''], devDependencies: undefined, workspaces: undefined };
const shrinkwrap = { ...packageLock, packages: { '': root, ...neededPackages } };
writeFileSync(new URL('../npm-shrinkwrap.json', import.meta.url), `${JSON.stringify(shrinkwrap, null, 2)}\n`);
