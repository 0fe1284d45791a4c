// 速览 as plain text for a chat group: short lines, no markup, the source at the end.
import type { Translate } from '@/lib/i18n/catalogue';
import type { popup } from '@/lib/i18n/zh-cn/popup';
import type { words } from '@/lib/i18n/zh-cn/words';
import type { Commitment, Figure } from '@/lib/model/annotations';
import type { Brief } from './brief';

export interface PlainTextParts {
  t: Translate<typeof popup & typeof words>;
  figure: (figure: Figure) => string;
  commitment: (commitment: Commitment) => string;
  url: string | null;
}

/** The brief in lines; sections without content are left out. */
export function briefAsText(brief: Brief, { t, figure, commitment, url }: PlainTextParts): string {
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', `【${title}】`, ...lines.map((line) => `· ${line}`)] : [];
  const named = brief.named.flatMap((group) =>
    group.commitments.map((record) => `${group.topic ? `${group.topic}：` : ''}${commitment(record)}`),
  );
  return [
    brief.title,
    [brief.event.date, brief.event.venue].filter(Boolean).join(' · '),
    brief.officials.map((person) => `${person.title}${person.name}`).join('、'),
    ...(brief.respun ? [t('notice.respun')] : []),
    ...section(t('strength.hard'), brief.firm.map(commitment)),
    ...section(t('record.figures'), brief.figures.map(figure)),
    ...section(t('strength.concrete'), named),
    ...section(
      t('brief.questions'),
      brief.questions.map((question) => `${question.outlet ?? ''}${question.outlet ? '：' : ''}${question.clause}`),
    ),
    ...(url ? ['', url] : []),
  ]
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n');
}
