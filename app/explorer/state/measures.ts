/** Sizes and communities of what is drawn. Measures of the whole view are computed when asked for, apart from the page. */
import { useEffect, useState } from 'react';
import type { Scene } from '@/lib/view/scene';
import { nodeSizes } from '@/lib/view/sizes';
import type { View } from '@/lib/view/view';

export interface Measures {
  readonly sizes: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
}

export const NOTHING_MEASURED: Measures = { sizes: new Map(), communities: new Map() };

/** @returns null until the first measure is there */
export function useMeasures(scene: Scene, { size, colour }: View): Measures | null {
  const [measures, setMeasures] = useState<Measures | null>(null);
  useEffect(() => {
    let current = true;
    const measured = size === 'pagerank' || size === 'betweenness';
    const plain = {
      sizes: nodeSizes(scene.nodes, measured ? 'same' : size),
      communities: NOTHING_MEASURED.communities,
    };
    if (!measured && colour === 'kind') {
      setMeasures(plain);
      return;
    }
    import('@/lib/view/metrics').then(({ centrality, communities }) => {
      if (!current) return;
      setMeasures({
        sizes: measured ? nodeSizes(scene.nodes, size, centrality(scene, size)) : plain.sizes,
        communities: colour === 'community' ? communities(scene) : NOTHING_MEASURED.communities,
      });
    });
    return () => {
      current = false;
    };
  }, [scene, size, colour]);
  return measures;
}
