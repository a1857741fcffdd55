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
    communities: colour === 'community' ? communities(scene) : NOTHING_MEASURED.communities,
  };
}

const plainMeasures = ({ nodes }: Scene, { size }: Look): Measures => ({
  sizes: nodeSizes(nodes, size),
  communities: NOTHING_MEASURED.communities,
});

/** @returns null until the first measure is there */
export function useMeasures(scene: Scene, { size, colour }: View): Measures | null {
  const [measures, setMeasures] = useState<Measures | null>(null);
  useEffect(() => {
    let current = true;
    const look = { size, colour };
    if (!isMeasured(look)) {
      setMeasures(plainMeasures(scene, look));
      return;
    }
    measure(scene, look).then((measured) => current && setMeasures(measured));
    return () => {
      current = false;
    };
  }, [scene, size, colour]);
  return measures;
}
