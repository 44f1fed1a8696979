import { DevelopmentScripts } from './development-scripts';

/**
 * What gives life to the page's buttons and keys, and the place for what it says aloud.
 * @param script address of the module that does so (lib/reader-scripts.ts)
 */
export function PageControls({ script }: { script: string }) {
  return (
    <>
      <p role="status" id="said" className="sr-only" />
      {process.env.NODE_ENV === 'development' ? (
        <DevelopmentScripts />
      ) : (
        // Asynchronous, or browsers would fetch it before what is seen.
        <script type="module" async src={script} />
      )}
    </>
  );
}
