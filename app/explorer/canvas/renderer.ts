/** One Sigma over one drawing: shows scenes, emphasises, repaints for a theme, and gives back its WebGL contexts at the end. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { animateNodes } from 'sigma/utils';
import type { Scene } from '@/lib/view/scene';
import { type Point, type Positions, point, type Selection, type View } from '@/lib/view/view';
import type { CanvasControls } from '../state/canvas-controls';
import type { Palette } from '../theme/palette';
import { cameraDuration, centre, FRAME, frame, reducedMotion } from './camera';
import { Detail } from './detail';
import type { Drawing, DrawnLink, DrawnNode } from './drawing';
import { ForceWorker } from './force-worker';
import { Labels } from './labels';
import { linkPrograms } from './link-program';
import { NoHoverProgram, nodeProgram } from './node-program';
import { Redraw } from './redraw';
import { type Appearance, commonLook, edgeReducer, NO_EMPHASIS, nodeReducer } from './reducers';
import { Spotlight } from './spotlight';
import { type Moves, type Sizing, sync } from './sync';
import { firstNode, isDirection, neighbourTowards } from './walk';

/** More nodes than this are moved at once, and what is pointed at is lit above them instead of fading the others. */
const MANY_NODES = 1_500;
const MOVE_MS = 320;
/** Below this width in pixels nodes are drawn smaller. */
const SMALL_SCREEN = 600;

export class Renderer {
  readonly drawing: Drawing = new MultiDirectedGraph<DrawnNode, DrawnLink>();
  readonly sigma: Sigma<DrawnNode, DrawnLink>;
  readonly controls: CanvasControls;
  readonly detail = new Detail();
  private readonly appearance: Appearance;
  private readonly forces: ForceWorker;
  private readonly labels: Labels;
  private readonly redraw: Redraw;
  private readonly spotlight: Spotlight;
  /** Panels change the room that there is; Sigma itself only hears of the window. */
  private readonly resizes: ResizeObserver;
  private stopMoving: (() => void) | null = null;
  private fitted = false;
  private smallScreen = false;
  /** Where the view says that nodes stand. */
  private positions: Positions = {};

