import { createContext, useContext } from 'react';
import type { Face, Screen } from '../../src/page-api/screen.ts';

/** What every part of the page needs to know about the workspace. */
export interface Workspace {
  readonly screen: Screen;
  readonly theme: 'light' | 'dark';
  /**
   * Runs an action of a person; shows the sentence of its error when it fails, and resolves with whether it succeeded.
   */
  readonly attempt: (action: () => Promise<unknown>) => Promise<boolean>;
  /** Shows a message beside the clock. */
  readonly announce: (said: string | null) => void;
  readonly faceOf: (id: string) => Face;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('This part of the page stands outside of the workspace');
  return workspace;
}
