/** Facts of one line, none broken in two where they fit whole: "Also in 3 sources · 2 independent origins". */
export function Facts({ line }: { readonly line: string }) {
	return (
		<>
			{line.split(' · ').map((fact, i) => (
				<>
					{i > 0 && ' · '}
					<span key={fact} class="fact">
						{fact}
					</span>
				</>
			))}
		</>
	);
}
