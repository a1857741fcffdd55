/** Draws nodes: a shape for each kind, a border that says whether a meeting was held, a ring when selected, a dot when pinned. */
import { AbstractNodeProgram, NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LINE_STYLES, type LineStyle } from '../theme/line-styles';
import { NODE_SHAPES, type NodeShape } from '../theme/palette';
import type { Detail } from './detail';
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER } from './node-shaders';

/** What a node's data holds beside Sigma's own. */
export interface NodeLook {
  shape: NodeShape;
  /** Solid: filled. Else hollow, with a border in this style. */
  line: LineStyle;
  pinned: boolean;
  /** The colour of the ring around a selected node, or of the ground. */
  ring: string;
  ringed: boolean;
  /** What is seen inside a hollow node and around every node. */
  ground: string;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: NODE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT_SHADER,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_look', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ground', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(index: number, start: number, data: NodeDisplayData & Partial<NodeLook>) {
    const { array } = this;
    let at = start;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = NODE_SHAPES.indexOf(data.shape ?? 'circle');
    array[at++] = LINE_STYLES.indexOf(data.line ?? 'solid');
    array[at++] = data.pinned ? 1 : 0;
    array[at++] = data.ringed ? 1 : 0;
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(data.ground ?? '#ffffff');
    array[at++] = floatColor(data.ring ?? '#000000');
    array[at++] = index;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
  }
}

/** The program of a renderer that draws in this detail. */
export const nodeProgram = (detail: Detail) =>
  class extends ShapeProgram {
    override renderProgram(params: RenderParams, info: ProgramInfo) {
      if (!info.isPicking || detail.hittable) super.renderProgram(params, info);
    }
  };

/** Sigma draws what is pointed at once more, above the labels. Here its look, or the spotlight, says that it is. */
export class NoHoverProgram extends AbstractNodeProgram {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate() {}
  process() {}
  render() {}
  kill() {}
}
