// Interleaved samples, medians and spread: every peer is measured in the same run, turn by turn, so that a slow moment hits all alike.
import { cpus } from 'node:os';

export interface Peer {
  name: string;
  run: () => unknown;
  /** Calls in one sample, so that a sample is long enough for the clock; 1 where not given. */
  calls?: number;
}

export interface Sampled {
  name: string;
  /** Milliseconds of one call: the median, and the quartiles as the spread. */
  median: number;
  low: number;
  high: number;
  runs: number;
}

const quantile = (sorted: number[], q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] as number;

/** Takes `runs` samples of every peer, interleaved, after `warm` unmeasured rounds. Times are milliseconds a call. */
export function measure(peers: readonly Peer[], runs = 100, warm = 10): Sampled[] {
  const times = new Map<string, number[]>(peers.map((peer) => [peer.name, []]));
  for (let round = -warm; round < runs; round++) {
    for (const peer of peers) {
      const calls = peer.calls ?? 1;
      const from = performance.now();
      for (let i = 0; i < calls; i++) peer.run();
      const took = (performance.now() - from) / calls;
      if (round >= 0) times.get(peer.name)?.push(took);
    }
  }
  return peers.map(({ name }) => {
    const sorted = (times.get(name) as number[]).sort((a, b) => a - b);
    return { name, median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75), runs };
  });
}

/** A line for the report: `name  1.234 ms (1.200–1.300, 100 runs)`. */
export function line({ name, median, low, high, runs }: Sampled): string {
  return `${name.padEnd(34)} ${median.toFixed(3)} ms (${low.toFixed(3)}–${high.toFixed(3)}, ${runs} runs)`;
}

export const machine = () => `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}`;

/** Prints a gate and remembers whether it held; the benchmark's exit status is the sum of them. */
export function gate(what: string, value: number, bound: number, most: boolean): boolean {
  const good = most ? value <= bound : value >= bound;
  console.log(`${good ? 'held  ' : 'MISSED'} ${what}: ${value.toFixed(2)} (${most ? 'at most' : 'at least'} ${bound})`);
  return good;
}
