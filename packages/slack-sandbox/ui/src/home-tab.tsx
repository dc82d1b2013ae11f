import { ViewBlocks } from './view-blocks.tsx';
import { useWorkspace } from './workspace.ts';

/** The Home tab that the app published for this person. */
export function HomeTab() {
  const { home } = useWorkspace().screen;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="messages home" aria-label="Home" tabIndex={0}>
      <h2 className="hidden">Home</h2>
      {home === null ? (
        <p className="empty">The app has not put anything here yet.</p>
      ) : (
        <ViewBlocks view={home} />
      )}
    </section>
  );
}
