import { dictionary } from '@/lib/dictionary';

const { zoomed, close } = dictionary.picture;

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
  dialog.append(button, largePicture(shown, link.href), ...caption(link));
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** What the page shows is there at once; a sharper one takes its place when it has come. */
function largePicture(shown: HTMLImageElement, original: string): HTMLImageElement {
  const picture = new Image();
  picture.alt = shown.alt;
  picture.src = shown.currentSrc || shown.src;
  const isDrawing = !shown.srcset && original.endsWith('.svg');
  const widest = Number(/(\d+)w$/.exec(shown.srcset)?.[1]) || shown.naturalWidth;
  // Lines stay sharp at any size; what is made of points is shown at its own at most.
  picture.width = isDrawing ? screen.width : widest;
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
