import { dictionary } from '@/lib/dictionary';

const { zoomed, close } = dictionary.picture;

/** Less than this many times as wide is not larger. */
const ENOUGH = 1.3;

/** In CSS pixels: at this width the small print of most drawings can be read. */
const LEGIBLE = 800;

/** Shows the picture of a link above the page, as large as the screen and the file allow. */
export function zoom(link: HTMLElement): undefined {
  const shown = link.querySelector<HTMLImageElement>('img:not(.picture-blur)');
  if (!shown || !(link instanceof HTMLAnchorElement)) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.ariaLabel = zoomed;
  const button = document.createElement('button');
  button.className = 'button';
  button.type = 'button';
  button.textContent = close;
  const picture = largePicture(shown, link.href);
  const view = document.createElement('div');
  view.className = 'zoom-view';
  view.append(picture);
  dialog.append(button, view, ...caption(link));
  dialog.addEventListener('click', ({ target }) => {
    if (!dialog.hasAttribute('data-pan') || !(target instanceof Node && view.contains(target)))
      dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  letPan(dialog, picture, shown.width);
}

/** What gains too little from the whole screen, as on a phone, is shown larger than it, to be moved about in. */
function letPan(dialog: HTMLDialogElement, picture: HTMLImageElement, before: number): void {
  const fitted = picture.getBoundingClientRect().width;
  // Its `width` is what the page gave it, the attribute what its file has to show.
  const full = Number(picture.getAttribute('width'));
  const wanted = Math.min(Math.max(2 * before, LEGIBLE), full);
  if (fitted > ENOUGH * before || wanted < ENOUGH * fitted) return;
  picture.width = wanted;
  dialog.toggleAttribute('data-pan', true);
  picture.parentElement?.setAttribute('tabindex', '0');
}

/** What the page shows is there at once; a sharper one takes its place when it has come. */
function largePicture(shown: HTMLImageElement, original: string): HTMLImageElement {
  const picture = new Image();
  picture.alt = shown.alt;
  picture.src = shown.currentSrc || shown.src;
  const isDrawing = !shown.srcset && original.endsWith('.svg');
  const widest = Number(/(\d+)w$/.exec(shown.srcset)?.[1]) || shown.naturalWidth;
  // Lines stay sharp at any size; what is made of points is shown at its own at most.
  picture.width = isDrawing ? Math.max(screen.width, LEGIBLE) : widest;
  picture.height = (picture.width * shown.height) / shown.width;
  if (shown.srcset) {
    const sharper = new Image();
    sharper.sizes = '100vw';
    sharper.srcset = shown.srcset;
    sharper.decode().then(
      () => {
        picture.sizes = sharper.sizes;
        picture.srcset = sharper.srcset;
      },
      // Without a network the one that is there has to do.
      () => undefined,
    );
  }
  return picture;
}

function caption(link: HTMLElement): HTMLElement[] {
  const text = link.closest('figure')?.querySelector('figcaption')?.textContent;
  if (!text) return [];
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return [paragraph];
}
