/** The graph as a PNG: what the camera sees, in at least twice the resolution of an ordinary screen. */
import { toBlob } from '@sigma/export-image';
import type Sigma from 'sigma';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import { drawEmphasised, writeEmphasised } from './emphasised';
import { Labels } from './labels';
import type { Appearance } from './reducers';

const RESOLUTION = 2;

/** @throws Error when the browser cannot make a picture of this size */
export async function picture(sigma: Sigma<DrawnNode, DrawnLink>, appearance: Appearance): Promise<Blob> {
  const labels = new Labels(appearance);
  const blob = withPixelRatio(Math.max(RESOLUTION, window.devicePixelRatio || 1), () =>
    toBlob(sigma as unknown as Sigma, {
      backgroundColor: appearance.palette.ground,
      sigmaSettings: { defaultDrawNodeLabel: labels.collect as never },
      withTempRenderer: (copy) => {
        labels.clear();
        copy.refresh();
        const drawn = copy as unknown as Sigma<DrawnNode, DrawnLink>;
        const drawing = copy.getGraph() as Drawing;
        labels.write(drawn, drawing);
        const context = copy.getCanvases().labels?.getContext('2d');
        if (!appearance.spotlit || !context) return;
        drawEmphasised(context, drawn, drawing, appearance);
        writeEmphasised(context, drawn, drawing, appearance);
      },
    }),
  );
  return blob;
}

/** Sigma and its exporter take the resolution from the window, and only there, while they set up their canvases. */
function withPixelRatio<Result>(ratio: number, work: () => Result): Result {
  const own = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');
  Object.defineProperty(window, 'devicePixelRatio', { configurable: true, value: ratio });
  try {
    return work();
  } finally {
    if (own) Object.defineProperty(window, 'devicePixelRatio', own);
    else Reflect.deleteProperty(window, 'devicePixelRatio');
  }
}
