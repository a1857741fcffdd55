/** The shaders of `node-program`: signed distances to each shape, in pixels of the page. */

export const NODE_VERTEX_SHADER = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
// Shape, line style, pinned, ringed.
attribute vec4 a_look;
attribute vec4 a_color;
attribute vec4 a_ground;
attribute vec4 a_ring;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ground;
varying vec4 v_ring;
varying vec4 v_look;
varying vec2 v_at;
varying float v_radius;
varying float v_margin;

const float bias = 255.0 / 254.0;

// How far a shape reaches, in radii.
float reach(float shape) {
  if (shape < 0.5) return 1.0;
  if (shape < 1.5) return 0.9;
  if (shape < 2.5) return 1.24;
  if (shape < 3.5) return 1.37;
  return 1.1;
}

void main() {
  v_radius = a_size / u_sizeRatio;
  // Around what is seen as a point, a whole margin would be all that is seen.
  v_margin = min(1.2, v_radius * 0.4);
  // Room for the shape, its margin, and the ring where there is one: every pixel more is computed in vain.
  v_at = a_corner * (v_radius * reach(a_look.x) + (a_look.w > 0.5 ? 6.0 : v_margin + 0.8));
  vec2 position = a_position + v_at * 2.0 * u_correctionRatio;
  gl_Position = vec4((u_matrix * vec3(position, 1.0)).xy, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ground = vec4(a_ground.rgb, a_ground.a * bias);
  v_ring = vec4(a_ring.rgb, a_ring.a * bias);
  v_look = a_look;
}
`;

export const NODE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ground;
varying vec4 v_ring;
varying vec4 v_look;
varying vec2 v_at;
varying float v_radius;
varying float v_margin;

uniform float u_pixelRatio;

// Distance to the outline of a shape of about the area of a circle of this radius: below 0 inside.
float outline(vec2 p, float r) {
  vec2 q = abs(p);
  if (v_look.x < 0.5) return length(p) - r;
  if (v_look.x < 1.5) {
    float corner = r * 0.22;
    vec2 d = q - vec2(r * 0.89 - corner);
    return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
  }
  if (v_look.x < 2.5) return (q.x + q.y) * 0.70711 - r * 0.87;
  if (v_look.x < 3.5) return max(q.x * 0.86603 + p.y * 0.5, -p.y) - r * 0.68;
  return max(q.x * 0.86603 + q.y * 0.5, q.y) - r * 0.95;
}

// How far around the border a point is, in pixels.
float around(vec2 p) {
  return (atan(p.y, p.x) + 3.14159265) * v_radius;
}

// Whole dashes around the border: 1 where the pen is down.
float dashes(vec2 p, float on, float period) {
  float count = max(4.0, floor(6.2831853 * v_radius / period));
  float each = 6.2831853 * v_radius / count;
  return step(mod(around(p), each), each * on);
}

void main() {
  float d = outline(v_at, v_radius);

  #ifdef PICKING_MODE
  gl_FragColor = d > 1.0 ? vec4(0.0) : v_color;
  #else
  float soft = 0.6 / u_pixelRatio;
  float inside = 1.0 - smoothstep(-soft, soft, d);
  vec4 body = v_color;
  if (v_look.y > 0.5) {
    float width = clamp(v_radius * 0.22, 1.4, 2.6);
    float border = smoothstep(-width - soft, -width + soft, d);
    if (v_look.y > 2.5) border *= dashes(v_at, 0.3, 9.0);
    else if (v_look.y > 1.5) border *= dashes(v_at, 0.5, 4.4);
    else border *= dashes(v_at, 0.62, 8.0);
    body = mix(v_ground, v_color, border);
  }
  if (v_look.z > 0.5) {
    float dot = 1.0 - smoothstep(-soft, soft, length(v_at) - max(1.6, v_radius * 0.3));
    body = mix(body, v_look.y > 0.5 ? v_color : v_ground, dot);
  }
  // A thin margin of the ground keeps nodes apart from links and from each other.
  float margin = 1.0 - smoothstep(v_margin - soft, v_margin + soft, d);
  vec4 color = mix(mix(vec4(0.0), v_ground, margin), body, inside);
  if (v_look.w > 0.5) {
    float ring = smoothstep(1.6 - soft, 1.6 + soft, d) * (1.0 - smoothstep(4.0 - soft, 4.0 + soft, d));
    color = mix(color, v_ring, ring);
  }
  gl_FragColor = color;
  #endif
}
`;
