import { drawIcon, iconSizes } from '@/lib/draw-icon';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...iconSizes.tab, ...iconSizes.home].map((size) => ({ file: `${size}.png` }));
}

export async function GET(_: Request, { params }: RouteContext<'/icons/[file]'>) {
  const picture = await drawIcon(Number.parseInt((await params).file, 10));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
