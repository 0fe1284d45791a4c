// The reader's own items. They have ids and quotations of their own and outlive every change of the machine's records.
import * as v from 'valibot';
import { CommitmentSchema, FigureSchema, PlacedSchema } from './annotations';

/** `tracked`: saved to the tracker (跟踪); `wrong`: marked as wrongly read (标错了). */
export const ItemKindSchema = v.picklist(['tracked', 'wrong']);
export type ItemKind = v.InferOutput<typeof ItemKindSchema>;

export const RecordTypeSchema = v.picklist(['figure', 'commitment']);

/** Statuses of a tracked item; 到期待核 and 临近 are derived, never stored. */
export const STATUSES = ['to-check', 'in-progress', 'partly-done', 'done', 'not-done', 'changed', 'unverifiable'] as const;
export const StatusSchema = v.picklist(STATUSES);

const timestamp = v.pipe(v.number(), v.integer(), v.minValue(0));

export const ItemSchema = v.object({
  /** UUID made where the reader acts. */
  id: v.pipe(v.string(), v.uuid()),
  kind: ItemKindSchema,
  type: RecordTypeSchema,
  /** The document's key (`documentKey` of lib/url). */
  briefingId: v.string(),
  /** The quotation as it was saved: TextQuoteSelector and TextPositionSelector. */
  quote: PlacedSchema,
  /** The reader's title; by default the core or the figure's own words. */
  label: v.string(),
  /** The machine's reading when it was saved, for display where the record is gone. */
  reading: v.union([FigureSchema, CommitmentSchema]),
  status: StatusSchema,
  /** True while the words are not found in the document's present text (原文未找到). */
  orphan: v.boolean(),
  /** Milliseconds since the epoch. */
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Item = v.InferOutput<typeof ItemSchema>;
