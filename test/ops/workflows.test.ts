import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../.github/workflows');
const names = readdirSync(FOLDER);
const text = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

interface Step {
  readonly name?: string;
  readonly run?: string;
}

test.each(names)('%s pins every action to a commit, with its version beside it for whoever reads', (name) => {
  const used = [...text(name).matchAll(/uses: (.+)/g)].map(([, action = '']) => action);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(names)(
  '%s may only read unless a job asks for more, and leaves no credentials in the checkout',
  (name) => {
    const { permissions, jobs } = parse(text(name));
    expect(permissions).toEqual({ contents: 'read' });
    const steps = Object.values<{ steps: { uses?: string; with?: object }[] }>(jobs).flatMap(
      (job) => job.steps,
    );
    for (const { uses = '', with: inputs } of steps)
      if (uses.startsWith('actions/checkout@'))
        expect(inputs).toMatchObject({ 'persist-credentials': false });
  },
);

describe('the steps of a release that need neither GitHub nor a registry', () => {
  const { jobs } = parse(text('release.yml'));
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ghostwatch-release-'));
    writeFileSync(join(folder, 'package.json'), '{"version":"1.2.0"}');
    writeFileSync(
      join(folder, 'CHANGELOG.md'),
      '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n### Added\n\n- New.\n\n## [1.1.0] - 2026-11-01\n\n- Old.\n',
    );
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the step of a job with this name, or its part before a line, as GitHub does. */
  function runs(job: string, name: string, env: NodeJS.ProcessEnv, until = '') {
    const steps: readonly Step[] = jobs[job].steps;
    const script = steps.find((step) => step.name === name)?.run ?? 'exit 99';
    const part = until === '' ? script : script.slice(0, script.indexOf(until));
    return spawnSync('bash', ['-e', '-c', part], { cwd: folder, env: { PATH: process.env.PATH, ...env } });
  }

  test.each([
    ['v1.2.0', 0],
    ['v1.2.1', 1],
    ['1.2.0', 1],
  ])('a tag %s beside version 1.2.0 ends with status %i', (tag, status) => {
    const name = 'The tag is the version of the package, and the changelog tells of it';
    expect(runs('check', name, { GITHUB_REF_NAME: tag }).status).toBe(status);
  });

  test('a version without a section in the changelog is refused', () => {
    writeFileSync(join(folder, 'package.json'), '{"version":"1.3.0"}');
    const name = 'The tag is the version of the package, and the changelog tells of it';
    expect(runs('check', name, { GITHUB_REF_NAME: 'v1.3.0' }).status).toBe(1);
  });

  test('the notes are the section of the version, and nothing else', () => {
    const ran = runs(
      'notes',
      "The release carries the changelog's section",
      { GITHUB_REF_NAME: 'v1.2.0' },
      'gh release',
    );
    expect(ran.status).toBe(0);
    expect(readFileSync(join(folder, 'notes.md'), 'utf8').trim()).toBe('### Added\n\n- New.');
  });

  test('the name of the image has no capitals', () => {
    const output = join(folder, 'output');
    runs('image', 'Names of images have no capitals', {
      GITHUB_REPOSITORY: 'Acme/Ghostwatch',
      GITHUB_OUTPUT: output,
    });
    expect(readFileSync(output, 'utf8')).toBe('image=ghcr.io/acme/ghostwatch\n');
  });
});
