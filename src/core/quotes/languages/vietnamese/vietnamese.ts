import { vietnameseAbbreviations } from '../../../text/abbreviation-lists.ts';
import type { Language } from '../../language.ts';
import { isOf, wordClass } from '../../words/word-class.ts';
import { latinTable } from '../latin-table.ts';
import { dashSpeech } from '../shared/dash-speech.ts';
import { dialogueTurn } from '../shared/dialogue-turn.ts';
import { insertions } from '../shared/insertions.ts';
import { orPortrayed } from '../shared/portrayed.ts';
import { quotedName } from '../shared/quoted-name.ts';
import { rankSpeakers } from '../shared/rank-speakers.ts';
import { readSpeech } from '../shared/read-speech.ts';
import { westernSpeakers } from '../western/western-speakers.ts';
import { innerTeller } from './inner-teller.ts';
import { isLowName } from './is-low-name.ts';
import { joinBodies } from './join-bodies.ts';
import { joinWords, readCompounds } from './join-words.ts';
import { namedBehindComma } from './named-behind-comma.ts';
import { saysSomebody } from './says-somebody.ts';
import { saysWriter } from './says-writer.ts';
import { findVietnameseMentions } from './unlisted-subjects.ts';
import table from './vi.json' with { type: 'json' };
import { vietnameseAntecedent } from './vietnamese-antecedent.ts';
import { vietnameseMentions } from './vietnamese-mentions.ts';
import { markVietnameseNames } from './vietnamese-names.ts';
import { whoCalls } from './who-calls.ts';
import { whoIsCited } from './who-is-cited.ts';
import { whoseStatement } from './whose-statement.ts';

const compounds = readCompounds(table);

/** What a verb begins, and no name: "được chuẩn bị nhiều tháng". */
const verbFirst = /^(?:được|bị|đã|sẽ|đang|không|chưa|phải|cần|rất|quá|hoàn toàn|vẫn|có thể)\s\p{Ll}+\s\p{Ll}/u;

/** What somebody does before they speak, and no part of who they are: "chiến lược gia Hàn Quốc tỏ ra tiếc nuối". */
const goesOn =
	/^(?:tỏ|bày|từng|liên|nhanh|thẳng|mạnh|tiếp|tự|lên|đưa|dành|nói|vừa|mới|cũng|vẫn|đều|bất|không|chưa|tại|ngày|sáng|chiều|tối|hôm|trong|khi|sau|trước)$/u;

/** Vietnamese: names are syllables with capitals. */
export const vietnamese: Language = {
	key: 'vi',
	script: null,
	letters: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/iu,
	table: latinTable(table),
	abbreviations: vietnameseAbbreviations,
	grammar: {
		words: { finish: (tokens) => joinBodies(markVietnameseNames(joinWords(tokens, compounds), compounds)) },
		mentions: { ...vietnameseMentions, findMentions: findVietnameseMentions },
		spans: {
			readSpeech: readSpeech(insertions({}), dashSpeech({ turn: dialogueTurn, isVerb: saysSomebody })),
			isNoSpeech: quotedName({ commaBefore: true, isLowName, isPredicate: (words) => verbFirst.test(words) }),
		},
		speakers: {
			...westernSpeakers,
			choose: (frame, quote, before) => {
				const caller = whoCalls(frame, quote) ?? whoseStatement(frame, quote);
				if (caller !== null) return caller;
				const teller = westernSpeakers.choose?.(frame, quote, before) ?? null;
				const isHere = teller?.paragraph === quote.paragraph;
				const named = isHere ? namedBehindComma(frame, teller, quote.token) : null;
				return (
					innerTeller(frame, quote, teller) ??
					whoIsCited(frame, quote) ??
					named ??
					(isHere ? teller : orPortrayed(frame, quote, before, teller))
				);
			},
			rank: (frame, quote, before, verdict) =>
				whoCalls(frame, quote) ?? whoseStatement(frame, quote) ?? rankSpeakers(frame, quote, before, verdict),
			isReporters: saysWriter,
			endsTail: (tokens, at) => isOf(tokens[at], wordClass.adverb) || goesOn.test(tokens[at]?.text ?? ''),
			antecedentOf: vietnameseAntecedent,
			sentences: { dropsSubject: true },
		},
		occasions: {},
	},
};