  /** @param onSettled takes the places where the force layout has left the nodes, and whether it was stopped */
  constructor(container: HTMLElement, palette: Palette, onSettled: (places: Record<string, Point>) => void) {
    this.smallScreen = container.clientWidth < SMALL_SCREEN;
    this.appearance = { palette, colour: 'kind', emphasis: { ...NO_EMPHASIS }, spotlit: false };
    const labels = new Labels(this.appearance);
    this.labels = labels;
    this.sigma = new Sigma<DrawnNode, DrawnLink>(this.drawing, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      zIndex: true,
      nodeProgramClasses: { shape: nodeProgram(this.detail) as never },
      nodeHoverProgramClasses: { shape: NoHoverProgram as never },
      edgeProgramClasses: linkPrograms(this.detail) as never,
      defaultNodeType: 'shape',
      defaultEdgeType: 'straight',
      nodeReducer: nodeReducer(this.appearance),
      edgeReducer: edgeReducer(this.appearance, this.drawing),
      defaultDrawNodeLabel: labels.collect as never,
      defaultDrawNodeHover: () => undefined,
      labelDensity: 4,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 3.5,
      minEdgeThickness: 0.8,
      minCameraRatio: 0.02,
      // A graph of fifty thousand nodes is seen as a whole at about seventy.
      maxCameraRatio: 400,
      stagePadding: 0,
      // Nearer, nodes grow more slowly than their distances, so that they come apart.
      zoomToSizeRatioFunction: (ratio) =>
        (ratio < 1 ? ratio ** 0.25 : ratio ** 0.45) * (this.smallScreen ? 1.35 : 1),
    });
    this.sigma.setCustomBBox(FRAME);
    this.detail.watch(this.sigma);
    this.redraw = new Redraw(this.sigma, this.drawing);
    this.sigma.on('beforeRender', labels.clear);
    this.sigma.on('afterRender', () => labels.write(this.sigma, this.drawing));
    this.spotlight = new Spotlight(this.sigma, this.drawing, this.appearance);
    const size = () => `${container.offsetWidth} ${container.offsetHeight}`;
    let processed = '';
    this.sigma.on('beforeProcess', () => {
      processed = size();
    });
    this.resizes = new ResizeObserver(() => {
      // A graph that came with the room for it has been read at that size.
      if (size() === processed) return;
      this.smallScreen = container.clientWidth < SMALL_SCREEN;
      this.redraw.all();
    });
    this.resizes.observe(container);
    this.forces = new ForceWorker(this.drawing, onSettled);
    this.controls = this.makeControls();
  }

  /** Draws a scene. Nodes that stand elsewhere glide there, unless motion is to be reduced. */
  show(scene: Scene, view: View, sizing: Sizing): void {
    this.stopMoving?.();
    this.stopMoving = null;
    this.positions = view.positions;
    let moves: Moves = {};
    this.detail.change();
    this.redraw.after(() => {
      const before = commonLook(this.appearance, this.drawing);
      moves = sync(this.drawing, scene, view, sizing);
      this.appearance.colour = view.colour;
      this.appearance.spotlit = this.drawing.order > MANY_NODES;
      return { everything: commonLook(this.appearance, this.drawing) !== before };
    });
    const { emphasis } = this.appearance;
    if (emphasis.hovered !== null && !this.drawing.hasNode(emphasis.hovered)) this.hover(null);
    if (!this.forces.running) this.move(moves);
    if (!this.fitted && this.drawing.order > 0) {
      this.fitted = true;
      frame(this.sigma, this.places(this.drawing.nodes()), false);
    }
  }

  private move(moves: Moves): void {
    const count = Object.keys(moves).length;
    if (count === 0) return;
    if (this.fitted && count <= MANY_NODES && !reducedMotion()) {
      this.stopMoving = animateNodes(this.drawing, moves, { duration: MOVE_MS, easing: 'quadraticInOut' });
      return;
    }
    this.drawing.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...moves[id] }), {
      attributes: ['x', 'y'],
    });
  }

  paint(palette: Palette): void {
    this.appearance.palette = palette;
    this.redraw.all();
  }

  select({ nodes, link }: Selection): void {
    const { emphasis } = this.appearance;
    const changed = [...emphasis.selected, ...nodes];
    const links = [emphasis.selectedLink, link];
    emphasis.selected = new Set(nodes);
    emphasis.selectedLink = link;
    this.emphasise(changed, links);
  }

  /** Points at a node: it and its neighbours stand out. In a large graph the others do not fade. */
  hover(id: string | null): void {
    const { emphasis, spotlit } = this.appearance;
    if (emphasis.hovered === id || (id !== null && !this.drawing.hasNode(id))) return;
    emphasis.hovered = id;
    emphasis.near = id === null || spotlit ? null : new Set([id, ...this.drawing.neighbors(id)]);
    if (spotlit) this.spotlight.schedule();
    else this.redraw.all();
  }

  hoverLink(id: string | null): void {
    const { emphasis } = this.appearance;
    const changed = [emphasis.hoveredLink, id];
    emphasis.hoveredLink = id;
    this.emphasise([], changed);
  }

  private emphasise(nodes: readonly string[], links: readonly (string | null)[]): void {
    if (this.appearance.spotlit) this.spotlight.schedule();
    else this.redraw.some(nodes, links);
  }

  private makeControls(): CanvasControls {
    const camera = this.sigma.getCamera();
    return {
      fit: () => frame(this.sigma, this.places(this.drawing.nodes())),
      centre: (ids) => this.centre(ids),
      reveal: (id) => {
        if (!this.isSeen(id)) this.centre([id]);
      },
      neighbour: (from, arrow) => {
        if (from === null || !this.drawing.hasNode(from)) return firstNode(this.drawing);
        return isDirection(arrow) ? neighbourTowards(this.drawing, from, arrow) : null;
      },
      zoom: (factor) =>
        void camera.animate(
          { ratio: camera.getState().ratio / factor },
          { duration: Math.max(1, cameraDuration()) },
        ),
      middle: () => {
        const { width, height } = this.sigma.getDimensions();
        const { x, y } = this.sigma.viewportToGraph({ x: width / 2, y: height / 2 });
        return point(x, y);
      },
      place: (id) => {
        if (!this.drawing.hasNode(id)) return null;
        const { left, top } = this.sigma.getContainer().getBoundingClientRect();
        const { x, y } = this.sigma.graphToViewport(this.drawing.getNodeAttributes(id));
        return { x: left + x, y: top + y };
      },
      startLayout: (fixed) => this.forces.start(fixed),
      stopLayout: () => this.forces.stop(),
      picture: async () => (await import('./picture')).picture(this.sigma, this.appearance),
      focus: () => this.sigma.getContainer().closest<HTMLElement>('[data-graph-keys]')?.focus(),
    };
  }

  /** Where nodes stand, or are gliding to. */
  private places(ids: readonly string[]): Point[] {
    return ids
      .filter((id) => this.drawing.hasNode(id))
      .map((id) => {
        const { x, y } = this.drawing.getNodeAttributes(id);
        const target = this.forces.running ? undefined : this.positions[id];
        return target ?? [x, y];
      });
  }

  private centre(ids: readonly string[]): void {
    const places = this.places(ids);
    if (places.length > 1) frame(this.sigma, places);
    else if (places[0]) centre(this.sigma, places[0]);
  }

  private isSeen(id: string): boolean {
    if (!this.drawing.hasNode(id)) return false;
    const { width, height } = this.sigma.getDimensions();
    const { x, y } = this.sigma.graphToViewport(this.drawing.getNodeAttributes(id));
    return x > 40 && y > 40 && x < width - 40 && y < height - 40;
  }

  kill(): void {
    this.stopMoving?.();
    this.resizes.disconnect();
    this.redraw.cancel();
    this.forces.kill();
    this.labels.clear();
    this.sigma.kill();
  }
}
