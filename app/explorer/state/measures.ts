/** Sizes and communities of what is drawn. Measures of the whole view are computed when asked for, apart from the page. */
import { useEffect, useMemo, useState } from 'react';
import type { Scene } from '@/lib/view/scene';
import { nodeSizes } from '@/lib/view/sizes';
import type { View } from '@/lib/view/view';

export interface Measures {
  readonly sizes: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
}

const NO_COMMUNITIES: Measures['communities'] = new Map();

type Look = Pick<View, 'size' | 'colour'>;

const isMeasured = ({ size, colour }: Look) =>
  size === 'pagerank' || size === 'betweenness' || colour === 'community';

/** Sizes and communities; measures of the whole view are loaded when one is asked for. */
export async function measure(scene: Scene, look: Look): Promise<Measures> {
  if (!isMeasured(look)) return plainMeasures(scene, look);
  const { centrality, communities } = await import('@/lib/view/metrics');
  const { size, colour } = look;
  return {
    sizes:
      size === 'pagerank' || size === 'betweenness'
        ? nodeSizes(scene.nodes, size, centrality(scene, size))
        : nodeSizes(scene.nodes, size),
    communities: colour === 'community' ? communities(scene) : NO_COMMUNITIES,
  };
}

const plainMeasures = ({ nodes }: Scene, { size }: Pick<Look, 'size'>): Measures => ({
  sizes: nodeSizes(nodes, size),
  communities: NO_COMMUNITIES,
});

/** Sizes and communities of a scene; while a measure of the whole view is computed, those that cost nothing. */
export function useMeasures(scene: Scene, { size, colour }: View): Measures {
  const plain = useMemo(() => plainMeasures(scene, { size }), [scene, size]);
  const [measured, setMeasured] = useState<Measures | null>(null);
  useEffect(() => {
    const look = { size, colour };
    if (!isMeasured(look)) {
      setMeasured(null);
      return;
    }
    let current = true;
    measure(scene, look).then((measures) => current && setMeasured(measures));
    return () => {
      current = false;
    };
  }, [scene, size, colour]);
  // What was measured of the scene before is nearer to the truth than nothing.
  return measured ?? plain;
}
