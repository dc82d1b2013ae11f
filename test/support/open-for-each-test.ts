import type { Person } from 'slack-sandbox';
import { afterEach, beforeEach } from 'vitest';
import { addAda, openWorkspace, type Workspace } from './workspace.ts';

/** The workspace of the running test, and Ada, a member of it. */
export let workspace: Workspace;
export let ada: Person;

/** Opens a workspace with Ada before each test of a file, then runs `setUp`; closes it after the test. */
export function openForEachTest(setUp: () => Promise<void> | void = () => undefined): void {
  beforeEach(async () => {
    workspace = await openWorkspace();
    ada = addAda(workspace.slack);
    await setUp();
  });
  afterEach(() => workspace.close());
}
