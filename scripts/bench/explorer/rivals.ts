/** Other ways to draw a graph in a browser, each with the same nodes, places, sizes, colours and labels. Bundled for a page. */
import cytoscape from 'cytoscape';
import ForceGraph from 'force-graph';
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { answered, countFrames, type Frames, type MoveCamera, watch } from './in-page';

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

const sigma: Mount = ({ nodes, links }, box) => {
  const graph = new MultiDirectedGraph();
  for (const { id, ...node } of nodes) graph.addNode(id, node);
  for (const { id, source, target } of links)
    graph.addEdgeWithKey(id, source, target, { size: WIDTH, color: LINK });
  const renderer = new Sigma(graph, box);
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

/** Draws the graph in a box of some size, counts frames while its camera moves, and takes it away. */
async function measure(
  name: Rival,
  graph: DrawnGraph,
  size: { width: number; height: number },
  ms: number,
): Promise<Frames> {
  const box = document.createElement('div');
  Object.assign(box.style, { position: 'absolute', inset: '0', background: '#fafaf8' });
  Object.assign(box.style, { width: `${size.width}px`, height: `${size.height}px` });
  document.body.append(box);
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
      readonly countFrames: typeof countFrames;
      readonly watch: typeof watch;
      readonly answered: typeof answered;
    };
  }
}

window.bench = { measure, countFrames, watch, answered };
