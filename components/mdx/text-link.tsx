import type { ComponentProps } from 'react';
import { readableAddress } from '@/lib/readable-address';
import { site } from '@/lib/site';

/** A link in the text. One that leads elsewhere carries its address for paper (app/styles/print.css). */
export function TextLink({ children, ...props }: ComponentProps<'a'>) {
  return (
    <a data-address={addressOnPaper(props.href, children)} {...props}>
      {children}
    </a>
  );
}

/** None for a link within the site, and for one whose text is its address. */
function addressOnPaper(href = '', text: unknown): string | undefined {
  if (!/^https?:/.test(href) || !URL.canParse(href) || new URL(href).origin === site.url) return;
  const address = readableAddress(href);
  const told = [href, address, address.replace(/^https?:\/\//, '')];
  return told.some((each) => each === text) ? undefined : address;
}
