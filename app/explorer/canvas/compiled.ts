/** Programs that share their shaders share what these were compiled to: drivers take tens of milliseconds for each. */
import type { ProgramInfo } from 'sigma/rendering';

type Context = WebGLRenderingContext | WebGL2RenderingContext;

export class Compiled {
  private readonly known = new WeakMap<Context, Map<ProgramInfo['name'], ProgramInfo>>();

  /** @param compile called for the first program in this context; the others get its shaders with buffers of their own */
  of(name: ProgramInfo['name'], gl: Context, compile: () => ProgramInfo): ProgramInfo {
    const inContext = this.known.get(gl) ?? new Map<ProgramInfo['name'], ProgramInfo>();
    this.known.set(gl, inContext);
    const first = inContext.get(name);
    if (first) return { ...first, buffer: gl.createBuffer(), constantBuffer: gl.createBuffer() };
    const info = compile();
    inContext.set(name, info);
    return info;
  }
}
