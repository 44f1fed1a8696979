import type { ComponentProps } from 'react';
import { dictionary } from '@/lib/dictionary';

/** The box of a task list's item; shown, not ticked. */
export function Checkbox(props: ComponentProps<'input'>) {
  return <input {...props} aria-label={props.checked ? dictionary.done : dictionary.toDo} />;
}
