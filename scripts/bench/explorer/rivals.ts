/** Other ways to draw a graph in a browser, each with the same nodes, places, sizes, colours and labels. Bundled for a page. */
import cytoscape from 'cytoscape';
import ForceGraph from 'force-graph';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { afterFrame, answered, countFrames, type Frames, type MoveCamera, watch } from './in-page';

export interface DrawnGraph {
  readonly nodes: readonly { id: string; x: number; y: number; size: number; label: string; color: string }[];
  readonly links: readonly { id: string; source: string; target: string }[];
}

interface Mounted {
  readonly move: MoveCamera;
  readonly end: () => void;
}

type Mount = (graph: DrawnGraph, box: HTMLElement) => Mounted;

const LINK = '#a9b1ba';
const WIDTH = 1.2;

function bareSigma({ nodes, links }: DrawnGraph, box: HTMLElement): Sigma {
  const graph = new MultiDirectedGraph();
  for (const { id, ...node } of nodes) graph.addNode(id, node);
  for (const { id, source, target } of links)
    graph.addEdgeWithKey(id, source, target, { size: WIDTH, color: LINK });
  return new Sigma(graph, box);
}

const sigma: Mount = (graph, box) => {
  const renderer = bareSigma(graph, box);
  const camera = renderer.getCamera();
  const home = camera.getState();
  return {
    move: (right, down, zoom) =>
      camera.setState({ ...home, x: home.x + right, y: home.y + down, ratio: home.ratio * zoom }),
    end: () => renderer.kill(),
  };
};

const cytoscapeJs: Mount = ({ nodes, links }, box) => {
  const cy = cytoscape({
    container: box,
    elements: [
      ...nodes.map(({ x, y, ...data }) => ({ data, position: { x, y: -y } })),
      ...links.map((data) => ({ data })),
    ],
    layout: { name: 'preset', fit: true },
    style: [
      {
        selector: 'node',
        style: {
          width: 'data(size)',
          height: 'data(size)',
          label: 'data(label)',
          'background-color': 'data(color)',
          'min-zoomed-font-size': 10,
        },
      },
      { selector: 'edge', style: { width: WIDTH, 'line-color': LINK, 'curve-style': 'haystack' } },
    ],
  });
  const [home, pan] = [cy.zoom(), cy.pan()];
  return {
    move: (right, down, zoom) =>
      cy.viewport({
        zoom: home / zoom,
        pan: { x: pan.x - right * box.clientWidth, y: pan.y + down * box.clientHeight },
      }),
    end: () => cy.destroy(),
  };
};

const forceGraph: Mount = ({ nodes, links }, box) => {
  const graph = new ForceGraph(box)
    .width(box.clientWidth)
    .height(box.clientHeight)
    .graphData({
      nodes: nodes.map(({ x, y, ...node }) => ({ ...node, fx: x, fy: -y, x, y: -y })),
      links: links.map((link) => ({ ...link })),
    })
    .nodeLabel('label')
    .nodeColor('color')
    .nodeVal('size')
    .linkColor(() => LINK)
    .linkWidth(WIDTH)
    .cooldownTicks(0)
    .zoomToFit(0);
  const home = graph.zoom();
  const { x, y } = graph.centerAt();
  return {
    move: (right, down, zoom) => {
      graph.zoom(home / zoom);
      graph.centerAt(x + (right * box.clientWidth) / home, y - (down * box.clientHeight) / home);
    },
    end: () => graph._destructor(),
  };
};

const visNetwork: Mount = ({ nodes, links }, box) => {
  const network = new Network(
    box,
    {
      nodes: new DataSet(nodes.map(({ y, ...node }) => ({ ...node, y: -y, shape: 'dot' }))),
      edges: new DataSet(links.map(({ id, source, target }) => ({ id, from: source, to: target }))),
    },
    {
      physics: false,
      layout: { improvedLayout: false },
      edges: { color: LINK, width: WIDTH, smooth: false },
      nodes: { font: { size: 12 } },
    },
  );
  network.fit({ animation: false });
  const [home, at] = [network.getScale(), network.getViewPosition()];
  return {
    move: (right, down, zoom) =>
      network.moveTo({
        scale: home / zoom,
        position: {
          x: at.x + (right * box.clientWidth) / home,
          y: at.y - (down * box.clientHeight) / home,
        },
        animation: false,
      }),
    end: () => network.destroy(),
  };
};

const MOUNTS = { sigma, cytoscape: cytoscapeJs, 'force-graph': forceGraph, 'vis-network': visNetwork };

export type Rival = keyof typeof MOUNTS;

interface Size {
  readonly width: number;
  readonly height: number;
}

function boxOf({ width, height }: Size): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box.style, { position: 'absolute', inset: '0', background: '#fafaf8' });
  Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
  document.body.append(box);
  return box;
}

/**
 * What a filter costs with nothing but Sigma: its own way of hiding, which is a reducer. No panels, no counts, no event.
 * @returns for each turn, in ms, from the call until it is drawn, the graphics card's part included
 */
async function hideByReducer(
  graph: DrawnGraph,
  size: Size,
  prefix: string,
  turns: number,
): Promise<number[]> {
  const box = boxOf(size);
  const renderer = bareSigma(graph, box);
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    await new Promise((still) => setTimeout(still, 450));
    const began = performance.now();
    renderer.setSetting(
      'nodeReducer',
      turn % 2 === 0 ? (id, node) => ({ ...node, hidden: id.startsWith(prefix) }) : null,
    );
    await new Promise<void>((drawn) => requestAnimationFrame(() => afterFrame(drawn)));
    times.push(performance.now() - began);
  }
  renderer.kill();
  box.remove();
  return times;
}

/** Draws the graph in a box of some size, counts frames while its camera moves, and takes it away. */
async function measure(name: Rival, graph: DrawnGraph, size: Size, ms: number): Promise<Frames> {
  const box = boxOf(size);
  const { move, end } = MOUNTS[name](graph, box);
  await new Promise((drawn) => setTimeout(drawn, 700));
  const frames = await countFrames(move, ms);
  end();
  box.remove();
  return frames;
}

declare global {
  interface Window {
    bench: {
      readonly measure: typeof measure;
      readonly hideByReducer: typeof hideByReducer;
      readonly countFrames: typeof countFrames;
      readonly watch: typeof watch;
      readonly answered: typeof answered;
    };
  }
}

window.bench = { measure, hideByReducer, countFrames, watch, answered };
