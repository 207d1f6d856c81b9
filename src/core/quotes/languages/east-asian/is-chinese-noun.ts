/** Verbs of one sign that a noun behind them is the object of: 听爷爷讲, 请专家. */
const verb = /^[听聽问問看找让讓叫请請带帶陪给給替帮幫跟随隨骂罵劝勸派使令见見送接向朝为為何把被靠像比凭憑]$/u;

/** What no noun has in it: what was done, how much there is of a thing. */
const predicate = /[了着著过過被把]|[仅僅只][有剩]|\d\s?(?:[厘毫]?[米克]|公[斤里分]|[元个個枚条條件])/u;

/** Nouns that end with the sign for a child or fruit and are for somebody. */
const child = /(?:[男女妻孩孙孫弟儿兒汉漢胖瘦矮才嫂婶嬸骗騙疯瘋学學]|小伙|老头|老頭)子$/u;

/**
 * Whether signs can be a noun for somebody, a body or a text: no verb leads them, and none stands in them but before
 * "的", in what describes the noun.
 *
 * @param first - The word they begin with.
 */
export function isChineseNoun(name: string, first: string): boolean {
	if (verb.test(first) && first.length < name.length) return false;
	const head = name.slice(name.lastIndexOf('的') + 1);
	return !predicate.test(head) && (!head.endsWith('子') || child.test(head));
}
