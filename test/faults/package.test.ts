import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly link?: boolean;
  readonly resolved?: string;
}

const LOCKED = (
  JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  }
).packages;

/** Where npm has put a package that another one needs: beside it, or further up. */
function placeOf(name: string, neededBy: string): string | null {
  for (let from = neededBy; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    if (LOCKED[place]) return place;
    if (from === '') return null;
  }
}

/** What npm installs with a package for somebody who runs it: no development packages, no optional peers. */
function neededBy(place: string): readonly string[] {
  const {
    dependencies,
    optionalDependencies,
    peerDependencies,
    peerDependenciesMeta = {},
  } = LOCKED[place] ?? {};
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

function installed(): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [''];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const name of neededBy(place)) {
      const put = placeOf(name, place);
      const real = put && LOCKED[put]?.link ? (LOCKED[put]?.resolved ?? put) : put;
      if (real === null || found.has(real)) continue;
      found.add(real);
      waiting.push(real);
    }
  }
  return found;
}

test('what is installed to run the program has no compiler and nothing to build pages with', () => {
  const places = installed();
  expect(places.size).toBeGreaterThan(50);
  expect(places).toContain('node_modules/@slack/bolt');
  const unwanted =
    /(?:^|\/)node_modules\/(?:typescript|vite|vitest|react|react-dom|esbuild|tsx|playwright-core)$/;
  expect([...places].filter((place) => unwanted.test(place))).toEqual([]);
});
