// The topic of a few words: whose cues say most in them.
import { TOPICS, type Topic } from './topics';

const byCue = new Map<string, Topic>(TOPICS.flatMap((topic) => topic.cues.map((cue) => [cue, topic] as const)));

/** All cues, the longest first, so that 工业APP is found before APP. A cue of letters is no part of a longer word. */
const CUES = new RegExp(
  [...byCue.keys()]
    .sort((a, b) => b.length - a.length)
    .map((cue) => {
      const escaped = cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return /^[A-Za-z]+$/.test(cue) ? `(?<![A-Za-z])${escaped}(?![A-Za-z])` : escaped;
    })
    .join('|'),
  'g',
);

/**
 * The topic of a record with words of its own that stands among other words, nearest first (all folded, as readings are).
 * The first text with a cue decides. The general topic holds where the record's own words name it (规模以上工业增加值 is about nothing
 * else, whatever was asked), or where no text has another. Null where none has any.
 */
export function classify(own: readonly string[], around: readonly string[]): string | null {
  let general: Topic | null = null;
  for (const text of own) {
    const topic = topicOf(text);
    if (topic) return topic.name;
  }
  for (const text of around) {
    const topic = topicOf(text);
    if (topic && !topic.general) return topic.name;
    general ??= topic;
  }
  return general?.name ?? null;
}

/** The topic with most characters in cues, among equals the one that comes first; the general one only where there is no other. */
function topicOf(text: string): Topic | null {
  const weights = new Map<Topic, number>();
  for (const [cue] of text.matchAll(CUES)) {
    const topic = byCue.get(cue) as Topic;
    weights.set(topic, (weights.get(topic) ?? 0) + (topic.general ? 0 : cue.length));
  }
  let best: Topic | null = null;
  for (const [topic, weight] of weights) if (!best || weight > (weights.get(best) as number)) best = topic;
  return best;
}
