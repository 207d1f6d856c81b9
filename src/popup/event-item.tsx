import type { EventLine } from '../core/view/view.ts';
import { ownWords } from './printed-words.tsx';
import { DateLine } from './source-lines.tsx';

/** A dated point of the story and who reports it. */
export function EventItem({ event }: { readonly event: EventLine }) {
	return (
		<li class={event.onThisPage === null ? 'event' : 'event current'}>
			<DateLine date={event.date} />
			<div>
				<h3 {...ownWords}>{event.title}</h3>
				{event.onThisPage !== null && <span class="here">{event.onThisPage}</span>}
				<p class="evidence">{event.about}</p>
			</div>
		</li>
	);
}
