import type { Speaker } from '../../article-frame.ts';
import { agrees } from '../../speakers/find-protagonist.ts';
import { isPronoun, type SpeakerRules } from '../../speakers/speaker-rules.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { notInCrosshead } from './crosshead.ts';
import { portrayed } from './portrayed.ts';

/** Who says a quotation: in a portrait whom it goes back to, whoever else stands near. */
export const rankSlavic: NonNullable<SpeakerRules['rank']> = (frame, quote, before, verdict) => {
	const about = portrayed(frame);
	const ranked = () => notInCrosshead(frame, rankSpeakers(frame, quote, before, verdict), verdict);
	if (verdict !== null && (quote.continues || isBodyAbove(verdict, quote.paragraph))) return verdict;
	if (about === null || verdict === null) return ranked();
	const isBack = verdict.entity === about.entity && verdict.paragraph !== quote.paragraph;
	const isReferred = isPronoun(verdict) && verdict.gender !== null && agrees(about, verdict.gender);
	return isBack || isReferred ? verdict : ranked();
};

/** A body that spoke in a paragraph above, which a clause calls "the department": rules alone name it. */
function isBodyAbove({ kind, role, paragraph }: Speaker, at: number): boolean {
	return kind === 'organisation' && role === 'subject' && paragraph < at;
}
