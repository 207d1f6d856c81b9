import type { Report } from '../core/types.ts';
import type { NoticeName } from '../core/view/messages/messages.ts';
import { toNotice } from '../core/view/to-notice.ts';
import { toReasonText } from '../core/view/to-page-head.ts';
import { Disclosure } from './disclosure.tsx';
import { NoticePart } from './notice-part.tsx';
import { type PopupState, toOffer } from './popup-state.ts';
import { useSurface } from './surface.ts';

/** Where nobody looks for a way to watch the site: the page is being read, or is no page. */
const isWatchIdle: ReadonlySet<NoticeName> = new Set(['reading', 'pdf']);

type Props = {
	readonly state: PopupState;
	readonly onAnalyse: () => void;
	readonly onWatch: () => void;
	readonly onTryAgain: () => void;
};

/** Why there is no report of this page, and what can be done about it; nothing when there is one. */
export function StateNotice({ state, onAnalyse, onWatch, onTryAgain }: Props) {
	const { edition } = useSurface();
	const { action } = edition.messages;
	const { notice, report } = state;
	if (notice === null) return null;
	const offer = toOffer(notice.name);
	return (
		<NoticePart notice={toNotice(notice.name, notice.detail, edition)}>
			{notice.name === 'not-coverage' && report !== null && <Reasons report={report} />}
			<div class="buttons">
				{offer !== null && (
					<button
						type="button"
						class={offer.isFirst ? 'primary' : ''}
						onClick={offer.deed === 'tryAgain' ? onTryAgain : onAnalyse}
					>
						{action[offer.deed]}
					</button>
				)}
				{state.canWatch && !isWatchIdle.has(notice.name) && (
					<button type="button" class={notice.name === 'not-allowed' ? 'primary' : ''} onClick={onWatch}>
						{action.watch}
					</button>
				)}
			</div>
		</NoticePart>
	);
}

/** Why the page is held to be no coverage. */
function Reasons({ report }: { readonly report: Report }) {
	const { edition } = useSurface();
	const { reasons } = report.detection;
	if (reasons.length === 0) return null;
	return (
		<Disclosure label={edition.messages.head.why} className="why">
			<ul class="reasons">
				{reasons
					.map((reason) => toReasonText(reason, edition))
					.map((text) => (
						<li key={text}>{text}</li>
					))}
			</ul>
		</Disclosure>
	);
}
