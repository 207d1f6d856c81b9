import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Edition } from '../core/view/edition.ts';
import { toBundleView, toView } from '../core/view/to-view.ts';
import type { View } from '../core/view/view.ts';
import { analysePage, loadPopup } from './load-popup.ts';
import { Masthead } from './masthead.tsx';
import { PageHeadPart } from './page-head-part.tsx';
import type { PopupCalls } from './popup-calls.ts';
import { isCoverage, type PopupState, startState, toAwaitedAddress } from './popup-state.ts';
import { type SurfaceSection, toSections } from './sections.tsx';
import { StateNotice } from './state-notice.tsx';
import { SurfaceProvider, useSurface } from './surface.ts';
import { Toast } from './toast.tsx';
import { useDeeds } from './use-deeds.ts';
import { useLateReport } from './use-late-report.ts';

type Props = {
	readonly calls: PopupCalls;
	readonly edition: Edition;
	/** The full view: everything at once, comparisons open. */
	readonly isWide?: boolean;
	readonly layout: (props: { readonly sections: readonly SurfaceSection[] }) => preact.JSX.Element;
};

/** A surface over the open page: its report, or the bundle and why there is no report. */
export function Popup({ calls, edition, isWide = false, layout: Layout }: Props) {
	const [state, setState] = useState<PopupState>(startState);
	const [round, setRound] = useState(0);
	const deeds = useDeeds(calls, state.tab, edition);
	useEffect(() => {
		void loadPopup(calls, !isWide, setState);
	}, [calls, round]);
	const view = useMemo(() => toShownView(state, edition), [state.report, state.bundle, edition]);
	const next = (change: Partial<PopupState>) => setState((now) => ({ ...now, ...change }));
	useLateReport(calls, toAwaitedAddress(state), next);
	const analyse = () => {
		const id = state.tab?.id;
		if (id !== undefined) void analysePage(calls, id, next);
	};
	const keep = () => {
		const address = state.report?.address;
		if (address === undefined || state.isKept === null) return;
		void deeds.keep(address, state.isKept).then((isKept) => next({ isKept }));
	};
	return (
		<SurfaceProvider value={{ edition, isWide, showOnPage: deeds.showOnPage, marked: deeds.marked, copy: deeds.copy }}>
			<Masthead tab={state.tab} isWide={isWide} />
			<main aria-busy={view === null && state.notice === null}>
				<StateNotice state={state} onAnalyse={analyse} onWatch={deeds.watch} onTryAgain={() => setRound(round + 1)} />
				{view !== null && view.page !== null && <PageHeadPart page={view.page} />}
				{view !== null && <Layout sections={toSections(view)} />}
				{view !== null && view.page !== null && (
					<ReadAt
						text={view.page.readAt}
						isKept={state.isKept}
						onAnalyse={analyse}
						onKeep={keep}
						onWatch={state.canWatch ? deeds.watch : null}
					/>
				)}
			</main>
			<Toast said={deeds.said} />
		</SurfaceProvider>
	);
}

/** Null until there is something to show. */
function toShownView({ report, bundle }: PopupState, edition: Edition): View | null {
	if (isCoverage(report)) return toView(report, edition);
	return bundle === null ? null : toBundleView(bundle, edition);
}

type ReadAtProps = {
	readonly text: string;
	/** Null where the page cannot be kept. */
	readonly isKept: boolean | null;
	readonly onKeep: () => void;
	readonly onAnalyse: () => void;
	/** Null where the site is watched already. */
	readonly onWatch: (() => void) | null;
};

function ReadAt({ text, isKept, onAnalyse, onKeep, onWatch }: ReadAtProps) {
	const { action } = useSurface().edition.messages;
	return (
		<p class="read-at">
			{text}
			<button type="button" class="quiet" onClick={onAnalyse}>
				{action.analyseAgain}
			</button>
			{isKept !== null && (
				<button type="button" class="quiet" onClick={onKeep}>
					{isKept ? action.unkeep : action.keep}
				</button>
			)}
			{onWatch !== null && (
				<button type="button" class="quiet" onClick={onWatch}>
					{action.watch}
				</button>
			)}
		</p>
	);
}
