/** The shaders of `link-program`. */

export const LINK_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
// Thickness in pixels, curvature, line style, and the target's radius in pixels, below 0 where there is no head.
attribute vec4 a_look;
attribute vec4 a_color;
attribute vec4 a_id;
// Place along the link from 0 to 1, side of it (-1, 0, 1), and whether the vertex belongs to the head.
attribute vec3 a_vertex;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_fade;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_line;

const float bias = 255.0 / 254.0;

void main() {
  // One pixel of the page in the graph's coordinates.
  float pixel = 2.0 * u_correctionRatio;
  vec2 chord = a_target - a_source;
  vec2 control = (a_source + a_target) * 0.5 + vec2(-chord.y, chord.x) * a_look.y * 2.0;

  float thickness = max(a_look.x / u_sizeRatio, u_minEdgeThickness);
  float hasHead = step(0.0, a_look.w);
  float speed = max(2.0 * length(a_target - control), pixel);
  float headLength = hasHead * (4.0 + thickness * 2.5) * pixel;
  float tip = 1.0 - min(0.9, (abs(a_look.w) / u_sizeRatio + 1.5) * pixel / speed);
  float neck = max(0.0, tip - headLength / speed);

  float isHead = a_vertex.z;
  float t = mix(a_vertex.x * neck, mix(neck, tip, a_vertex.x), isHead);
  vec2 at = mix(mix(a_source, control, t), mix(control, a_target, t), t);
  vec2 tangent = mix(control - a_source, a_target - control, t);
  vec2 normal = normalize(vec2(-tangent.y, tangent.x) + vec2(0.0, 1e-9));

  #ifdef PICKING_MODE
  // A link is easier to hit than it is thick.
  float halfWidth = max(thickness * 0.5, 4.0);
  v_color = a_id;
  #else
  float halfWidth = thickness * 0.5;
  v_color = a_color;
  // Links that are pale as one of a crowd; those that stand out are opaque.
  if (a_color.a < 0.9) v_color.a *= u_fade;
  #endif
  v_color.a *= bias;

  // Half a pixel more on either side, for the soft edge.
  float reach = mix(halfWidth + 0.5, hasHead * (2.0 + thickness * 1.2), isHead);
  gl_Position = vec4((u_matrix * vec3(at + normal * a_vertex.y * reach * pixel, 1.0)).xy, 0.0, 1.0);
  // A head that is not wanted goes out of sight: folded into one point it takes the body with it on some drivers.
  if (isHead > 0.5 && hasHead < 0.5) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);

  v_half = mix(halfWidth, 100.0, isHead);
  v_across = a_vertex.y * reach;
  v_along = t * length(chord) / pixel;
  v_line = mix(a_look.z, 0.0, isHead);
}
`;

export const LINK_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_line;

uniform float u_pixelRatio;

// 1 where the pen is down, 0 where it is up, soft in between. Lengths in pixels.
float dashes(float on, float period) {
  float at = mod(v_along, period);
  return smoothstep(0.0, 1.0, at) * (1.0 - smoothstep(on, on + 1.0, at));
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.5 / u_pixelRatio;
  float alpha = 1.0 - smoothstep(v_half - soft, v_half + soft, abs(v_across));
  if (v_line > 2.5) alpha *= dashes(3.0, 12.0);
  else if (v_line > 1.5) alpha *= dashes(1.5, 5.0);
  else if (v_line > 0.5) alpha *= dashes(6.5, 11.0);
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * alpha;
  #endif
}
`;
