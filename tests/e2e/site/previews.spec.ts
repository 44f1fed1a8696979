import fs from 'node:fs';
import { imageSize } from 'image-size';
import { readPrerendered } from '@/scripts/prerendered';
import { expect, test } from '../support/test';

/** What a page's HTML says under a name, in full. */
function metaOf(html: string, name: string): string {
  const [, value = ''] =
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html) ?? [];
  return value;
}

test('every page has a picture for previews, and each is there', async ({ request }) => {
  const { pages } = readPrerendered(process.cwd());
  const pictures = new Map<string, string>();
  for (const { file, address } of pages) {
    const html = fs.readFileSync(file, 'utf8');
    const picture = metaOf(html, 'og:image');
    expect(URL.canParse(picture), address).toBe(true);
    expect(metaOf(html, 'twitter:image'), address).toBe(picture);
    expect(metaOf(html, 'twitter:card'), address).toBe('summary_large_image');
    expect(metaOf(html, 'og:image:alt'), address).not.toBe('');
    pictures.set(new URL(picture).pathname, address);
  }
  // A cover that lies elsewhere is taken as it is.
  const drawn = [...pictures].filter(([picture]) => picture.includes('/previews/'));
  expect(drawn.length).toBeGreaterThan(10);
  for (const [picture, address] of drawn) {
    const response = await request.get(picture);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toBe(
      picture.endsWith('.jpg') ? 'image/jpeg' : 'image/png',
    );
    expect(response.headers()['cache-control'], address).toContain('immutable');
    const bytes = await response.body();
    expect(bytes.length, address).toBeLessThan(300_000);
    expect(imageSize(bytes), address).toMatchObject({ width: 1200, height: 630 });
  }
});
