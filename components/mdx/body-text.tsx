import { preload } from 'react-dom';
import type { ShownBody } from '@/lib/content/made-body';
import { renderBody } from '@/lib/mdx/render';
import { bodyComponents } from './body-components';
import { FormulaStyle } from './formula';

/** The text of a post or a page, as a build has rendered it, or rendered now. */
export function BodyText({ text }: Pick<ShownBody, 'text'>) {
  if ('program' in text) {
    return <div className="prose">{renderBody(text.program, bodyComponents)}</div>;
  }
  const { firstPicture } = text;
  if (firstPicture) {
    const { src, srcSet: imageSrcSet, sizes: imageSizes } = firstPicture;
    preload(src, { as: 'image', imageSrcSet, imageSizes, fetchPriority: 'high' });
  }
  return (
    <>
      {text.hasFormulas && <FormulaStyle />}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React, of the same components */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: text.html }} />
    </>
  );
}
