/** How companies and newsrooms end their names, and East Asian papers and agencies theirs. */
const ending =
	/(?:^|[\s.-])(?:newsroom|newsdesk|zeitung|verlag|redaktion|rédaction|redazione|redacción|redação|redakcja|редакция|редакція|gmbh|ltd|llc|inc|ооо)\.?$|(?:일보|신문|뉴스|방송|통신|新聞社?|新闻|报社|報社|テレビ|通信社|通讯社|日报|日報|晚报|放送)$/iu;

/** Whether a name is that of a paper, an agency or a company, as systems fill it in where a writer's is asked for. */
export function isHouseName(name: string): boolean {
	return ending.test(name);
}
