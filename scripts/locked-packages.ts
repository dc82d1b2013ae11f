import { readFileSync } from 'node:fs';

/** What a lock file says about one installed package. */
interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
}

/** package-lock.json of this repository. */
export const packageLock: {
  readonly packages: Readonly<Record<string, LockedPackage>>;
} = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** The locked packages that the program needs to run, by folder; without those that only development needs. */
export const neededPackages: Readonly<Record<string, LockedPackage>> = Object.fromEntries(
  Object.entries(packageLock.packages).filter(
    ([folder, { dev, link }]) => folder.startsWith('node_modules/') && !dev && !link,
  ),
);
