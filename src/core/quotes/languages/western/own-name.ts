/** Bodies whose names are no words for a kind of body. */
export const ownName =
	/^(?:cisl|cgil|uil|ugl|cobas|fiom|uilm|confindustria|confcommercio|confesercenti|confartigianato|confagricoltura|coldiretti|cna|unioncamere|federmeccanica|anci|inps|istat|bankitalia|anm|cfdt|cgt|medef|cpme|fnsea|unsa|ccoo|ugt|csif|ceoe|cepyme|fiesp|abrasco|abras|cni|cna|cgtp|ugt|pd|pdl|fdi|psoe|pp|vox|psd|pt|psdb|psb|psol|pl|pcp|chega|lr|rn|ps|lfi|modem|eelv|pcf|udi|ecolo|cdh|ptb|groen|vld|udc|bng|erc|junts|bildu|pnv|upn|iv|avs|leu|m5s|cds|pcp|mdb|eaj)$/u;
