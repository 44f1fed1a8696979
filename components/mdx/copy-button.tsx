'use client';

import { type MouseEvent, useState } from 'react';
import { dictionary } from '@/lib/dictionary';

type State = 'copy' | 'copied' | 'copyFailed';

/** Copies the code of the block that it stands in, and says so for two seconds. */
export function CopyButton() {
  const [state, setState] = useState<State>('copy');
  const copy = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const code = currentTarget.closest('figure')?.querySelector('code')?.textContent ?? '';
    const done = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    );
    setState(done ? 'copied' : 'copyFailed');
    setTimeout(() => setState('copy'), 2000);
  };
  return (
    <span className="js-only">
      <button type="button" className="copy-button" onClick={copy}>
        {dictionary[state]}
      </button>
      <span role="status" className="sr-only">
        {state !== 'copy' && dictionary[state]}
      </span>
    </span>
  );
}
