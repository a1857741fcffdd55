/** What runs in the pages that are measured: counting frames while a camera moves, and timing what follows an event. */

/** Puts the camera off its place by parts of the screen, and nearer or farther by a factor. */
export type MoveCamera = (right: number, down: number, zoom: number) => void;

export interface Frames {
  /** In a second. */
  readonly perSecond: number;
  /** The longest time between two, in ms. */
  readonly longest: number;
}

/** Swings the camera for a while, in every frame that the browser grants. */
export async function countFrames(move: MoveCamera, ms: number): Promise<Frames> {
  const began = performance.now();
  let [frames, last, longest] = [0, began, 0];
  await new Promise<void>((done) => {
    const frame = () => {
      const now = performance.now();
      const at = now - began;
      longest = Math.max(longest, now - last);
      last = now;
      move(0.1 * Math.sin(at / 200), 0.1 * Math.sin(at / 260), 1 + 0.2 * Math.sin(at / 300));
      frames += 1;
      if (at < ms) requestAnimationFrame(frame);
      else done();
    };
    requestAnimationFrame(frame);
  });
  move(0, 0, 1);
  return { perSecond: (frames / (performance.now() - began)) * 1_000, longest };
}

/** In ms. */
const ANSWERED_WITHIN = 20_000;

let answer: Promise<number> = Promise.resolve(Number.NaN);

/** Waits for an event, then for the frame in which its effect holds, until that is drawn. */
export function watch(type: string, effect: string): void {
  const holds = new Function(`return ${effect}`) as () => boolean;
  answer = new Promise((answered, failed) => {
    setTimeout(() => failed(new Error(`after ${type}, this never held: ${effect}`)), ANSWERED_WITHIN);
    const begin = ({ timeStamp }: Event) => {
      const look = () => {
        if (holds()) afterFrame(() => answered(performance.now() - timeStamp));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener(type, begin, { capture: true, once: true });
  });
}

/** How long the last effect took, in ms. */
export const answered = (): Promise<number> => answer;

/** When this frame is done, the graphics card's part included: what is read back must have been drawn. */
export function afterFrame(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('[class^="sigma-"]')) {
      const gl = canvas.getContext('webgl2');
      if (gl) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      else canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
    }
    then();
  };
  port2.postMessage(null);
}
