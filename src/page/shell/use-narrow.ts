import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for one side of the plan only; the stylesheet has the same limit. */
export function useNarrow(): boolean {
  const [media] = useState(() => matchMedia('(max-width: 62rem)'));
  const [isNarrow, set] = useState(media.matches);
  useEffect(() => {
    const hear = () => set(media.matches);
    media.addEventListener('change', hear);
    return () => media.removeEventListener('change', hear);
  }, [media]);
  return isNarrow;
}
