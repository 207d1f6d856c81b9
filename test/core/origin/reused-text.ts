/** An invented article, sentence by sentence, and another on the same day's events by another writer. */
export const sentences: readonly string[] = [
	'The council of Marrow Bay voted late on Monday to close the old fish market, ending a quarrel that has split the town for eleven years.',
	'Nine members raised their hands in favour, six against, and the chairwoman, a former lighthouse keeper, broke no tie this time.',
	'The market hall was built in 1911 by the grandfathers of the traders who now sell smoked eel and rope soap under its leaking roof.',
	'Engineers hired in spring found rust in forty of the sixty iron pillars and warned that a winter gale could bring the gallery down.',
	'Traders say the report was ordered to fit a plan that had long been drawn, and point to a model of a hotel in the mayor’s office.',
	'The mayor calls the model a student’s exercise and keeps it, he says, because it makes visitors laugh.',
	'Under the decision, the forty-two stalls move to a tent beside the railway sidings before the first of November.',
	'Rent in the tent is to be half of what is paid today, and the town will lay water pipes at its own cost.',
	'What happens to the hall afterwards is not part of the decision, a gap that worried even some of those who voted for it.',
	'A preservation society has collected nine thousand signatures, more than the town has voters, among them those of two bishops.',
	'Its lawyer announced that she would ask the administrative court for an order that keeps the doors open until a second report is written.',
	'Judges have stopped the town twice before, in 2017 over a parking deck and in 2021 over the felling of the plane trees on the quay.',
	'The harbour company, which owns the ground beneath the hall, let its lease run out in June and has been silent since.',
	'Its director did not answer three calls on Tuesday; a guard at the gate said that he was at sea.',
	'Economists at the island’s college reckon that the market brings four million a year to the shops around it.',
	'They also found that every second customer comes by bus, and no bus goes to the sidings.',
	'The transport office promises a new line, number 14, with small electric buses that are still to be ordered.',
	'Older traders doubt that they will see it, and several have begun to sell their scales.',
	'One family, which has had the corner stall since the opening, is negotiating with a supermarket in the next valley.',
	'On Tuesday morning the hall was as full as ever, and somebody had hung a wreath of dried herring over the door.',
	'The next sitting of the council is on the nineteenth, when the budget for the tent is to be passed.',
	'Until then, the chairwoman said, everybody should sleep and nobody should buy a tent.',
];

export const elsewhere: readonly string[] = [
	'Anyone who came to Marrow Bay this week heard one subject only, and it smelled of smoke.',
	'A narrow majority of the councillors wants the traders out of the hall where they have stood for generations.',
	'In the tea room opposite, the landlady keeps a tally of visitors on the wall and expects to wipe it off by Christmas.',
	'She pays her taxes late, she admits, but she pays them from the crowds that come for eel.',
	'Behind the counter hangs a photograph of a flood in which the building served as a shelter for six hundred people.',
	'The planners’ answer to such memories is arithmetic: repairing the roof would cost more than the town earns in a year.',
	'Whether the ironwork is truly unsafe is disputed by a retired shipbuilder, who tapped every column with a hammer.',
	'He counted seven that sounded hollow and wrote the number on a cardboard sign which he carries around the square.',
	'Young couples care less about pillars than about flats, of which the coast has far too few.',
	'A builder from the capital has bought the neighbouring warehouse and says openly that he would like its sister too.',
	'Meanwhile the ferry brings more curious people every hour, and the eels are sold out by noon.',
	'If the judges act as they did with the trees, the quarrel may well see its twelfth birthday.',
	'At dusk a brass band played for the traders, with one trumpet too few.',
	'Its leader said that the missing player had voted with the majority and was ashamed.',
];

/** What two writers heard at the same sitting. */
export const quotations: readonly string[] = [
	'“We are not closing a market, we are moving it three hundred steps, and whoever calls that a funeral has never carried a coffin,” said councillor Ada Finch.',
	'“My scales have stood on this stone for fifty years, and they will weigh the last eel here too,” answered the trader Tomas Rill.',
];
