/**
 * Draws links: straight or curved, solid, dashed or dotted, with or without an arrowhead, all from one strip of
 * triangles along a quadratic Bézier curve. Lengths are computed in pixels of the page, so that dashes keep their size
 * at every zoom.
 */
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LINE_STYLES, type LineStyle } from '../theme/line-styles';
import { Compiled } from './compiled';
import type { Detail } from './detail';
import { LINK_FRAGMENT_SHADER, LINK_VERTEX_SHADER } from './link-shaders';

/** What a link's data holds beside Sigma's own. */
export interface LinkLook {
  /** How far the middle of the curve lies from the straight line, as a part of its length. 0 is straight. */
  curvature: number;
  line: LineStyle;
  arrow: boolean;
}

const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_correctionRatio',
  'u_pixelRatio',
  'u_minEdgeThickness',
  'u_fade',
] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Vertices of one link: a body of so many segments, and the three of the head. Each is [t, side, head]. */
function strip(segments: number): number[][] {
  const body = Array.from({ length: segments }, (_, index) => {
    const [from, to] = [index / segments, (index + 1) / segments];
    return [
      [from, 1, 0],
      [from, -1, 0],
      [to, 1, 0],
      [to, 1, 0],
      [from, -1, 0],
      [to, -1, 0],
    ];
  }).flat();
  return [...body, [1, 0, 1], [0, 1, 1], [0, -1, 1]];
}

/** The same link as a line of no width, to be drawn with one pixel. */
function hairline(segments: number): number[][] {
  return Array.from({ length: segments + 1 }, (_, index) => [index / segments, 0, 0]);
}

/** More links than this are drawn as hairlines where they would be hardly thicker. */
const MANY_LINKS = 3_000;
/** In pixels of the page. */
const HAIR = 1;
/** Of a link that one or two sentences speak of. */
const USUAL_THICKNESS = 1.2;

/** So many links lie over one another from afar: each fades there, or nothing but their ground would be seen. */
const VERY_MANY_LINKS = 20_000;
/** Nearer than this ratio of the camera none fades. */
const NEAR = 5;
const PALEST = 0.06;

const fadeOf = (links: number, zoom: number): number =>
  links < VERY_MANY_LINKS ? 1 : Math.min(1, Math.max(PALEST, NEAR / zoom));

function linkProgram(segments: number, detail: Detail, compiled: Compiled) {
  const strips = strip(segments);
  const vertices = [...strips, ...hairline(segments)];
  return class LinkProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    private hairlines = false;

    override getProgramInfo(
      ...[name, gl, ...sources]: Parameters<EdgeProgram['getProgramInfo']>
    ): ProgramInfo {
      return compiled.of(name, gl, () => super.getProgramInfo(name, gl, ...sources));
    }

    getDefinition() {
      return {
        VERTICES: vertices.length,
        VERTEX_SHADER_SOURCE: LINK_VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: LINK_FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_look', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_vertex', size: 3, type: FLOAT }],
        CONSTANT_DATA: vertices,
      };
    }

    processVisibleItem(
      index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & Partial<LinkLook>,
    ) {
      const { array } = this;
      let at = start;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = data.size || 1;
      array[at++] = data.curvature ?? 0;
      array[at++] = LINE_STYLES.indexOf(data.line ?? 'solid');
      array[at++] = data.arrow ? target.size : -target.size;
      array[at++] = floatColor(data.color);
      array[at++] = index;
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform1f(at.u_minEdgeThickness ?? null, params.minEdgeThickness);
      gl.uniform1f(at.u_fade ?? null, fadeOf(this.renderer.getGraph().size, params.zoomRatio));
    }

    override renderProgram(params: RenderParams, info: ProgramInfo) {
      if (info.isPicking && !detail.hittable) return;
      const thickness = Math.max(USUAL_THICKNESS / params.sizeRatio, params.minEdgeThickness);
      this.hairlines = !info.isPicking && this.capacity > MANY_LINKS && thickness <= HAIR;
      super.renderProgram(params, info);
    }

    override drawWebGL(method: number, { gl, frameBuffer }: ProgramInfo) {
      gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
      const links = detail.linksOf(this.capacity);
      if (this.hairlines) drawInstances(gl, gl.LINE_STRIP, strips.length, segments + 1, links);
      else drawInstances(gl, method, 0, strips.length, links);
    }
  };
}

function drawInstances(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  ...instances: [mode: number, first: number, count: number, instanceCount: number]
): void {
  if (gl instanceof WebGL2RenderingContext) gl.drawArraysInstanced(...instances);
  else gl.getExtension('ANGLE_instanced_arrays')?.drawArraysInstancedANGLE(...instances);
}

/** Straight ones, as cheap as can be, for the many links that are alone between their nodes; curved ones for the others. */
export function linkPrograms(detail: Detail) {
  const compiled = new Compiled();
  return { straight: linkProgram(1, detail, compiled), curved: linkProgram(16, detail, compiled) };
}
